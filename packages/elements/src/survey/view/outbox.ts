import {
  isProblem,
  isSuaraError,
  SuaraError,
  type FieldError,
  type NewResponse,
  type ResponseReceipt,
} from '@suara/client';
import { SuaraErrorEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import { isRefusal } from '../../internal/refusal.js';
import { Retry } from '../../internal/retry.js';
import type { Setback } from '../messages.js';
import type { Act, Device } from './device.js';
import type { SurveyHost } from './view-host.js';

/** Why the server will never take a response as it is. */
export type Trouble =
  | { readonly kind: 'answered' }
  | { readonly kind: 'setback'; readonly setback: Setback }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] };

export interface OutboxOptions {
  readonly host: SurveyHost;
  device(): Device;
  /** The response with the photos that the server has by now; rejects while it lacks one. */
  withPhotos(act: Act): Promise<NewResponse>;
  stored(act: Act, receipt: ResponseReceipt): void;
  refused(act: Act, trouble: Trouble): void;
  /** Could not be delivered now, and waits. */
  waits(act: Act): void;
}

/**
 * Sends what was answered, each once, in its order, however often it takes.
 * Until the server answers, the same response goes under the same key, over
 * retries and reloads; thanks are said only after its receipt.
 */
export class Outbox {
  /** Why the last try failed, where it will be tried again. */
  failure: Failure | undefined;

  readonly #options: OutboxOptions;
  readonly #retry: Retry;
  #running: Promise<void> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    // also where nobody looks: who has pressed "send" and gone on to another page means it to be sent
    this.#retry = new Retry(options.host, this.#again);
  }

  /** Begins with another survey: what was given before a reload is sent now. */
  restart(): void {
    this.#retry.stop();
    this.#retry.reset();
    this.failure = undefined;
    void this.send();
  }

  get isSending(): boolean {
    return this.#running !== undefined;
  }

  /** Tries all that waits; what is added meanwhile, too. Never rejects: what failed is tried again. */
  readonly send = (): Promise<void> => {
    if (this.#options.device().kept.queue.length === 0) return Promise.resolve();
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = undefined;
      this.#options.host.requestUpdate();
    });
    this.#options.host.requestUpdate();
    return this.#running;
  };

  readonly #again = (): void => {
    void this.send();
  };

  /** Takes back what has certainly not been sent. */
  takeBack(key: string): void {
    this.#retry.stop();
    this.#options.device().dropAct(key);
    this.failure = undefined;
    if (this.#options.device().kept.queue.length > 0) this.#retry.later();
  }

  async #sendAll(): Promise<void> {
    this.#retry.stop();
    this.failure = undefined;
    const device = this.#options.device();
    const tried = new Set<string>();
    for (;;) {
      const act = device.kept.queue.find(({ key }) => !tried.has(key));
      if (!act || device !== this.#options.device()) return;
      tried.add(act.key);
      if (!(await this.#sendOne(device, act))) return;
    }
  }

  /** Whether the next one may be tried, too. */
  async #sendOne(device: Device, act: Act): Promise<boolean> {
    try {
      const receipt = await this.#deliver(device, act);
      device.dropAct(act.key);
      this.#retry.reset();
      this.#options.stored(act, receipt);
      return true;
    } catch (error) {
      return this.#fail(device, act, isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    }
  }

  async #deliver(device: Device, act: Act): Promise<ResponseReceipt> {
    const { host } = this.#options;
    const { surveys, survey } = host;
    if (!surveys || !survey) throw new SuaraError('unexpected');
    if (!navigator.onLine) throw new SuaraError('offline');
    const body = await this.#options.withPhotos(act);
    device.editAct(act.key, { body, photos: {}, sent: true });
    return surveys.respond(survey.survey, body, { idempotencyKey: act.key });
  }

  /** One response that the server cannot take now must not hold up all others; a dead connection holds up all. */
  async #fail(device: Device, act: Act, error: SuaraError): Promise<boolean> {
    this.#options.host.dispatchEvent(new SuaraErrorEvent(error));
    const trouble = await this.#troubleOf(error);
    if (trouble) {
      device.dropAct(act.key);
      this.#options.refused(act, trouble);
      return true;
    }
    this.failure = failureOf(error);
    this.#options.waits(act);
    this.#retry.later();
    return error.kind === 'problem';
  }

  /** What the server's refusal means; learns first what has become of the survey. */
  async #troubleOf(error: SuaraError): Promise<Trouble | undefined> {
    const { errors } = error;
    const at = (pointer: string): boolean => errors.some((each) => each.pointer.startsWith(pointer));
    const isRefused = isRefusal(error);
    if (isProblem(error, 'already-answered')) return { kind: 'answered' };
    if (isProblem(error, 'survey-not-open')) {
      await this.#learn();
      return { kind: 'setback', setback: this.#options.host.survey?.state === 'announced' ? 'notOpen' : 'closed' };
    }
    if (!isRefused) return undefined;
    if (at('/caseToken')) return { kind: 'setback', setback: 'case' };
    const isConsent = at('/consent');
    if (!isConsent && !at('/answers') && !at('/service')) return { kind: 'setback', setback: 'refused' };
    // the desk has changed the consent, or what is asked
    await this.#learn();
    return isConsent ? { kind: 'setback', setback: 'consent' } : { kind: 'errors', errors };
  }

  async #learn(): Promise<void> {
    try {
      await this.#options.host.reload();
    } catch {
      // What is known of the survey stays; the clock asks again.
    }
  }
}
