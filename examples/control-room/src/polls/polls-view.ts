import type { DeskPoll, DeskPollList, PollMove } from '@suara/client';
import type { PollDefinition } from '@suara/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { LightElement, focusIn } from '../light-element.js';
import { ManagedController } from '../participation/managed-controller.js';
import {
  isMoveTouched,
  newMove,
  writtenParts,
  type ManagedMoveName,
  type MoveDraft,
} from '../participation/move-draft.js';
import { localizedOf } from '../participation/localized.js';
import { managedList, nothingOpen, outcomeNotice, pageHead, type ManagedRow } from '../participation/page-parts.js';
import { failedState, loadingState, staleNotice } from '../states.js';
import { draftOf, newPoll, type PollDraft } from './poll-draft.js';
import { bundleLink, pollFacts, pollStanding, pollWords, turnoutLine } from './poll-page.js';
import '../participation/embed-snippet.js';
import '../participation/managed-moves.js';
import './poll-form.js';
import './poll-preview.js';

type Row = DeskPollList['polls'][number];

/** Polls: the list, the one that is open, and the form of one that is written. */
@customElement('polls-view')
export class PollsView extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @state() private told = '';
  /** Ballots of polls that people vote in, or have voted in, as far as they were asked for. */
  @state() private turnouts: ReadonlyMap<string, DeskPoll['turnout']> = new Map();
  readonly #polls = new ManagedController<Row, DeskPoll, PollDraft>(this, {
    area: 'polls',
    list: async (signal) => {
      const { polls } = await this.desk.client.polls.list({ signal });
      void this.#countBallots(polls);
      return polls;
    },
    get: (id, signal) => this.desk.client.polls.get(id, { signal }),
    idOf: ({ poll }) => poll,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#guard);
    addEventListener('hashchange', this.#hush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#guard);
    removeEventListener('hashchange', this.#hush);
  }

  protected override willUpdate(): void {
    this.#prepareDraft();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.#polls.active) return;
    const { desk } = this;
    const place = desk.say(desk.session.city.controlRoom);
    document.title = `${this.#title()} · ${place}`;
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    const { drafts, moves } = this.#polls;
    const isTouched = [...drafts.values()].some(({ touched }) => touched);
    if (isTouched || [...moves.values()].some(isMoveTouched)) event.preventDefault();
  };

  /** What happened to one poll is not said of the next. */
  readonly #hush = (): void => void (this.told = '');

  /** The list itself has no turnout: it is asked for where there can be one, the newest first, and not for all. */
  async #countBallots(rows: readonly Row[]): Promise<void> {
    const most = 12;
    const voted = rows.filter(({ state: stands }) => stands === 'open' || stands === 'closed').slice(0, most);
    for (const { poll } of voted) {
      try {
        const { turnout } = await this.desk.client.polls.get(poll);
        this.turnouts = new Map(this.turnouts).set(poll, turnout);
      } catch {
        // Without a number the row still says all else; the next refresh asks again.
        return;
      }
    }
  }

  #title(): string {
    const { t } = this.desk;
    const { place, one } = this.#polls;
    if (place.screen === 'edit') return place.id === null ? t.polls.form.titleNew : t.polls.form.titleEdit;
    if (place.id === null) return t.polls.list.title;
    return one.state.value ? this.desk.say(one.state.value.definition.question) : t.polls.page.loading;
  }

  protected override render(): TemplateResult {
    const { place } = this.#polls;
    const isForm = place.screen === 'edit';
    const isOpen = isForm || place.id !== null;
    return html`<div class=${['desk', isOpen && 'desk--open', isForm && 'desk--form'].filter(Boolean).join(' ')}>
      <section class="pane pane--queue" aria-labelledby="polls-title">${this.#list()}</section>
      <section class="pane pane--detail" aria-label=${isOpen ? this.#title() : this.desk.t.polls.page.none.title}>
        ${isForm ? this.#form() : this.#page()}
      </section>
    </div>`;
  }

  #list(): TemplateResult {
    const { list, place, refresh } = this.#polls;
    const rows = (list.state.value ?? []).map((row) => this.#row(row));
    return managedList(this.desk, {
      area: 'polls',
      texts: this.desk.t.polls.list,
      remote: list.state,
      rows,
      selected: place.id,
      refresh,
    });
  }

  #row({ poll, question, kind, outcome, ...row }: Row): ManagedRow {
    const { t } = this.desk;
    const turnout = this.turnouts.get(poll);
    return {
      ...row,
      id: poll,
      title: question,
      facts: html`<p>${t.polls.kinds[kind].name}</p>
        ${outcome ? html`<p>${t.participation.outcomePublished}</p>` : nothing}
        ${turnout ? turnoutLine(this.desk, turnout) : nothing}`,
    };
  }

  #form(): TemplateResult {
    const { t } = this.desk;
    const { place } = this.#polls;
    const draft = this.#polls.drafts.get(place.id ?? '');
    return html`<article class="report">
      ${pageHead('polls', t.polls.page.back, this.#title(), '')}
      ${
        draft
          ? html`<poll-form
              .desk=${this.desk}
              .draft=${draft}
              .done=${this.#saved}
              .cancel=${() => this.#giveUp(place.id)}
            ></poll-form>`
          : this.#waiting()
      }
    </article>`;
  }

  /** A form goes on with what was begun; for a poll that is revised it waits until that is there. */
  #prepareDraft(): void {
    const { place, drafts, one } = this.#polls;
    const key = place.id ?? '';
    if (place.screen !== 'edit' || drafts.has(key)) return;
    const poll = one.state.value;
    if (place.id === null) drafts.set(key, newPoll(this.desk, Date.now()));
    else if (poll) drafts.set(key, draftOf(this.desk, poll, Date.now()));
  }

  #giveUp(id: string | null): void {
    this.#polls.drafts.delete(id ?? '');
    this.#polls.go({ id, screen: 'page' });
  }

  readonly #saved = (poll: DeskPoll, draft: PollDraft): void => {
    this.#polls.drafts.delete(draft.id ?? '');
    this.#polls.put(poll);
    this.#polls.go({ id: poll.poll, screen: 'page' });
    // After the address has been followed, which hushes.
    addEventListener('hashchange', () => void this.#tell(this.desk.t.polls.form.saved), { once: true });
  };

  async #tell(text: string): Promise<void> {
    this.told = text;
    await this.updateComplete;
    focusIn(this, '.outcome');
  }

  #waiting(): TemplateResult {
    const { one, refresh } = this.#polls;
    const { t } = this.desk;
    return one.state.error === null ? loadingState(t.page.loading, 3) : failedState(t, one.state.error, refresh);
  }

  #page(): TemplateResult {
    const { t } = this.desk;
    const { place, one, refresh } = this.#polls;
    if (place.id === null) return nothingOpen('polls', t.polls.page.none);
    const poll = one.state.value;
    return html`<article class="report">
      ${pageHead('polls', t.polls.page.back, this.#title(), poll ? t.polls.kinds[poll.definition.ballot.kind].name : '')}
      ${outcomeNotice(this.told)}
      ${
        poll
          ? html`${staleNotice(this.desk, one.state.error, t.participation.stale, refresh)} ${this.#poll(poll)}`
          : this.#waiting()
      }
    </article>`;
  }

  #poll(poll: DeskPoll): TemplateResult {
    const { desk } = this;
    const { t } = desk;
    const isDraft = poll.state === 'draft' || poll.state === 'announced';
    const shown = { poll: poll.poll, definition: isDraft ? (poll.definition as PollDefinition) : null };
    return html`${pollStanding(desk, poll)}
      <div class="managed-columns">
        <div class="stack">
          <section class="card" aria-labelledby="poll-moves-title">
            <h3 class="card-title" id="poll-moves-title">${t.report.moves}</h3>
            <managed-moves
              .desk=${desk}
              .texts=${t.polls.moves}
              .moves=${poll.moves}
              .draft=${this.#polls.moves.get(poll.poll) ?? null}
              .begin=${(move: ManagedMoveName | null) => this.#begin(poll, move)}
              .send=${(draft: MoveDraft, options: { idempotencyKey: string }) => this.#move(poll, draft, options)}
            ></managed-moves>
          </section>
          ${pollWords(desk, poll)} ${pollFacts(desk, poll)}
        </div>
        <div class="stack">
          <section class="card" aria-labelledby="preview-title">
            <h3 class="card-title" id="preview-title">${t.polls.preview.title}</h3>
            <poll-preview .desk=${desk} .shown=${shown}></poll-preview>
            ${bundleLink(desk, poll)}
          </section>
          <section class="card" aria-labelledby="embed-title">
            <h3 class="card-title" id="embed-title">${t.participation.embed.title}</h3>
            <embed-snippet .desk=${desk} .widget=${'poll'} .subject=${poll.poll}></embed-snippet>
          </section>
        </div>
      </div>`;
  }

  #begin({ poll, definition, outcome }: DeskPoll, move: ManagedMoveName | null): void {
    const { moves } = this.#polls;
    this.told = '';
    if (move === null) moves.delete(poll);
    else {
      moves.set(
        poll,
        newMove(move, this.desk.session.city.languages, {
          parts: definition.options,
          summary: outcome?.summary,
          textOf: (id) => outcome?.options.find(({ option }) => option === id)?.text,
        }),
      );
    }
    this.requestUpdate();
  }

  async #move({ poll }: DeskPoll, draft: MoveDraft, options: { idempotencyKey: string }): Promise<void> {
    try {
      const moved = await this.desk.client.polls.move(poll, sentMove(draft), options);
      this.#polls.moves.delete(poll);
      this.#polls.put(moved);
      await this.#tell(this.desk.t.polls.moves[draft.move].done);
    } catch (error) {
      // Whatever kept it from being done: what can be done now is the server's word.
      this.#polls.refresh();
      throw error;
    }
  }
}

function sentMove(draft: MoveDraft): PollMove {
  const { move } = draft;
  if (move === 'close') return { move, reason: localizedOf(draft.reason) };
  if (move !== 'publish_outcome') return { move };
  return {
    move,
    summary: localizedOf(draft.summary),
    options: writtenParts(draft).map(({ id, text }) => ({ option: id, text })),
  };
}
