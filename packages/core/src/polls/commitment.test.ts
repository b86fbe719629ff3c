import { describe, expect, it } from 'vitest';
import { ballotCommitment, entryLeaf, pollRoot } from './commitment.js';
import type { Committed, LogEntry } from './commitment.js';
import { toHex } from './hash.js';

const vote: Committed = {
  salt: '00'.repeat(32),
  definition: '11'.repeat(32),
  level: 'device',
  ballot: { kind: 'multiple', options: ['cibodas', 'karawaci'] },
};
const entry: LogEntry = { commitment: '22'.repeat(32), replaces: null };
const head = { poll: 'tangerang/taman-baru', definition: vote.definition, lanes: [{ size: 1, root: '33'.repeat(32) }] };

describe('what stays as it is, since receipts hold it', () => {
  // each also by `printf` of the text in the comment into `sha256sum`
  it('a commitment', () => {
    // {"ballot":{"kind":"multiple","options":["cibodas","karawaci"]},"definition":"11…","level":"device","salt":"00…"}
    expect(ballotCommitment(vote)).toBe('7fadc6f8b2aa5db1aa16cd12fdc6cb3406655d4ecfe60ad5b4f721042c4bb70d');
  });

  it("an entry's leaf", () => {
    // a byte 0, then {"commitment":"22…","replaces":null}
    expect(toHex(entryLeaf(entry))).toBe('078453a24de7408fa3d275f6d76ed3d7bf3ddc01d7886af475492e8a4e42e18e');
  });

  it("a poll's root", () => {
    // {"definition":"11…","lanes":[{"root":"33…","size":1}],"poll":"tangerang/taman-baru"}
    expect(pollRoot(head)).toBe('72bdf06293d59d65d353ae6b0e2e76cb941c33516acb3bbf7883323cad8b97b6');
  });
});

describe('what is bound', () => {
  it.each<[string, Partial<Committed>]>([
    ['the salt', { salt: '01'.repeat(32) }],
    ['the definition', { definition: '12'.repeat(32) }],
    ['the level', { level: 'verified' }],
    ['the ballot', { ballot: { kind: 'multiple', options: ['cibodas'] } }],
    ['the order of what was chosen', { ballot: { kind: 'multiple', options: ['karawaci', 'cibodas'] } }],
  ])('a commitment to %s', (_name, change) => {
    expect(ballotCommitment({ ...vote, ...change })).not.toBe(ballotCommitment(vote));
  });

  it('nothing else: rows of a database carry more', () => {
    expect(ballotCommitment({ ...vote, site: 'kecamatan' } as Committed)).toBe(ballotCommitment(vote));
    expect(entryLeaf({ ...entry, index: 4 } as LogEntry)).toEqual(entryLeaf(entry));
    const lanes = head.lanes.map((lane) => ({ ...lane, entries: [] }));
    expect(pollRoot({ ...head, lanes })).toBe(pollRoot(head));
  });

  it('an entry to what it replaces', () => {
    expect(entryLeaf({ ...entry, replaces: '44'.repeat(32) })).not.toEqual(entryLeaf(entry));
  });

  it("a poll's root to its poll, definition and every lane in order", () => {
    const other = { size: 0, root: '55'.repeat(32) };
    const roots = [
      head,
      { ...head, poll: 'tangerang/lain' },
      { ...head, definition: '12'.repeat(32) },
      { ...head, lanes: [...head.lanes, other] },
      { ...head, lanes: [other, ...head.lanes] },
    ].map(pollRoot);
    expect(new Set(roots).size).toBe(roots.length);
  });
});
