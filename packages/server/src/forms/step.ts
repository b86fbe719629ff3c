import { html } from 'hono/html';
import type { Html } from './frame/page.js';

/** The field that says which button a form was sent with. The return key presses the first. */
export const STEP = 'step';

/** A button that sends the form for a step of its own. */
export const stepButton = (step: string, label: string, isPrimary = false): Html =>
  html`<button type="submit" name="${STEP}" value="${step}" ${isPrimary ? html` class="primary"` : ''}>
    ${label}
  </button>`;
