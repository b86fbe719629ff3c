/**
 * One way to write a JSON value, after RFC 8785 (JSON Canonicalization Scheme):
 * no blanks, members by their names' UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Equal values give equal text, so hashes can be compared.
 *
 * Our own lines and not a library, as libraries ask every value for `toJSON`:
 * host pages with an old Prototype.js carry `Array.prototype.toJSON`, which
 * writes an array as a string, and such a page would see every vote as forged.
 * Here only a value's own members count, whatever its prototypes carry.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** In a Unicode-aware pattern this is half a pair: whole pairs are one character above it. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Writes a value. Members that are undefined are left out; what JSON cannot hold is a TypeError. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (Array.isArray(value)) return arrayText(value);
  if (isPlainObject(value)) return objectText(value);
  throw new TypeError(`There is no JSON for a value of type ${typeof value}`);
}

/** The text in UTF-8: what is hashed. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8ToBytes(canonicalJson(value));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('There is no JSON for a number that is not finite');
  return String(value);
}

function stringText(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new TypeError('There is no JSON for half a surrogate pair');
  // a bare string is never asked for toJSON
  return JSON.stringify(value);
}

function arrayText(items: readonly unknown[]): string {
  const texts: string[] = [];
  // a loop, as `map` would step over a hole instead of refusing it
  for (const item of items) texts.push(canonicalJson(item));
  return `[${texts.join(',')}]`;
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(object).filter((name) => object[name] !== undefined);
  // without a comparison `sort` goes by UTF-16 code units, as RFC 8785 section 3.2.3 asks
  const members = names.sort().map((name) => `${stringText(name)}:${canonicalJson(object[name])}`);
  return `{${members.join(',')}}`;
}

/** Plain in any realm: a Date or a Map has members that no key tells of, and would be hashed as `{}`. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
