import type { Service } from '@suara/client';
import type { FieldError } from '@suara/core';
import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice } from '../internal/templates.js';
import { styles } from './complaint-form.styles.js';
import { STEPS, type Step } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { FormHost } from './form-host.js';
import type { LaterSteps } from './later/later-steps.js';
import type { Prefill } from './later/prefill.js';
import { messages } from './messages.id.js';
import type { ComplaintFormMessages } from './messages.js';
import { storyStep } from './story-step.js';

/**
 * A complaint from the first word to the receipt: what happened, where, photos
 * and contact, check and send. Only the server's answer says that it arrived;
 * until then everything typed stays on the device.
 *
 * @summary Lets a citizen file a complaint with the city.
 * @tag suara-complaint-form
 * @slot - Shown until the widget is ready to replace it: a link to the city's form, say.
 * @event {SuaraReadyEvent} suara-ready - The form can be used.
 * @event {SuaraSubmitEvent} suara-submit - Before sending; cancelable.
 * @event {SuaraQueuedEvent} suara-queued - The server could not be reached; the report waits on this device.
 * @event {SuaraSubmittedEvent} suara-submitted - The server has stored the report.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of actions.
 */
export class SuaraComplaintForm extends SuaraElement<ComplaintFormMessages> {
  static override properties: PropertyDeclarations = {
    prefill: { type: Object },
    identityToken: { attribute: 'identity-token' },
    errors: { state: true },
    later: { state: true },
  };

  static override styles = [...SuaraElement.styles, styles];

  protected override readonly languages: Languages<ComplaintFormMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** What the page already knows, by the names of the form's fields; as an attribute, JSON. What the citizen wrote stays. */
  prefill: Prefill | undefined;

  /** A JSON Web Token (RFC 7519) by which the site's back end tells who is signed in: fills the contact in, and vouches for it. */
  identityToken: string | undefined;

  #services: readonly Service[] = [];
  readonly #keeper = new DraftKeeper(this);

  private errors: readonly FieldError[] = [];
  /** The later steps once their code is here; `failed` where it could not be loaded. */
  private later: LaterSteps | 'failed' | undefined;

  readonly #focus = new FocusNext(this);

  protected override async prepare(session: SiteSession): Promise<void> {
    this.#services = await session.services();
  }

  /** Neither is needed for the first word, so neither is waited for. */
  protected override onReady(): void {
    if (this.session) this.#keeper.open(this.session.client.site);
    void this.#loadLater();
  }

  #errorAt(pointer: string): string | undefined {
    const error = this.errors.find((candidate) => candidate.pointer === pointer);
    return error && typeof this.later === 'object' ? this.later.errorText(error) : undefined;
  }

  #showErrors(errors: readonly FieldError[]): void {
    this.errors = errors;
    if (errors.length > 0) this.#focus.on('summary');
  }

  #goTo(step: Step): void {
    this.errors = [];
    this.#keeper.edit({ step });
    void this.#keeper.flush();
    this.#focus.on('heading');
  }

  readonly #host = SuaraComplaintForm.#hostOf(this);

  /** What the parts of the form may see and do, kept off the element's own public face. */
  static #hostOf(element: SuaraComplaintForm): FormHost {
    return {
      keeper: element.#keeper,
      steps: STEPS,
      addController: (controller) => {
        element.addController(controller);
      },
      requestUpdate: () => {
        element.requestUpdate();
      },
      get shadow() {
        return element.renderRoot as ShadowRoot;
      },
      get services() {
        return element.#services;
      },
      get ready() {
        return element.ready;
      },
      get session() {
        return element.session;
      },
      get prefill() {
        return element.prefill;
      },
      get identityToken() {
        return element.identityToken;
      },
      text: (text) => element.text(text),
      errorAt: (pointer) => element.#errorAt(pointer),
      showErrors: (errors) => {
        element.#showErrors(errors);
      },
      edit: (patch) => {
        element.#keeper.edit(patch);
      },
      goTo: (step) => {
        element.#goTo(step);
      },
      focusHeading: () => {
        element.#focus.on('heading');
      },
      dispatchEvent: (event) => element.dispatchEvent(event),
    };
  }

  async #loadLater(): Promise<void> {
    try {
      const module = await import('./later/later-steps.js');
      if (!(this.later instanceof module.LaterSteps)) this.later = new module.LaterSteps(this.#host);
    } catch {
      this.later = 'failed';
    }
  }

  protected override renderReady(ready: Ready<ComplaintFormMessages>): TemplateResult {
    const { step } = this.#keeper.draft;
    const { later } = this;
    const ended = typeof later === 'object' ? later.renderEnd(ready) : undefined;
    if (ended) return ended;
    return html`<form novalidate class="stack" @submit=${this.#onSubmit} autocomplete="on">
      ${this.#renderHead(ready, step)} ${typeof later === 'object' ? later.renderRestored() : nothing}
      ${typeof later === 'object' ? later.renderSummary(this.errors) : nothing}
      ${step === 'story' ? storyStep(this.#host, ready.messages) : nothing}
      ${step === 'story' && later !== 'failed' ? nothing : this.#renderLater(ready, step)}
      ${typeof later === 'object' ? later.renderSaved() : nothing}${this.#renderNavigation(ready, step)}
    </form>`;
  }

  #renderHead({ site, messages: texts }: Ready<ComplaintFormMessages>, step: Step): TemplateResult {
    const number = STEPS.indexOf(step) + 1;
    const { emergency } = site;
    return html`<p class="by"><span>${this.text(site.name)} · ${this.text(site.city.name)}</span></p>
      <h2 id="heading" part="heading" tabindex="-1">${step === 'story' ? texts.title : texts.stepName[step]}</h2>
      ${
        emergency && step === 'story'
          ? html`<div class="emergency">
              <span>${this.text(emergency.label)}</span>
              <a class="button" href="tel:${emergency.phone}">${texts.call(emergency.phone)}</a>
            </div>`
          : nothing
      }
      <div class="progress">
        <div class="bars" aria-hidden="true">
          ${STEPS.map((_, index) => html`<i class=${index < number ? 'on' : nothing}></i>`)}
        </div>
        <p class="muted small">${texts.progress(number, STEPS.length, texts.stepName[step])}</p>
      </div>`;
  }

  #renderLater({ messages: texts }: Ready<ComplaintFormMessages>, step: Step): TemplateResult | undefined {
    if (typeof this.later === 'object') return this.later.render(step);
    if (this.later !== 'failed') {
      return html`<p role="status">${texts.loading}</p>`;
    }
    const again = (): void => {
      this.later = undefined;
      void this.#loadLater();
    };
    return notice('danger', texts.failure.offline, html`<button type="button" @click=${again}>${texts.retry}</button>`);
  }

  #renderNavigation({ messages: texts }: Ready<ComplaintFormMessages>, step: Step): TemplateResult {
    const next = STEPS[STEPS.indexOf(step) + 1];
    const before = STEPS[STEPS.indexOf(step) - 1];
    const back = html`<button
      type="button"
      @click=${() => {
        this.#goTo(before ?? step);
      }}
    >
      ${texts.back}
    </button>`;
    if (!next) {
      return html`<div class="row">${back}${typeof this.later === 'object' ? this.later.renderSend() : nothing}</div>`;
    }
    return html`<div class="row">
      ${before ? back : nothing}
      <button type="submit" class="primary" part="primary">${texts.next(texts.stepName[next])}</button>
    </div>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#submitStep();
  };

  async #submitStep(): Promise<void> {
    if (typeof this.later !== 'object') await this.#loadLater();
    if (typeof this.later === 'object') this.later.submit();
  }
}
