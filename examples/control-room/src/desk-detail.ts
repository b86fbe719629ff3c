import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeskReport } from '@suara/client';
import type { Desk } from './desk.js';
import { DraftEvent, RefreshEvent } from './events.js';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import { newDraft, type MoveDraft } from './move-draft.js';
import type { MoveForm } from './move-form.js';
import { REFUSING_MOVES, deskMoves, type DeskMoveName } from './moves.js';
import type { PhotoViewer } from './photo-viewer.js';
import type { ShowPhotos } from './photos.js';
import { reportHead, reportStanding, reportWords } from './report-parts.js';
import type { ReportState } from './report-store.js';
import { printed } from './route.js';
import { failedState, loadingState, staleNotice } from './states.js';
import { timeline } from './timeline.js';
import './move-form.js';
import './photo-viewer.js';

/** What has just happened, and what was typed in vain if something was. */
interface Outcome {
  readonly good: boolean;
  readonly text: string;
  readonly unsent: string;
}

/** One report: what was said, where, by whom, what happened since, and what this officer can do now. */
@customElement('desk-detail')
export class DeskDetail extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) state!: ReportState;
  @property({ attribute: false }) draft: MoveDraft | null = null;
  /** The page's owner, who takes the server's answer in. */
  @property({ attribute: false }) moved!: (report: DeskReport) => void;
  @state() private outcome: Outcome | null = null;
  /** What gets the focus as soon as it is on the page: the owner decides when that is. */
  #focusNext: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.ticket !== this.state.ticket) this.outcome = null;
    this.#dropImpossible();
  }

  protected override updated(): void {
    void this.#focusAwaited();
  }

  async #focusAwaited(): Promise<void> {
    const awaited = this.#focusNext;
    if (awaited === null) return;
    await this.querySelector<MoveForm>('move-form')?.updateComplete;
    if (focusIn(this, awaited)) this.#focusNext = null;
  }

  /** A move that is no longer possible ends its form; what was typed is kept in view. */
  #dropImpossible(): void {
    const { draft } = this;
    const { report } = this.state;
    if (!draft || !report || deskMoves(report).includes(draft.move)) return;
    this.outcome = { good: false, text: this.desk.t.report.movedOn, unsent: draft.note.trim() };
    void this.updateComplete.then(() => {
      this.dispatchEvent(new DraftEvent(report.ticket, null));
      focusIn(this, '.outcome');
    });
  }

  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.closest('.pane')?.scrollTo({ top: 0 });
    focusIn(this, '#report-title', { preventScroll: true });
  }

  readonly #refresh = (): void => void this.dispatchEvent(new RefreshEvent());

  readonly #show: ShowPhotos = (photos, index) => {
    void this.querySelector<PhotoViewer>('photo-viewer')?.show(photos, index);
  };

  #begin(move: DeskMoveName, report: DeskReport): void {
    this.outcome = null;
    this.#focusNext = '#move-title';
    this.dispatchEvent(new DraftEvent(report.ticket, newDraft(move, report, this.desk)));
  }

  #cancel(move: DeskMoveName, report: DeskReport): void {
    this.#focusNext = `[data-move="${move}"]`;
    this.dispatchEvent(new DraftEvent(report.ticket, null));
  }

  readonly #done = async (report: DeskReport, text: string): Promise<void> => {
    this.moved(report);
    if (this.state.ticket !== report.ticket) return;
    this.outcome = { good: true, text, unsent: '' };
    await this.updateComplete;
    focusIn(this, '.outcome');
  };

  protected override render(): TemplateResult {
    const { desk } = this;
    const { t } = desk;
    const { ticket, valid, report } = this.state;
    if (ticket === null) return this.#nothingOpen();
    const title = valid ? t.report.title(printed(ticket)) : t.report.wrongTicket.title;
    return html`<article class="report">
        ${reportHead(desk, title, report)} ${this.#outcome()} ${report ? this.#report(report) : this.#withoutReport()}
      </article>
      <photo-viewer .t=${t}></photo-viewer>`;
  }

  #nothingOpen(): TemplateResult {
    const { title, text } = this.desk.t.report.none;
    return html`<div class="state">
      <span class="state-sign">${icons.inbox}</span>
      <h2 id="report-title" tabindex="-1">${title}</h2>
      <p>${text}</p>
    </div>`;
  }

  #withoutReport(): TemplateResult {
    const { t } = this.desk;
    const { valid, error, busy } = this.state;
    if (!valid) {
      return html`<div class="state">
        <span class="state-sign">${icons.inbox}</span>
        <p>${t.report.wrongTicket.text}</p>
      </div>`;
    }
    return error === null || busy ? loadingState(t.page.loading, 3) : failedState(t, error, this.#refresh);
  }

  #report(report: DeskReport): TemplateResult {
    const { desk } = this;
    const { t } = desk;
    return html`
      ${staleNotice(desk, this.state.error, t.report.stale, this.#refresh)} ${reportStanding(desk, report)}
      <div class="report-columns">
        ${reportWords(desk, report, this.#show)}
        <section class="card report-moves" aria-labelledby="moves-title">
          <h3 class="card-title" id="moves-title">${t.report.moves}</h3>
          ${this.#moves(report)}
        </section>
        <section class="card report-history" aria-labelledby="history-title">
          <h3 class="card-title" id="history-title">${t.report.timeline}</h3>
          ${timeline(desk, report, this.#show)}
        </section>
      </div>
    `;
  }

  /** Always there, since assistive technology announces only what appears in a status that existed before. */
  #outcome(): TemplateResult {
    const { outcome } = this;
    const kind = outcome === null ? '' : outcome.good ? 'notice notice--good' : 'notice notice--warn';
    return html`<div class="outcome ${kind}" role="status" tabindex="-1">
      ${
        outcome
          ? html`${outcome.good ? icons.check : icons.alert}
              <div>
                <p>${outcome.text}</p>
                ${
                  outcome.unsent
                    ? html`<p class="label">${this.desk.t.report.unsent}</p>
                        <blockquote class="said">${outcome.unsent}</blockquote>`
                    : nothing
                }
              </div>`
          : nothing
      }
    </div>`;
  }

  #moves(report: DeskReport): TemplateResult {
    const { desk, draft } = this;
    const moves = deskMoves(report);
    if (draft && moves.includes(draft.move)) {
      return html`<move-form
        .desk=${desk}
        .report=${report}
        .draft=${draft}
        .done=${this.#done}
        .cancel=${() => this.#cancel(draft.move, report)}
      ></move-form>`;
    }
    if (moves.length === 0) return html`<p class="quiet">${desk.t.report.noMoves}</p>`;
    const refusals = moves.filter((move) => REFUSING_MOVES.includes(move));
    const others = moves.filter((move) => !REFUSING_MOVES.includes(move));
    const button = (move: DeskMoveName, look: string) => this.#moveButton(move, look, report);
    return html`${
      others.length > 0
        ? html`<div class="moves">
            ${others.map((move, index) => button(move, index === 0 ? 'button button--main' : 'button'))}
          </div>`
        : nothing
    }
    ${
      refusals.length > 0
        ? html`<div class="refusals" role="group" aria-labelledby="refusals-label">
            <p class="small quiet" id="refusals-label">${desk.t.report.refusals}</p>
            <div class="moves">${refusals.map((move) => button(move, 'button button--danger'))}</div>
          </div>`
        : nothing
    }`;
  }

  #moveButton(move: DeskMoveName, look: string, report: DeskReport): TemplateResult {
    return html`<button type="button" class=${look} data-move=${move} @click=${() => this.#begin(move, report)}>
      ${this.desk.t.moves[move].open}
    </button>`;
  }
}
