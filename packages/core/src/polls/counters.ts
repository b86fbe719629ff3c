/** Ballots as whole numbers that can be added up and taken away again (see `Counters`). */
import { bordaHalfPoints } from './borda.js';
import { rankingKey } from './instant-runoff.js';
import { normalizeBallot } from './normalize-ballot.js';
import { idsOf } from './ranking.js';
import { preferredPairs } from './schulze.js';
import type { Ballot, BallotOf } from './ballot.js';
import type { PollDefinition } from './definition.js';
import type { Counters } from './tally.js';

type Entries = (readonly [string, number])[];

const once = (...names: readonly string[]): Entries => names.map((name) => [name, 1]);

function countRanks(definition: PollDefinition, ranks: BallotOf<'ranked'>['ranks']): Entries {
  const rule = definition.ballot;
  if (rule.kind !== 'ranked') return [];
  const ids = idsOf(definition);
  const ranked = once(...ranks.flat().map((id) => `ranked:${id}`));
  switch (rule.method) {
    case 'instant_runoff':
      return once(rankingKey(ranks));
    case 'borda':
      return [...ranked, ...bordaHalfPoints(ids, ranks).map(([id, points]) => [`points:${id}`, points] as const)];
    case 'schulze':
      return [...ranked, ...once(...preferredPairs(ids, ranks).map(([a, b]) => `prefer:${a}:${b}`))];
  }
}

function entriesOf(definition: PollDefinition, ballot: Ballot): Entries {
  switch (ballot.kind) {
    case 'single':
      return once(`option:${ballot.option}`);
    case 'multiple':
    case 'approval':
    case 'budget':
      return once(...ballot.options.map((id) => `option:${id}`));
    case 'score':
      return once(...Object.entries(ballot.scores).map(([id, score]) => `score:${id}:${score}`));
    case 'statements':
      return once(...Object.entries(ballot.stances).map(([id, stance]) => `stance:${id}:${stance}`));
    case 'ranked':
      return countRanks(definition, ballot.ranks);
    case 'quadratic':
      return Object.entries(ballot.votes).flatMap(([id, votes]) => [
        [`votes:${id}`, votes] as const,
        [`voters:${id}`, 1] as const,
      ]);
  }
}

const withoutZeros = (entries: Entries): Counters => Object.fromEntries(entries.filter(([, count]) => count !== 0));

/**
 * What one ballot counts. It may be a ballot that `checkBallot` refuses (another
 * server's, say): it counts as `normalizeBallot` reads it. One of another kind
 * than the poll's is no ballot of this poll at all, and throws.
 */
export function countersOf(definition: PollDefinition, ballot: Ballot): Counters {
  if (ballot.kind !== definition.ballot.kind) throw new TypeError(`not a ballot of kind ${definition.ballot.kind}`);
  return withoutZeros([['ballots', 1], ...entriesOf(definition, normalizeBallot(definition, ballot))]);
}

/** `a` with `b` added (1) or taken away (-1). Counters that come to nothing vanish, so equal counts are equal objects. */
export function addCounters(a: Counters, b: Counters, sign: 1 | -1 = 1): Counters {
  const sums = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) sums.set(name, (sums.get(name) ?? 0) + sign * count);
  return withoutZeros([...sums]);
}
