import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, isHash, jsonHash, toHex } from './hash.js';

describe('hexadecimal', () => {
  it('writes two small digits for each byte', () => {
    expect(toHex(Uint8Array.of(0, 9, 16, 171, 255))).toBe('000910abff');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['0', 'zz', '0x00', ' 00'])('refuses %j', (text) => {
    expect(() => fromHex(text)).toThrow();
  });

  it('knows a hash by its one way of writing', () => {
    expect(isHash(jsonHash({}))).toBe(true);
    expect(isHash(jsonHash({}).toUpperCase())).toBe(false);
    expect(isHash(jsonHash({}).slice(1))).toBe(false);
  });
});

describe('jsonHash', () => {
  it('is the SHA-256 of the canonical text', () => {
    // printf '{}' | sha256sum
    expect(jsonHash({ left: undefined })).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
