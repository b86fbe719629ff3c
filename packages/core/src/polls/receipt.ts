/** What a voter keeps, and how it shows that the vote was recorded and stays recorded. */
import { ballotCommitment, entryLeaf } from './commitment.js';
import type { Committed, LaneHead, LogEntry } from './commitment.js';
import type { PollDefinition } from './definition.js';
import { definitionHash } from './definition-hash.js';
import { fromHex } from './hash.js';
import { verifyConsistency, verifyInclusion } from './merkle.js';

/**
 * One vote, with the proof that the log holds it. It also proves the vote to
 * anybody it is shown to: whoever gets a receipt must be told so.
 */
export interface Receipt extends Committed, LogEntry, LaneHead {
  /** As in the definition: `<city>/<poll>`. */
  readonly poll: string;
  /** Which of the poll's lanes; `size` and `root` are that lane's head when the vote was recorded. */
  readonly lane: number;
  /** The entry's place in the lane. */
  readonly index: number;
  /** The audit path from the entry to `root` (RFC 6962 section 2.1.1), in hexadecimal. */
  readonly proof: readonly string[];
}

/** Where the receipt's lane stands now, as the server says and proves. */
export interface LaneCheck extends LaneHead {
  /** From the receipt's size to this one (RFC 6962 section 2.1.2). */
  readonly consistency: readonly string[];
  /** The entry's audit path under this root. */
  readonly proof: readonly string[];
  /** The commitment of the vote that took this one's place; null while this one counts. */
  readonly replacedBy: string | null;
}

export type ReceiptFault =
  /** The receipt is of another poll than the definition. */
  | 'other_poll'
  /** The voter was asked something else than this definition says. */
  | 'definition_differs'
  /** Ballot, level or salt are not what the log committed to. */
  | 'commitment_differs'
  /** The proof does not lead from the entry to the receipt's root. */
  | 'not_in_log'
  /** The lane does not begin with what it held when the vote was recorded. */
  | 'log_rewritten'
  /** The lane holds the entry no more at its place. */
  | 'entry_missing'
  /** A later vote counts instead: right for someone who changed their mind, and nobody else. */
  | 'replaced';

/** What does not hold in the receipt itself; empty when all of it does. Nobody is asked, so it works offline. */
export function verifyReceipt(receipt: Receipt, definition?: PollDefinition): ReceiptFault[] {
  return faults([
    ['other_poll', () => definition === undefined || definition.poll === receipt.poll],
    ['definition_differs', () => definition === undefined || definitionHash(definition) === receipt.definition],
    ['commitment_differs', () => ballotCommitment(receipt) === receipt.commitment],
    ['not_in_log', () => isIncluded(receipt, receipt, receipt.proof)],
  ]);
}

/**
 * What does not hold between the receipt and the lane as it is now. `replacedBy`
 * is the server's word; the published bundle shows whether it was true.
 */
export function verifyReceiptAgainst(receipt: Receipt, check: LaneCheck): ReceiptFault[] {
  return faults([
    ['log_rewritten', () => isExtension(receipt, check)],
    ['entry_missing', () => isIncluded(receipt, check, check.proof)],
    ['replaced', () => check.replacedBy === null],
  ]);
}

function isIncluded(receipt: Receipt, { size, root }: LaneHead, proof: readonly string[]): boolean {
  const { index } = receipt;
  return verifyInclusion({ leaf: entryLeaf(receipt), index, size, root: fromHex(root), proof: proof.map(fromHex) });
}

function isExtension(old: LaneHead, now: LaneCheck): boolean {
  return verifyConsistency({
    oldSize: old.size,
    oldRoot: fromHex(old.root),
    newSize: now.size,
    newRoot: fromHex(now.root),
    proof: now.consistency.map(fromHex),
  });
}

type Check = readonly [fault: ReceiptFault, holds: () => boolean];

function faults(checks: readonly Check[]): ReceiptFault[] {
  return checks.filter(([, holds]) => !isTrue(holds)).map(([fault]) => fault);
}

/** A receipt comes from a phone's storage or a pasted text: what cannot be read does not hold. */
function isTrue(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}
