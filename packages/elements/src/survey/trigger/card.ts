import { html, nothing, type TemplateResult } from 'lit';
import type { TriggerMessages } from './texts.js';

export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly no: string;
  accept(): void;
  decline(): void;
}

/** A small card over the page's bottom; the page goes on beneath it. Escape, from inside it, is a no. */
export const card = ({ title, lines, yes, no, accept, decline }: Card): TemplateResult =>
  html`<section
    class="asks card"
    popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing}
    aria-labelledby="invitation"
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') decline();
    }}
  >
    <h2 id="invitation">${title}</h2>
    ${lines.map((line) => html`<p class="muted">${line}</p>`)}
    <div class="row">
      <button type="button" class="primary" @click=${accept}>${yes}</button>
      <button type="button" @click=${decline}>${no}</button>
    </div>
  </section>`;

/** The survey over the page. */
export const modal = (
  title: string,
  { close }: TriggerMessages,
  survey: TemplateResult,
  onClose: () => void,
): TemplateResult =>
  html`<dialog class="asks modal" aria-label=${title} autofocus @close=${onClose}>
    <div class="closing">
      <button
        type="button"
        class="plain"
        @click=${({ currentTarget }: Event) => {
          (currentTarget as HTMLElement).closest('dialog')?.close();
        }}
      >
        ${close}
      </button>
    </div>
    <div class="survey">${survey}</div>
  </dialog>`;
