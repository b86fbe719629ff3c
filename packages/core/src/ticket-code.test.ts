import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET, formatCode, makeSecret, makeTicket, parseSecret, parseTicket } from './ticket-code.js';
import type { RandomBytes } from './ticket-code.js';

/** Any UTF-16, half surrogates too. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units));

/** Bytes from a list, then zeros: what is drawn is known. */
function bytesFrom(list: readonly number[]): RandomBytes {
  let next = 0;
  return (bytes) => bytes.map(() => list[next++] ?? 0);
}

const kinds = [
  { name: 'ticket', length: 8, make: makeTicket, parse: parseTicket },
  { name: 'secret', length: 16, make: makeSecret, parse: parseSecret },
] as const;

const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 40, maxLength: 40 });

/** Written by the city's clerks, by phones, and by people who copy from paper. */
const separators = fc.array(fc.constantFrom(' ', '-', '–', '—', '.', '·', '_', '\t', '\n', '\u00a0'), { maxLength: 3 });

const looksLike = new Map([
  ['2', 'Z'],
  ['6', 'G'],
  ['8', 'B'],
  ['M', 'N'],
]);

describe('the alphabet of codes', () => {
  it('has as many symbols as a prime, each once', () => {
    expect(new Set(CODE_ALPHABET).size).toBe(23);
    expect(CODE_ALPHABET).toHaveLength(23);
  });

  it('has no two symbols that look alike', () => {
    for (const group of ['0ODQ', '1IL', '2Z', '5S', '6G', '8B', 'UV', 'MN']) {
      const present = Array.from(group).filter((symbol) => CODE_ALPHABET.includes(symbol));
      expect(present.filter((symbol) => !'DQ'.includes(symbol)).length, group).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(kinds)('a $name', ({ length, make, parse }) => {
  const codes = bytes.map((list) => make(bytesFrom(list)));

  it('has its length, only symbols of the alphabet, and parses to itself', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toHaveLength(length);
        expect(code).toMatch(/^[2346789ACDEFHJKMPQRTWXY]+$/);
        expect(parse(code)).toBe(code);
      }),
    );
  });

  it('never holds a symbol that can be misread', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).not.toMatch(/[01OILSZGBNUV5]/);
      }),
    );
  });

  it('is read however people write it: groups, lower case, blanks, hyphens, look-alikes', () => {
    fc.assert(
      fc.property(
        codes,
        fc.array(separators, { minLength: length + 1, maxLength: length + 1 }),
        fc.array(fc.boolean(), { minLength: 2 * length, maxLength: 2 * length }),
        (code, gaps, coins) => {
          const written = Array.from(code).map((symbol, index) => {
            const shown = coins[index] ? (looksLike.get(symbol) ?? symbol) : symbol;
            const cased = coins[length + index] ? shown.toLowerCase() : shown;
            return gaps[index]!.join('') + cased;
          });
          expect(parse(written.join('') + gaps[length]!.join(''))).toBe(code);
          expect(parse(formatCode(code))).toBe(code);
        },
      ),
    );
  });

  it('is refused after any single wrong symbol', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let index = 0; index < length; index++) {
          for (const symbol of CODE_ALPHABET) {
            if (symbol === code[index]) continue;
            expect(parse(code.slice(0, index) + symbol + code.slice(index + 1))).toBeNull();
          }
        }
      }),
    );
  });

  it('is refused after any swap of two different symbols, neighbours or not', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let first = 0; first < length; first++) {
          for (let second = first + 1; second < length; second++) {
            if (code[first] === code[second]) continue;
            const symbols = Array.from(code);
            [symbols[first], symbols[second]] = [symbols[second]!, symbols[first]!];
            expect(parse(symbols.join(''))).toBeNull();
          }
        }
      }),
    );
  });

  it('is refused where a symbol is missing, added, or none of ours', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat({ max: length - 1 }),
        fc.constantFrom(...Array.from('01OILSUV5?é文')),
        (code, index, foreign) => {
          expect(parse(code.slice(0, index) + code.slice(index + 1))).toBeNull();
          expect(parse(code.slice(0, index) + code.charAt(index) + code.slice(index))).toBeNull();
          expect(parse(code.slice(0, index) + foreign + code.slice(index + 1))).toBeNull();
        },
      ),
    );
  });

  it('is refused for text of any other kind', () => {
    expect(parse('')).toBeNull();
    expect(parse(' - ')).toBeNull();
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(text);
        expect(parsed === null || parsed.length === length).toBe(true);
      }),
    );
  });

  it('draws every symbol at every place equally often', () => {
    for (let place = 0; place < length - 1; place++) {
      const drawn = new Map<string, number>();
      for (let byte = 0; byte < 256; byte++) {
        const before = Array.from({ length: place }, () => 0);
        // Where the byte is drawn again, the next one decides: it is out of the count.
        const symbol = byte < 253 ? make(bytesFrom([...before, byte])).charAt(place) : 'again';
        drawn.set(symbol, (drawn.get(symbol) ?? 0) + 1);
      }
      drawn.delete('again');
      expect([...drawn.keys()].sort()).toEqual(Array.from(CODE_ALPHABET).sort());
      expect(new Set(drawn.values())).toEqual(new Set([11]));
    }
  });

  it('draws again where a byte would favour the first symbols', () => {
    expect(make(bytesFrom([253, 254, 255, 7]))).toBe(make(bytesFrom([7])));
  });
});

describe('formatCode', () => {
  it('groups by four, without a hyphen at the end', () => {
    expect(formatCode('K74M92XH')).toBe('K74M-92XH');
    expect(formatCode('3AC9QWE4KM7HRTX2')).toBe('3AC9-QWE4-KM7H-RTX2');
    expect(formatCode('')).toBe('');
  });
});

describe('the two kinds of code', () => {
  it('are never taken for each other', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        expect(parseTicket(makeSecret(bytesFrom(list)))).toBeNull();
        expect(parseSecret(makeTicket(bytesFrom(list)))).toBeNull();
      }),
    );
  });
});
