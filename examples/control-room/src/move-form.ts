import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isProblem, newIdempotencyKey, type DeskReport } from '@suara/client';
import { formatCode } from '@suara/core';
import type { Desk } from './desk.js';
import { problemWords } from './error-text.js';
import { RefreshEvent } from './events.js';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import { faultsOf, moveOf, type FieldFault, type MoveDraft } from './move-draft.js';
import { faultText, fieldId, moveField } from './move-fields.js';
import { MOVE_FIELDS, REFUSING_MOVES, type FieldName } from './moves.js';
import './evidence-field.js';

/** One move from its fields to the server's answer. What is typed lives in the draft, not here. */
@customElement('move-form')
export class MoveForm extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) report!: DeskReport;
  @property({ attribute: false }) draft!: MoveDraft;
  /** Called with the server's answer and the words for it, even when the form has left the page. */
  @property({ attribute: false }) done!: (report: DeskReport, text: string) => void;
  @property({ attribute: false }) cancel!: () => void;
  @state() private busy: 'photos' | 'move' | null = null;
  @state() private faults: readonly FieldFault[] = [];
  @state() private failure: unknown = null;

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy !== null) return;
    this.failure = null;
    this.faults = [];
    try {
      await this.#photosSettled();
      const faults = faultsOf(this.draft, this.report);
      if (faults.length > 0) await this.#complain(faults, null);
      else await this.#send();
    } finally {
      this.busy = null;
    }
  };

  async #photosSettled(): Promise<void> {
    const { evidence } = this.draft;
    if (!evidence.busy) return;
    this.busy = 'photos';
    await evidence.settled();
  }

  async #send(): Promise<void> {
    const { desk, draft, report } = this;
    this.busy = 'move';
    try {
      const answer = await desk.client.reports.move(report.ticket, moveOf(draft), { idempotencyKey: draft.key });
      this.done(answer, this.#doneText());
    } catch (error) {
      await this.#refused(error);
    }
  }

  /** Where the report went, in the words the officer chose it by. */
  #doneText(): string {
    const { move, agency, target, into } = moveOf(this.draft);
    const chosen = this.desk.session.agencies.find(({ id }) => id === agency);
    const to = chosen ? this.desk.say(chosen.name) : (target ?? (into === undefined ? '' : formatCode(into)));
    return this.desk.t.moves[move].done(to);
  }

  async #refused(error: unknown): Promise<void> {
    // After a definite no nothing was done: the corrected move is a new one. Without an answer it must stay the same one.
    const definite = ['invalid-body', 'move-refused', 'idempotency-key-reused'].some((type) => isProblem(error, type));
    if (definite) this.draft.key = newIdempotencyKey();
    const changed = isProblem(error, 'move-refused') || isProblem(error, 'idempotency-key-reused');
    if (changed) this.dispatchEvent(new RefreshEvent());
    const faults = isProblem(error, 'invalid-body') ? this.#faultsFrom(error.errors) : [];
    await this.#complain(faults, faults.length > 0 ? null : error);
  }

  #faultsFrom(errors: readonly { pointer: string; code: FieldCode; limit?: number }[]): FieldFault[] {
    const fields = MOVE_FIELDS[this.draft.move];
    return errors.flatMap(({ pointer, code, limit }) => {
      const field = fields.find((name) => pointer.split('/')[1] === name);
      return field ? [{ field, reason: { code, ...(limit === undefined ? {} : { limit }) } }] : [];
    });
  }

  async #complain(faults: readonly FieldFault[], failure: unknown): Promise<void> {
    this.faults = faults;
    this.failure = failure;
    this.busy = null;
    await this.updateComplete;
    focusIn(this, '.summary');
  }

  #faultOf(field: FieldName): string | null {
    const fault = this.faults.find((each) => each.field === field);
    return fault ? faultText(this.desk, fault) : null;
  }

  protected override render(): TemplateResult {
    const { desk, draft, report } = this;
    const words = desk.t.moves[draft.move];
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      <div class="stack stack--tight">
        <h4 id="move-title" tabindex="-1">${words.title}</h4>
        <p class="quiet">${words.explain}</p>
      </div>
      ${this.#summary()}
      ${MOVE_FIELDS[draft.move].map((field) => moveField(field, { desk, draft, report, fault: this.#faultOf(field) }))}
      <div class="moves">
        <button
          type="submit"
          class=${REFUSING_MOVES.includes(draft.move) ? 'button button--main button--grave' : 'button button--main'}
          aria-disabled=${this.busy === null ? 'false' : 'true'}
        >
          ${this.#submitLabel(words.submit)}
        </button>
        <button type="button" class="button" @click=${this.cancel}>${desk.t.form.cancel}</button>
      </div>
    </form>`;
  }

  #submitLabel(label: string): string {
    if (this.busy === null) return label;
    return this.busy === 'photos' ? this.desk.t.form.waitingForPhotos : this.desk.t.form.busy;
  }

  #summary(): TemplateResult | typeof nothing {
    if (this.failure !== null) return this.#failureSummary();
    return this.faults.length > 0 ? this.#faultSummary() : nothing;
  }

  #faultSummary(): TemplateResult {
    const toField = (field: FieldName) => (event: Event) => {
      // The fragment belongs to the open report: the link is followed by hand.
      event.preventDefault();
      focusIn(this, `#${fieldId(field)}`);
    };
    return html`<div class="summary" role="alert" tabindex="-1">
      <h5>${this.desk.t.form.errorTitle}</h5>
      <ul>
        ${this.faults.map(
          (fault) =>
            html`<li>
              <a href="#${fieldId(fault.field)}" @click=${toField(fault.field)}>${faultText(this.desk, fault)}</a>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #failureSummary(): TemplateResult {
    const { t } = this.desk;
    const { title, text } = problemWords(t, this.failure);
    return html`<div class="summary" role="alert" tabindex="-1">
      <h5>${icons.alert}${title}</h5>
      <p>${text}</p>
      <p>${t.form.failureKept}</p>
      <button type="submit" class="button">${t.page.retry}</button>
    </div>`;
  }
}

type FieldCode = Extract<FieldFault['reason'], object>['code'];
