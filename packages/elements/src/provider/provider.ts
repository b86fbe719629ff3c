import { ContextProvider } from '@lit/context';
import type { Client } from '@suara/client';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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
  static readonly version = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The site's public name, `<city>.<site>`. */
  @property() site = '';

  /** The API's address; the script's own unless given. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** A client the host made itself, instead of `site` and `base-url`. */
  @property({ attribute: false }) client: Client | undefined;

  /** The language of the widgets inside, where none of them is nearer to another. */
  @property({ reflect: true, useDefault: true }) override lang = '';

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
