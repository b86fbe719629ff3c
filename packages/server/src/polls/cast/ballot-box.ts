/**
 * Votes of one poll that reach this process together are stored together: while
 * one transaction is under way, the next batch gathers. When they come faster
 * than they can be stored, the last ones are asked to come again, before
 * everybody waits.
 */
import { Problem } from '../../http/problem.js';
import type { ServerPorts } from '../../ports.js';
import type { PollRow } from '../poll.js';
import { castBatch, type Cast } from './batch.js';
import type { Placed, Vote } from './vote.js';

type PollKey = Pick<PollRow, 'cityId' | 'id'>;

/** Votes of one transaction. */
const BATCH = 256;

/** Milliseconds that a vote may be expected to wait. */
const PATIENCE = 1000;

interface Waiting {
  readonly vote: Vote;
  readonly resolve: (placed: Placed) => void;
  readonly reject: (error: unknown) => void;
}

/** The votes of one poll that wait. */
class Line {
  waiting: Waiting[] = [];
  isMoving = false;
  /** Milliseconds per batch, as it was lately. */
  pace = 0;

  /** The next batch: of one voter, and of one act and its retry, only the first; the others see what came of it. */
  take(): Waiting[] {
    const seen = new Set<string>();
    const batch: Waiting[] = [];
    this.waiting = this.waiting.filter((each) => {
      const { act, voter } = each.vote;
      if (batch.length === BATCH || seen.has(act) || seen.has(voter.pseudonym)) return true;
      seen.add(act).add(voter.pseudonym);
      batch.push(each);
      return false;
    });
    return batch;
  }

  /** Half of what was, half of what is: follows a storm within some batches. */
  measure(milliseconds: number): void {
    this.pace = (this.pace + milliseconds) / 2;
  }

  /** What a vote that comes now would have to wait: the batches that are full already, and its own. */
  get wait(): number {
    return (Math.floor(this.waiting.length / BATCH) + 1) * this.pace;
  }
}

/** Some seconds, by chance: those who were turned away together should not come back together. */
function comeAgain(): Problem {
  return new Problem('unavailable', { headers: { 'Retry-After': String(1 + Math.floor(Math.random() * 5)) } });
}

function settle({ resolve, reject }: Waiting, cast: Cast | undefined): void {
  if (cast && !(cast instanceof Problem)) resolve(cast);
  else reject(cast ?? new Problem('internal'));
}

export class BallotBox {
  readonly #lines = new Map<string, Line>();
  readonly #ports: Pick<ServerPorts, 'db' | 'now'>;
  readonly #onStored: (poll: PollKey) => void;

  /** `onStored` is told of every poll whose ballots have changed. */
  constructor(ports: Pick<ServerPorts, 'db' | 'now'>, onStored: (poll: PollKey) => void) {
    this.#ports = ports;
    this.#onStored = onStored;
  }

  /** Resolves when the vote is durable; rejects with a {@link Problem} where it is refused. */
  cast(poll: PollKey, vote: Vote): Promise<Placed> {
    const name = `${poll.cityId}/${poll.id}`;
    const line = this.#lines.get(name) ?? new Line();
    this.#lines.set(name, line);
    if (line.waiting.length >= BATCH && line.wait > PATIENCE) return Promise.reject(comeAgain());
    return new Promise((resolve, reject) => {
      line.waiting.push({ vote, resolve, reject });
      if (!line.isMoving) void this.#move(name, poll, line);
    });
  }

  async #move(name: string, poll: PollKey, line: Line): Promise<void> {
    line.isMoving = true;
    // those whose bodies are read in the same turn share the first batch already
    await Promise.resolve();
    while (line.waiting.length > 0) {
      const batch = line.take();
      const start = performance.now();
      await this.#store(poll, batch);
      line.measure(performance.now() - start);
      this.#onStored(poll);
    }
    line.isMoving = false;
    this.#lines.delete(name);
  }

  /** Where a batch fails, each of its votes is tried alone: one that cannot be stored must not keep the others out. */
  async #store(poll: PollKey, batch: readonly Waiting[]): Promise<void> {
    try {
      const votes = batch.map(({ vote }) => vote);
      const cast = await castBatch(this.#ports.db, poll, votes, this.#ports.now);
      batch.forEach((each, index) => {
        settle(each, cast[index]);
      });
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1) only?.reject(error);
      else for (const each of batch) await this.#store(poll, [each]);
    }
  }
}
