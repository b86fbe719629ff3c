import { formatCode, parseSecret, parseTicket } from '@suara/core';
import { isProblem, isSuaraError, SuaraError, type Report } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SuaraErrorEvent } from '../internal/events.js';
import { FocusNext } from '../internal/focus-next.js';
import type { Languages } from '../internal/language.js';
import { failureOf } from '../internal/messages.js';
import type { SavedReport } from '../internal/saved-reports.js';
import type { SiteSession } from '../internal/site-session.js';
import { SuaraElement, type Ready } from '../internal/suara-element.js';
import { errorSummary, notice, textField } from '../internal/templates.js';
import { messages } from './messages.id.js';
import type { StatusTrackerMessages } from './messages.js';
import type { ReportView } from './report/report-view.js';
import { styles } from './status-tracker.styles.js';

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
  static override styles = [...SuaraElement.styles, styles];

  protected override readonly languages: Languages<StatusTrackerMessages> = {
    id: messages,
    en: () => import('./messages.en.js'),
  };

  /** A ticket to start with; the secret is always the citizen's to give. */
  @property() ticket = '';

  @state() private typed = { ticket: '', secret: '' };
  @state() private wrong: readonly ('ticket' | 'secret')[] = [];
  @state() private failure: unknown;
  @state() private busy = false;
  @state() private saved: readonly SavedReport[] = [];
  @state() private view: ReportView | undefined;

  readonly #focus = new FocusNext(this);

  protected override prepare(session: SiteSession): Promise<void> {
    void this.#loadSaved(session.client.site);
    return Promise.resolve();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('ticket') && this.ticket) this.typed = { ...this.typed, ticket: this.ticket };
  }

  async #loadSaved(site: string): Promise<void> {
    const { savedReports } = await import('../internal/saved-reports.js');
    this.saved = await savedReports(site);
  }

  async #forget(ticket: string): Promise<void> {
    const site = this.session?.client.site;
    if (!site) return;
    const { forgetReport } = await import('../internal/saved-reports.js');
    await forgetReport(site, ticket);
    await this.#loadSaved(site);
  }

  /** Looks the report up, while the code that draws it loads beside. */
  async #open(ticket: string, secret: string): Promise<void> {
    const { session, ready } = this;
    if (!session || !ready || this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const [report, module] = await Promise.all([
        session.client.reports.get(ticket, secret),
        import('./report/report-view.js'),
      ]);
      this.view = await this.#makeView(module, { ticket, secret }, report, ready);
      this.#focus.on('heading');
    } catch (error) {
      this.failure = isSuaraError(error) ? error : new SuaraError('offline', { cause: error });
      this.#focus.on('summary');
      this.dispatchEvent(new SuaraErrorEvent(this.failure));
    } finally {
      this.busy = false;
    }
  }

  #makeView(
    { createReportView }: typeof import('./report/report-view.js'),
    key: SavedReport,
    report: Report,
    ready: Ready<StatusTrackerMessages>,
  ): Promise<ReportView> {
    return createReportView({
      element: this,
      client: () => this.session?.client,
      ready,
      key,
      report,
      focusHeading: () => {
        this.#focus.on('heading');
      },
      close: () => {
        this.view = undefined;
        this.typed = { ticket: '', secret: '' };
        this.#focus.on('heading');
        void this.#loadSaved(this.session?.client.site ?? '');
      },
    });
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const ticket = parseTicket(this.typed.ticket);
    const secret = parseSecret(this.typed.secret);
    this.failure = undefined;
    this.wrong = [...(ticket ? [] : ['ticket' as const]), ...(secret ? [] : ['secret' as const])];
    if (ticket && secret) void this.#open(ticket, secret);
    else this.#focus.on('summary');
  };

  protected override renderReady(ready: Ready<StatusTrackerMessages>): TemplateResult {
    return this.view ? this.view.render() : this.#renderLookUp(ready);
  }

  #renderLookUp(ready: Ready<StatusTrackerMessages>): TemplateResult {
    const { site, messages: texts } = ready;
    return html`<form novalidate class="stack" @submit=${this.#onSubmit} autocomplete="off">
      <p class="by"><span>${this.text(site.name)} · ${this.text(site.city.name)}</span></p>
      <h2 id="heading" tabindex="-1">${texts.title}</h2>
      <p class="muted">${texts.intro}</p>
      ${this.#renderSaved(texts)}
      ${errorSummary(
        texts.errorSummary(this.wrong.length),
        this.wrong.map((id) => ({ id, text: id === 'ticket' ? texts.ticketWrong : texts.secretWrong })),
        (id) => {
          this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
        },
      )}
      ${this.failure
        ? html`<div id="summary" tabindex="-1">${notice('danger', this.#failureText(texts))}</div>`
        : nothing}
      ${this.#renderField('ticket', texts.ticket, texts.ticketHint, texts.ticketWrong)}
      ${this.#renderField('secret', texts.secret, texts.secretHint, texts.secretWrong)}
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.busy ? texts.loading : texts.show}
        </button>
      </div>
    </form>`;
  }

  #renderField(id: 'ticket' | 'secret', label: string, hint: string, wrong: string): TemplateResult {
    return textField({
      id,
      label,
      hint,
      code: true,
      maxLength: 40,
      error: this.wrong.includes(id) ? wrong : undefined,
      value: this.typed[id],
      onInput: (value) => {
        this.typed = { ...this.typed, [id]: value };
      },
    });
  }

  #renderSaved(texts: StatusTrackerMessages): TemplateResult | typeof nothing {
    if (this.saved.length === 0) return nothing;
    return html`<div class="tight">
      <h3>${texts.saved}</h3>
      <ul class="saved">
        ${this.saved.map(
          ({ ticket, secret }) =>
            html`<li>
              <button type="button" class="open" @click=${() => this.#open(ticket, secret)}>
                ${texts.open(formatCode(ticket))}
              </button>
              <button
                type="button"
                class="plain"
                aria-label=${texts.forget(formatCode(ticket))}
                @click=${() => this.#forget(ticket)}
              >
                ✕
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #failureText(texts: StatusTrackerMessages): string {
    if (isProblem(this.failure, 'not-found')) return texts.notFound;
    if (isProblem(this.failure, 'too-many-requests')) return texts.tooOften;
    return isSuaraError(this.failure) ? texts.failure[failureOf(this.failure)] : texts.failure.unexpected;
  }
}
