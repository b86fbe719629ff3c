import type { Scoreboard } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContext } from './board-context.js';
import { indexBar } from './charts.js';
import { gradeText } from './grade-text.js';
import { STANDARDS } from './standards.js';
import { table, tableBelow } from './table.js';

type Period = Scoreboard['trend'][number];

/** How the index has moved from period to period, the oldest first. */
export function trend(context: BoardContext): TemplateResult {
  const { published, texts, days, decimal } = context;
  const periods = published.trend;
  if (periods.length < 2) return html`<p>${texts.firstPeriod}</p>`;
  const mixed = new Set(periods.map(({ standard }) => standard)).size > 1;
  return html`${change(context)} ${mixed ? html`<p class="muted">${texts.otherStandards}</p>` : nothing}
    <ol class="bars">
      ${periods.map(
        (period) =>
          html`<li class=${period.survey === published.survey ? 'own' : nothing}>
            <span class="name">${days(period.opensAt, period.closesAt, 'short')}</span>
            <span class="value"
              >${period.index === null ? '–' : html`<span class="tag">${gradeText(context, period)}</span>${decimal(period.index)}`}</span
            >
            ${period.index === null ? nothing : indexBar(period.index)}
          </li>`,
      )}
    </ol>
    ${tableBelow(texts.asTable, texts.trend, figures(context))}`;
}

/** Against the period before. Nothing is said across regulations, whose figures do not compare. */
function change({ published, texts, decimal }: BoardContext): TemplateResult | typeof nothing {
  const at = published.trend.findIndex(({ survey }) => survey === published.survey);
  const [before, now] = [published.trend[at - 1], published.trend[at]];
  if (!before?.index || !now?.index || before.standard !== now.standard) return nothing;
  // in hundredths, which are whole
  const by = Math.round(Number(now.index) * 100) - Math.round(Number(before.index) * 100);
  const way = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  return html`<p><strong>${texts.change[way](decimal((Math.abs(by) / 100).toFixed(2)))}</strong></p>`;
}

function figures(context: BoardContext): TemplateResult {
  const { published, texts, count, days, decimal } = context;
  const { column } = texts;
  return table<Period>(
    texts.trend,
    [
      { name: column.period, cell: ({ opensAt, closesAt }) => days(opensAt, closesAt, 'short') },
      { name: column.index, cell: ({ index }) => (index === null ? '–' : decimal(index)) },
      { name: column.grade, words: true, cell: (period) => gradeText(context, period) },
      { name: column.respondents, cell: ({ respondents }) => count(respondents) },
      { name: column.standard, words: true, cell: ({ standard }) => STANDARDS[standard].name },
    ],
    published.trend,
  );
}
