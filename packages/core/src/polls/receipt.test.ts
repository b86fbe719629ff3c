import { describe, expect, it } from 'vitest';
import { ballotCommitment, entryLeaf } from './commitment.js';
import type { LogEntry } from './commitment.js';
import { definitionHash } from './definition-hash.js';
import { jsonHash, toHex } from './hash.js';
import { consistencyProof, inclusionProof, rootOf } from './merkle.js';
import { verifyReceipt, verifyReceiptAgainst } from './receipt.js';
import type { LaneCheck, Receipt, ReceiptFault } from './receipt.js';
import { testDefinition } from './testing/log-poll.js';

const definition = testDefinition();
const INDEX = 4;

const vote = {
  salt: jsonHash('salt'),
  definition: definitionHash(definition),
  level: 'device',
  ballot: { kind: 'single', option: 'cibodas' },
} as const;

/** A lane of other people's votes with ours among them. */
const entries: LogEntry[] = Array.from({ length: 21 }, (_, index) => ({ commitment: jsonHash(index), replaces: null }));
entries[INDEX] = { commitment: ballotCommitment(vote), replaces: jsonHash('the vote before') };
const leaves = entries.map(entryLeaf);

const headAt = (log: readonly Uint8Array[]) => ({ size: log.length, root: toHex(rootOf(log)) });
const proofAt = (log: readonly Uint8Array[]): string[] => inclusionProof(log, INDEX).map(toHex);

const receipt: Receipt = {
  ...vote,
  ...entries[INDEX],
  ...headAt(leaves.slice(0, 9)),
  poll: definition.poll,
  lane: 2,
  index: INDEX,
  proof: proofAt(leaves.slice(0, 9)),
};

/** What a server says of a lane. */
const checkOf = (log: readonly Uint8Array[]): LaneCheck => ({
  ...headAt(log),
  consistency: consistencyProof(log, receipt.size).map(toHex),
  proof: proofAt(log),
  replacedBy: null,
});

const check = checkOf(leaves);

describe('verifyReceipt', () => {
  it('finds no fault in a receipt that holds, with and without the definition', () => {
    expect(verifyReceipt(receipt)).toEqual([]);
    expect(verifyReceipt(receipt, definition)).toEqual([]);
  });

  it('holds after its way through storage', () => {
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)) as Receipt, definition)).toEqual([]);
  });

  it.each<[string, Partial<Receipt>, ReceiptFault[]]>([
    ['another ballot', { ballot: { kind: 'single', option: 'karawaci' } }, ['commitment_differs']],
    ['another level', { level: 'verified' }, ['commitment_differs']],
    ['another salt', { salt: jsonHash('other') }, ['commitment_differs']],
    ['another vote that it replaces', { replaces: null }, ['not_in_log']],
    ['another place', { index: INDEX + 1 }, ['not_in_log']],
    ['another root', { root: jsonHash('other') }, ['not_in_log']],
    ['a proof cut short', { proof: receipt.proof.slice(1) }, ['not_in_log']],
    ['a proof that is no hash', { proof: ['zz', ...receipt.proof.slice(1)] }, ['not_in_log']],
    ['another poll', { poll: 'tangerang/lain' }, ['other_poll']],
    ['another definition', { definition: jsonHash('other') }, ['definition_differs', 'commitment_differs']],
  ])('finds %s', (_name, change, faults) => {
    expect(verifyReceipt({ ...receipt, ...change }, definition)).toEqual(faults);
  });

  it('finds that people are asked something else by now', () => {
    expect(verifyReceipt(receipt, { ...definition, quorum: 3 })).toEqual(['definition_differs']);
  });

  it('says of what is no receipt that nothing of it holds', () => {
    expect(verifyReceipt({} as Receipt, definition)).toEqual([
      'other_poll',
      'definition_differs',
      'commitment_differs',
      'not_in_log',
    ]);
  });
});

describe('verifyReceiptAgainst', () => {
  it('finds no fault in a lane that only grew, or that stayed as it was', () => {
    expect(verifyReceiptAgainst(receipt, check)).toEqual([]);
    expect(verifyReceiptAgainst(receipt, checkOf(leaves.slice(0, 9)))).toEqual([]);
  });

  it('finds that another entry was changed or removed', () => {
    const changed = leaves.map((leaf, index) => (index === 7 ? leaves[8]! : leaf));
    expect(verifyReceiptAgainst(receipt, checkOf(changed))).toEqual(['log_rewritten']);
    const cut = leaves.slice(0, 8);
    const shorter = { ...check, ...headAt(cut), consistency: [], proof: proofAt(cut) };
    expect(verifyReceiptAgainst(receipt, shorter)).toEqual(['log_rewritten']);
  });

  it('finds that the entry itself was changed', () => {
    const changed = leaves.map((leaf, index) => (index === INDEX ? leaves[8]! : leaf));
    expect(verifyReceiptAgainst(receipt, checkOf(changed))).toEqual(['log_rewritten', 'entry_missing']);
  });

  it('finds an answer without proofs', () => {
    expect(verifyReceiptAgainst(receipt, { ...check, consistency: [], proof: [] })).toEqual([
      'log_rewritten',
      'entry_missing',
    ]);
    expect(verifyReceiptAgainst(receipt, { replacedBy: null } as LaneCheck)).toEqual([
      'log_rewritten',
      'entry_missing',
    ]);
  });

  it('tells of a vote that counts instead', () => {
    expect(verifyReceiptAgainst(receipt, { ...check, replacedBy: jsonHash('new') })).toEqual(['replaced']);
  });
});

/** What Prototype.js 1.6 does to the page that carries it. */
function inOldPrototypePage<Result>(act: () => Result): Result {
  const replaced: [object, string, unknown][] = [
    [Array.prototype, 'toJSON', () => '[from the page]'],
    [String.prototype, 'toJSON', () => '"from the page"'],
    [Array.prototype, 'reduce', () => []],
    [Array.prototype, 'entries', () => []],
    [Array, 'from', (items: ArrayLike<unknown>): unknown => Array.prototype.slice.call(items)],
  ];
  const before = replaced.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name, value] of replaced) {
    Object.defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
  }
  try {
    return act();
  } finally {
    replaced.forEach(([owner, name], index) => {
      const own = before[index];
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }
}

describe('a page with an old Prototype.js', () => {
  it('checks receipts as any other page does', () => {
    const ranked = { ...vote, ballot: { kind: 'ranked', ranks: [['cibodas'], ['karawaci']] } } as const;
    const found = inOldPrototypePage(() => [
      verifyReceipt(receipt, definition),
      verifyReceiptAgainst(receipt, check),
      ballotCommitment(ranked),
    ]);
    expect(found).toEqual([[], [], ballotCommitment(ranked)]);
  });
});
