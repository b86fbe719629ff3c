import type { Client, Poll } from '@suara/client';
import type { PollDefinition } from '@suara/core';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PREVIEWED, WidgetPreview } from '../participation/widget-preview.js';

/** What is shown: a definition that nobody but the desk knows yet, or the poll as the server tells it. */
export interface Shown {
  readonly poll: string;
  readonly definition: PollDefinition | null;
}

const EMPTY_HASH = '0'.repeat(64);

/** What the server would answer if the draft were open now. */
function openPoll(poll: string, definition: PollDefinition): Poll {
  const now = Date.now();
  const closes = Date.parse(definition.closesAt);
  return {
    poll,
    definition: {
      ...definition,
      // Of its own name, so that what is tried here is not kept as an officer's own vote.
      poll: `${PREVIEWED}/${PREVIEWED}`,
      opensAt: new Date(now - 1000).toISOString(),
      closesAt: new Date(closes > now ? closes : now + 7 * 24 * 3_600_000).toISOString(),
    },
    definitionHash: EMPTY_HASH,
    state: 'open',
    serverTime: new Date(now).toISOString(),
    closedEarly: null,
    resultVisible: false,
    verification: definition.levels.includes('verified') ? ['phone', 'email'] : [],
    agency: null,
    outcome: null,
  } as Poll;
}

/** A poll's widget, for a draft as if it were open. */
@customElement('poll-preview')
export class PollPreview extends WidgetPreview {
  @property({ attribute: false }) override shown!: Shown;

  protected override get texts() {
    return this.desk.t.polls.preview;
  }

  protected override load(): Promise<unknown> {
    return import('@suara/elements/poll/define');
  }

  protected override answers() {
    const { poll, definition } = this.shown;
    const read = (path: string): unknown =>
      path.endsWith(`/polls/${encodeURIComponent(poll)}`) && definition ? openPoll(poll, definition) : undefined;
    return { read, refusal: 'poll-not-open' };
  }

  protected override about(): string {
    return this.shown.definition === null ? this.texts.ofPoll : this.texts.ofDraft;
  }

  protected override widget(client: Client): TemplateResult {
    return html`<suara-poll
      lang=${this.desk.language}
      .client=${client}
      .poll=${this.shown.poll || PREVIEWED}
      @suara-submit=${this.refuse}
    ></suara-poll>`;
  }
}
