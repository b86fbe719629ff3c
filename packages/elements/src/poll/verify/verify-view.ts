import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { describedBy, fieldNotes, notice } from '../../internal/templates.js';
import type { VerifyMessages } from '../messages.js';
import type { ViewHost } from '../view/view-host.js';
import { Verification, type CodeMethod } from './verification.js';
import { verify as indonesian } from './verify.id.js';

/** Phones offer the code from the message by this word, which the checker of templates has not heard of. */
const ONE_TIME_CODE = 'one-time-code' as string as 'on';

export interface VerifyOptions {
  readonly host: ViewHost;
  readonly verified: (token: string) => void;
  readonly back: () => void;
}

/** Who votes as a verified voter proves a contact here, or is vouched for by the city's sign-on. */
export class VerifyView implements ReactiveController {
  readonly #options: VerifyOptions;
  readonly #verification: Verification;
  #texts: VerifyMessages = indonesian;
  #lang = 'id';

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#verification = new Verification(options.host, options.verified);
    options.host.addController(this);
    this.restart();
  }

  hostUpdate(): void {
    const lang = this.#options.host.ready?.lang ?? 'id';
    if (lang !== this.#lang) void this.#speak(lang);
  }

  async #speak(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      this.#texts = lang === 'en' ? (await import('./verify.en.js')).verify : indonesian;
    } catch {
      this.#texts = indonesian;
    }
    this.#options.host.requestUpdate();
  }

  /** A visitor whom the page has signed in has nothing to type. */
  restart(): void {
    this.#verification.restart();
    const [first] = this.#methods;
    if (first && !this.#methods.includes(this.#verification.method)) this.#verification.method = first;
    if (this.#verification.canUseToken) void this.#verification.useToken();
  }

  get #methods(): CodeMethod[] {
    const offered = this.#options.host.poll?.verification ?? [];
    return (['phone', 'email'] as const).filter((method) => offered.includes(method));
  }

  get #hasSignOn(): boolean {
    return this.#options.host.poll?.verification.includes('token') === true;
  }

  render(): TemplateResult {
    const { host } = this.#options;
    const { challenge } = this.#verification;
    const { ready } = host;
    if (!ready) return html``;
    return html`<form novalidate class="stack" @submit=${this.#onSubmit}>
      <p class="by"><span>${host.text(ready.site.name)} · ${host.text(ready.site.city.name)}</span></p>
      ${challenge ? this.#renderCode() : this.#renderContact()} ${this.#renderTrouble()}${this.#renderActions()}
    </form>`;
  }

  #renderContact(): TemplateResult {
    const texts = this.#texts;
    const methods = this.#methods;
    if (methods.length === 0) {
      return html`<h2 id="heading" part="heading" tabindex="-1">${texts.title}</h2>
        ${this.#verification.canUseToken ? nothing : notice('info', this.#hasSignOn ? texts.signIn : texts.unavailable)}`;
    }
    return html`<div class="tight">
        <h2 id="heading" part="heading" tabindex="-1">${texts.title}</h2>
        <p class="muted">${texts.hint}</p>
      </div>
      ${methods.length > 1 ? this.#renderMethods(methods) : nothing}${this.#renderContactField()}`;
  }

  #renderMethods(methods: readonly CodeMethod[]): TemplateResult {
    const { method } = this.#verification;
    return html`<fieldset class="ballot">
      <legend>${this.#texts.how}</legend>
      ${methods.map(
        (each) =>
          html`<label class="option">
            <input
              type="radio"
              name="method"
              .checked=${each === method}
              @change=${() => {
                this.#verification.edit({ method: each, contact: '' });
              }}
            />
            <span>${this.#texts.method[each]}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderContactField(): TemplateResult {
    const { method, contact, flaw } = this.#verification;
    const error = flaw && this.#texts.flaw[flaw];
    const hint = this.#texts.methodHint[method];
    return html`<div>
      <label for="contact">${this.#texts.method[method]}</label>${fieldNotes('contact', hint, error)}
      <input
        part="field"
        id="contact"
        name="contact"
        type=${method === 'phone' ? 'tel' : 'email'}
        autocomplete=${method === 'phone' ? 'tel' : 'email'}
        maxlength="254"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy('contact', hint, error)}
        .value=${contact}
        @input=${(event: Event) => {
          this.#verification.edit({ contact: (event.target as HTMLInputElement).value });
        }}
      />
    </div>`;
  }

  #renderCode(): TemplateResult {
    const texts = this.#texts;
    const { code, contact, flaw, canResend, isResent } = this.#verification;
    const error = flaw && texts.flaw[flaw];
    const hint = texts.codeHint(contact.trim());
    return html`<h2 id="heading" part="heading" tabindex="-1">${texts.codeTitle}</h2>
      <div>
        <label for="code">${texts.code}</label>${fieldNotes('code', hint, error)}
        <input
          part="field"
          id="code"
          name="code"
          class="code"
          type="text"
          inputmode="numeric"
          autocomplete=${ONE_TIME_CODE}
          maxlength="12"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy('code', hint, error)}
          .value=${code}
          @input=${(event: Event) => {
            this.#verification.edit({ code: (event.target as HTMLInputElement).value });
          }}
        />
      </div>
      ${isResent ? notice('info', texts.resent) : nothing}
      ${
        canResend
          ? html`<div>
              <button type="button" class="plain" @click=${() => this.#verification.requestCode(true)}>
                ${texts.resend}
              </button>
            </div>`
          : html`<p class="muted small">${texts.resendLater}</p>`
      }`;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const { failure, isTokenRefused } = this.#verification;
    const { ready } = this.#options.host;
    if (isTokenRefused) return notice('danger', this.#texts.tokenRefused);
    if (!failure || !ready) return nothing;
    return notice('danger', failure === 'tooOften' ? this.#texts.tooOften : ready.messages.failure[failure]);
  }

  #renderActions(): TemplateResult {
    const texts = this.#texts;
    const { challenge, isBusy, canUseToken } = this.#verification;
    const label = challenge ? texts.confirm : texts.sendCode;
    return html`<div class="row">
      <button type="button" @click=${challenge ? this.#onOther : this.#options.back}>
        ${challenge ? texts.otherContact : texts.back}
      </button>
      ${
        this.#methods.length > 0 || canUseToken
          ? html`<button type="submit" class="primary" part="primary" aria-disabled=${isBusy ? 'true' : nothing}>
              ${isBusy ? texts.busy : this.#methods.length > 0 ? label : texts.confirm}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #onOther = (): void => {
    this.#verification.restart();
    this.#options.host.focusHeading();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#verification.challenge) void this.#verification.confirm();
    else if (this.#methods.length > 0) void this.#verification.requestCode();
    else void this.#verification.useToken();
  };
}
