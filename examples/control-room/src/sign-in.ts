import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { needsSignIn, problemWords } from './error-text.js';
import { SignedInEvent } from './events.js';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import type { Messages, Words } from './messages/index.js';
import { isTokenLike, signIn } from './session.js';

/** The form's controls, by name. */
interface Fields {
  readonly token: HTMLInputElement;
  readonly stay: HTMLInputElement;
}

/** What stands above the form, and whether it is the field's fault. */
interface Fault extends Words {
  readonly ofField: boolean;
}

/** One field, since officers have a token and nothing else. What was typed stays in the field until it is accepted. */
@customElement('sign-in')
export class SignIn extends LightElement {
  @property({ attribute: false }) t!: Messages;
  /** Whether a kept token was refused, so that the officer learns why this form is here again. */
  @property({ attribute: false }) refused = false;
  @state() private shown = false;
  @state() private busy = false;
  @state() private tried = false;
  @state() private failure: unknown = null;
  @state() private token = '';

  protected override willUpdate(): void {
    document.title = this.t.signIn.title;
  }

  get #fault(): Fault | null {
    const { errorTitle: title, missing, refused } = this.t.signIn;
    if (this.failure !== null && !needsSignIn(this.failure))
      return { ...problemWords(this.t, this.failure), ofField: false };
    if (this.tried && this.token.trim() === '') return { title, text: missing, ofField: true };
    if (this.tried || this.refused) return { title, text: refused, ofField: true };
    return null;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.currentTarget as HTMLFormElement;
    const { token, stay } = form.elements as typeof form.elements & Fields;
    this.token = token.value.trim();
    this.failure = null;
    this.tried = false;
    if (!isTokenLike(this.token)) {
      await this.#refuse(null);
      return;
    }
    this.busy = true;
    try {
      const signedIn = await signIn(this.token);
      this.dispatchEvent(new SignedInEvent(signedIn, stay.checked ? this.token : null));
    } catch (error) {
      await this.#refuse(error);
    } finally {
      this.busy = false;
    }
  };

  async #refuse(error: unknown): Promise<void> {
    this.failure = error;
    this.tried = true;
    this.busy = false;
    await this.updateComplete;
    focusIn(this, '.summary');
  }

  // Links within the page are followed by hand: the fragment belongs to the open report.
  readonly #toField = (event: Event): void => {
    event.preventDefault();
    focusIn(this, '#token');
  };

  protected override render(): TemplateResult {
    const { t, busy } = this;
    const fault = this.#fault;
    return html`<form class="card card--narrow stack" novalidate @submit=${this.#submit}>
      <div class="stack stack--tight">
        <h1 tabindex="-1">${t.signIn.title}</h1>
        <p class="quiet">${t.signIn.lead}</p>
      </div>
      ${fault ? this.#summary(fault) : nothing} ${this.#tokenField(fault?.ofField ? fault.text : null)}
      <div class="choice">
        <input type="checkbox" id="stay" name="stay" aria-describedby="stay-help" />
        <div>
          <label for="stay">${t.signIn.stay}</label>
          <p class="hint" id="stay-help">${t.signIn.stayHelp}</p>
        </div>
      </div>
      <button type="submit" class="button button--main" aria-disabled=${busy ? 'true' : 'false'}>
        ${busy ? t.signIn.busy : t.signIn.submit}
      </button>
    </form>`;
  }

  #summary({ title, text, ofField }: Fault): TemplateResult {
    return html`<div class="summary" role="alert" tabindex="-1">
      <h2>${title}</h2>
      ${ofField ? html`<p><a href="#token" @click=${this.#toField}>${text}</a></p>` : html`<p>${text}</p>`}
    </div>`;
  }

  #tokenField(fault: string | null): TemplateResult {
    const { t, shown } = this;
    return html`<div class=${fault ? 'field field--wrong' : 'field'}>
      <label for="token">${t.signIn.token}</label>
      <p class="hint" id="token-help">${t.signIn.help}</p>
      ${fault ? html`<p class="fault" id="token-fault">${icons.alert}${fault}</p>` : nothing}
      <div class="joined joined--long">
        <input
          id="token"
          name="token"
          type=${shown ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck="false"
          aria-required="true"
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby=${fault ? 'token-help token-fault' : 'token-help'}
        />
        <button type="button" class="button" aria-controls="token" @click=${() => (this.shown = !shown)}>
          ${shown ? t.signIn.hide : t.signIn.show}
        </button>
      </div>
    </div>`;
  }
}
