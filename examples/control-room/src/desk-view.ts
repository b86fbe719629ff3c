import type { DeskReport } from '@suara/client';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from './desk.js';
import type { DraftEvent, FilterEvent } from './events.js';
import { LightElement } from './light-element.js';
import { isTouched, type MoveDraft } from './move-draft.js';
import { QueueStore, type QueueState } from './queue-store.js';
import { RefreshController } from './refresh.js';
import { ReportStore, type ReportState } from './report-store.js';
import { areaInAddress, printed, ticketInAddress } from './route.js';
import type { DeskDetail } from './desk-detail.js';
import type { DeskQueue } from './desk-queue.js';
import './desk-detail.js';
import './desk-queue.js';

/** The queue and the open report side by side, or on a narrow page one after the other. Owns what both show. */
@customElement('desk-view')
export class DeskView extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  /** Whether the page shows the reports now, or something else. */
  @property({ attribute: false }) active = true;
  @state() private queue!: QueueState;
  @state() private report!: ReportState;
  /** What an officer has begun, by ticket. */
  @state() private drafts: ReadonlyMap<string, MoveDraft> = new Map();
  @state() private news = '';
  #queueStore!: QueueStore;
  #reportStore!: ReportStore;
  /** Where the list was when a report covered it. */
  #listScroll = 0;

  constructor() {
    super();
    new RefreshController(this, () => void this.#refresh(false));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
    addEventListener('beforeunload', this.#guard);
    const { client } = this.desk;
    this.#queueStore = new QueueStore(client, () => (this.queue = this.#queueStore.state));
    this.#reportStore = new ReportStore(client, () => (this.report = this.#reportStore.state));
    this.queue = this.#queueStore.state;
    void this.#queueStore.refresh();
    void this.#reportStore.open(ticketInAddress());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('beforeunload', this.#guard);
    this.#queueStore.stop();
    this.#reportStore.stop();
    for (const draft of this.drafts.values()) draft.evidence.dispose();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.active) return;
    const { desk } = this;
    const { t } = desk;
    const { ticket } = this.report;
    const place = desk.say(desk.session.city.controlRoom);
    document.title = ticket === null ? `${t.queue.title} · ${place}` : `${t.report.title(printed(ticket))} · ${place}`;
  }

  get #list(): DeskQueue | null {
    return this.querySelector('desk-queue');
  }

  get #detail(): DeskDetail | null {
    return this.querySelector('desk-detail');
  }

  readonly #followAddress = (): void => void this.#follow();

  async #follow(): Promise<void> {
    if (areaInAddress() !== 'reports') return;
    const before = this.report.ticket;
    const ticket = ticketInAddress();
    if (ticket === before) return;
    if (before === null) this.#listScroll = scrollY;
    void this.#reportStore.open(ticket);
    await this.updateComplete;
    if (ticket === null) {
      scrollTo({ top: this.#listScroll });
      this.#list?.focusTicket(before);
    } else {
      scrollTo({ top: 0 });
      await this.#detail?.focusTitle();
    }
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    if ([...this.drafts.values()].some(isTouched)) event.preventDefault();
  };

  async #refresh(asked: boolean): Promise<void> {
    if (!this.active) return;
    // What is under way ends by itself; a list that grows under the reader's hand is read again half a minute later.
    if (!asked && this.queue.busy !== null) return;
    void this.#reportStore.refresh();
    const fresh = await this.#queueStore.refresh();
    if (fresh > 0) this.news = this.desk.t.queue.fresh(fresh);
    else if (asked && this.queue.error === null) this.news = this.#checkedAt();
  }

  #checkedAt(): string {
    const { t, format } = this.desk;
    return t.queue.checkedAt(format.time(this.queue.checkedAt ?? Date.now()));
  }

  readonly #more = async (): Promise<void> => {
    const added = await this.#queueStore.more();
    if (added > 0) this.news = this.desk.t.queue.added(added);
  };

  readonly #filter = async ({ filter }: FilterEvent): Promise<void> => {
    await this.#queueStore.filterBy(filter);
    const { rows, next, error } = this.queue;
    if (error === null) this.news = this.desk.t.queue.count(rows.length, next !== null);
  };

  readonly #draft = ({ ticket, draft }: DraftEvent): void => this.#keepDraft(ticket, draft);

  #keepDraft(ticket: string, draft: MoveDraft | null): void {
    const drafts = new Map(this.drafts);
    drafts.get(ticket)?.evidence.dispose();
    if (draft) drafts.set(ticket, draft);
    else drafts.delete(ticket);
    this.drafts = drafts;
  }

  /** Called, not dispatched: an answer counts even when its form is no longer on the page. */
  readonly #moved = (report: DeskReport): void => {
    this.#keepDraft(report.ticket, null);
    if (this.report.ticket === report.ticket) this.#reportStore.put(report);
    void this.#queueStore.refresh();
  };

  protected override render(): TemplateResult {
    const { desk, queue, report } = this;
    return html`
      <p class="visually-hidden" aria-live="polite">${this.news}</p>
      <div class=${report.ticket === null ? 'desk' : 'desk desk--open'}>
        <section class="pane pane--queue" aria-labelledby="queue-title">
          <desk-queue
            .desk=${desk}
            .state=${queue}
            .selected=${report.ticket}
            @queue-filter=${this.#filter}
            @refresh-asked=${() => void this.#refresh(true)}
            @more-asked=${this.#more}
          ></desk-queue>
        </section>
        <section class="pane pane--detail" aria-labelledby="report-title">
          <desk-detail
            .desk=${desk}
            .state=${report}
            .draft=${report.report ? (this.drafts.get(report.report.ticket) ?? null) : null}
            .moved=${this.#moved}
            @move-draft=${this.#draft}
            @refresh-asked=${() => void this.#refresh(true)}
          ></desk-detail>
        </section>
      </div>
    `;
  }
}
