/** What stands in a pane instead of its content: nothing there, not there yet, or failed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { needsSignIn, problemName, problemWords } from './error-text.js';
import { SignOutEvent } from './events.js';
import { icons } from './icons.js';
import type { Messages, Words } from './messages/index.js';

export function emptyState({ title, text }: Words, level: 2 | 3 = 3): TemplateResult {
  return html`<div class="state">
    <span class="state-sign">${icons.inbox}</span>
    ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    <p>${text}</p>
  </div>`;
}

/** Grey bars where the content will be; assistive technology hears one sentence instead. */
export function loadingState(label: string, rows: number): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <p class="visually-hidden">${label}</p>
    ${Array.from({ length: rows }, () => html`<div class="skeleton-row" aria-hidden="true"><i></i><i></i><i></i></div>`)}
  </div>`;
}

const ask = (event: Event): boolean => (event.currentTarget as HTMLElement).dispatchEvent(new SignOutEvent());

/** The one button that helps: try again, or, where the token is refused, sign in again. */
function wayOut(t: Messages, error: unknown, retry: () => void): TemplateResult {
  return needsSignIn(error)
    ? html`<button type="button" class="button" @click=${ask}>${t.page.signInAgain}</button>`
    : html`<button type="button" class="button" @click=${retry}>${t.page.retry}</button>`;
}

const sign = (error: unknown): TemplateResult =>
  html`${problemName(error) === 'offline' ? icons.offline : icons.alert}`;

/** There is nothing to show but the failure. */
export function failedState(t: Messages, error: unknown, retry: () => void): TemplateResult {
  const { title, text } = problemWords(t, error);
  return html`<div class="state state--failed" role="alert">
    <span class="state-sign">${sign(error)}</span>
    <h3>${title}</h3>
    <p>${text}</p>
    ${wayOut(t, error, retry)}
  </div>`;
}

/** There is something older to show, and this above it. */
export function staleNotice(
  { t }: Desk,
  error: unknown,
  what: string,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (error === null) return nothing;
  const { title, text } = problemWords(t, error);
  return html`<div class="notice notice--warn" role="status">
    ${sign(error)}
    <div><strong>${title}.</strong> ${text} ${what}</div>
    ${wayOut(t, error, retry)}
  </div>`;
}
