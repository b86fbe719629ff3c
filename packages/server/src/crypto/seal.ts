import { randomBytes, utf8, type Bytes } from './digest.js';

const IV_LENGTH = 12;

async function sealingKey(secret: string, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Encrypts `text` so that only who knows `secret` can read it, and only for `purpose`. */
export async function seal(secret: string, purpose: string, text: string): Promise<Bytes> {
  const iv = randomBytes(IV_LENGTH);
  const key = await sealingKey(secret, purpose);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8(text)));
  const bytes = new Uint8Array(IV_LENGTH + sealed.length);
  bytes.set(iv);
  bytes.set(sealed, IV_LENGTH);
  return bytes;
}

/** What {@link seal} was given. Rejects for another secret or purpose. */
export async function unseal(secret: string, purpose: string, bytes: Bytes): Promise<string> {
  const key = await sealingKey(secret, purpose);
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, IV_LENGTH) },
    key,
    bytes.slice(IV_LENGTH),
  );
  return new TextDecoder().decode(text);
}
