import type { NewResponse } from '@suara/client';
import type { Answers } from '@suara/core';
import { DeviceStore } from '../../internal/device-store.js';

/** What one respondent has answered so far: plain data. */
export interface Draft {
  readonly service: string | null;
  /** Of a question for photos the keys of its photos on this device. */
  readonly answers: Answers;
  /** The question that is asked now; empty before the first one. */
  readonly at: string;
  /** Draws the order in which options are shown. */
  readonly seed: number;
  /** As the page's address had it. */
  readonly caseToken: string;
  /** The key under which it was sent, where it was. */
  readonly act: string;
}

/** One act of answering: the very response and key that are sent, again and again until the server answers. */
export interface Act {
  readonly key: string;
  readonly body: NewResponse;
  /** By question, the keys of photos that must be with the server before. */
  readonly photos: Readonly<Record<string, readonly string[]>>;
  /** Whether it may have reached the server. */
  readonly sent: boolean;
}

/** What this device keeps of one survey: plain data. */
interface Kept {
  readonly draft?: Draft | undefined;
  /** Stands for this browser, where somebody answers without a case. */
  readonly token?: string | undefined;
  /** In the order in which they were given. */
  readonly queue: readonly Act[];
  /** The day on which this browser, or a case, has answered. */
  readonly answered: Readonly<Record<string, string>>;
  /** How many the server would not take after their respondents had gone. */
  readonly lost: number;
}

const emptyDraft = (): Draft => ({
  service: null,
  answers: {},
  at: '',
  seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  caseToken: '',
  act: '',
});

/** Whether there is anything that would be missed. */
export const isTouched = ({ answers, service }: Draft): boolean => service !== null || Object.keys(answers).length > 0;

/** What a device keeps of a survey: what is being answered, and what waits to be sent. */
export class Device extends DeviceStore<Kept> {
  /** A draft that must not outlive the page. */
  #passing: Draft | undefined;
  readonly #isShared: boolean;
  #first = emptyDraft();

  /** `survey`: `<city>/<survey>`. On a tablet that all share, nothing unfinished is kept. */
  constructor(survey: string, isShared: boolean) {
    super(`suara:survey-1:${survey}`, { queue: [], answered: {}, lost: 0 });
    this.#isShared = isShared;
  }

  get draft(): Draft {
    return (this.#isShared ? this.#passing : this.kept.draft) ?? this.#first;
  }

  editDraft(patch: Partial<Draft>): void {
    const draft = { ...this.draft, ...patch };
    if (this.#isShared) this.#passing = draft;
    else this.edit({ draft });
  }

  clearDraft(): void {
    this.#first = emptyDraft();
    this.#passing = undefined;
    if (!this.#isShared) this.edit({ draft: undefined });
  }

  /** The act with which this draft was sent, while it waits. */
  get act(): Act | undefined {
    return this.kept.queue.find(({ key }) => key === this.draft.act);
  }

  queue(act: Act): void {
    this.edit({ queue: [...this.latest.queue, act] });
    this.editDraft({ act: act.key });
  }

  editAct(key: string, patch: Partial<Act>): void {
    this.edit({ queue: this.latest.queue.map((act) => (act.key === key ? { ...act, ...patch } : act)) });
  }

  dropAct(key: string): void {
    this.edit({ queue: this.latest.queue.filter((act) => act.key !== key) });
  }

  keepAnswered(who: string, day: string): void {
    this.edit({ answered: { ...this.latest.answered, [who]: day } });
  }

  countLost(): void {
    this.edit({ lost: this.latest.lost + 1 });
  }

  /** The token that stands for this browser, made by `make` where it has none. */
  tokenBy(make: () => string): string {
    const token = this.latest.token ?? make();
    this.edit({ token });
    return token;
  }
}
