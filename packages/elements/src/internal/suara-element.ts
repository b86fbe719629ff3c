import { ContextConsumer } from '@lit/context';
import { isProblem, isSuaraError, SuaraError, type Client, type Localized, type Site } from '@suara/client';
import {
  LitElement,
  html,
  type PropertyValues,
  type ReactiveControllerHost,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
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

/** What a widget has when its start failed: why, and the language to say it in. */
type Broken<M> = Omit<Ready<M>, 'site'> & { readonly error: unknown };

/** The element as its parts see it. */
export type WidgetElement = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The one base of all widgets: finds the site (its own attributes, else the
 * nearest provider), its settings and the language, and draws the states in
 * which there is nothing to use yet. A widget adds `renderReady`.
 *
 * @csspart base - The surface: a background picture, a frame on one side only.
 * @csspart heading - The main heading of what is seen now: weight, capitals, letter-spacing.
 * @csspart primary - The one main action: capitals, weight, a shadow.
 * @csspart field - What is typed or selected in: an underline instead of a frame.
 * @csspart notice - What is told in a box: a frame instead of a ground.
 * @cssproperty --suara-color-accent - Actions, links, marks; the site's own unless set.
 * @cssproperty --suara-color-accent-ink - Words on the accent.
 * @cssproperty --suara-color-accent-soft - Ground of what is chosen, and of notices.
 * @cssproperty --suara-color-ink - Text.
 * @cssproperty --suara-color-ink-muted - Lesser text, hints.
 * @cssproperty --suara-color-surface - Ground.
 * @cssproperty --suara-color-line - Lines between things.
 * @cssproperty --suara-color-edge - Edges of fields.
 * @cssproperty --suara-color-field - Ground of fields.
 * @cssproperty --suara-color-focus - The ring of what has the focus.
 * @cssproperty --suara-color-danger - Errors.
 * @cssproperty --suara-color-warning - Warnings.
 * @cssproperty --suara-color-success - What is done, and what holds.
 * @cssproperty --suara-font - Typeface.
 * @cssproperty --suara-font-heading - Typeface of headings.
 * @cssproperty --suara-font-size - Size of text; all other text follows it.
 * @cssproperty --suara-density - A number that scales the 4 px grid.
 * @cssproperty --suara-max-width - How wide a widget may be.
 * @cssproperty --suara-padding - Distance of the content from a widget's frame.
 * @cssproperty --suara-frame - Width of a widget's frame.
 * @cssproperty --suara-shadow - Shadow of a widget.
 * @cssproperty --suara-radius - Corners of widgets, fields and choices.
 * @cssproperty --suara-button-radius - Corners of buttons.
 * @cssproperty --suara-field-border - Width of the edges of fields and buttons.
 * @cssproperty --suara-focus-width - Width of the focus ring.
 */
export abstract class SuaraElement<M extends CommonMessages> extends LitElement {
  static override properties: PropertyDeclarations = {
    site: {},
    baseUrl: { attribute: 'base-url' },
    theme: { reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
    client: { attribute: false },
    start: { state: true },
  };

  static readonly version = VERSION;
  static override styles = [tokens, controls];

  /** The site's public name, `<city>.<site>`. Inside a `<suara-provider>` it may be left out. */
  site = '';

  /** The API's address; a provider's or the script's own unless given. */
  baseUrl = '';

  /** `light`, `dark`, or as the page declares (`auto`). */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The language wished for; the nearest `lang` of the page unless given. */
  override lang = '';

  /** A client the host made itself, instead of `site` and `base-url`. */
  client: Client | undefined;

  protected abstract readonly languages: Languages<M>;

  /** What else must be there before the widget can be used; runs beside the settings. */
  protected prepare?(session: SiteSession): Promise<unknown>;

  /** Called when the widget can be used, also after a change of site or language: for what loads after. */
  protected onReady?(ready: Ready<M>): void;

  /** The widget itself. Pure: renders from the state and `ready`. */
  protected abstract renderReady(ready: Ready<M>): TemplateResult;

  readonly #provider = new ContextConsumer(this, { context: providerContext, subscribe: true });

  /** Where the start stands: the error that broke it, or what came of it. */
  private start: Broken<M> | Ready<M> | undefined;
  #startedWith: readonly unknown[] | undefined;

  /** A page may switch its language while a citizen reads. */
  readonly #languages = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
    // A provider whose code comes after the widget's has not heard it ask.
    if (this.closest('suara-provider:not(:defined)')) {
      void customElements.whenDefined('suara-provider').then(() => {
        this.#provider.hostConnected();
      });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languages.disconnect();
  }

  /** The site this widget works for; undefined while nobody has named one. */
  protected get session(): SiteSession | undefined {
    if (this.client) return sessionOf(this.client);
    const offered: ProviderValue | undefined = this.#provider.value;
    if (!this.site) return offered?.session;
    return sessionFor(this.baseUrl || offered?.session?.client.baseUrl || getDefaultBaseUrl(), this.site);
  }

  /** What the widget has once its site has answered, else undefined. */
  protected get ready(): Ready<M> | undefined {
    return this.start && 'site' in this.start ? this.start : undefined;
  }

  /** A city's text in the citizen's language. */
  protected text(text: Localized): string {
    return localized(text, this.ready?.lang ?? 'id');
  }

  /** Starts anew whenever site or language have become others; a later start overtakes an earlier one. */
  async #begin(key: readonly unknown[], session: SiteSession | undefined): Promise<void> {
    this.#startedWith = key;
    try {
      if (!session) throw new MissingSiteError();
      const [site] = await Promise.all([session.settings(), this.prepare?.(session)]);
      const ready = await this.#speak(session, site);
      if (this.#startedWith !== key) return;
      this.start = ready;
      this.onReady?.(ready);
      await this.updateComplete;
      this.dispatchEvent(new SuaraReadyEvent());
    } catch (error) {
      const spoken = await this.#load(Object.keys(this.languages));
      if (this.#startedWith !== key) return;
      this.start = { error, ...spoken };
      this.dispatchEvent(new SuaraErrorEvent(error));
    }
  }

  async #speak(session: SiteSession, site: Site): Promise<Ready<M>> {
    adopt(this.renderRoot as ShadowRoot, session.themeSheet(site));
    return { site, ...(await this.#load(site.languages)) };
  }

  /** The texts in the citizen's language, if it is among those offered. */
  #load(offered: readonly string[]): Promise<{ lang: string; messages: M }> {
    const wished = nearestLang(this) || (this.#provider.value?.lang ?? '');
    return loadMessages(this.languages, chooseLanguage(wished, offered, Object.keys(this.languages)));
  }

  /** From the loading state on, as if it had just been placed: for "try again", and where a widget is to show another thing. */
  protected restart(): void {
    this.start = undefined;
    this.#startedWith = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') && this.site && !/^[a-z0-9-]+\.[a-z0-9-]+$/u.test(this.site)) {
      console.warn(`<${this.localName} site="${this.site}">: a site is named "<city>.<site>".`);
    }
    const { session } = this;
    const key = [session, this.lang, this.lang || nearestLang(this), this.#provider.value?.lang];
    if (!key.every((part, index) => part === this.#startedWith?.[index])) void this.#begin(key, session);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" part="base" lang=${this.start?.lang ?? 'id'}>${this.#renderState()}</div>`;
  }

  #renderState(): TemplateResult {
    if (this.ready) return this.renderReady(this.ready);
    return this.start && 'error' in this.start ? this.#renderBroken(this.start) : this.#renderLoading();
  }

  /** The page's own content stays until there is something better; a page without any keeps the place. */
  #renderLoading(): TemplateResult {
    return html`<slot
      ><div class="skeleton" role="status">
        <span class="hidden">${this.languages.id.loading}</span><i></i><i></i><i></i><i></i></div
    ></slot>`;
  }

  /** Says what is wrong, and shows the page's own way to the city again. */
  #renderBroken(broken: Broken<M>): TemplateResult {
    return html`${this.#renderFailure(broken)}<slot></slot>`;
  }

  #renderFailure({ error, messages: texts }: Broken<M>): TemplateResult {
    if (error instanceof MissingSiteError) return notice('danger', texts.siteMissing);
    if (isProblem(error, 'not-found')) return notice('danger', texts.siteUnknown);
    const known = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
    return notice(
      'danger',
      texts.failure[failureOf(known)],
      html`<button type="button" @click=${this.restart}>${texts.retry}</button>`,
    );
  }
}

class MissingSiteError extends Error {
  override readonly name = 'MissingSiteError';
  constructor() {
    super('no site attribute, and no <suara-provider> around');
  }
}
