import { describe, expect, it } from 'vitest';
import { readResults } from './query-results.js';
import type { RawResult } from './worker-messages.js';

const raw: RawResult = {
  fields: [
    { name: 'votes', dataTypeID: 20 },
    { name: 'answer', dataTypeID: 25 },
    { name: 'extra', dataTypeID: 3802 },
  ],
  rows: [
    ['12', 'ya', '{"a":1}'],
    ['3', 'tidak', null],
  ],
  affectedRows: 0,
  rowCount: 2,
  command: 'SELECT',
};

describe('readResults', () => {
  it('makes objects by column name', () => {
    expect(readResults(raw)).toEqual({
      ...raw,
      rows: [
        { votes: 12, answer: 'ya', extra: { a: 1 } },
        { votes: 3, answer: 'tidak', extra: null },
      ],
    });
  });

  it('makes arrays, and reads with the parsers of the caller, as drizzle asks', () => {
    const { rows } = readResults(raw, { rowMode: 'array', parsers: { 20: (text) => BigInt(text) } });
    expect(rows).toEqual([
      [12n, 'ya', { a: 1 }],
      [3n, 'tidak', null],
    ]);
  });
});
