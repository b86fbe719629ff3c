/** What every page of a poll is made with, and the parts that several of them have. */
import { html } from 'hono/html';
import { closingTime } from '../../participation/life.js';
import { closedEarlyView } from '../../polls/poll-view.js';
import type { PublicPoll } from '../../polls/polls.js';
import type { Result } from '../../polls/result/read-result.js';
import type { Channel } from '../../ports.js';
import { formAddress, type SiteFrame } from '../frame/frame.js';
import type { Html } from '../frame/page.js';
import { outcomePart, resultPart } from './result.js';
import type { PollWords } from './words.js';

export interface PollPage {
  readonly frame: SiteFrame;
  readonly words: PollWords;
  readonly poll: PublicPoll;
  /** The ways to verify a voter that a page without script has. */
  readonly channels: readonly Channel[];
  /** Whether there are others, which take the city's own page. */
  readonly hasSignOn: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** As far as whoever asks may see it. */
  readonly result: (token?: string) => Promise<Result | null>;
}

export const pollAction = ({ frame, poll }: PollPage): string => formAddress(frame, `polls/${poll.row.id}`);

/** What the question is about. */
export function aboutPart({ words: { definition, say } }: PollPage): Html | '' {
  return definition.description ? html`<p class="prose">${say(definition.description)}</p>` : '';
}

/** Where the poll stands: when it opens or closes, or closed and why. */
export function timesPart({ words, poll: { row, state } }: PollPage): Html {
  const { t, instant, say } = words;
  if (state === 'announced') {
    return html`<div class="tight">
      <p><span class="pill">${t.state.announced}</span></p>
      <p>${t.opens(instant(row.opensAt))} ${t.closes(instant(row.closesAt))}</p>
    </div>`;
  }
  if (state === 'open') return html`<p class="muted">${t.closes(instant(closingTime(row)))}</p>`;
  const early = closedEarlyView(row);
  const text = early ? t.closedEarly(instant(early.at), say(early.reason)) : t.closed(instant(closingTime(row)));
  return html`<div class="tight">
    <p><span class="pill closed">${t.state.closed}</span></p>
    <p>${text}</p>
  </div>`;
}

/** Verified or not: a label in words, never by colour alone. */
export const levelPart = ({ words: { t } }: PollPage, level: 'device' | 'verified'): Html =>
  html`<div class="level">
    <span class="pill ${level}">${t.level[level]}</span>
    <p class="muted small">${t.levelHint[level]}</p>
  </div>`;

/** The result, as far as it may be seen, and what the city does with it. */
export async function afterPart(of: PollPage, token?: string): Promise<Html> {
  const { frame, words, poll, now } = of;
  const result = await of.result(token);
  return html`${outcomePart(frame, words, poll)} ${resultPart({ frame, words, poll, result, now })}`;
}
