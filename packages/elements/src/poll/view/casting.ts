import {
  isProblem,
  isSuaraError,
  newIdempotencyKey,
  SuaraError,
  type Ballot,
  type BallotReceipt,
  type FieldError,
  type VoterLevel,
} from '@suara/client';
import { SuaraErrorEvent, SuaraQueuedEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import { isRefusal } from '../../internal/refusal.js';
import { Retry } from '../../internal/retry.js';
import type { Setback } from '../messages.js';
import type { Device } from './device.js';
import { isForgotten } from './phase.js';
import type { ViewHost } from './view-host.js';

export interface CastingOptions {
  readonly host: ViewHost;
  device(): Device;
  /** Whether an earlier vote of this voter counts. */
  hasVoted(): boolean;
  now(): number;
  recorded(receipt: BallotReceipt): void;
}

/**
 * Sends a vote once, however often it takes. Until the server answers, the same
 * vote goes under the same key, over retries and reloads; "recorded" is said
 * only after its receipt.
 */
export class Casting {
  isSending = false;
  /** Whether the vote waits for a connection. */
  isWaiting = false;
  /** Why the last try failed, where it will be tried again. */
  failure: Failure | undefined;
  /** Why the last vote was not taken. */
  setback: Setback | undefined;
  /** What of the ballot the server refused. */
  refused: readonly FieldError[] = [];

  readonly #options: CastingOptions;
  readonly #retry: Retry;

  constructor(options: CastingOptions) {
    this.#options = options;
    // also where nobody looks: who has pressed "send" and gone on to another page means it to be sent
    this.#retry = new Retry(options.host, this.#again);
  }

  /** Begins with another poll, or with another voter: what was sent before a reload is sent again. */
  restart(): void {
    this.#retry.stop();
    this.#retry.reset();
    this.failure = undefined;
    this.setback = undefined;
    this.refused = [];
    this.isWaiting = this.#options.device().kept.act !== undefined;
    this.#again();
  }

  /** The voter's own "send". False where the page kept it from being sent. */
  async submit(ballot: Ballot, level: VoterLevel, token: string): Promise<boolean> {
    const { host } = this.#options;
    const definition = host.poll?.definitionHash;
    if (this.isSending || !definition) return false;
    if (!host.dispatchEvent(new SuaraSubmitEvent('vote'))) return false;
    const act = { key: newIdempotencyKey(), level, token, vote: { definition, ballot }, sent: false };
    this.#options.device().edit({ act, draft: ballot });
    await this.send();
    return true;
  }

  /** One try. Never rejects: what failed is shown and tried again. */
  async send(): Promise<void> {
    if (this.isSending) return;
    this.#retry.stop();
    this.setback = undefined;
    this.failure = undefined;
    this.refused = [];
    this.#enter(true);
    try {
      this.#finish(await this.#deliver());
    } catch (error) {
      await this.#fail(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.#enter(false);
    }
  }

  /** Back to the ballot, for a vote that has certainly not been sent. */
  edit(): void {
    const device = this.#options.device();
    if (this.isSending || device.kept.act?.sent) return;
    this.#retry.stop();
    this.#drop();
    this.#options.host.focusHeading();
  }

  /** Whoever goes on choosing has read why the last vote was not taken. */
  forgetTrouble(): void {
    this.setback = undefined;
    this.refused = [];
  }

  async #deliver(): Promise<BallotReceipt> {
    const { host } = this.#options;
    const device = this.#options.device();
    const { act } = device.kept;
    if (!act || !host.polls || !host.poll) throw new SuaraError('unexpected');
    if (!navigator.onLine) throw new SuaraError('offline');
    device.edit({ act: { ...act, sent: true } });
    return host.polls.cast(host.poll.poll, act.token, act.vote, { idempotencyKey: act.key });
  }

  #finish(receipt: BallotReceipt): void {
    const { host } = this.#options;
    this.isWaiting = false;
    this.#retry.reset();
    this.#options.device().edit({ act: undefined, draft: undefined, receipt });
    this.#options.recorded(receipt);
    host.dispatchEvent(new SuaraSubmittedEvent('vote', host.poll?.poll ?? ''));
    host.focusHeading();
  }

  async #fail(error: SuaraError): Promise<void> {
    this.#options.host.dispatchEvent(new SuaraErrorEvent(error));
    const setback = await this.#setbackOf(error);
    if (setback) this.#lose(setback);
    else if (isRefusal(error)) this.#refuse(error);
    else this.#queue(failureOf(error));
  }

  /** What the server's refusal means to the voter; learns first what has become of the poll. */
  async #setbackOf(error: SuaraError): Promise<Setback | undefined> {
    const { problem } = error;
    if (isProblem(error, 'poll-not-open')) {
      await this.#reload();
      return this.#notOpen();
    }
    if (isProblem(error, 'definition-changed')) {
      await this.#reload();
      return 'changed';
    }
    const { act } = this.#options.device().kept;
    if (problem?.status === 401 && act) {
      this.#options.device().keepToken(act.level, undefined);
      return act.level === 'verified' ? 'expired' : 'refused';
    }
    return problem?.status === 403 ? 'refused' : undefined;
  }

  /** The same key would have brought the receipt of a vote that arrived in time, as long as the server can tell. */
  #notOpen(): Setback {
    const { host } = this.#options;
    if (!host.poll || host.poll.state === 'announced') return 'notOpen';
    if (isForgotten(host.poll, this.#options.now())) return 'closedLongAgo';
    return this.#options.hasVoted() ? 'closedChange' : 'closed';
  }

  async #reload(): Promise<void> {
    try {
      await this.#options.host.reload();
    } catch {
      // What is known of the poll stays; the clock asks again.
    }
  }

  #lose(setback: Setback): void {
    const { host } = this.#options;
    this.#drop();
    this.setback = setback;
    host.focusOn('setback');
  }

  /** Refused for certain: back to the ballot, with what is wrong with it. */
  #refuse(error: SuaraError): void {
    this.#drop();
    this.refused = error.errors.length > 0 ? error.errors : [{ pointer: '/ballot', code: 'invalid', detail: '' }];
    this.#options.host.focusOn('summary');
  }

  #drop(): void {
    this.isWaiting = false;
    this.#options.device().edit({ act: undefined });
  }

  #queue(failure: Failure): void {
    const { host } = this.#options;
    this.failure = failure;
    if (!this.isWaiting) {
      this.isWaiting = true;
      host.dispatchEvent(new SuaraQueuedEvent('vote'));
      host.focusHeading();
    }
    this.#retry.later();
  }

  #enter(isSending: boolean): void {
    this.isSending = isSending;
    this.#options.host.requestUpdate();
  }

  readonly #again = (): void => {
    if (this.isWaiting) void this.send();
  };
}
