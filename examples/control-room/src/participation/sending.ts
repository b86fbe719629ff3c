import { isProblem, newIdempotencyKey } from '@suara/client';
import type { FieldError } from '@suara/core';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { focusIn } from '../light-element.js';
import { failureSummary, faultsIn, faultSummary, type AnyFieldError, type SpecialWords } from './faults.js';
import type { FormContext } from './fields.js';

/** What is being written keeps one key for all retries: what arrived without its answer arriving is not done twice. */
export interface Keyed {
  key: string;
}

export type RuleFaultAt = NonNullable<AnyFieldError['rule']>;

/** After a definite no nothing was done: what is sent then is another act. */
const REFUSED = [
  'invalid-body',
  'move-refused',
  'idempotency-key-reused',
  'poll-opened',
  'consultation-opened',
  'survey-opened',
];

/** As with the words, the first fault of a place counts. */
function rulesIn(errors: readonly AnyFieldError[]): Map<string, RuleFaultAt> {
  return new Map([...errors].reverse().flatMap(({ pointer, rule }) => (rule ? [[pointer, rule] as const] : [])));
}

interface Order extends SpecialWords {
  readonly desk: Desk;
  readonly draft: Keyed;
  /** What can be told before asking the server. */
  readonly check: () => readonly FieldError[];
  readonly send: (options: { idempotencyKey: string }) => Promise<void>;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Sends a form, and keeps what came of it: busy, faults by field, or a failure. */
export class Sending {
  busy = false;
  faults: ReadonlyMap<string, string> = new Map();
  /** What is wrong with rules, by place: the fault, and from which character on. */
  rules: ReadonlyMap<string, RuleFaultAt> = new Map();
  #failure: unknown = null;
  /** Before anything was sent, faults stand at their fields only. */
  #tried = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async run({ desk, draft, check, send, ...words }: Order): Promise<void> {
    if (this.busy) return;
    this.#tried = true;
    this.#set(new Map(), null);
    const errors = check();
    if (errors.length > 0) {
      this.#mark(errors);
      await this.#complain(faultsIn(desk, errors, words), null);
      return;
    }
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await send({ idempotencyKey: draft.key });
    } catch (error) {
      if (REFUSED.some((type) => isProblem(error, type))) draft.key = newIdempotencyKey();
      const errors = isProblem(error, 'invalid-body') ? error.errors : [];
      this.#mark(errors);
      await this.#complain(faultsIn(desk, errors, words), errors.length > 0 ? null : error);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #mark(errors: readonly AnyFieldError[]): void {
    this.rules = rulesIn(errors);
  }

  /** Says of one place what is wrong with it now, or nothing more. */
  judge(desk: Desk, pointer: string, errors: readonly AnyFieldError[], words: SpecialWords): void {
    const others = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...map].filter(([at]) => at !== pointer));
    this.rules = new Map([...others(this.rules), ...rulesIn(errors)]);
    this.#set(new Map([...others(this.faults), ...faultsIn(desk, errors, words)]), this.#failure);
  }

  /** What was said about places that have moved is true no more. */
  forgetFaultsBelow(pointer: string): void {
    this.#set(new Map([...this.faults].filter(([place]) => !place.startsWith(`${pointer}/`))), this.#failure);
  }

  /** To be called after the fields were drawn. */
  summary(context: FormContext): TemplateResult | typeof nothing {
    if (this.#failure !== null) return failureSummary(context.desk, this.#failure);
    return this.#tried && this.faults.size > 0 ? faultSummary(this.#host, context) : nothing;
  }

  async #complain(faults: ReadonlyMap<string, string>, failure: unknown): Promise<void> {
    this.busy = false;
    this.#set(faults, failure);
    await this.#host.updateComplete;
    focusIn(this.#host, '.summary');
  }

  #set(faults: ReadonlyMap<string, string>, failure: unknown): void {
    this.faults = faults;
    this.#failure = failure;
    this.#host.requestUpdate();
  }
}
