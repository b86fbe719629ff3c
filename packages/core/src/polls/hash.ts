/**
 * SHA-256 where a vote is checked. By a library and at once, as `crypto.subtle`
 * is missing in pages without HTTPS, and promises would make a step of every hash.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes } from './canonical-json.js';

/**
 * Lower-case hexadecimal. The library's own relies on `Array.from` with a function,
 * which old Prototype.js replaces by one that ignores the function.
 */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += (byte < 16 ? '0' : '') + byte.toString(16);
  return hex;
}

/** Throws for anything but pairs of hexadecimal digits. */
export const fromHex = (hex: string): Uint8Array => hexToBytes(hex);

const HASH = /^[0-9a-f]{64}$/u;

/** Whether a text is a SHA-256 hash as we write it. One hash has one text, so texts can be compared. */
export const isHash = (text: string): boolean => HASH.test(text);

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export const jsonHash = (value: unknown): string => toHex(sha256(canonicalBytes(value)));
