import type { FieldError } from '@suara/core';
import { isSuaraError, newIdempotencyKey, SuaraError, type Receipt } from '@suara/client';
import type { ReactiveController } from 'lit';
import { SuaraErrorEvent, SuaraQueuedEvent, SuaraSubmitEvent, SuaraSubmittedEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import { isPhotoRefusal, type PhotoTray } from '../../internal/photos/photo-tray.js';
import type { FormHost } from '../form-host.js';
import { checkDraft, stepOf, toNewReport } from './new-report.js';
import { stepRules, type PlaceFinder } from './place-finder.js';

/** Milliseconds until a waiting report is tried again without being asked, at first and at most. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 120_000;

/** Whether the server certainly did not take the report, so that it may be changed and sent anew. */
function isRefusal(error: SuaraError): boolean {
  const status = error.problem?.status ?? 0;
  return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}

/**
 * Sends the report once, however often it takes. Until the server answers, the
 * same body goes under the same key; "received" is said only after its answer.
 */
export class Submission implements ReactiveController {
  stage: 'idle' | 'photos' | 'sending' = 'idle';
  /** Whether the report waits for a connection. */
  waiting = false;
  /** Why the last try failed. */
  failure: Failure | undefined;
  receipt: Receipt | undefined;

  readonly #host: FormHost;
  readonly #tray: PhotoTray;
  readonly #place: PlaceFinder;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;

  constructor(host: FormHost, tray: PhotoTray, place: PlaceFinder) {
    this.#host = host;
    this.#place = place;
    this.#tray = tray;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#onShow);
    // Sent before a reload, and its answer never came.
    if (this.#host.keeper.draft.sent) this.waiting = true;
    if (this.waiting) this.#again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#onShow);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    // A draft that arrives from the device after this controller was made.
    if (this.#host.keeper.draft.sent && !this.waiting && this.stage === 'idle' && !this.receipt) {
      this.waiting = true;
      this.#again();
    }
  }

  /** The citizen's own "send". */
  async submit(): Promise<void> {
    const { keeper, steps } = this.#host;
    const errors = checkDraft(keeper.draft, steps, stepRules(this.#host, this.#place));
    if (errors.length > 0) {
      this.#lead(errors);
      return;
    }
    if (this.stage !== 'idle') return;
    // Taken before the first wait, so that a second press in haste finds it taken.
    this.#enter('photos');
    const readable = await this.#tray.prepared();
    this.#enter('idle');
    // A file that is no photo: there it says so, and the citizen decides.
    if (!readable) this.#host.goTo('evidence');
    else if (this.#host.dispatchEvent(new SuaraSubmitEvent('report'))) await this.send();
  }

  /** One try. Never rejects: what failed is shown and tried again. */
  async send(): Promise<void> {
    if (this.stage !== 'idle') return;
    clearTimeout(this.#timer);
    this.failure = undefined;
    try {
      const receipt = await this.#deliver();
      this.receipt = receipt;
      if (receipt.identity === 'refused') {
        console.warn(
          '<suara-complaint-form>: the server did not believe identity-token. See its issuer, keys and age.',
        );
      }
      this.waiting = false;
      await this.#host.keeper.reset();
      this.#host.dispatchEvent(new SuaraSubmittedEvent('report', receipt.ticket));
      this.#host.focusHeading();
    } catch (error) {
      this.#fail(isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error }));
    } finally {
      this.#enter('idle');
    }
  }

  /** Back to the form, for a report that waits and has certainly not been sent. */
  edit(): void {
    if (this.stage !== 'idle' || this.#host.keeper.draft.sent) return;
    clearTimeout(this.#timer);
    this.waiting = false;
    this.failure = undefined;
    this.#host.goTo('review');
  }

  /** For another report, after the receipt. */
  restart(): void {
    this.receipt = undefined;
    this.#wait = FIRST_WAIT;
    this.#host.focusHeading();
  }

  async #deliver(): Promise<Receipt> {
    const { keeper, session, ready, identityToken } = this.#host;
    if (!session || !ready) throw new SuaraError('unexpected');
    if (!keeper.draft.sent) {
      this.#enter('photos');
      // What is about to be said to wait on this device must be on it.
      await keeper.flush();
      if (!navigator.onLine) throw new SuaraError('offline');
      await this.#tray.storeAll();
      keeper.edit({ sent: toNewReport(keeper.draft, ready.site.consent.version, ready.lang, identityToken) });
      await keeper.flush();
    }
    this.#enter('sending');
    const { sent, idempotencyKey } = keeper.draft;
    if (!sent) throw new SuaraError('unexpected');
    return session.client.reports.create(sent, { idempotencyKey });
  }

  #fail(error: SuaraError): void {
    this.failure = failureOf(error);
    this.#host.dispatchEvent(new SuaraErrorEvent(error));
    if (isRefusal(error)) this.#reopen(error);
    else this.#queue();
  }

  /** Refused for certain: back to the form, with what is wrong at its fields, under a new key. */
  #reopen(error: SuaraError): void {
    this.waiting = false;
    this.#host.keeper.edit({ sent: null, idempotencyKey: newIdempotencyKey() });
    if (error.errors.some(({ pointer }) => pointer.startsWith('/photos'))) this.#tray.forgetStored();
    if (this.stage === 'photos' && isPhotoRefusal(error)) {
      // The photo says so itself, and the citizen decides.
      this.failure = undefined;
      this.#host.goTo('evidence');
    } else if (error.errors.length > 0) {
      this.failure = undefined;
      this.#lead(error.errors);
    } else this.#host.focusHeading();
  }

  /** To the step of the first error, with all of them in its summary. */
  #lead(errors: readonly FieldError[]): void {
    const [first] = errors;
    if (first) this.#host.edit({ step: stepOf(first.pointer) });
    this.#host.showErrors(errors);
  }

  #queue(): void {
    if (!this.waiting) {
      this.waiting = true;
      this.#host.dispatchEvent(new SuaraQueuedEvent('report'));
      this.#host.focusHeading();
    }
    // A form that was taken out of the page tries again when it is back.
    if (!this.#host.shadow.isConnected) return;
    this.#timer = setTimeout(this.#again, this.#wait * (0.75 + Math.random() / 2));
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #enter(stage: Submission['stage']): void {
    this.stage = stage;
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    if (this.waiting && document.visibilityState === 'visible') void this.send();
  };

  readonly #onShow = (): void => {
    if (document.visibilityState === 'visible') this.#again();
  };
}
