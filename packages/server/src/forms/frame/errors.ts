import { html } from 'hono/html';
import type { FrameTexts } from './texts.js';

/** What is wrong, in the citizen's words, at the control with this id. */
export interface FieldFlaw {
  readonly id: string;
  readonly text: string;
}

export type Flaws = readonly FieldFlaw[];

export const flawAt = (flaws: Flaws, id: string): string | undefined => flaws.find((flaw) => flaw.id === id)?.text;

/** All that is wrong, before the form: it takes the focus, and each line leads to its field. */
export function errorSummary(t: Pick<FrameTexts, 'errorSummary'>, flaws: Flaws) {
  if (flaws.length === 0) return '';
  return html`<div class="notice danger" role="alert" tabindex="-1" id="summary" autofocus>
    <h2>${t.errorSummary(flaws.length)}</h2>
    <ul>
      ${flaws.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
  </div>`;
}
