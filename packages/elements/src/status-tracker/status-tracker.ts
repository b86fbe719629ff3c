import { html, nothing, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { notice, textField } from '../internal/templates.js';
import { messages } from './messages.id.js';
import type { StatusTrackerMessages } from './messages.js';
import type { LookUp } from './report/look-up.js';

/**
 * Where a report stands, in plain words: its status and deadline, all that
 * happened with photos of the work, and what its reporter can do now: answer,
 * confirm, dispute. Opens with ticket and secret only.
 *
 * @summary Lets a citizen follow a report and have the last word on it.
 * @tag suara-status-tracker
 * @slot - Shown until the widget is ready to replace it.
 * @event {SuaraReadyEvent} suara-ready - The tracker can be used.
 * @event {SuaraSubmitEvent} suara-submit - Before an answer, confirmation or dispute is sent; cancelable.
 * @event {SuaraSubmittedEvent} suara-submitted - The server has stored it.
 * @event {SuaraErrorEvent} suara-error - Something failed that the citizen was told about.
 * @csspart base - The widget's surface.
 * @cssproperty --suara-color-accent - Colour of actions.
 */
export class SuaraStatusTracker extends SuaraElement<StatusTrackerMessages> {
  static override properties: PropertyDeclarations = {
    ticket: {},
    typed: { state: true },
    lookUp: { state: true },
  };

  protected override readonly languages: Languages<StatusTrackerMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** A ticket to start with; the secret is always the citizen's to give. */
  ticket = '';

  private typed = { ticket: '', secret: '' };
  /** What comes after the two fields, once its code is here; `failed` where it could not be loaded. */
  private lookUp: LookUp | 'failed' | undefined;
  /** One load, also for a citizen who is faster than it: of two the later one would hide what the other has opened. */
  #loading: Promise<LookUp | undefined> | undefined;

  readonly #focus = new FocusNext(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('ticket') && this.ticket) this.typed = { ...this.typed, ticket: this.ticket };
  }

  /** In another language an open report stays open; another site has other reports. */
  protected override onReady(ready: Ready<StatusTrackerMessages>): void {
    if (typeof this.lookUp === 'object' && this.lookUp.site === ready.site.site) void this.lookUp.speak(ready);
    else this.#loading = this.#loadLookUp(ready);
  }

  async #loadLookUp(ready: Ready<StatusTrackerMessages>): Promise<LookUp | undefined> {
    try {
      const { createLookUp } = await import('./report/look-up.js');
      const lookUp = await createLookUp({
        element: this,
        client: () => this.session?.client,
        ready,
        focus: (id) => {
          this.#focus.on(id);
        },
        clear: () => {
          this.typed = { ticket: '', secret: '' };
        },
      });
      if (this.ready === ready) this.lookUp = lookUp;
      return lookUp;
    } catch {
      this.lookUp = 'failed';
      this.#loading = undefined;
      return undefined;
    }
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { ready } = this;
    const lookUp = await (this.#loading ??= ready && this.#loadLookUp(ready));
    lookUp?.submit(this.typed);
    this.requestUpdate();
  };

  protected override renderReady(ready: Ready<StatusTrackerMessages>): TemplateResult {
    const lookUp = typeof this.lookUp === 'object' ? this.lookUp : undefined;
    if (lookUp?.view) return lookUp.view.render();
    const { site, messages: texts } = ready;
    return html`<form novalidate class="stack" @submit=${this.#onSubmit} autocomplete="off">
      <p class="by"><span>${this.text(site.name)} · ${this.text(site.city.name)}</span></p>
      <h2 id="heading" part="heading" tabindex="-1">${texts.title}</h2>
      <p class="muted">${texts.intro}</p>
      ${lookUp?.render()} ${this.lookUp === 'failed' ? notice('danger', texts.failure.offline) : nothing}
      ${this.#renderField('ticket', texts.ticket, texts.ticketHint, lookUp?.errorAt('ticket'))}
      ${this.#renderField('secret', texts.secret, texts.secretHint, lookUp?.errorAt('secret'))}
      <div class="row">
        <button type="submit" class="primary" part="primary" aria-disabled=${lookUp?.busy ? 'true' : nothing}>
          ${lookUp?.busy ? texts.loading : texts.show}
        </button>
      </div>
    </form>`;
  }

  #renderField(id: 'ticket' | 'secret', label: string, hint: string, error: string | undefined): TemplateResult {
    return textField({
      id,
      label,
      hint,
      error,
      code: true,
      maxLength: 40,
      value: this.typed[id],
      onInput: (value) => {
        this.typed = { ...this.typed, [id]: value };
      },
    });
  }
}
