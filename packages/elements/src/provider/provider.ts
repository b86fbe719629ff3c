import { ContextProvider } from '@lit/context';
import type { Client } from '@suara/client';
import { LitElement, css, html, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { providerContext } from '../internal/context.js';
import { getDefaultBaseUrl } from '../internal/defaults.js';
import { VERSION } from '../internal/define.js';
import { sessionFor, sessionOf } from '../internal/site-session.js';

/**
 * Names the site once for all widgets inside it.
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

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const session = this.client
      ? sessionOf(this.client)
      : this.site
        ? sessionFor(this.baseUrl || getDefaultBaseUrl(), this.site)
        : undefined;
    const { value } = this.#context;
    if (value.session !== session || value.lang !== this.lang) {
      this.#context.setValue({ session, lang: this.lang });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
