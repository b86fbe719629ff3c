/** What the counting rules share: options in order, the lot where the rule finds two alike. */
import { lotOrder } from './lots.js';
import type { PollDefinition } from './definition.js';
import type { BrokenTie, Counters, OptionTally } from './tally.js';

/** What a rule adds to a tally: everything but what is the same for all rules. */
export interface Outcome {
  readonly options: readonly OptionTally[];
  readonly tiesBroken: readonly BrokenTie[];
}

/** What a rule knows of an option before it has a rank. */
export interface Standing {
  readonly option: string;
  readonly value: number | null;
  readonly ballots: number;
  readonly distribution?: Readonly<Record<string, number>>;
}

export const counted = (counters: Counters, ...name: readonly (string | number)[]): number =>
  counters[name.join(':')] ?? 0;

export const idsOf = (definition: PollDefinition): string[] => definition.options.map(({ id }) => id);

export const byLot = (definition: PollDefinition): string[] => lotOrder(definition.tieBreakSeed, idsOf(definition));

/** Neighbours that `alike` finds equal, in groups. */
function runs<T>(sorted: readonly T[], alike: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const each of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && alike(last[0], each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** The groups of more than one, as ties that the lot decided. */
export const tiesOf = (groups: readonly (readonly string[])[]): BrokenTie[] =>
  groups.filter(({ length }) => length > 1).map((order) => ({ order }));

/** More is better; null is below all numbers. */
export const byValue = (a: Standing, b: Standing): number =>
  a.value === b.value ? 0 : (b.value ?? -Infinity) - (a.value ?? -Infinity);

/**
 * Options, best first by `compare`, those it finds equal by lot. The first has
 * won, if any ballot chose it: where nobody chose anything the lot gives an
 * order, but no victory.
 */
export function rankBy(
  definition: PollDefinition,
  standingOf: (option: string) => Standing,
  compare: (a: Standing, b: Standing) => number = byValue,
): Outcome {
  // the sort is stable: who is equal stays as the lot had it
  const sorted = byLot(definition).map(standingOf).sort(compare);
  const groups = runs(sorted, (a, b) => compare(a, b) === 0);
  return {
    options: sorted.map((each, index) => ({ ...each, rank: index + 1, won: index === 0 && each.ballots > 0 })),
    tiesBroken: tiesOf(groups.map((group) => group.map(({ option }) => option))),
  };
}
