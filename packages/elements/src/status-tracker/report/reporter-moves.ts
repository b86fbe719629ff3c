import { isProblem, isSuaraError, newIdempotencyKey, SuaraError, type Report, type ReporterMove } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { SuaraErrorEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from '../../internal/events.js';
import { failureOf } from '../../internal/messages.js';
import { notice, textArea } from '../../internal/templates.js';
import type { ReportMessages } from '../messages.js';
import { lastEvent } from './last-event.js';
import type { ReportContext, ReportViewOptions } from './report-view.js';

type Act = ReporterMove['move'];

interface Draft {
  text: string;
  /** One key for one text: a retry is the same act, another text another one. */
  key: string;
}

/** What the reporter can do now: answer a question, confirm the work, or dispute it. */
export class ReporterMoves {
  readonly #options: ReportViewOptions;
  readonly #owner: { show(report: Report): void; refresh(): Promise<void> };
  readonly #drafts = new Map<Act, Draft>();
  #busy: Act | undefined;
  #disputing = false;
  #empty: Act | undefined;
  #failure: SuaraError | undefined;
  /** Refused, since the report has moved on meanwhile. */
  #refused: Act | undefined;
  #sent = false;

  constructor(options: ReportViewOptions, owner: { show(report: Report): void; refresh(): Promise<void> }) {
    this.#options = options;
    this.#owner = owner;
  }

  get #texts(): ReportMessages {
    return this.#options.shared.texts;
  }

  render(context: ReportContext): TemplateResult {
    const { moves } = context.report;
    return html`${this.#sent ? notice('info', this.#texts.sent) : nothing}${this.#renderRefused(moves)}
    ${moves.includes('answer') ? this.#renderAnswer(context) : nothing}
    ${moves.includes('confirm') ? this.#renderVerdict(context) : nothing}
    ${!moves.includes('confirm') && moves.includes('reopen') ? this.#renderDispute(context) : nothing}`;
  }

  #draft(act: Act): Draft {
    let draft = this.#drafts.get(act);
    if (!draft) this.#drafts.set(act, (draft = { text: '', key: newIdempotencyKey() }));
    return draft;
  }

  #renderAnswer(context: ReportContext): TemplateResult {
    const texts = this.#texts;
    const question = lastEvent(context.report, 'ask')?.note;
    return html`<form novalidate class="act" @submit=${this.#onSubmit('answer')}>
      <h3>${texts.question}</h3>
      <blockquote>${question}</blockquote>
      ${this.#renderText('answer', texts.answer, texts.answerEmpty)} ${this.#renderFailure(context)}
      <div class="row">${this.#renderSend('answer', texts.sendAnswer)}</div>
    </form>`;
  }

  #renderVerdict(context: ReportContext): TemplateResult {
    const texts = this.#texts;
    if (this.#disputing) return this.#renderDispute(context);
    return html`<div class="act">
      <div class="tight">
        <h3>${texts.verdict}</h3>
        <p class="muted">${texts.verdictHint}</p>
      </div>
      ${this.#renderFailure(context)}
      <div class="row">
        <button
          type="button"
          class="primary"
          part="primary"
          aria-disabled=${this.#busy ? 'true' : nothing}
          @click=${() => this.#send('confirm')}
        >
          ${this.#busy === 'confirm' ? texts.sending : texts.confirm}
        </button>
        ${this.#disputeButton(texts.dispute)}
      </div>
    </div>`;
  }

  #disputeButton(label: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => {
        this.#disputing = true;
        this.#update();
      }}
    >
      ${label}
    </button>`;
  }

  #renderDispute(context: ReportContext): TemplateResult {
    const texts = this.#texts;
    if (!this.#disputing) return html`<div class="row">${this.#disputeButton(texts.sendDispute)}</div>`;
    return html`<form novalidate class="act" @submit=${this.#onSubmit('reopen')}>
      ${this.#renderText('reopen', texts.disputeReason, texts.disputeEmpty, texts.disputeHint)}
      ${this.#renderFailure(context)}
      <div class="row">
        ${this.#renderSend('reopen', texts.sendDispute)}
        <button
          type="button"
          @click=${() => {
            this.#disputing = false;
            this.#update();
          }}
        >
          ${texts.cancel}
        </button>
      </div>
    </form>`;
  }

  #renderText(act: Act, label: string, empty: string, hint?: string): TemplateResult {
    return textArea({
      id: act,
      label,
      hint,
      error: this.#empty === act ? empty : undefined,
      value: this.#draft(act).text,
      rows: 3,
      maxLength: 4000,
      onInput: (text) => {
        this.#drafts.set(act, { text, key: newIdempotencyKey() });
      },
    });
  }

  #renderSend(act: Act, label: string): TemplateResult {
    return html`<button type="submit" class="primary" part="primary" aria-disabled=${this.#busy ? 'true' : nothing}>
      ${this.#busy === act ? this.#texts.sending : label}
    </button>`;
  }

  #renderFailure({ messages }: ReportContext): TemplateResult | typeof nothing {
    return this.#failure ? notice('danger', messages.failure[failureOf(this.#failure)]) : nothing;
  }

  /** Its form may be gone with the status: then what was written in it stands here. */
  #renderRefused(moves: readonly string[]): TemplateResult | typeof nothing {
    const act = this.#refused;
    if (!act) return nothing;
    const { text } = this.#draft(act);
    return notice('warn', this.#texts.movedOn, text && !moves.includes(act) ? html`<p>${text}</p>` : nothing);
  }

  #onSubmit(act: Act) {
    return (event: Event): void => {
      event.preventDefault();
      this.#empty = this.#draft(act).text.trim() ? undefined : act;
      if (this.#empty) this.#options.shared.element.renderRoot.querySelector<HTMLElement>(`#${act}`)?.focus();
      else void this.#send(act);
      this.#update();
    };
  }

  async #send(act: Act): Promise<void> {
    const { key, shared } = this.#options;
    const { element, client } = shared;
    if (this.#busy || !element.dispatchEvent(new SuaraSubmitEvent(act))) return;
    const { text, key: idempotencyKey } = this.#draft(act);
    const move: ReporterMove = { move: act, photos: [], ...(text.trim() ? { note: text.trim() } : {}) };
    this.#busy = act;
    this.#failure = this.#refused = undefined;
    this.#sent = false;
    this.#update();
    try {
      const report = await client()?.reports.move(key.ticket, key.secret, move, { idempotencyKey });
      if (report) this.#done(act, report);
    } catch (error) {
      const failure = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
      element.dispatchEvent(new SuaraErrorEvent(failure));
      if (isProblem(failure, 'move-refused')) {
        this.#refused = act;
        await this.#owner.refresh();
        this.#options.focusHeading();
      } else this.#failure = failure;
    } finally {
      this.#busy = undefined;
      this.#update();
    }
  }

  #done(act: Act, report: Report): void {
    this.#drafts.delete(act);
    this.#disputing = false;
    this.#sent = true;
    this.#owner.show(report);
    this.#options.shared.element.dispatchEvent(new SuaraSubmittedEvent(act, report.ticket));
    this.#options.focusHeading();
  }

  #update(): void {
    this.#options.shared.element.requestUpdate();
  }
}
