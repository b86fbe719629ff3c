import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createDesk, roleName, type Desk } from './desk.js';
import { needsSignIn } from './error-text.js';
import type { SignedInEvent } from './events.js';
import { mark } from './icons.js';
import { initialLanguage, keepLanguage, languageInCity, type Language } from './language.js';
import { LightElement, focusIn } from './light-element.js';
import { messagesIn, type Messages } from './messages/index.js';
import { forgetToken, keepToken, keptToken, signIn, type SignedIn } from './session.js';
import { AREAS, areaInAddress, hashOfArea, type AreaName } from './route.js';
import { failedState } from './states.js';
import './consultations/consultations-view.js';
import './desk-view.js';
import './polls/polls-view.js';
import './sign-in.js';
import './surveys/surveys-view.js';

type Phase =
  | { readonly name: 'signed-out'; readonly refused: boolean }
  | { readonly name: 'checking' }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'signed-in'; readonly desk: Desk };

/** The whole page: who is signed in, in which language, and what that person gets to see. */
@customElement('control-room')
export class ControlRoom extends LightElement {
  @state() private language: Language = initialLanguage();
  @state() private phase: Phase = { name: 'signed-out', refused: false };
  @state() private area: AreaName = areaInAddress();
  /** Areas that were looked at stay on the page, out of sight: what was begun there goes on. */
  readonly #visited = new Set<AreaName>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    void this.#resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => void (this.area = areaInAddress());

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    if (this.phase.name === 'signed-in') this.#visited.add(this.area);
    else this.#visited.clear();
  }

  get #t(): Messages {
    return messagesIn(this.language);
  }

  /** Takes up a session this tab has kept. Only a refusal forgets the token: a dead network must not sign anybody out. */
  readonly #resume = async (): Promise<void> => {
    const token = keptToken();
    if (token === null) return;
    this.phase = { name: 'checking' };
    try {
      this.#enter(await signIn(token));
    } catch (error) {
      if (!needsSignIn(error)) {
        this.phase = { name: 'failed', error };
        return;
      }
      forgetToken();
      this.phase = { name: 'signed-out', refused: true };
    }
  };

  #enter(signedIn: SignedIn): void {
    this.language = languageInCity(this.language, signedIn.session.city.languages);
    this.phase = { name: 'signed-in', desk: createDesk(signedIn, this.language) };
  }

  readonly #signedIn = async ({ signedIn, keep }: SignedInEvent): Promise<void> => {
    if (keep === null) forgetToken();
    else keepToken(keep);
    this.#enter(signedIn);
    await this.updateComplete;
    focusIn(this, 'main', { preventScroll: true });
  };

  readonly #signOut = async (): Promise<void> => {
    forgetToken();
    this.phase = { name: 'signed-out', refused: false };
    await this.updateComplete;
    focusIn(this, 'h1');
  };

  readonly #switch = (): void => {
    this.language = this.language === 'id' ? 'en' : 'id';
    keepLanguage(this.language);
    if (this.phase.name === 'signed-in') {
      this.phase = { name: 'signed-in', desk: createDesk(this.phase.desk, this.language) };
    }
  };

  // The fragment names the open report, so that a link within the page must not change it.
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    focusIn(this, 'main');
  };

  protected override render(): TemplateResult {
    const { phase } = this;
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${this.#t.page.skip}</a>
      ${phase.name === 'signed-in' ? this.#deskHeader(phase.desk) : this.#plainHeader()}
      <main
        id="content"
        class=${phase.name === 'signed-in' ? 'main main--desk' : 'main'}
        tabindex="-1"
        @signed-in=${this.#signedIn}
        @sign-out=${this.#signOut}
      >
        ${this.#content()}
      </main>
    `;
  }

  #content(): TemplateResult {
    const { phase } = this;
    switch (phase.name) {
      case 'signed-in':
        return html`${AREAS.map((area) => this.#area(area, phase.desk))}`;
      case 'checking':
        return html`<div class="card card--narrow"><p role="status">${this.#t.signIn.checking}</p></div>`;
      case 'failed':
        return this.#failed(phase.error);
      case 'signed-out':
        return html`<sign-in .t=${this.#t} .refused=${phase.refused}></sign-in>`;
    }
  }

  #area(area: AreaName, desk: Desk): TemplateResult | typeof nothing {
    if (!this.#visited.has(area)) return nothing;
    const isHidden = area !== this.area;
    switch (area) {
      case 'reports':
        return html`<desk-view .desk=${desk} .active=${!isHidden} ?hidden=${isHidden}></desk-view>`;
      case 'polls':
        return html`<polls-view .desk=${desk} ?hidden=${isHidden}></polls-view>`;
      case 'consultations':
        return html`<consultations-view .desk=${desk} ?hidden=${isHidden}></consultations-view>`;
      case 'surveys':
        return html`<surveys-view .desk=${desk} ?hidden=${isHidden}></surveys-view>`;
    }
  }

  #failed(error: unknown): TemplateResult {
    return html`<div class="card card--narrow">
      <h1 tabindex="-1">${this.#t.signIn.title}</h1>
      ${failedState(this.#t, error, () => void this.#resume())}
      <button type="button" class="button button--quiet" @click=${this.#signOut}>${this.#t.page.signOut}</button>
    </div>`;
  }

  #plainHeader(): TemplateResult {
    return html`<header class="bar bar--plain">
      <p class="bar-brand">${mark}<span class="bar-name">Suara</span></p>
      <div class="bar-tools">${this.#languageButton()}</div>
    </header>`;
  }

  #deskHeader(desk: Desk): TemplateResult {
    const { city, officer } = desk.session;
    return html`<header class="bar">
      <div class="bar-brand">
        ${mark}
        <div>
          <h1 class="bar-name">${desk.say(city.controlRoom)}</h1>
          <p class="bar-city">${desk.say(city.name)}</p>
        </div>
      </div>
      <p class="bar-officer"><strong>${officer.name}</strong><span>${roleName(desk)}</span></p>
      <div class="bar-tools">
        ${this.#languageButton()}
        <button type="button" class="button button--quiet" @click=${this.#signOut}>${desk.t.page.signOut}</button>
      </div>
      ${this.#areas(desk)}
    </header>`;
  }

  #areas({ t }: Desk): TemplateResult {
    const { areas } = t.participation;
    return html`<nav class="areas" aria-label=${areas.label}>
      <ul>
        ${AREAS.map(
          (area) =>
            html`<li>
              <a href=${hashOfArea(area)} aria-current=${area === this.area ? 'page' : nothing}>${areas[area]}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #languageButton(): TemplateResult {
    const other = this.language === 'id' ? 'en' : 'id';
    return html`<button type="button" class="button button--quiet" lang=${other} @click=${this.#switch}>
      ${this.#t.page.switchTo}
    </button>`;
  }
}
