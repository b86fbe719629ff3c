import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { QueryResults } from './query-results.js';
import { runTransaction, type EmbeddedTransaction, type TransactionChannel } from './transaction.js';

/** Writes down what it is sent; after a failed statement its COMMIT is a ROLLBACK, as Postgres' is. */
class Recorder implements TransactionChannel {
  readonly sent: string[] = [];
  #failed = false;

  async query<Row>(sql: string): Promise<QueryResults<Row>> {
    return this.#take<Row>(sql);
  }

  async exec(sql: string): Promise<QueryResults[]> {
    return [this.#take(sql)];
  }

  #take<Row>(sql: string): QueryResults<Row> {
    this.sent.push(sql);
    if (sql === 'bad') {
      this.#failed = true;
      throw new Error('bad statement');
    }
    const command = sql === 'COMMIT' && this.#failed ? 'ROLLBACK' : sql;
    return { rows: [], fields: [], affectedRows: 0, rowCount: null, command };
  }
}

const patience = 10_000;

describe('runTransaction', () => {
  it('commits what the work did and returns its value', async () => {
    const channel = new Recorder();
    const value = await runTransaction(channel, patience, async (transaction) => {
      await transaction.query('one');
      await transaction.exec('two');
      return 7;
    });
    expect(value).toBe(7);
    expect(channel.sent).toEqual(['BEGIN', 'one', 'two', 'COMMIT']);
  });

  it('undoes everything when the work throws, and passes on what it threw', async () => {
    const channel = new Recorder();
    const work = async (transaction: EmbeddedTransaction) => {
      await transaction.query('one');
      throw new Error('changed my mind');
    };
    await expect(runTransaction(channel, patience, work)).rejects.toThrow('changed my mind');
    expect(channel.sent).toEqual(['BEGIN', 'one', 'ROLLBACK']);
  });

  it('does not pass for committed when a failed statement was overlooked', async () => {
    const channel = new Recorder();
    const work = async (transaction: EmbeddedTransaction) => {
      await transaction.query('bad').catch(() => undefined);
    };
    await expect(runTransaction(channel, patience, work)).rejects.toMatchObject({ code: '25P02' });
  });

  it('ends by rollback() when the work asks for it', async () => {
    const channel = new Recorder();
    const value = await runTransaction(channel, patience, async (transaction) => {
      await transaction.rollback();
      return transaction.closed;
    });
    expect(value).toBe(true);
    expect(channel.sent).toEqual(['BEGIN', 'ROLLBACK']);
  });

  it('takes nothing after its end', async () => {
    let kept: EmbeddedTransaction | undefined;
    await runTransaction(new Recorder(), patience, async (transaction) => {
      kept = transaction;
    });
    await expect(kept?.query('late')).rejects.toThrow('already ended');
  });

  it('gives up on work that asks for nothing', async () => {
    const channel = new Recorder();
    const work = async (transaction: EmbeddedTransaction) => {
      await transaction.query('one');
      await sleep(60_000, undefined, { ref: false });
    };
    // The limit's timer does not keep a process alive; here something must.
    const alive = setInterval(() => undefined, 1000);
    await expect(runTransaction(channel, 30, work)).rejects.toMatchObject({ code: '25P03' });
    clearInterval(alive);
    expect(channel.sent).toEqual(['BEGIN', 'one', 'ROLLBACK']);
  });
});
