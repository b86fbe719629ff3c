import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { SuaraError, VoterLevel } from '@suara/client';
import { adopt } from '../../internal/adopt.js';
import { SuaraErrorEvent } from '../../internal/events.js';
import { formatInstant } from '../../internal/format.js';
import { warningIcon } from '../../internal/icons.js';
import { failureOf } from '../../internal/messages.js';
import { notice } from '../../internal/templates.js';
import type { PollHost } from '../poll-host.js';
import { systemClock, type Clock } from './clock.js';
import { levelBlock } from './level-block.js';
import type { ResultMessages } from './messages.js';
import { formatMoment, numbersIn } from './numbers.js';
import { method, origins, type Copying } from './provenance.js';
import type { LevelContext, ResultContext } from './result-context.js';
import { ResultFeed } from './result-feed.js';
import { resultStyles } from './result.styles.js';
import { leadKey, standingText } from './standing.js';
import { textsFor } from './texts.js';

/** Verified voters first: what weighs more stands above. */
const LEVELS: readonly VoterLevel[] = ['verified', 'device'];

/** A poll's result, live while people vote. */
export class ResultView implements ReactiveController {
  readonly #host: PollHost;
  readonly #clock: Clock;
  readonly #feed: ResultFeed;
  /** What was asked for; another poll, voter or state makes it ask anew. */
  #asked: readonly unknown[] = [];
  #leads: readonly string[] | undefined;
  #news = '';
  /** The failure the page was told of last. */
  #told: SuaraError | undefined;
  #copied: Copying['state'] = 'idle';

  constructor(host: PollHost, clock: Clock = systemClock) {
    this.#host = host;
    this.#clock = clock;
    this.#feed = new ResultFeed({
      clock,
      ask: (signal) => this.#ask(signal),
      changed: () => {
        this.#onAnswer();
      },
    });
    adopt(host.shadow, resultStyles.styleSheet);
    host.addController(this);
  }

  hostConnected(): void {
    this.#feed.connect(this.#host.shadow.host);
  }

  hostDisconnected(): void {
    this.#feed.disconnect();
  }

  hostUpdate(): void {
    const { poll, polls, voterToken } = this.#host;
    const now = [poll?.poll, polls, poll?.state, poll?.resultVisible, voterToken];
    const before = this.#asked;
    if (now.every((part, index) => part === before[index])) return;
    this.#asked = now;
    // the first time the connection has asked already, and must not be cut off
    if (before.length === 0) return;
    if (now[0] !== before[0] || polls !== before[1]) this.#feed.clear();
    void this.#feed.refresh();
  }

  /** Asks again, say after a ballot was cast. */
  refresh(): Promise<void> {
    return this.#feed.refresh();
  }

  /** Whether the server could show this voter the result; it is not asked for what it refuses by the poll's own rules. */
  get #open(): boolean {
    const { poll, voterToken } = this.#host;
    if (!poll || poll.state === 'announced') return false;
    return poll.resultVisible || (poll.definition.results === 'after_voting' && voterToken !== undefined);
  }

  #ask(signal: AbortSignal) {
    const { poll, polls, voterToken } = this.#host;
    return poll && this.#open ? polls?.result(poll.poll, voterToken, { signal }) : undefined;
  }

  #onAnswer(): void {
    const { failure } = this.#feed;
    if (failure && failure !== this.#told) this.#host.dispatchEvent(new SuaraErrorEvent(failure));
    this.#told = failure;
    this.#hearLeads();
    this.#host.requestUpdate();
  }

  /** One line, and only when somebody else leads: a count that grows is no news to be read out. */
  #hearLeads(): void {
    const context = this.#context();
    if (!context) return;
    const levels = this.#levels(context);
    const leads = levels.map(({ level }) => leadKey(context.definition.ballot.kind, context.result, level));
    const news = levels.filter((_, index) => this.#leads && leads[index] !== this.#leads[index]);
    if (news.length > 0) this.#news = news.map((each) => newsOf(each, levels.length)).join(' ');
    this.#leads = leads;
  }

  #context(): ResultContext | undefined {
    const { poll, ready } = this.#host;
    const { result } = this.#feed;
    const texts = textsFor(this.#host);
    if (!poll || !ready || !result || !texts) return undefined;
    const { definition } = poll;
    const names = new Map(definition.options.map(({ id, name }) => [id, name]));
    return {
      poll,
      definition,
      result,
      closed: result.state === 'closed',
      texts,
      lang: ready.lang,
      timeZone: ready.site.city.timeZone,
      numbers: numbersIn(ready.lang),
      text: (text) => this.#host.text(text),
      nameOf: (option) => this.#host.text(names.get(option) ?? { id: option }),
    };
  }

  #levels(context: ResultContext): readonly LevelContext[] {
    const { tallies } = context.result;
    return LEVELS.flatMap((level) => tallies.filter((each) => each.level === level)).map((each) => {
      return { ...context, ...each };
    });
  }

  render(): TemplateResult {
    const texts = textsFor(this.#host);
    const { ready } = this.#host;
    if (!texts) return html`<p class="muted" role="status">${ready?.messages.loading}</p>`;
    return html`<section class="result" aria-labelledby="result">
      <h3 id="result" tabindex="-1">${texts.title}</h3>
      ${this.#renderState(texts)}
      <p class="hidden" role="status">${this.#news}</p>
    </section>`;
  }

  #renderState(texts: ResultMessages): TemplateResult {
    const context = this.#context();
    const { failure, hidden } = this.#feed;
    if (context) return this.#renderResult(context);
    if (hidden || !this.#open) return this.#renderHidden(texts);
    return failure ? this.#renderFailure(failure) : html`<p class="muted" role="status">${texts.loading}</p>`;
  }

  #renderHidden(texts: ResultMessages): TemplateResult {
    const { poll, ready } = this.#host;
    if (!poll || !ready) return html``;
    const { results, closesAt } = poll.definition;
    return html`<p class="muted">
      ${texts.hidden[results](formatInstant(closesAt, ready.lang, ready.site.city.timeZone))}
    </p>`;
  }

  #renderFailure(failure: SuaraError): TemplateResult {
    const texts = this.#host.ready?.messages;
    return notice(
      'danger',
      texts?.failure[failureOf(failure)] ?? '',
      html`<button type="button" @click=${() => this.#feed.refresh()}>${texts?.retry}</button>`,
    );
  }

  #renderResult(context: ResultContext): TemplateResult {
    const { poll, closed, texts } = context;
    const levels = this.#levels(context);
    const copying: Copying = { state: this.#copied, copy: (text) => void this.#copy(text) };
    return html`${this.#renderAge(context)} ${levels.length > 1 ? html`<p>${texts.apart}</p>` : nothing}
    ${levels.map(levelBlock)} ${origins(context)}
    ${method(context, copying, closed ? this.#host.polls?.bundleUrl(poll.poll) : undefined)}`;
  }

  /** When the figures are from. The one button stays where it is, so that a keyboard keeps its place. */
  #renderAge({ result, closed, texts, lang, timeZone }: ResultContext): TemplateResult {
    const { failure, paused } = this.#feed;
    if (closed) return html`<p class="muted small">${texts.final(formatInstant(result.countedAt, lang, timeZone))}</p>`;
    const when = formatMoment(result.countedAt, lang, timeZone, this.#clock.now());
    const stale = failure !== undefined && !paused;
    return html`<div class="age small">
      <p class=${stale ? 'late' : 'muted'}>
        ${stale ? warningIcon : nothing}
        <span>${paused ? texts.paused(when) : stale ? texts.stale(when) : texts.asOf(when)}</span>
      </p>
      <button type="button" class="plain" @click=${this.#onAge}>
        ${stale ? this.#host.ready?.messages.retry : paused ? texts.resume : texts.pause}
      </button>
    </div>`;
  }

  readonly #onAge = (): void => {
    const { failure, paused } = this.#feed;
    if (failure && !paused) void this.#feed.refresh();
    else this.#feed.pause(!paused);
  };

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'copied';
    } catch {
      this.#copied = 'refused';
    }
    this.#host.requestUpdate();
  }
}

function newsOf(context: LevelContext, levels: number): string {
  const text = standingText(context);
  return text && levels > 1 ? context.texts.leadChanged(context.texts.level[context.level], text) : text;
}
