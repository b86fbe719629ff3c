/** A small poll for tests of its log, and the bundle that an honest city would publish of it. */
import type { Bundle, BundleBallot, BundleLane } from '../bundle.js';
import { ballotCommitment, entryLeaf, pollRoot } from '../commitment.js';
import type { LogEntry } from '../commitment.js';
import { addCounters, countersOf } from '../counters.js';
import type { PollDefinition, VoterLevel } from '../definition.js';
import { definitionHash } from '../definition-hash.js';
import { jsonHash, toHex } from '../hash.js';
import { rootOf } from '../merkle.js';
import type { Counters } from '../tally.js';
import { tallyOf } from '../tally-of.js';

export const testDefinition = (changes: Partial<PollDefinition> = {}): PollDefinition => ({
  version: 1,
  poll: 'tangerang/taman-baru',
  question: { id: 'Taman mana yang dibangun dulu?', en: 'Which park is built first?' },
  options: [
    { id: 'cibodas', name: { id: 'Cibodas' } },
    { id: 'karawaci', name: { id: 'Karawaci' } },
  ],
  ballot: { kind: 'single' },
  tieBreakSeed: '2026-12-01',
  quorum: null,
  levels: ['device', 'verified'],
  results: 'after_closing',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-08T00:00:00Z',
  ...changes,
});

/** Somebody votes, or votes again. */
export interface Act extends Omit<BundleBallot, 'salt'> {
  readonly voter: string;
}

const LANES = 3;

/** The bundle of a poll in which people acted in this order. */
export function bundleOf(definition: PollDefinition, acts: readonly Act[]): Bundle {
  const hash = definitionHash(definition);
  const entries: LogEntry[][] = Array.from({ length: LANES }, () => []);
  const latest = new Map<string, { readonly commitment: string; readonly ballot: BundleBallot }>();
  acts.forEach(({ voter, level, site, ballot }, index) => {
    const salt = jsonHash(index);
    const commitment = ballotCommitment({ salt, definition: hash, level, ballot });
    // any lane that is free
    const lane = (index * index + voter.length) % LANES;
    entries[lane]?.push({ commitment, replaces: latest.get(voter)?.commitment ?? null });
    latest.set(voter, { commitment, ballot: { level, site, ballot, salt } });
  });
  const ballots = [...latest.values()].map((vote) => vote.ballot);
  const lanes = entries.map(laneOf);
  const root = pollRoot({ poll: definition.poll, definition: hash, lanes });
  const result = { tallies: talliesOf(definition, ballots), sites: sitesOf(ballots) };
  return { version: 1, definition, definitionHash: hash, ballots, lanes, root, result };
}

export const laneOf = (entries: readonly LogEntry[]): BundleLane => ({
  size: entries.length,
  root: toHex(rootOf(entries.map(entryLeaf))),
  entries,
});

/** A forger's bundle: all that can be computed again is computed from what was edited. */
export function resealed({ definition, ballots, lanes }: Bundle): Bundle {
  const hash = definitionHash(definition);
  const sealed = lanes.map(({ entries }) => laneOf(entries));
  const root = pollRoot({ poll: definition.poll, definition: hash, lanes: sealed });
  const result = { tallies: talliesOf(definition, ballots), sites: sitesOf(ballots) };
  return { version: 1, definition, definitionHash: hash, ballots, lanes: sealed, root, result };
}

function talliesOf(definition: PollDefinition, ballots: readonly BundleBallot[]): Bundle['result']['tallies'] {
  const countersAt = (level: VoterLevel): Counters =>
    ballots
      .filter((each) => each.level === level)
      .reduce<Counters>((sum, { ballot }) => addCounters(sum, countersOf(definition, ballot)), {});
  return definition.levels.map((level) => ({ level, tally: tallyOf(definition, countersAt(level)) }));
}

function sitesOf(ballots: readonly BundleBallot[]): Bundle['result']['sites'] {
  const sites = new Set(ballots.flatMap(({ site }) => site ?? []));
  const countAt = (site: string): number => ballots.filter((each) => each.site === site).length;
  const withheld = ballots.some(({ site }) => site === null) ? [{ site: 'kelurahan', ballots: null }] : [];
  return [...[...sites].map((site) => ({ site, ballots: countAt(site) })), ...withheld];
}
