/**
 * Who votes, without who it is. A voter is an HMAC (RFC 2104) under the random
 * key of one poll: the same person is somebody else in every other poll, and
 * nobody at all once the key is destroyed. A plain hash would not do: all phone
 * numbers can be tried.
 */
import type { VoterLevel } from '@suara/core';
import { bytesToHex } from '@noble/hashes/utils.js';
import { derive } from '../crypto/derive.js';
import { equalBytes, fromBase64Url, toBase64Url, type Bytes } from '../crypto/digest.js';

export interface Voter {
  readonly level: VoterLevel;
  /** Base64url. */
  readonly pseudonym: string;
}

/** A subject is a device's token, or what was verified: a number, an address, an account. */
export function pseudonymOf(key: Bytes, level: VoterLevel, subject: string): string {
  return toBase64Url(derive(key, 'voter', level, subject));
}

/** For the Voter-Token header of somebody who was verified. */
export function issueVerifiedToken(key: Bytes, subject: string): string {
  const pseudonym = pseudonymOf(key, 'verified', subject);
  return `verified.${pseudonym}.${toBase64Url(derive(key, 'token', pseudonym))}`;
}

function readVerifiedToken(key: Bytes, pseudonym: string, signature: string): Voter | null {
  const given = fromBase64Url(signature);
  const genuine = given !== null && equalBytes(given, derive(key, 'token', pseudonym));
  return genuine ? { level: 'verified', pseudonym } : null;
}

/** The voter that a Voter-Token stands for in the poll with this key; null for no such thing. */
export function readVoterToken(key: Bytes, token: string): Voter | null {
  if (/^device\.[A-Za-z0-9_-]{43}$/u.test(token)) {
    return { level: 'device', pseudonym: pseudonymOf(key, 'device', token) };
  }
  const [, pseudonym, signature] = /^verified\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/u.exec(token) ?? [];
  return pseudonym && signature ? readVerifiedToken(key, pseudonym, signature) : null;
}

/** What one act of a voter leaves in the log: the same for its retries, and for nothing else. */
export interface ActTraces {
  /** Tells a retry from a new act; hexadecimal. */
  readonly act: string;
  /** Of the ballot's commitment; hexadecimal. */
  readonly salt: string;
}

export function tracesOf(key: Bytes, voter: Voter, idempotencyKey: string): ActTraces {
  const of = (label: string) => bytesToHex(derive(key, label, voter.pseudonym, idempotencyKey));
  return { act: of('act'), salt: of('salt') };
}
