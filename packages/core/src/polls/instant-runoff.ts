/**
 * Instant run-off (the alternative vote; for its rules in use, "Robert's Rules of
 * Order Newly Revised", preferential voting; Tideman, "Collective Decisions and
 * Voting", 2006): each ballot counts for its best option still standing. Who has
 * more than half of the ballots that count has won; until then the lowest leaves.
 *
 * - Ties for the lowest: the lot's last leaves, one in a round. Ties of the last
 *   two, or below a majority: by lot.
 * - It ends at a majority, or with two left. Ranks: those left by their ballots in
 *   the last round, then the others, the last to leave first.
 * - Skipped ranks close up. A rank of several options (over-vote) ends its ballot
 *   there, even when only one of them still stands: nobody can know which was meant.
 * - A ballot is exhausted when it has no further rank; a majority is one of the
 *   ballots that still count, so the bar sinks as ballots are exhausted.
 * - Where no ballot counts for anybody, nothing wins.
 */
import { byLot, tiesOf, type Outcome } from './ranking.js';
import type { PollDefinition } from './definition.js';
import type { BrokenTie, Counters, OptionTally, RunoffRound, Tally } from './tally.js';

const PREFIX = 'ranking:';

interface Pile {
  readonly ranks: readonly (readonly string[])[];
  readonly ballots: number;
}

/** Every distinct ranking has a counter of its own: what a ballot counts for next depends on all of it. */
export const rankingKey = (ranks: readonly (readonly string[])[]): string =>
  PREFIX + ranks.map((rank) => rank.join('=')).join('>');

/** The counters, as piles of equal ballots. */
function pilesOf(counters: Counters): Pile[] {
  return Object.entries(counters)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, ballots]) => {
      const ranking = name.slice(PREFIX.length);
      return { ranks: ranking === '' ? [] : ranking.split('>').map((rank) => rank.split('=')), ballots };
    });
}

/** The option that a ballot counts for; undefined if it is exhausted. */
function choiceOf({ ranks }: Pile, standing: ReadonlySet<string>): string | undefined {
  const next = ranks.find((rank) => rank.length > 1 || rank.some((option) => standing.has(option)));
  return next?.length === 1 ? next[0] : undefined;
}

function countRound(piles: readonly Pile[], left: readonly string[]): Map<string, number> {
  const standing = new Set(left);
  const counts = new Map(left.map((option) => [option, 0]));
  for (const pile of piles) {
    const choice = choiceOf(pile, standing);
    if (choice !== undefined) counts.set(choice, (counts.get(choice) ?? 0) + pile.ballots);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);

/** Whether this round is the last: a majority, two left, or no ballot that counts. */
function isDecided(counts: ReadonlyMap<string, number>): boolean {
  const counting = sum(counts.values());
  return counts.size <= 2 || counting === 0 || 2 * Math.max(...counts.values()) > counting;
}

interface Runoff {
  readonly rounds: readonly RunoffRound[];
  /** Best first. */
  readonly order: readonly string[];
  readonly tiesBroken: readonly BrokenTie[];
  /** Ballots in the last round an option stood in. */
  readonly values: ReadonlyMap<string, number>;
}

function runOff(piles: readonly Pile[], lot: readonly string[], ballots: number): Runoff {
  const rounds: RunoffRound[] = [];
  const gone: string[] = [];
  const ties: BrokenTie[] = [];
  const values = new Map<string, number>();
  for (let left = lot; ;) {
    const counts = countRound(piles, left);
    for (const [option, count] of counts) values.set(option, count);
    const having = (count: number) => left.filter((option) => counts.get(option) === count);
    const lowest = having(Math.min(...counts.values()));
    const decided = isDecided(counts);
    const eliminated = decided ? null : (lowest.at(-1) ?? null);
    rounds.push({ standing: Object.fromEntries(counts), exhausted: ballots - sum(counts.values()), eliminated });
    if (eliminated === null) {
      const levels = [...new Set(counts.values())].sort((a, b) => b - a).map(having);
      return { rounds, order: [...levels.flat(), ...gone], tiesBroken: [...ties, ...tiesOf(levels)], values };
    }
    ties.push(...tiesOf([lowest]));
    gone.unshift(eliminated);
    left = left.filter((option) => option !== eliminated);
  }
}

export function countInstantRunoff(
  definition: PollDefinition,
  counters: Counters,
): Outcome & Required<Pick<Tally, 'rounds'>> {
  const piles = pilesOf(counters);
  const { rounds, order, tiesBroken, values } = runOff(piles, byLot(definition), counters['ballots'] ?? 0);
  const tally = (option: string, index: number): OptionTally => {
    const value = values.get(option) ?? 0;
    const ballots = sum(piles.filter(({ ranks }) => ranks.flat().includes(option)).map((pile) => pile.ballots));
    return { option, rank: index + 1, won: index === 0 && value > 0, value, ballots };
  };
  return { options: order.map(tally), tiesBroken, rounds };
}
