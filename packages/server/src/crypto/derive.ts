import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, type Bytes } from './digest.js';

/** HMAC-SHA-256 (RFC 2104) of `parts` under a secret key; the label keeps one use from being taken for another. */
export function derive(key: Bytes, label: string, ...parts: readonly string[]): Uint8Array {
  return hmac(sha256, key, utf8(JSON.stringify([label, ...parts])));
}
