import type { DeskPoll, DeskPollList, PollMove } from '@suara/client';
import type { PollDefinition } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { localizedOf } from '../participation/localized.js';
import { ManagedController } from '../participation/managed-controller.js';
import { ManagedView } from '../participation/managed-view.js';
import { newMove, writtenParts, type ManagedMoveName, type MoveDraft } from '../participation/move-draft.js';
import type { ManagedRow } from '../participation/page-parts.js';
import { draftOf, newPoll, type PollDraft } from './poll-draft.js';
import { bundleLink, pollFacts, pollStanding, pollWords, turnoutLine } from './poll-page.js';
import '../participation/embed-snippet.js';
import './poll-form.js';
import './poll-preview.js';

type Row = DeskPollList['polls'][number];

/** Polls: the list, the one that is open, and the form of one that is written. */
@customElement('polls-view')
export class PollsView extends ManagedView<Row, DeskPoll, PollDraft> {
  protected override readonly area = 'polls';
  /** Ballots of polls that people vote in, or have voted in, as far as they were asked for. */
  @state() private turnouts: ReadonlyMap<string, DeskPoll['turnout']> = new Map();
  protected override readonly managed = new ManagedController<Row, DeskPoll, PollDraft>(this, {
    area: 'polls',
    list: async (signal) => {
      const { polls } = await this.desk.client.polls.list({ signal });
      void this.#countBallots(polls);
      return polls;
    },
    get: (id, signal) => this.desk.client.polls.get(id, { signal }),
    idOf: ({ poll }) => poll,
  });

  protected override get texts() {
    return this.desk.t.polls;
  }

  protected override idOf({ poll }: DeskPoll): string {
    return poll;
  }

  protected override titleOf({ definition }: DeskPoll): string {
    return this.desk.say(definition.question);
  }

  protected override above({ definition }: DeskPoll): string {
    return this.desk.t.polls.kinds[definition.ballot.kind].name;
  }

  protected override newDraft(): PollDraft {
    return newPoll(this.desk, Date.now());
  }

  protected override draftOf(poll: DeskPoll): PollDraft {
    return draftOf(this.desk, poll, Date.now());
  }

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

  protected override row({ poll, question, kind, outcome, ...row }: Row): ManagedRow {
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

  protected override form(draft: PollDraft): TemplateResult {
    return html`<poll-form .desk=${this.desk} .draft=${draft} .done=${this.saved} .cancel=${this.giveUp}></poll-form>`;
  }

  protected override page(poll: DeskPoll): TemplateResult {
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
              .draft=${this.managed.moves.get(poll.poll) ?? null}
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
    const subject = {
      parts: definition.options,
      summary: outcome?.summary,
      textOf: (id: string) => outcome?.options.find(({ option }) => option === id)?.text,
    };
    this.begin(poll, move && newMove(move, this.desk.session.city.languages, subject));
  }

  #move({ poll }: DeskPoll, draft: MoveDraft, options: { idempotencyKey: string }): Promise<void> {
    const { client, t } = this.desk;
    return this.moved(poll, client.polls.move(poll, sentMove(draft), options), t.polls.moves[draft.move].done);
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
