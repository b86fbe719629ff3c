import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { REPORT_STATUSES, isOpen, type ReportStatus } from '@suara/core';
import type { Desk } from './desk.js';
import { FilterEvent, MoreEvent, RefreshEvent } from './events.js';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import { queueRow } from './queue-row.js';
import type { QueueFilter, QueueState } from './queue-store.js';
import { emptyState, failedState, loadingState, staleNotice } from './states.js';
import './ticket-search.js';

/** The list of reports, the nearest deadline first. Shows what it is given and asks for what it wants. */
@customElement('desk-queue')
export class DeskQueue extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) state!: QueueState;
  @property({ attribute: false }) selected: string | null = null;
  /** The ticket that had the focus before an update: moving a row in the list takes it away. */
  #focused: string | null = null;
  /** Whether somebody waits for the refresh under way: what happens by itself every half minute says nothing. */
  #asked = false;

  protected override willUpdate(): void {
    if (this.state.busy === null) this.#asked = false;
    const row = this.contains(document.activeElement) ? document.activeElement?.closest('[data-ticket]') : null;
    this.#focused = row?.getAttribute('data-ticket') ?? null;
  }

  protected override updated(): void {
    if (this.#focused !== null && document.activeElement === document.body) this.focusTicket(this.#focused);
  }

  /** The row of this ticket, or the list's heading where it is no longer in the list. */
  focusTicket(ticket: string | null): void {
    const row = ticket !== null && focusIn(this, `[data-ticket="${CSS.escape(ticket)}"] a`, { preventScroll: true });
    if (!row) focusIn(this, '#queue-title', { preventScroll: true });
  }

  readonly #refresh = (): void => {
    this.#asked = true;
    this.dispatchEvent(new RefreshEvent());
  };

  readonly #filter = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.dispatchEvent(new FilterEvent(value as QueueFilter));
  };

  protected override render(): TemplateResult {
    const { t } = this.desk;
    return html`
      <div class="queue-head">
        <div class="queue-title">
          <h2 id="queue-title" tabindex="-1">${t.queue.title}</h2>
          <button type="button" class="button button--sign" @click=${this.#refresh}>
            ${icons.refresh}<span>${t.queue.refresh}</span>
          </button>
        </div>
        <p class="quiet small">${this.#summary()}</p>
        <div class="inline-field">
          <label for="filter">${t.queue.filter}</label>
          <select id="filter" @change=${this.#filter}>
            ${this.#option('open', t.queue.open)} ${this.#group(t.queue.groupOpen, true)}
            ${this.#group(t.queue.groupDone, false)}
          </select>
        </div>
        <ticket-search .t=${t}></ticket-search>
      </div>
      ${this.#content()}
    `;
  }

  #summary(): TemplateResult | string | typeof nothing {
    const { t, format } = this.desk;
    const { rows, next, checkedAt } = this.state;
    if (checkedAt === null) return this.state.error === null ? t.page.loading : nothing;
    return html`${t.queue.count(rows.length, next !== null)} ·
    ${this.#asked ? t.queue.refreshing : t.queue.checkedAt(format.time(checkedAt))}`;
  }

  #option(value: QueueFilter, label: string): TemplateResult {
    return html`<option value=${value} ?selected=${this.state.filter === value}>${label}</option>`;
  }

  #group(label: string, open: boolean): TemplateResult {
    const statuses: readonly ReportStatus[] = REPORT_STATUSES.filter((status) => isOpen(status) === open);
    return html`<optgroup label=${label}>
      ${statuses.map((status) => this.#option(status, this.desk.t.status[status]))}
    </optgroup>`;
  }

  #content(): TemplateResult {
    const { desk, state } = this;
    const { t, format } = desk;
    if (state.checkedAt === null) {
      return state.error === null ? loadingState(t.page.loading, 5) : failedState(t, state.error, this.#refresh);
    }
    const stale = t.queue.stale(format.time(state.checkedAt));
    return html`${staleNotice(desk, state.error, stale, this.#refresh)}
    ${
      state.rows.length === 0
        ? emptyState(state.filter === 'open' ? t.queue.emptyOpen : t.queue.emptyFiltered)
        : this.#rows()
    }`;
  }

  #rows(): TemplateResult {
    const { desk, state, selected } = this;
    const now = Date.now();
    const rows = repeat(
      state.rows,
      ({ ticket }) => ticket,
      (row) => queueRow(desk, row, row.ticket === selected, now),
    );
    return html`<ol class="rows">
        ${rows}
      </ol>
      ${state.next === null ? nothing : this.#more()}`;
  }

  #more(): TemplateResult {
    const { t } = this.desk;
    const busy = this.state.busy === 'more';
    return html`<div class="queue-more">
      <button
        type="button"
        class="button"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${() => busy || this.dispatchEvent(new MoreEvent())}
      >
        ${busy ? t.queue.loadingMore : t.queue.more}
      </button>
    </div>`;
  }
}
