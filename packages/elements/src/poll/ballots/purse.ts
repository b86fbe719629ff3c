import { html, type TemplateResult } from 'lit';
import { warningIcon } from '../../internal/icons.js';

/** What is left to spend: stays in sight while one goes through the options; in words first, the bar only repeats it. */
export function purse(view: {
  readonly spent: number;
  readonly most: number;
  /** What is left, or how much too much is spent. */
  readonly text: string;
  readonly more: string;
}): TemplateResult {
  const { spent, most, text, more } = view;
  return html`<div class="purse">
    <p>
      <b class=${spent > most ? 'why' : ''}>${spent > most ? warningIcon : ''}<span>${text}</span></b>
      <span class="muted">${more}</span>
    </p>
    <progress max=${most} .value=${Math.min(spent, most)} aria-hidden="true"></progress>
  </div>`;
}
