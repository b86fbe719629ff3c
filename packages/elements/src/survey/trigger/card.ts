import { html, nothing, type TemplateResult } from 'lit';

export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly lang: string;
  accept(): void;
  decline(): void;
}

/** A small card over the page's bottom; the page goes on beneath it. Escape, from inside it, is a no. */
export const card = ({ title, lines, yes, no, lang, accept, decline }: Card): TemplateResult =>
  html`<section
    class="card"
    lang=${lang}
    popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing}
    aria-labelledby="invitation"
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') decline();
    }}
  >
    <div class="root">
      <h2 id="invitation">${title}</h2>
      ${lines.map((line) => html`<p class="muted">${line}</p>`)}
      <div class="row">
        <button type="button" class="primary" part="primary" @click=${accept}>${yes}</button>
        <button type="button" @click=${decline}>${no}</button>
      </div>
    </div>
  </section>`;

/** The survey over the page, with its own surface inside. */
export const modal = (
  { title, close, lang }: { readonly title: string; readonly close: string; readonly lang: string },
  survey: TemplateResult,
  onClose: () => void,
): TemplateResult =>
  html`<dialog class="modal" lang=${lang} aria-label=${title} tabindex="-1" @close=${onClose}>
    <div class="root">
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
      ${survey}
    </div>
  </dialog>`;
