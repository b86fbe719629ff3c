import { describe, expect, it } from 'vitest';
import { equalBytes, fromBase64Url, randomBytes, sha256, toBase64Url, utf8 } from './digest.js';
import { seal, unseal } from './seal.js';
import { hasSigned, importSigningKey, sign } from './sign.js';

describe('base64url', () => {
  it('gives back what it was given, for every length', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = randomBytes(length);
      const text = toBase64Url(bytes);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/u);
      expect(fromBase64Url(text)).toEqual(bytes);
    }
  });

  it('refuses what is none', () => {
    for (const text of ['a', 'ab+c', 'ab/c', 'ab==', 'ab c', 'é']) expect(fromBase64Url(text), text).toBeNull();
  });
});

it('digests are equal only when every byte is', async () => {
  const digest = await sha256('Suara');
  expect(equalBytes(digest, await sha256(utf8('Suara')))).toBe(true);
  expect(equalBytes(digest, await sha256('suara'))).toBe(false);
  expect(equalBytes(digest, digest.slice(0, 31))).toBe(false);
  expect(equalBytes(digest.slice(0, 31), digest)).toBe(false);
});

describe('a sealed text', () => {
  it('opens with its secret, for its purpose', async () => {
    const sealed = await seal('0199c2a4-7d1e-7c3a', 'answers', 'rahasia: 3AC9');
    expect(await unseal('0199c2a4-7d1e-7c3a', 'answers', sealed)).toBe('rahasia: 3AC9');
    await expect(unseal('0199c2a4-7d1e-7c3b', 'answers', sealed)).rejects.toThrow();
    await expect(unseal('0199c2a4-7d1e-7c3a', 'anything', sealed)).rejects.toThrow();
  });

  it('shows nothing of the text, nor that it is the same again', async () => {
    const first = await seal('a key of a client', 'answers', 'rahasia');
    const second = await seal('a key of a client', 'answers', 'rahasia');
    expect(new TextDecoder('latin1').decode(first)).not.toContain('rahasia');
    expect(toBase64Url(first)).not.toBe(toBase64Url(second));
  });
});

it('a signature holds for its text and key only', async () => {
  const key = await importSigningKey(randomBytes(32));
  const signature = await sign(key, 'kota/foto/1');
  expect(await hasSigned(key, 'kota/foto/1', signature)).toBe(true);
  expect(await hasSigned(key, 'kota/foto/2', signature)).toBe(false);
  expect(await hasSigned(key, 'kota/foto/1', `${signature.slice(0, -2)}AA`)).toBe(false);
  expect(await hasSigned(key, 'kota/foto/1', 'not base64url!')).toBe(false);
  expect(await hasSigned(key, 'kota/foto/1', '')).toBe(false);
  expect(await hasSigned(await importSigningKey(randomBytes(32)), 'kota/foto/1', signature)).toBe(false);
});
