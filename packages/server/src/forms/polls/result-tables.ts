/** The figures of one level of voters as tables: what a citizen without script sees of a result. */
import { STANCES, type BallotRule, type OptionTally, type Tally, type VoterLevel } from '@suara/core';
import type { Table } from '../table.js';
import { standingOf } from './standing.js';
import type { PollWords } from './words.js';

/** What the ballots of one level come to, with the words for it. */
export interface LevelResult {
  readonly words: PollWords;
  readonly level: VoterLevel;
  readonly tally: Tally;
  readonly isClosed: boolean;
}

/** More scores than this are one column with what was given, not a column each. */
const SCORE_COLUMNS = 11;

/** Whether a value counts ballots, so that it has a share in them. */
const countsBallots = ({ kind }: BallotRule): boolean => ['single', 'multiple', 'approval', 'budget'].includes(kind);

/** Ballots may name several options, so their shares add up to more than all. */
export const sharesOverlap = (rule: BallotRule): boolean => countsBallots(rule) && rule.kind !== 'single';

const captionOf = ({ words: { definition, say, t }, level }: LevelResult): string =>
  `${say(definition.question)} (${t.level[level]})`;

interface Figure {
  readonly name: string;
  readonly of: (option: OptionTally) => string;
}

function tableBy(result: LevelResult, figures: readonly Figure[]): Table {
  const { words, tally } = result;
  return {
    caption: captionOf(result),
    first: words.t.result.column.option,
    columns: figures,
    rows: tally.options.map((each) => ({ name: words.nameOf(each.option), cells: figures.map(({ of }) => of(each)) })),
  };
}

/** What is said of an option for coming first, or for not being funded. */
function verdictFigure({ words, tally, isClosed }: LevelResult): Figure[] {
  const { tag, column } = words.t.result;
  const standing = standingOf(words.definition, tally, isClosed);
  if (!standing) return [];
  const time = isClosed ? 'closed' : 'open';
  const not = standing === 'funded' && isClosed ? tag.unfunded : '';
  return [{ name: column.verdict, of: ({ won }) => (won ? tag[standing][time] : not) }];
}

function valueTable(result: LevelResult): Table {
  const { words, tally } = result;
  const { definition, t, count, percent, money } = words;
  const { column } = t.result;
  const { ballot, options } = definition;
  const costOf = (id: string) => options.find((option) => option.id === id)?.cost ?? 0;
  const second: Figure = countsBallots(ballot)
    ? { name: column.share, of: ({ value }) => percent(value ?? 0, tally.ballots) }
    : { name: column.ballots, of: ({ ballots }) => count(ballots) };
  return tableBy(result, [
    { name: ballot.kind === 'ranked' ? column.points : column.votes, of: ({ value }) => count(value ?? 0) },
    second,
    ...(ballot.kind === 'budget' ? [{ name: column.cost, of: (each: OptionTally) => money(costOf(each.option)) }] : []),
    ...verdictFigure(result),
  ]);
}

function spreadFigures({ words: { t, count } }: LevelResult, scores: readonly number[]): Figure[] {
  const { column } = t.result;
  const given = ({ distribution }: OptionTally, score: number) => distribution?.[score] ?? 0;
  if (scores.length <= SCORE_COLUMNS) {
    return scores.map((score) => ({ name: column.score(count(score)), of: (each) => count(given(each, score)) }));
  }
  const spread = (each: OptionTally) =>
    scores.filter((score) => given(each, score) > 0).map((score) => `${count(score)}: ${count(given(each, score))}`);
  return [{ name: column.spread, of: (each) => spread(each).join(', ') }];
}

function scoreTable(result: LevelResult, { min, max }: Extract<BallotRule, { kind: 'score' }>): Table {
  const { t, count, decimal } = result.words;
  const { column } = t.result;
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return tableBy(result, [
    { name: column.mean, of: ({ value }) => (value === null ? '–' : decimal(value)) },
    { name: column.scored, of: ({ ballots }) => count(ballots) },
    ...spreadFigures(result, scores),
    ...verdictFigure(result),
  ]);
}

function stanceTable(result: LevelResult): Table {
  const { t, count, percent } = result.words;
  const figure = (stance: (typeof STANCES)[number]): Figure => ({
    name: t.ballot.stance[stance],
    of: ({ distribution, ballots }) => {
      const given = distribution?.[stance] ?? 0;
      return `${count(given)} (${percent(given, ballots)})`;
    },
  });
  return tableBy(result, STANCES.map(figure));
}

function roundTable(result: LevelResult): Table {
  const { words, tally } = result;
  const { t, count, nameOf } = words;
  const rounds = tally.rounds ?? [];
  const cell = (ballots: number | undefined) => (ballots === undefined ? '–' : count(ballots));
  return {
    caption: `${t.result.rounds}: ${captionOf(result)}`,
    first: t.result.column.option,
    columns: rounds.map((_, index) => ({ name: t.result.column.round(count(index + 1)) })),
    rows: [
      ...tally.options.map(({ option }) => ({
        name: nameOf(option),
        cells: rounds.map(({ standing }) => cell(standing[option])),
      })),
      { name: t.result.exhausted, cells: rounds.map(({ exhausted }) => cell(exhausted)) },
    ],
  };
}

/** Each option against each other; the columns carry the numbers of the rows, since names would not fit. */
function matrix(result: LevelResult): Table {
  const { words, tally } = result;
  const { t, count, nameOf } = words;
  const { options, preferences } = tally;
  const sign = (index: number) => count(index + 1);
  return {
    caption: `${t.result.matrix}. ${captionOf(result)}`,
    first: t.result.column.option,
    columns: options.map(({ option }, index) => ({ name: nameOf(option), sign: sign(index) })),
    rows: options.map(({ option: row }, index) => ({
      name: `${sign(index)}. ${nameOf(row)}`,
      cells: options.map(({ option }) => (option === row ? '–' : count(preferences?.[row]?.[option] ?? 0))),
    })),
  };
}

export function tableFor(result: LevelResult): Table {
  const { ballot } = result.words.definition;
  if (ballot.kind === 'score') return scoreTable(result, ballot);
  if (ballot.kind === 'statements') return stanceTable(result);
  if (ballot.kind === 'ranked' && ballot.method === 'instant_runoff') return roundTable(result);
  if (ballot.kind === 'ranked' && ballot.method === 'schulze') return matrix(result);
  return valueTable(result);
}
