import type { Scoreboard } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContext } from './board-context.js';
import { scoreAxis, scoreBar } from './charts.js';
import { table, tableBelow } from './table.js';

type Element = Scoreboard['skm']['elements'][number];

/** The highest and the lowest score, as they are shown: what looks the same is called the same. */
interface Range {
  readonly best: string;
  readonly worst: string;
}

function rangeOf(elements: readonly Element[]): Range | undefined {
  const scores = elements.flatMap(({ nrr }) => nrr ?? []).sort((a, b) => Number(a) - Number(b));
  const [worst, best] = [scores[0], scores.at(-1)];
  return worst !== undefined && best !== undefined ? { worst, best } : undefined;
}

/** Each element on its scale, in the order of the regulation. */
export function elements(context: BoardContext): TemplateResult {
  const { published, texts } = context;
  const all = published.skm.elements;
  const range = rangeOf(all);
  return html`<p class="muted">${texts.scale}</p>
    ${range ? inWords(context, range) : nothing}
    <ol class="bars">
      <li class="scale">${scoreAxis()}</li>
      ${all.map((each) => row(context, each, range))}
    </ol>
    ${tableBelow(texts.asTable, texts.elements, figures(context))}`;
}

function inWords({ published, texts, text, list, decimal }: BoardContext, { best, worst }: Range): TemplateResult {
  const all = published.skm.elements;
  const having = (score: string): string => list(all.filter(({ nrr }) => nrr === score).map(({ name }) => text(name)));
  if (best === worst) return all.length > 1 ? html`<p>${texts.allEqual(decimal(best))}</p>` : html``;
  return html`<div class="extremes">
    <p>${texts.best(having(best), decimal(best))}</p>
    <p>${texts.worst(having(worst), decimal(worst))}</p>
  </div>`;
}

function row({ texts, text, decimal }: BoardContext, { name, nrr }: Element, range: Range | undefined): TemplateResult {
  const tag =
    !range || range.best === range.worst ? '' : nrr === range.best ? 'best' : nrr === range.worst ? 'worst' : '';
  return html`<li>
    <span class="name">${text(name)}</span>
    <span class="value"
      >${tag ? html`<span class="tag">${texts.tag[tag]}</span>` : nothing}${nrr === null ? texts.unrated : decimal(nrr)}</span
    >
    ${nrr === null ? nothing : scoreBar(nrr)}
  </li>`;
}

function figures({ published, texts, text, count, decimal }: BoardContext): TemplateResult {
  const { column } = texts;
  const or = (value: string | null): string => (value === null ? '–' : decimal(value));
  return table(
    texts.elements,
    [
      { name: column.element, cell: ({ code, name }) => `${code}. ${text(name)}` },
      { name: column.mean, cell: ({ nrr }) => or(nrr) },
      { name: column.weighted, cell: ({ weighted }) => or(weighted) },
      { name: column.respondents, cell: ({ respondents }) => count(respondents) },
    ],
    published.skm.elements,
  );
}
