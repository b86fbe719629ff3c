import { html, nothing, type TemplateResult } from 'lit';
import { STANCES } from './charts.js';
import type { LevelContext, RuleOf } from './result-context.js';
import { countsBallots, rowsOf, scoresOf, type Row } from './rows.js';

interface Column {
  readonly name: string;
  /** A short sign for the eye where the name is long. */
  readonly sign?: string;
  /** Words, not numbers: stand at the start of their cell. */
  readonly words?: boolean;
}

interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** More scores than this are one column with what was given, not a column each. */
const SCORE_COLUMNS = 11;

/** The figures of a level as a table, one tap away. */
export function tableOf(context: LevelContext): TemplateResult {
  const { texts, level } = context;
  return html`<details>
    <summary>${texts.asTable}<span class="hidden">: ${texts.level[level]}</span></summary>
    ${tablesFor(context).map((table) => drawn(table, texts.column.option))}
  </details>`;
}

/** Scrolls on its own, by keyboard too, where it is wider than the page. */
function drawn({ caption, columns, rows }: Table, first: string): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          ${columns.map(
            ({ name, sign, words }) =>
              html`<th scope="col" class=${words ? 'words' : nothing}>
                ${sign ? html`<span aria-hidden="true">${sign}</span><span class="hidden">${name}</span>` : name}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, cells }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, index) => html`<td class=${columns[index]?.words ? 'words' : nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function tablesFor(context: LevelContext): readonly Table[] {
  const { ballot } = context.definition;
  if (ballot.kind === 'score') return [scoreTable(context, ballot)];
  if (ballot.kind === 'statements') return [stanceTable(context)];
  if (ballot.kind === 'ranked' && ballot.method === 'instant_runoff') return [roundTable(context)];
  if (ballot.kind === 'ranked' && ballot.method === 'schulze') return [matrix(context)];
  return [valueTable(context)];
}

const captionOf = ({ definition, texts, text, level }: LevelContext): string =>
  `${text(definition.question)} (${texts.level[level]})`;

function table(context: LevelContext, columns: readonly Column[], cells: (row: Row) => readonly string[]): Table {
  const rows = rowsOf(context).map((row) => ({ name: row.name, cells: cells(row) }));
  return { caption: captionOf(context), columns, rows };
}

function valueTable(context: LevelContext): Table {
  const { column } = context.texts;
  const { kind } = context.definition.ballot;
  const [budget, shares, tagged] = [kind === 'budget', countsBallots(context), rowsOf(context).some((row) => row.tag)];
  const columns: Column[] = [
    { name: kind === 'ranked' ? column.value.ranked : column.value.votes },
    ...(shares ? [{ name: column.share }] : [{ name: column.ballots }]),
    ...(budget ? [{ name: column.cost }] : []),
    ...(tagged ? [{ name: column.verdict, words: true }] : []),
  ];
  return table(context, columns, ({ value, percent, ballots, cost, tag }) => [
    value,
    shares ? percent : ballots,
    ...(budget ? [cost] : []),
    ...(tagged ? [tag] : []),
  ]);
}

function scoreTable(context: LevelContext, rule: RuleOf<'score'>): Table {
  const { texts, numbers } = context;
  const { column } = texts;
  const all = scoresOf(rule);
  const apart = all.length <= SCORE_COLUMNS;
  const columns: Column[] = [
    { name: column.value.mean },
    { name: column.scored },
    ...(apart
      ? all.map((score) => ({ name: column.score(numbers.count(score)) }))
      : [{ name: column.distribution, words: true }]),
  ];
  return table(context, columns, ({ value, ballots, tally }) => {
    const given = (score: number): number => tally.distribution?.[score] ?? 0;
    const spread = all.filter((score) => given(score) > 0);
    return [
      value,
      ballots,
      ...(apart
        ? all.map((score) => numbers.count(given(score)))
        : [spread.map((score) => `${numbers.count(score)}: ${numbers.count(given(score))}`).join(', ')]),
    ];
  });
}

function stanceTable(context: LevelContext): Table {
  const { texts, numbers } = context;
  const columns = STANCES.map((stance) => ({ name: texts.stance[stance] }));
  return table(context, columns, ({ tally }) => {
    const counts = STANCES.map((stance) => tally.distribution?.[stance] ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => texts.share(numbers.count(count), numbers.percent(count, all)));
  });
}

function roundTable(context: LevelContext): Table {
  const { texts, tally, numbers, nameOf } = context;
  const rounds = tally.rounds ?? [];
  const cell = (ballots: number | undefined): string => (ballots === undefined ? '–' : numbers.count(ballots));
  return {
    caption: `${texts.roundsCaption}: ${captionOf(context)}`,
    columns: rounds.map((_, index) => ({ name: texts.round(numbers.count(index + 1)) })),
    rows: [
      ...tally.options.map(({ option }) => ({
        name: nameOf(option),
        cells: rounds.map(({ standing }) => cell(standing[option])),
      })),
      { name: texts.exhausted, cells: rounds.map(({ exhausted }) => cell(exhausted)) },
    ],
  };
}

/** Each option against each other; the columns carry the numbers of the rows, since names would not fit. */
function matrix(context: LevelContext): Table {
  const { texts, tally, numbers, nameOf } = context;
  const { options, preferences } = tally;
  const sign = (index: number): string => numbers.count(index + 1);
  return {
    caption: `${texts.matrixCaption}. ${captionOf(context)}`,
    columns: options.map(({ option }, index) => ({ name: nameOf(option), sign: sign(index) })),
    rows: options.map(({ option: row }, index) => ({
      name: `${sign(index)}. ${nameOf(row)}`,
      cells: options.map(({ option }) => (option === row ? '–' : numbers.count(preferences?.[row]?.[option] ?? 0))),
    })),
  };
}
