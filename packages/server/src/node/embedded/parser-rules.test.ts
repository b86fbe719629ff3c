import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { columnParser } from './column-parsers.js';
import { applyParserRules, parserRules } from './parser-rules.js';

const int8 = 20;
const int8List = 1016;

describe('parserRules', () => {
  it('reads int8 as a number', () => {
    expect(columnParser(int8)('-42')).toBe(-42);
    expect(columnParser(int8)('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('refuses to round what a number cannot hold', () => {
    expect(() => columnParser(int8)('9007199254740993')).toThrow(RangeError);
    expect(() => columnParser(int8List)('{1,9007199254740993}')).toThrow(RangeError);
  });

  it('reads lists of int8, also nested, empty and with gaps', () => {
    expect(columnParser(int8List)('{1,-2,NULL}')).toEqual([1, -2, null]);
    expect(columnParser(int8List)('{{1,2},{3,4}}')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(columnParser(int8List)('{}')).toEqual([]);
  });

  it('gives pg the same rules', () => {
    const setTypeParser = vi.fn();
    applyParserRules({ setTypeParser });
    expect(setTypeParser.mock.calls).toEqual(Object.entries(parserRules).map(([oid, parse]) => [Number(oid), parse]));
  });

  it("leaves every other type to pg's own parser", () => {
    for (const oid of [16, 17, 114, 700, 1007, 1009, 1082, 1184, 1700, 2950, 3802]) {
      expect(columnParser(oid)).toBe(pg.types.getTypeParser(oid, 'text'));
    }
  });
});
