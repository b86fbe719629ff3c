/** `suara verify`: counts a published poll again and says, in plain words, what holds and what does not. */
import { readFile } from 'node:fs/promises';
import {
  verifyBundle,
  verifyReceiptInBundle,
  type Bundle,
  type BundleFaultCode,
  type Receipt,
  type ReceiptFault,
} from '@suara/core';

const BUNDLE_FAULTS: Readonly<Record<BundleFaultCode, string>> = {
  unreadable: 'this is no bundle, or one of a newer version',
  definition_differs: 'the text of the poll is not the one that people voted on',
  lane_size_differs: 'a part of the log has another number of entries than it says',
  lane_root_differs: 'entries of the log were changed, taken out, added or moved',
  poll_root_differs: 'the root of the poll is not that of its log',
  entry_twice: 'the log holds the same vote twice',
  replaces_unknown: 'a vote takes the place of one that was never recorded',
  replaces_later: 'a vote takes the place of a later one',
  replaced_twice: 'two votes take the place of the same one',
  ballot_not_logged: 'a ballot is not as it was recorded, or was never recorded',
  ballot_replaced: 'a ballot is one that its voter changed later',
  ballot_twice: 'a ballot is there twice',
  ballot_invalid: 'a ballot breaks the rule of the poll',
  entry_without_ballot: 'a recorded vote has no ballot any more',
  tally_differs: 'the stated result is not what the ballots come to',
  site_differs: 'the stated numbers by site are not those of the ballots',
};

const RECEIPT_FAULTS: Readonly<Record<ReceiptFault, string>> = {
  other_poll: 'it is of another poll',
  definition_differs: 'its voter was asked something else',
  commitment_differs: 'the receipt itself was changed',
  not_in_log: 'the receipt does not prove its own vote',
  log_rewritten: 'the log is not the one that was shown to this voter',
  entry_missing: 'the log does not hold this vote any more',
  replaced: 'a later vote counts instead: right only if the voter changed it',
};

export interface Verdict {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

async function readJson<T>(path: string): Promise<T> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}

/** How many places of one kind are named before the rest is counted. */
const NAMED = 5;

function bundleLines(bundle: Bundle): { lines: string[]; holds: boolean } {
  const places = new Map<BundleFaultCode, string[]>();
  for (const { code, place } of verifyBundle(bundle)) places.set(code, [...(places.get(code) ?? []), place]);
  const lines = [...places].flatMap(([code, at]) => {
    const rest = at.length > NAMED ? [`    and ${at.length - NAMED} more`] : [];
    return [
      `  ${code}: ${BUNDLE_FAULTS[code]}`,
      ...at.slice(0, NAMED).map((place) => `    at ${place || '/'}`),
      ...rest,
    ];
  });
  return { lines, holds: places.size === 0 };
}

function summary({ definition, ballots, lanes, result, root }: Bundle): string[] {
  const entries = lanes.reduce((sum, { size }) => sum + size, 0);
  const tallies = result.tallies.map(({ level, tally }) => {
    const won = tally.options.filter(({ won: isWinner }) => isWinner).map(({ option }) => option);
    return `  ${level}: ${tally.ballots} ballots; ${won.length > 0 ? `won: ${won.join(', ')}` : 'nothing won'}`;
  });
  return [
    `The bundle of ${definition.poll} holds.`,
    `  ${ballots.length} ballots, ${entries} entries in the log, root ${root}`,
    ...tallies,
    'Compare the root with one that was published before, and receipts with --receipt: a bundle forged as a whole holds, too.',
  ];
}

async function receiptLines(path: string, bundle: Bundle) {
  const faults = verifyReceiptInBundle(await readJson<Receipt>(path), bundle);
  if (faults.length === 0) return { lines: [`The receipt ${path} holds: its vote counts.`], holds: true };
  const lines = faults.map((fault) => `  ${fault}: ${RECEIPT_FAULTS[fault]}`);
  return { lines: [`The receipt ${path} does NOT hold:`, ...lines], holds: false };
}

/** Checks a bundle, and with it any receipts. Rejects where a file cannot be read. */
export async function verifyFiles(path: string, receipts: readonly string[]): Promise<Verdict> {
  const bundle = await readJson<Bundle>(path);
  const { lines, holds } = bundleLines(bundle);
  if (!holds) return { lines: [`The bundle ${path} does NOT hold:`, ...lines], holds };
  const checked = [];
  for (const receipt of receipts) checked.push(await receiptLines(receipt, bundle));
  return {
    lines: [...summary(bundle), ...checked.flatMap((each) => each.lines)],
    holds: checked.every((each) => each.holds),
  };
}
