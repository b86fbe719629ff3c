import type { Scoreboard } from '@suara/client';
import { html, type TemplateResult } from 'lit';
import type { BoardContext } from './board-context.js';
import { gradeText } from './grade-text.js';
import { table } from './table.js';

/** What people said of each service. */
export function services(context: BoardContext): TemplateResult {
  const { published, texts, text, count, decimal } = context;
  const { column } = texts;
  return html`${table<Scoreboard['services'][number]>(
      texts.services,
      [
        { name: column.service, cell: ({ name }) => text(name) },
        { name: column.index, cell: ({ index }) => (index === null ? '–' : decimal(index)) },
        { name: column.grade, words: true, cell: (service) => gradeText(context, service) },
        { name: column.respondents, cell: ({ respondents }) => count(respondents) },
      ],
      published.services,
    )}
    <p class="muted small">${texts.servicesHint}</p>`;
}
