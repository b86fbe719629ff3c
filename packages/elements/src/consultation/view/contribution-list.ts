import { isSuaraError, SuaraError, type Contribution } from '@suara/client';
import { SuaraErrorEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import type { ConsultationHost } from '../consultation-host.js';
import type { Topic } from './topic.js';

const PAGE = 10;

/** The published contributions to one topic, the newest first, page by page; asked for once somebody wants to read them. */
export class ContributionList {
  items: readonly Contribution[] = [];
  isOpen = false;
  isBusy = false;
  failure: Failure | undefined;
  /** Whether there are older ones. */
  hasMore = false;

  readonly #host: ConsultationHost;
  readonly #topic: Topic;
  #next: string | null | undefined;
  /** The text's revision that all this was told with: an edit makes comments outdated. */
  #revision: number | undefined;

  constructor(host: ConsultationHost, topic: Topic) {
    this.#host = host;
    this.#topic = topic;
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen && this.#next === undefined) void this.more();
    this.#host.requestUpdate();
  }

  /** Begins anew where the text has changed. */
  follow(revision: number): void {
    if (this.#revision === revision) return;
    const isLater = this.#revision !== undefined;
    this.#revision = revision;
    if (!isLater) return;
    this.#next = undefined;
    this.items = [];
    if (this.isOpen) void this.more();
  }

  /** The first page, or the next one. */
  readonly more = async (): Promise<void> => {
    const { consultation, consultations } = this.#host;
    if (this.isBusy || !consultation || !consultations) return;
    this.#enter(true);
    const after = this.#next;
    try {
      const { contributions, next } = await consultations.contributions(consultation.consultation, {
        ...this.#topic,
        limit: PAGE,
        ...(after && { after }),
      });
      this.items = [...(after ? this.items : []), ...contributions];
      this.#next = next;
      this.hasMore = next !== null;
      this.failure = undefined;
    } catch (error) {
      this.#host.dispatchEvent(new SuaraErrorEvent(error));
      this.failure = failureOf(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.#enter(false);
    }
  };

  #enter(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.#host.requestUpdate();
  }
}
