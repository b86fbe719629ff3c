import { ContextConsumer, ContextProvider } from '@lit/context';
import type { Client } from '@suara/client';
import { LitElement, css, html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { providerContext } from '../internal/context.js';
import { getDefaultBaseUrl } from '../internal/defaults.js';
import { VERSION } from '../internal/define.js';
import { sessionFor, sessionOf, type SiteSession } from '../internal/site-session.js';

/**
 * Names the site once for all widgets inside it. Within another provider it
 * takes from that one what it does not name itself.
 *
 * @summary Offers a site, its API and a language to the widgets inside it.
 * @tag suara-provider
 * @slot - Widgets, and anything else of the page around them.
 */
export class SuaraProvider extends LitElement {
  static override properties: PropertyDeclarations = {
    site: {},
    baseUrl: { attribute: 'base-url' },
    client: { attribute: false },
    lang: { reflect: true, useDefault: true },
  };

  static readonly version = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The site's public name, `<city>.<site>`. */
  site = '';

  /** The API's address; the script's own unless given. */
  baseUrl = '';

  /** A client the host made itself, instead of `site` and `base-url`. */
  client: Client | undefined;

  /** The language of the widgets inside, where none of them is nearer to another. */
  override lang = '';

  readonly #context = new ContextProvider(this, {
    context: providerContext,
    initialValue: { session: undefined, lang: '' },
  });

  readonly #outer = new ContextConsumer(this, { context: providerContext, subscribe: true });

  #session(): SiteSession | undefined {
    if (this.client) return sessionOf(this.client);
    const outer = this.#outer.value?.session;
    if (!this.site) return outer;
    return sessionFor(this.baseUrl || outer?.client.baseUrl || getDefaultBaseUrl(), this.site);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const session = this.#session();
    const lang = this.lang || (this.#outer.value?.lang ?? '');
    const { value } = this.#context;
    if (value.session !== session || value.lang !== lang) this.#context.setValue({ session, lang });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
