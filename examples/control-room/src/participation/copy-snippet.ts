import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';

/** Text to be pasted elsewhere, with the button that copies it. */
@customElement('copy-snippet')
export class CopySnippet extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) text = '';
  /** The text that was tried to be copied last, and whether it was. */
  @state() private copied: { readonly text: string; readonly done: boolean } | null = null;

  readonly #copy = async (): Promise<void> => {
    const { text } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { text, done: true };
    } catch {
      // Without HTTPS or leave there is no clipboard: the text can still be marked.
      this.copied = { text, done: false };
    }
  };

  protected override render(): TemplateResult {
    const { copied, text } = this;
    const { embed } = this.desk.t.participation;
    return html`<pre class="snippet" tabindex="0" aria-label=${embed.label}><code>${text}</code></pre>
      <div class="moves">
        <button type="button" class="button button--small" @click=${this.#copy}>${embed.copy}</button>
        <p class="small" role="status">
          ${copied?.text === text ? (copied.done ? embed.copied : embed.notCopied) : nothing}
        </p>
      </div>`;
  }
}
