import { ContextConsumer } from '@lit/context';
import { Task, TaskStatus } from '@lit/task';
import { isProblem, isSuaraError, SuaraError, type Client, type Localized, type Site } from '@suara/client';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { adopt } from './adopt.js';
import { providerContext, type ProviderValue } from './context.js';
import { controls } from './controls.styles.js';
import { getDefaultBaseUrl } from './defaults.js';
import { VERSION } from './define.js';
import { SuaraErrorEvent, SuaraReadyEvent } from './events.js';
import { chooseLanguage, loadMessages, localized, nearestLang, type Languages } from './language.js';
import { failureOf, type CommonMessages } from './messages.js';
import { sessionFor, sessionOf, type SiteSession } from './site-session.js';
import { notice } from './templates.js';
import { tokens } from './tokens.styles.js';

/** What a widget has once its site has answered. */
export interface Ready<M> {
  readonly site: Site;
  readonly lang: string;
  readonly messages: M;
}

/**
 * The one base of all widgets: finds the site (its own attributes, else the
 * nearest provider), its settings and the language, and draws the states in
 * which there is nothing to use yet. A widget adds `renderReady`.
 */
export abstract class SuaraElement<M extends CommonMessages> extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, controls];

  /** The site's public name, `<city>.<site>`. Inside a `<suara-provider>` it may be left out. */
  @property() site = '';

  /** The API's address; a provider's or the script's own unless given. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** `light`, `dark`, or as the page declares (`auto`). */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The language wished for; the nearest `lang` of the page unless given. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** A client the host made itself, instead of `site` and `base-url`. */
  @property({ attribute: false }) client: Client | undefined;

  protected abstract readonly languages: Languages<M>;

  /** What else must be there before the widget can be used; runs beside the settings. */
  protected prepare?(session: SiteSession): Promise<unknown>;

  /** The widget itself. Pure: renders from the state and `ready`. */
  protected abstract renderReady(ready: Ready<M>): TemplateResult;

  readonly #provider = new ContextConsumer(this, { context: providerContext, subscribe: true });

  readonly #start = new Task(this, {
    args: () => [this.session, this.lang, this.#provider.value?.lang] as const,
    task: async ([session]) => {
      if (!session) throw new MissingSiteError();
      const [site] = await Promise.all([session.settings(), this.prepare?.(session)]);
      return this.#speak(session, site);
    },
    onComplete: () => {
      void this.updateComplete.then(() => this.dispatchEvent(new SuaraReadyEvent()));
    },
    onError: (error) => {
      this.dispatchEvent(new SuaraErrorEvent(error));
    },
  });

  /** The site this widget works for; undefined while nobody has named one. */
  protected get session(): SiteSession | undefined {
    if (this.client) return sessionOf(this.client);
    const offered: ProviderValue | undefined = this.#provider.value;
    if (!this.site) return offered?.session;
    return sessionFor(this.baseUrl || offered?.session?.client.baseUrl || getDefaultBaseUrl(), this.site);
  }

  /** What the widget has once its site has answered, else undefined. */
  protected get ready(): Ready<M> | undefined {
    return this.#start.status === TaskStatus.COMPLETE ? this.#start.value : undefined;
  }

  /** A city's text in the citizen's language. */
  protected text(text: Localized): string {
    return localized(text, this.ready?.lang ?? 'id');
  }

  async #speak(session: SiteSession, site: Site): Promise<Ready<M>> {
    const wished = nearestLang(this) || (this.#provider.value?.lang ?? '');
    const lang = chooseLanguage(wished, site.languages, Object.keys(this.languages));
    adopt(this.renderRoot as ShadowRoot, session.themeSheet(site));
    return { site, ...(await loadMessages(this.languages, lang)) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') && this.site && !/^[a-z0-9-]+\.[a-z0-9-]+$/u.test(this.site)) {
      console.warn(`<${this.localName} site="${this.site}">: a site is named "<city>.<site>".`);
    }
  }

  protected override render(): TemplateResult {
    const lang = this.ready?.lang ?? 'id';
    return html`<div class="root" part="base" lang=${lang}>
      ${this.#start.render({
        initial: () => this.#renderLoading(),
        pending: () => this.#renderLoading(),
        error: (error) => this.#renderBroken(error),
        complete: (ready) => this.renderReady(ready),
      })}
    </div>`;
  }

  /** The page's own content stays until there is something better; a page without any keeps the place. */
  #renderLoading(): TemplateResult {
    return html`<slot
      ><div class="skeleton" role="status">
        <span class="hidden">${this.languages.id.loading}</span><i></i><i></i><i></i><i></i></div
    ></slot>`;
  }

  /** Says what is wrong, and shows the page's own way to the city again. */
  #renderBroken(error: unknown): TemplateResult {
    return html`${this.#renderFailure(error)}<slot></slot>`;
  }

  #renderFailure(error: unknown): TemplateResult {
    const texts = this.languages.id;
    if (error instanceof MissingSiteError) return notice('danger', texts.siteMissing);
    if (isProblem(error, 'not-found')) return notice('danger', texts.siteUnknown);
    const known = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
    return notice(
      'danger',
      texts.failure[failureOf(known)],
      html`<button type="button" @click=${() => this.#start.run()}>${texts.retry}</button>`,
    );
  }
}

class MissingSiteError extends Error {
  override readonly name = 'MissingSiteError';
  constructor() {
    super('no site: set the site attribute or put the widget inside a <suara-provider>');
  }
}
