import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement } from '../light-element.js';
import './copy-snippet.js';

/** The site that something is for; nothing to choose where there is only one. */
export function siteField(
  desk: Desk,
  id: string,
  chosen: string,
  choose: (site: string) => void,
): TemplateResult | typeof nothing {
  const { sites } = desk.session;
  if (sites.length < 2) return nothing;
  return html`<div class="field">
    <label for=${id}>${desk.t.participation.embed.site}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${sites.map(
        ({ site, name }) => html`<option value=${site} ?selected=${site === chosen}>${desk.say(name)}</option>`,
      )}
    </select>
  </div>`;
}

/** The tag that a site's page needs, for the site that is chosen. */
@customElement('embed-snippet')
export class EmbedSnippet extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) widget!: 'poll' | 'consultation';
  @property({ attribute: false }) subject = '';
  @state() private site = '';

  protected override render(): TemplateResult {
    const { desk, widget, subject } = this;
    const site = this.site || (desk.session.sites[0]?.site ?? '');
    return html`<div class="stack stack--tight">
      <p class="quiet">${desk.t.participation.embed.lead}</p>
      ${siteField(desk, 'embed-site', site, (chosen) => (this.site = chosen))}
      <copy-snippet
        .desk=${desk}
        .text=${`<suara-${widget} site="${site}" ${widget}="${subject}"></suara-${widget}>`}
      ></copy-snippet>
    </div>`;
  }
}
