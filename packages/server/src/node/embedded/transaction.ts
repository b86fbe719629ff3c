import pg from 'pg';
import type { QueryOptions, QueryResults } from './query-results.js';

/** How the statements of a transaction reach the database. The caller holds the only turn while it lasts. */
export interface TransactionChannel {
  query<Row>(sql: string, params: readonly unknown[], options?: QueryOptions): Promise<QueryResults<Row>>;
  exec(sql: string, options?: QueryOptions): Promise<QueryResults[]>;
}

export interface EmbeddedTransaction {
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<QueryResults<Row>>;
  exec(sql: string, options?: QueryOptions): Promise<QueryResults[]>;
  /** Undoes everything and ends the transaction; the work itself may still return a value. */
  rollback(): Promise<void>;
  readonly closed: boolean;
}

/** Runs `work` between BEGIN and COMMIT; an error of the work, or a silence longer than `idleLimit`, undoes it all. */
export async function runTransaction<Result>(
  channel: TransactionChannel,
  idleLimit: number,
  work: (transaction: EmbeddedTransaction) => Promise<Result>,
): Promise<Result> {
  await channel.exec('BEGIN');
  const transaction = new OpenTransaction(channel, idleLimit);
  try {
    const result = await Promise.race([work(transaction), transaction.idleTooLong]);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
}

class OpenTransaction implements EmbeddedTransaction {
  readonly #channel: TransactionChannel;
  readonly #idleLimit: number;
  #running = 0;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  #giveUp: (error: Error) => void = () => undefined;

  /** Never resolves; rejects when the work has asked for nothing in too long a time. */
  readonly idleTooLong: Promise<never>;

  constructor(channel: TransactionChannel, idleLimit: number) {
    this.#channel = channel;
    this.#idleLimit = idleLimit;
    this.idleTooLong = new Promise((_resolve, reject) => (this.#giveUp = reject));
    this.#waitForWork();
  }

  get closed(): boolean {
    return this.#closed;
  }

  query<Row>(sql: string, params: readonly unknown[] = [], options?: QueryOptions): Promise<QueryResults<Row>> {
    return this.#whileOpen(() => this.#channel.query<Row>(sql, params, options));
  }

  exec(sql: string, options?: QueryOptions): Promise<QueryResults[]> {
    return this.#whileOpen(() => this.#channel.exec(sql, options));
  }

  async rollback(): Promise<void> {
    await this.#whileOpen(() => this.#finish('ROLLBACK'));
  }

  async commit(): Promise<void> {
    if (this.#closed) return;
    const [result] = await this.#finish('COMMIT');
    // After a failed statement Postgres answers COMMIT with ROLLBACK and no error: the rows are not there.
    if (result?.command === 'ROLLBACK')
      throw transactionError('25P02', 'The transaction was rolled back, because one of its statements had failed.');
  }

  async abandon(): Promise<void> {
    if (this.#closed) return;
    // The error that led here is the one to report. If not even ROLLBACK gets through, the database has stopped.
    await this.#finish('ROLLBACK').catch(() => undefined);
  }

  #finish(statement: 'COMMIT' | 'ROLLBACK'): Promise<QueryResults[]> {
    this.#closed = true;
    clearTimeout(this.#timer);
    return this.#channel.exec(statement);
  }

  async #whileOpen<Result>(statement: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new Error('The transaction has already ended.');
    this.#running += 1;
    clearTimeout(this.#timer);
    try {
      return await statement();
    } finally {
      this.#running -= 1;
      this.#waitForWork();
    }
  }

  /**
   * While a transaction is open everybody waits. One that hangs, most likely because its work awaits a query made
   * outside of it, would halt the whole city; so it ends as Postgres' idle_in_transaction_session_timeout ends it.
   */
  #waitForWork(): void {
    if (this.#closed || this.#running > 0) return;
    this.#timer = setTimeout(() => this.#giveUp(transactionError('25P03', idleMessage)), this.#idleLimit);
    this.#timer.unref();
  }
}

const idleMessage =
  'The transaction asked for nothing in too long a time and was rolled back. ' +
  'Does its work wait for a query that was made outside of the transaction?';

function transactionError(code: string, message: string): Error {
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), { severity: 'ERROR', code });
}
