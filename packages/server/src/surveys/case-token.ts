/**
 * Stands for one finished case: `<service>.<random>.<mac>`. Whoever has the
 * survey's key knows a genuine one by itself, so that no table says which cases
 * there were.
 */
import { derive } from '../crypto/derive.js';
import { equalBytes, fromBase64Url, randomBytes, toBase64Url, utf8, type Bytes } from '../crypto/digest.js';

/** Bytes of the random part, and of the mac. */
const HALF = 16;

function issue(key: Bytes, service: string, random: Uint8Array): string {
  const text = toBase64Url(random);
  const mac = derive(key, 'case-token', service, text).subarray(0, HALF);
  return `${service}.${text}.${toBase64Url(mac)}`;
}

export function newCaseToken(key: Bytes, service: string): string {
  return issue(key, service, randomBytes(HALF));
}

/** The case of a report: the same however often its reporter looks. */
export function reportCaseToken(key: Bytes, service: string, reportId: string): string {
  return issue(key, service, derive(key, 'report', reportId).subarray(0, HALF));
}

/**
 * The service of a genuine token, else null. The whole text is compared with what
 * we would have written: the last letter of 16 bytes in base64url has four bits
 * to spare, with which one case could be written in several ways and counted as
 * often.
 */
export function serviceOfCase(key: Bytes, token: string): string | null {
  const [service = '', text = ''] = token.split('.');
  const random = fromBase64Url(text);
  const isGenuine = random !== null && equalBytes(utf8(token), utf8(issue(key, service, random)));
  return isGenuine ? service : null;
}
