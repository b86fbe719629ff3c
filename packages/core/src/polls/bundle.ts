/**
 * A closed poll in one public file, and the proof that it fits together: anybody
 * can count again, and see that what was counted is what the log recorded.
 *
 * A bundle that was forged as a whole fits together too. What it cannot fit are
 * the roots that others kept: compare `root` with one printed or posted before,
 * and receipts with the bundle (`verifyReceiptInBundle`).
 */
import type { Ballot } from './ballot.js';
import { recountFaults } from './bundle-recount.js';
import { ballotCommitment, entryLeaf, pollRoot } from './commitment.js';
import type { LaneHead, LogEntry } from './commitment.js';
import type { PollDefinition, VoterLevel } from './definition.js';
import { definitionHash } from './definition-hash.js';
import { toHex } from './hash.js';
import { replayLog } from './log-replay.js';
import type { LogFaultCode, Replayed } from './log-replay.js';
import { rootOf } from './merkle.js';
import type { Tally } from './tally.js';

export interface BundleBallot {
  readonly level: VoterLevel;
  /**
   * Where it was cast; no part of the commitment, so only the city's word. Null
   * where the result withholds that site's number: else it could be counted here.
   */
  readonly site: string | null;
  readonly ballot: Ballot;
  readonly salt: string;
}

export interface BundleLane extends LaneHead {
  readonly entries: readonly LogEntry[];
}

export interface BundleResult {
  /** One for each level that the definition asks, never added up. */
  readonly tallies: readonly { readonly level: VoterLevel; readonly tally: Tally }[];
  /** Ballots by site; null where the number is withheld because few people stand behind it. */
  readonly sites: readonly { readonly site: string; readonly ballots: number | null }[];
}

export interface Bundle {
  /** Of this shape; grows when it changes. */
  readonly version: 1;
  readonly definition: PollDefinition;
  readonly definitionHash: string;
  /** The ballots that count, in no order that tells when they came. */
  readonly ballots: readonly BundleBallot[];
  readonly lanes: readonly BundleLane[];
  /** See `pollRoot`. */
  readonly root: string;
  readonly result: BundleResult;
}

export type BundleFaultCode =
  | LogFaultCode
  /** It is not a bundle, or of a shape that this version does not know. */
  | 'unreadable'
  /** The definition is not the one whose hash is in every vote. */
  | 'definition_differs'
  /** A lane does not have as many entries as it says. */
  | 'lane_size_differs'
  /** A lane's entries, or their order, are not those under its root. */
  | 'lane_root_differs'
  | 'poll_root_differs'
  /** A ballot that was not recorded so: edited, added, or of another level. */
  | 'ballot_not_logged'
  /** A ballot that its voter changed later. */
  | 'ballot_replaced'
  | 'ballot_twice'
  /** A ballot that the definition's rule does not allow. */
  | 'ballot_invalid'
  /** A recorded vote that counts, and whose ballot is missing. */
  | 'entry_without_ballot'
  /** A level's tally is not what its ballots come to, is missing, or is of a level that was not asked. */
  | 'tally_differs'
  /** A site's number is not that of its ballots, or ballots tell a number that is withheld. */
  | 'site_differs';

export interface BundleFault {
  readonly code: BundleFaultCode;
  /** Where in the bundle, as a JSON pointer (RFC 6901). */
  readonly place: string;
}

/** All that does not hold; empty for a bundle that does. One pass over the ballots and one over the log. */
export function verifyBundle(bundle: Bundle): BundleFault[] {
  try {
    if ((bundle.version as number) !== 1) return [{ code: 'unreadable', place: '/version' }];
    const log = replayLog(bundle.lanes.map(({ entries }) => entries));
    return [
      ...headFaults(bundle),
      ...bundle.lanes.flatMap(laneFaults),
      ...log.faults.map(({ code, lane, index }) => ({ code, place: entryPlace(lane, index) })),
      ...ballotFaults(bundle, log),
      ...recountFaults(bundle),
    ];
  } catch {
    // the file comes from anywhere: a part that is missing, or is something else than it should be
    return [{ code: 'unreadable', place: '' }];
  }
}

const entryPlace = (lane: number, index: number): string => `/lanes/${lane}/entries/${index}`;

/**
 * Each hash is compared with what the bundle says of the next, not with what was
 * computed of it: so one edit is one fault at its place, and not all that follows.
 */
function headFaults({ definition, definitionHash: hash, lanes, root }: Bundle): BundleFault[] {
  const faults: BundleFault[] = [];
  if (definitionHash(definition) !== hash) faults.push({ code: 'definition_differs', place: '/definition' });
  const head = pollRoot({ poll: definition.poll, definition: hash, lanes });
  if (head !== root) faults.push({ code: 'poll_root_differs', place: '/root' });
  return faults;
}

function laneFaults({ size, root, entries }: BundleLane, lane: number): BundleFault[] {
  const faults: BundleFault[] = [];
  if (entries.length !== size) faults.push({ code: 'lane_size_differs', place: `/lanes/${lane}/size` });
  const computed = toHex(rootOf(entries.map(entryLeaf)));
  if (computed !== root) faults.push({ code: 'lane_root_differs', place: `/lanes/${lane}/root` });
  return faults;
}

/** Ballots and live entries must be the same votes. */
function ballotFaults({ ballots, definitionHash: definition }: Bundle, log: Replayed): BundleFault[] {
  const faults: BundleFault[] = [];
  const unseen = new Map(log.live);
  ballots.forEach(({ salt, level, ballot }, index) => {
    const commitment = ballotCommitment({ salt, definition, level, ballot });
    if (unseen.delete(commitment)) return;
    faults.push({ code: strayBallot(commitment, log), place: `/ballots/${index}` });
  });
  for (const { lane, index } of unseen.values()) {
    faults.push({ code: 'entry_without_ballot', place: entryPlace(lane, index) });
  }
  return faults;
}

/** Why no entry is left for a ballot. */
function strayBallot(commitment: string, { live, replaced }: Replayed): BundleFaultCode {
  if (live.has(commitment)) return 'ballot_twice';
  return replaced.has(commitment) ? 'ballot_replaced' : 'ballot_not_logged';
}
