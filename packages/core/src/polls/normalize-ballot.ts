import type { Ballot } from './ballot.js';
import { idsOf } from './ranking.js';
import type { PollDefinition } from './definition.js';

type ByOption<T> = Readonly<Record<string, T>>;

/** Each once, in one order that no locale changes. */
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Ranks without holes; an option that stands twice counts at the better place. */
function normalizeRanks(ranks: readonly (readonly string[])[], known: (id: string) => boolean): string[][] {
  const seen = new Set<string>();
  const fresh = (id: string) => known(id) && !seen.has(id) && seen.add(id);
  return ranks.map((rank) => sorted(rank.filter(fresh))).filter(({ length }) => length > 0);
}

function normalizeEntries<T>(values: ByOption<T>, keep: (id: string, value: T) => boolean): ByOption<T> {
  const entries = Object.entries(values).filter(([id, value]) => keep(id, value));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The one form of a ballot, so that ballots which say the same are the same JSON:
 * lists and equal ranks sorted, ranks closed up, nothing twice, no votes of zero,
 * nothing of options that the poll does not have.
 */
export function normalizeBallot(definition: PollDefinition, ballot: Ballot): Ballot {
  const ids = new Set(idsOf(definition));
  const known = (id: string) => ids.has(id);
  switch (ballot.kind) {
    case 'single':
      return { kind: ballot.kind, option: ballot.option };
    case 'multiple':
    case 'approval':
    case 'budget':
      return { kind: ballot.kind, options: sorted(ballot.options.filter(known)) };
    case 'score':
      return { kind: ballot.kind, scores: normalizeEntries(ballot.scores, known) };
    case 'statements':
      return { kind: ballot.kind, stances: normalizeEntries(ballot.stances, known) };
    case 'ranked':
      return { kind: ballot.kind, ranks: normalizeRanks(ballot.ranks, known) };
    case 'quadratic':
      return { kind: ballot.kind, votes: normalizeEntries(ballot.votes, (id, votes) => known(id) && votes !== 0) };
  }
}
