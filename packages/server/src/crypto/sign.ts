import { fromBase64Url, toBase64Url, utf8, type Bytes } from './digest.js';

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

export function importSigningKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, ALGORITHM, false, ['sign', 'verify']);
}

/** HMAC-SHA-256 of `data`. */
export async function mac(key: Bytes, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await importSigningKey(key), data));
}

/** The signature of `text`, base64url. */
export async function sign(key: CryptoKey, text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));
}

/** Whether `signature` is that of `text`, in a time that does not tell how nearly. */
export async function hasSigned(key: CryptoKey, text: string, signature: string): Promise<boolean> {
  const bytes = fromBase64Url(signature);
  return bytes !== null && crypto.subtle.verify('HMAC', key, bytes, utf8(text));
}
