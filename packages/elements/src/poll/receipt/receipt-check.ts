import { verifyReceipt, verifyReceiptAgainst, type ReceiptFault } from '@suara/core';
import { isSuaraError, SuaraError, type BallotReceipt } from '@suara/client';
import { SuaraErrorEvent } from '../../internal/events.js';
import { failureOf, type Failure } from '../../internal/messages.js';
import type { ViewHost } from '../view/view-host.js';

/** What a check came to. The page's own code has reckoned it; the server was only asked for proofs. */
export type CheckResult =
  | { readonly kind: 'holds'; readonly size: number }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'faulty'; readonly faults: readonly ReceiptFault[] }
  /** The receipt itself holds; the log could not be asked. */
  | { readonly kind: 'unasked'; readonly failure: Failure };

/** Checks one receipt after another. */
export class ReceiptCheck {
  isBusy = false;
  result: CheckResult | undefined;
  readonly #host: ViewHost;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  restart(): void {
    this.result = undefined;
  }

  async run(receipt: BallotReceipt): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.result = undefined;
    this.#host.requestUpdate();
    this.result = await this.#check(receipt);
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  async #check(receipt: BallotReceipt): Promise<CheckResult> {
    const { poll, polls } = this.#host;
    if (!poll || !polls) return { kind: 'unasked', failure: 'unexpected' };
    const faults = verifyReceipt(receipt, poll.definition);
    if (faults.length > 0) return { kind: 'faulty', faults };
    try {
      const proof = await polls.logProof(poll.poll, receipt);
      const later = verifyReceiptAgainst(receipt, proof);
      if (later.length === 0) return { kind: 'holds', size: proof.size };
      return later.every((fault) => fault === 'replaced') ? { kind: 'replaced' } : { kind: 'faulty', faults: later };
    } catch (error) {
      return this.#notAsked(error);
    }
  }

  /** A log that does not know the place of the entry has lost it. */
  #notAsked(error: unknown): CheckResult {
    const known = isSuaraError(error) ? error : new SuaraError('unexpected', { cause: error });
    this.#host.dispatchEvent(new SuaraErrorEvent(known));
    const status = known.problem?.status;
    if (status === 400 || status === 404) return { kind: 'faulty', faults: ['entry_missing'] };
    return { kind: 'unasked', failure: failureOf(known) };
  }
}
