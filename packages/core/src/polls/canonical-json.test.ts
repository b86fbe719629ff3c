import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from './canonical-json.js';
import { toHex } from './hash.js';

describe('the examples of RFC 8785', () => {
  it('writes the sample of section 3.2.2 byte for byte as section 3.2.4 shows it', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(toHex(canonicalBytes(JSON.parse(sample)))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333' +
        '333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e412742' +
        '5c225c5c5c5c5c222f227d',
    );
  });

  it('sorts members by UTF-16 code units (section 3.2.3)', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...canonicalJson(sample).matchAll(/:"([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  /** Appendix B: the bits of a number and its text. */
  const NUMBERS: readonly (readonly [string, string])[] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];

  const fromBits = (bits: string): number => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    return view.getFloat64(0);
  };

  it.each(NUMBERS)('writes the number %s as %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the number %s', (bits) => {
    expect(() => canonicalJson({ score: fromBits(bits) })).toThrow(TypeError);
  });
});

describe('what JSON cannot hold', () => {
  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
  });

  it.each([
    ['half a surrogate pair', 'a\ud83d'],
    ['the other half', '\ude00a'],
    ['half a pair as a name', { '\ud83d': 1 }],
    ['undefined in a list', [undefined]],
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    ['a hole in a list', [1, , 2]],
    ['a big number', 1n],
    ['a function', () => 1],
    ['a date, which has no members', new Date(0)],
    ['a map, which has no members', new Map([['a', 1]])],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

describe('the same text for the same value', () => {
  it('reads back as what was written, whatever the order of members', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const turned = Object.entries(value).reverse();
      return Object.fromEntries(turned.map(([name, member]) => [name, reversed(member)]));
    };
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

describe('a host page that changes what every object has', () => {
  const PROTOTYPES = [Array.prototype, Object.prototype, String.prototype, Number.prototype, Boolean.prototype];

  const pollute = (name: string, value: unknown): void => {
    for (const prototype of PROTOTYPES) {
      Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true, writable: true });
    }
  };

  afterEach(() => {
    for (const prototype of PROTOTYPES) {
      Reflect.deleteProperty(prototype, 'toJSON');
      Reflect.deleteProperty(prototype, 'extra');
    }
  });

  const vote = { kind: 'ranked', ranks: [['a', 'b'], ['c']], weight: 1, spoilt: false };
  const TEXT = '{"kind":"ranked","ranks":[["a","b"],["c"]],"spoilt":false,"weight":1}';

  it('does not ask for toJSON, which old Prototype.js gives to every list', () => {
    pollute('toJSON', () => 'from the page');
    // the library's way, to show that the page does what is claimed
    const asked = JSON.stringify(vote);
    const written = canonicalJson(vote);
    expect(asked).not.toBe(TEXT);
    expect(written).toBe(TEXT);
  });

  it('does not write members that come from a prototype', () => {
    pollute('extra', 'from the page');
    expect(canonicalJson(vote)).toBe(TEXT);
  });
});
