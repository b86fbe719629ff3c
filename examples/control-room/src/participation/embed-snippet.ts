import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';

/** The tag that a site's page needs, for the site that is chosen. */
@customElement('embed-snippet')
export class EmbedSnippet extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) widget!: 'poll' | 'consultation';
  @property({ attribute: false }) subject = '';
  @state() private site = '';
  @state() private copied: 'yes' | 'no' | null = null;

  get #snippet(): string {
    const site = this.site || (this.desk.session.sites[0]?.site ?? '');
    return `<suara-${this.widget} site="${site}" ${this.widget}="${this.subject}"></suara-${this.widget}>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#snippet);
      this.copied = 'yes';
    } catch {
      // Without HTTPS or leave there is no clipboard: the text can still be marked.
      this.copied = 'no';
    }
  };

  protected override render(): TemplateResult {
    const { desk, copied } = this;
    const { embed } = desk.t.participation;
    const { sites } = desk.session;
    return html`<div class="stack stack--tight">
      <p class="quiet">${embed.lead}</p>
      ${
        sites.length > 1
          ? html`<div class="field">
              <label for="embed-site">${embed.site}</label>
              <select
                id="embed-site"
                @change=${(event: Event) => {
                  this.site = (event.target as HTMLSelectElement).value;
                  this.copied = null;
                }}
              >
                ${sites.map(({ site, name }) => html`<option value=${site}>${desk.say(name)}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <pre class="snippet" tabindex="0" aria-label=${embed.label}><code>${this.#snippet}</code></pre>
      <div class="moves">
        <button type="button" class="button button--small" @click=${this.#copy}>${embed.copy}</button>
        <p class="small" role="status">
          ${copied === 'yes' ? embed.copied : copied === 'no' ? embed.notCopied : nothing}
        </p>
      </div>
    </div>`;
  }
}
