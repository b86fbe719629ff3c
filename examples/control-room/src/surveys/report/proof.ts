/** How many answered and in which way, and what each way proves. */
import type { SurveyReport } from '@suara/client';
import { RESPONSE_LEVELS, RESPONSE_MODES } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk.js';
import type { Words } from '../../messages/index.js';
import { responseBar } from '../survey-page.js';

interface Way {
  readonly words: Words;
  readonly count: number;
}

function ways(desk: Desk, label: string, list: readonly Way[]): TemplateResult {
  return html`<div class="stack stack--tight">
    <h4>${label}</h4>
    <ul class="ways">
      ${list.map(
        ({ words, count }) =>
          html`<li>
            <p><strong class="figures">${desk.format.number(count)}</strong> ${words.title}</p>
            ${count > 0 ? html`<p class="small quiet">${words.text}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

export function proofPart(desk: Desk, { responses, sample, scope, service }: SurveyReport): TemplateResult {
  const { report } = desk.t.surveys;
  const { total, byMode, byLevel } = responses;
  // The sample is a whole period's: of a part of the answers, or of several periods, it says nothing.
  const isWhole = scope === 'survey' && service === null;
  return html`<section class="card stack" aria-labelledby="proof-title">
    <h3 class="card-title" id="proof-title">${report.proof}</h3>
    <div>
      ${responseBar(desk, { responses: total, target: isWhole ? sample.target : null })}
      ${isWhole && sample.target === null ? html`<p class="hint">${report.noSample}</p>` : nothing}
    </div>
    ${ways(
      desk,
      report.levels,
      RESPONSE_LEVELS.map((level) => ({ words: report.levelWords[level], count: byLevel[level] })),
    )}
    ${ways(
      desk,
      report.modes,
      RESPONSE_MODES.map((mode) => ({ words: report.modeWords[mode], count: byMode[mode] })),
    )}
  </section>`;
}
