import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { keepLogShort, type CheckpointRhythm } from './checkpoints.js';
import { compiledModule } from './compiled-module.js';
import { takeFolderLock, type FolderLock } from './folder-lock.js';
import { readResults, type QueryOptions, type QueryResults } from './query-results.js';
import { runTransaction, type EmbeddedTransaction, type TransactionChannel } from './transaction.js';
import { Turns } from './turns.js';
import { DatabaseStoppedError, WorkerLink } from './worker-link.js';
import type { WorkerSettings } from './worker-messages.js';

export interface EmbeddedDatabaseOptions {
  /** When the log is put away; the default looks every 10 s and allows 16 MB or 5 minutes. */
  readonly checkpoints?: Partial<CheckpointRhythm>;
  /** How long an open transaction may ask for nothing before it is rolled back, in milliseconds (default 30 s). */
  readonly idleTransactionLimit?: number;
  /**
   * Told of failures that no caller waits for (default: a process warning). After a DatabaseStoppedError nothing
   * works any more: a server does best to end and be started again.
   */
  readonly onProblem?: (error: unknown) => void;
}

/** A Postgres of one's own in a folder; what drizzle's PGlite driver asks of its client. */
export interface EmbeddedDatabase {
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<QueryResults<Row>>;
  /** Runs several statements; they take no parameters. */
  exec(sql: string, options?: QueryOptions): Promise<QueryResults[]>;
  /** Runs `work` alone: everybody else waits until it is committed or, if it throws, undone. */
  transaction<Result>(work: (transaction: EmbeddedTransaction) => Promise<Result>): Promise<Result>;
  /** Waits for what was begun, puts the log away, ends the thread and gives the folder free. */
  close(): Promise<void>;
  readonly closed: boolean;
}

const defaultRhythm: CheckpointRhythm = { every: 10_000, logLimit: 16 * 1024 * 1024, looksAtMost: 30 };

/**
 * Opens the database in a folder, which it makes on the first start. Refuses when another process has it open, and
 * when a commit would not reach the disk.
 */
export async function openEmbeddedDatabase(
  dataDir: string,
  options: EmbeddedDatabaseOptions = {},
): Promise<EmbeddedDatabase> {
  // What citizens write is in there: nobody else on the machine needs to look.
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await takeFolderLock(dataDir);
  try {
    const workerData: WorkerSettings = { dataDir };
    const link = new WorkerLink(new Worker(compiledModule('./pglite-worker.js'), { workerData }));
    await link.ready.catch(async (error: unknown) => {
      await link.end();
      throw error;
    });
    return new ThreadedDatabase(link, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * The same object under the type that `drizzle-orm/pglite` asks for. It calls `query` and `transaction` and nothing
 * else, but its signature names the PGlite class, whose private members no other class can have.
 */
export function asDrizzleClient(database: EmbeddedDatabase): PGlite {
  return database as unknown as PGlite;
}

class ThreadedDatabase implements EmbeddedDatabase {
  readonly #link: WorkerLink;
  readonly #lock: FolderLock;
  readonly #turns = new Turns();
  readonly #idleLimit: number;
  readonly #endCheckpoints: () => void;
  #closing: Promise<void> | undefined;

  constructor(link: WorkerLink, lock: FolderLock, options: EmbeddedDatabaseOptions) {
    this.#link = link;
    this.#lock = lock;
    this.#idleLimit = options.idleTransactionLimit ?? 30_000;
    const onProblem = options.onProblem ?? ((error) => process.emitWarning(String(error)));
    this.#endCheckpoints = keepLogShort(this, { ...defaultRhythm, ...options.checkpoints }, (error) => {
      if (!this.closed && !link.stopped) onProblem(error);
    });
    void link.whenStopped.then((error) => {
      this.#endCheckpoints();
      onProblem(error);
    });
  }

  get closed(): boolean {
    return this.#closing !== undefined;
  }

  query<Row = Record<string, unknown>>(
    sql: string,
    params: readonly unknown[] = [],
    options?: QueryOptions,
  ): Promise<QueryResults<Row>> {
    return this.#inTurn(() => this.#channel(false).query<Row>(sql, params, options));
  }

  exec(sql: string, options?: QueryOptions): Promise<QueryResults[]> {
    return this.#inTurn(() => this.#channel(false).exec(sql, options));
  }

  transaction<Result>(work: (transaction: EmbeddedTransaction) => Promise<Result>): Promise<Result> {
    return this.#inTurn(() => runTransaction(this.#channel(true), this.#idleLimit, work));
  }

  close(): Promise<void> {
    this.#closing ??= this.#turns.take(() => this.#shutDown());
    return this.#closing;
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#link.stopped) throw this.#link.stopped;
    if (this.closed) throw new DatabaseStoppedError('The embedded database is closed.');
    return this.#turns.take(work);
  }

  #channel(inTransaction: boolean): TransactionChannel {
    return {
      query: async <Row>(sql: string, params: readonly unknown[], options?: QueryOptions) => {
        const [result] = await this.#link.request({ kind: 'query', sql, params, inTransaction });
        if (!result) throw new Error('The database answered a query without a result.');
        return readResults<Row>(result, options);
      },
      exec: async (sql, options) => {
        const results = await this.#link.request({ kind: 'exec', sql, inTransaction });
        return results.map((result) => readResults(result, options));
      },
    };
  }

  async #shutDown(): Promise<void> {
    this.#endCheckpoints();
    try {
      if (!this.#link.stopped) {
        await this.#link.request({ kind: 'exec', sql: 'CHECKPOINT', inTransaction: false });
        await this.#link.request({ kind: 'close' });
      }
    } finally {
      await this.#link.end();
      await this.#lock.release();
    }
  }
}
