/**
 * A receipt against a published bundle: what nobody who forges a whole bundle can
 * make fit, as the receipts are with the voters.
 */
import type { Bundle } from './bundle.js';
import { entryLeaf } from './commitment.js';
import { toHex } from './hash.js';
import { rootOf } from './merkle.js';
import { verifyReceipt } from './receipt.js';
import type { Receipt, ReceiptFault } from './receipt.js';

/** What does not hold between the two; empty when the bundle counts this vote, and its lane only grew since. */
export function verifyReceiptInBundle(receipt: Receipt, bundle: Bundle): ReceiptFault[] {
  const { lane, index, size, root, commitment, replaces } = receipt;
  const entries = bundle.lanes[lane]?.entries ?? [];
  const entry = entries[index];
  const faults = verifyReceipt(receipt, bundle.definition);
  if (size > entries.length || toHex(rootOf(entries.slice(0, size).map(entryLeaf))) !== root) {
    faults.push('log_rewritten');
  }
  if (entry?.commitment !== commitment || entry.replaces !== replaces) faults.push('entry_missing');
  if (bundle.lanes.some((each) => each.entries.some((other) => other.replaces === commitment))) {
    faults.push('replaced');
  }
  return faults;
}
