/**
 * Which votes of a log count: its lanes are read again as they must have grown.
 * Nothing says how lanes alternated, so each is read until it names an entry
 * that is not read yet, and goes on when that one was. An honest log can be read
 * to its end; where all lanes wait for each other, an entry replaces a later one.
 */
import type { LogEntry } from './commitment.js';

export interface LogPlace {
  readonly lane: number;
  readonly index: number;
}

export type LogFaultCode =
  /** The same commitment is there once more. */
  | 'entry_twice'
  /** It replaces a vote that the log does not hold. */
  | 'replaces_unknown'
  /** It replaces a vote that came after it, or itself. */
  | 'replaces_later'
  /** It replaces a vote that another one replaced already. */
  | 'replaced_twice';

export interface LogFault extends LogPlace {
  readonly code: LogFaultCode;
}

export interface Replayed {
  /** The votes that no other replaces, by commitment. */
  readonly live: ReadonlyMap<string, LogPlace>;
  /** The commitments of votes that were changed. */
  readonly replaced: ReadonlySet<string>;
  readonly faults: readonly LogFault[];
}

/** Reads all lanes; work and memory grow with the number of entries. */
export function replayLog(lanes: readonly (readonly LogEntry[])[]): Replayed {
  return new LogReplay(lanes).run();
}

class LogReplay {
  readonly #lanes: readonly (readonly LogEntry[])[];
  /** Of each lane, the index of the entry to read next. */
  readonly #next: number[];
  /** Where a commitment stands, in any lane, read or not. */
  readonly #places = new Map<string, LogPlace>();
  readonly #live = new Map<string, LogPlace>();
  readonly #replaced = new Set<string>();
  /** Lanes that wait for a commitment. */
  readonly #waiting = new Map<string, number[]>();
  readonly #faults: LogFault[] = [];

  constructor(lanes: readonly (readonly LogEntry[])[]) {
    this.#lanes = lanes;
    this.#next = lanes.map(() => 0);
    lanes.forEach((entries, lane) => {
      entries.forEach(({ commitment }, index) => {
        if (!this.#places.has(commitment)) this.#places.set(commitment, { lane, index });
      });
    });
  }

  run(): Replayed {
    const ready = this.#lanes.map((_, lane) => lane);
    for (;;) {
      for (let lane = ready.pop(); lane !== undefined; lane = ready.pop()) this.#advance(lane, ready);
      const stuck = this.#next.findIndex((_, lane) => this.#head(lane) !== undefined);
      if (stuck < 0) return { live: this.#live, replaced: this.#replaced, faults: this.#faults };
      this.#force(this.#lockedLane(stuck), ready);
    }
  }

  #head(lane: number): LogEntry | undefined {
    return this.#lanes[lane]?.[this.#next[lane] ?? 0];
  }

  /** Reads a lane until its end, or until it has to wait. */
  #advance(lane: number, ready: number[]): void {
    for (let entry = this.#head(lane); entry; entry = this.#head(lane)) {
      const { replaces } = entry;
      if (replaces !== null && this.#places.has(replaces) && !this.#isRead(replaces)) {
        this.#waiting.set(replaces, [...(this.#waiting.get(replaces) ?? []), lane]);
        return;
      }
      if (replaces !== null) this.#replace(replaces, lane);
      this.#read(entry, lane, ready);
    }
  }

  #isRead(commitment: string): boolean {
    return this.#live.has(commitment) || this.#replaced.has(commitment);
  }

  #replace(replaces: string, lane: number): void {
    if (this.#live.delete(replaces)) this.#replaced.add(replaces);
    else this.#fault(this.#replaced.has(replaces) ? 'replaced_twice' : 'replaces_unknown', lane);
  }

  #read({ commitment }: LogEntry, lane: number, ready: number[]): void {
    const index = this.#next[lane] ?? 0;
    if (this.#isRead(commitment)) this.#fault('entry_twice', lane);
    else this.#live.set(commitment, { lane, index });
    this.#next[lane] = index + 1;
    ready.push(...(this.#waiting.get(commitment) ?? []));
    this.#waiting.delete(commitment);
  }

  /** Reads on where nothing can be waited for: the entry counts, and replaces nothing. */
  #force(lane: number, ready: number[]): void {
    const entry = this.#head(lane);
    if (!entry) return;
    this.#fault('replaces_later', lane);
    this.#read(entry, lane, ready);
    ready.push(lane);
  }

  /** A lane of those that wait for each other in a circle, not one that merely waits for them. */
  #lockedLane(stuck: number): number {
    const seen = new Set<number>();
    let lane = stuck;
    while (!seen.has(lane)) {
      seen.add(lane);
      lane = this.#places.get(this.#head(lane)?.replaces ?? '')?.lane ?? lane;
    }
    return lane;
  }

  #fault(code: LogFaultCode, lane: number): void {
    this.#faults.push({ code, lane, index: this.#next[lane] ?? 0 });
  }
}
