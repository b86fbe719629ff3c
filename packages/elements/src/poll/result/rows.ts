import { moneyIn, share } from './numbers.js';
import { standingOf } from './standing.js';
import type { LevelContext, OptionTally } from './result-context.js';

/** One option as chart and table both show it: the same words from one place, so that they cannot differ. */
export interface Row {
  readonly option: string;
  readonly name: string;
  readonly rank: string;
  readonly won: boolean;
  /** What is said of the option for coming first, or for not being funded. */
  readonly tag: string;
  /** Ballots, points or votes; the mean of scores. */
  readonly value: string;
  readonly amount: string;
  /** Percent of the ballots, where the value counts ballots. */
  readonly percent: string;
  /** How long its bar is, from 0 to 1. */
  readonly length: number;
  readonly ballots: string;
  readonly cost: string;
  readonly tally: OptionTally;
}

/** Whether a value counts ballots, so that it has a share in them. */
export const countsBallots = ({ definition: { ballot } }: LevelContext): boolean =>
  ['single', 'multiple', 'approval', 'budget'].includes(ballot.kind);

export function rowsOf(context: LevelContext): readonly Row[] {
  const { tally } = context;
  const most = Math.max(...tally.options.map(({ value }) => value ?? 0));
  return tally.options.map((each) => rowOf(context, each, countsBallots(context) ? tally.ballots : most));
}

function rowOf(context: LevelContext, tally: OptionTally, whole: number): Row {
  const { definition, texts, numbers, nameOf } = context;
  const { kind } = definition.ballot;
  const value = tally.value ?? 0;
  return {
    option: tally.option,
    name: nameOf(tally.option),
    rank: numbers.count(tally.rank),
    ...verdict(context, tally),
    value: kind === 'score' ? meanOf(context, tally) : numbers.count(value),
    amount: texts.amount(kind, numbers.count(value), value === 1),
    percent: countsBallots(context) ? numbers.percent(value, whole) : '',
    length: share(value, whole),
    ballots: numbers.count(tally.ballots),
    cost: costOf(context, tally.option),
    tally,
  };
}

const meanOf = ({ numbers }: LevelContext, { value }: OptionTally): string =>
  value === null ? '–' : numbers.mean(value);

function verdict({ definition: { ballot }, tally, closed, texts }: LevelContext, { won }: OptionTally) {
  const standing = standingOf(ballot.kind, tally, closed);
  if (standing && won) return { won: true, tag: texts.tag[standing] };
  return { won: false, tag: standing === 'funded' ? texts.tag.unfunded : '' };
}

function costOf({ definition: { ballot, options }, lang }: LevelContext, option: string): string {
  if (ballot.kind !== 'budget') return '';
  return moneyIn(lang, ballot.currency)(options.find(({ id }) => id === option)?.cost ?? 0);
}

/** The scores there are, from the lowest to the highest. */
export const scoresOf = ({ min, max }: { readonly min: number; readonly max: number }): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);
