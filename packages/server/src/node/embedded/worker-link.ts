import type { Worker } from 'node:worker_threads';
import { fromRawError } from './raw-error.js';
import type { RawResult, WorkerReply, WorkerTask } from './worker-messages.js';

/** Thrown by every call once the database's thread has ended, planned or not. */
export class DatabaseStoppedError extends Error {
  override readonly name = 'DatabaseStoppedError';

  /** Postgres' connection_failure: a new start may well succeed, so whoever asked should ask again. */
  readonly code = '08006';
}

interface Waiter {
  resolve: (results: readonly RawResult[]) => void;
  reject: (error: Error) => void;
}

/** The main thread's end of the conversation: every request gets one answer, or the reason why there is none. */
export class WorkerLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiter>();
  readonly #ended: Promise<void>;
  #nextId = 1;
  #stopped: DatabaseStoppedError | undefined;
  #settleReady: Waiter | undefined;
  #tellStopped: (reason: DatabaseStoppedError) => void = () => undefined;

  /** Resolves when the database is open; rejects when it could not be opened. */
  readonly ready: Promise<void>;

  /** Resolves with the reason if the thread ends without having been told to. */
  readonly whenStopped: Promise<DatabaseStoppedError>;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.ready = new Promise((resolve, reject) => (this.#settleReady = { resolve: () => resolve(), reject }));
    this.whenStopped = new Promise((resolve) => (this.#tellStopped = resolve));
    this.#ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (reply: WorkerReply) => this.#receive(reply));
    worker.on('error', (error: unknown) => this.#stop(error instanceof Error ? error.message : String(error)));
    worker.once('exit', (code) => this.#stop(`its thread ended with code ${code}`));
  }

  /** Why no further request will be answered, if that is so. */
  get stopped(): DatabaseStoppedError | undefined {
    return this.#stopped;
  }

  request(task: WorkerTask): Promise<readonly RawResult[]> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // Posting comes first: a parameter that cannot travel throws here and then nobody waits for an answer.
      this.#worker.postMessage({ ...task, id });
      this.#waiting.set(id, { resolve, reject });
      // A waiting request keeps the process alive, an idle database does not.
      this.#worker.ref();
    });
  }

  /** Ends the thread and waits until it is gone, so that nothing writes to the folder any more. */
  async end(): Promise<void> {
    this.#stopped ??= new DatabaseStoppedError('The embedded database is closed.');
    this.#worker.ref();
    await this.#worker.terminate();
    await this.#ended;
  }

  #receive(reply: WorkerReply): void {
    if (reply.kind === 'stopped') {
      this.#stop(reply.reason);
      return;
    }
    if (reply.kind === 'ready') {
      this.#becomeReady();
      return;
    }
    const waiter = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.kind === 'results') waiter?.resolve(reply.results);
    else waiter?.reject(fromRawError(reply.error));
  }

  #becomeReady(): void {
    this.#settleReady?.resolve([]);
    this.#worker.unref();
  }

  #stop(reason: string): void {
    if (!this.#stopped) {
      this.#stopped = new DatabaseStoppedError(`The embedded database stopped: ${reason}`);
      this.#tellStopped(this.#stopped);
    }
    this.#settleReady?.reject(this.#stopped);
    for (const { reject } of this.#waiting.values()) reject(this.#stopped);
    this.#waiting.clear();
  }
}
