/**
 * What a response keeps of who gave it: HMACs under the survey's key. The same
 * device or case is another one in every other survey, and none at all once the
 * key is destroyed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { derive } from '../crypto/derive.js';
import { toBase64Url, type Bytes } from '../crypto/digest.js';

export interface Act {
  readonly idempotencyKey: string;
  /** As it was sent. */
  readonly body: Bytes;
}

export function respondentOf(key: Bytes, deviceToken: string): string {
  return toBase64Url(derive(key, 'device', deviceToken));
}

export function finishedCaseOf(key: Bytes, caseToken: string): string {
  return toBase64Url(derive(key, 'case', caseToken));
}

/** The same for the retries of an act, however late, and for nothing else. */
export function traceOf(key: Bytes, { idempotencyKey }: Act): string {
  return toBase64Url(derive(key, 'act', idempotencyKey));
}

/** Tells whether a retry brings the same body. */
export function contentOf(key: Bytes, { idempotencyKey, body }: Act): string {
  return toBase64Url(derive(key, 'content', idempotencyKey, toBase64Url(sha256(body))));
}
