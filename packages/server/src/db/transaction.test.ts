import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../test-support/database.js';
import { isPassing, sqlState } from './errors.js';
import { inTransaction } from './transaction.js';

const fail = (state: string) => sql.raw(`do $$ begin raise exception 'as if' using errcode = '${state}'; end $$`);

describe('a transaction', () => {
  it.each(['40001', '40P01'])('is tried again after %s, which others caused', async (state) => {
    const db = await testDatabase();
    let tries = 0;
    const result = await inTransaction(db, async (tx) => {
      tries += 1;
      if (tries < 3) await tx.execute(fail(state));
      return 'done';
    });
    expect(result).toBe('done');
    expect(tries).toBe(3);
  });

  it('is given up after five tries', async () => {
    const db = await testDatabase();
    let tries = 0;
    const work = inTransaction(db, async (tx) => {
      tries += 1;
      await tx.execute(fail('40001'));
    });
    await expect(work).rejects.toThrow();
    expect(tries).toBe(5);
  });

  it('is not tried again when it failed for a reason of its own', async () => {
    const db = await testDatabase();
    let tries = 0;
    const work = inTransaction(db, async (tx) => {
      tries += 1;
      await tx.execute(fail('23505'));
    });
    await expect(work).rejects.toSatisfy((error) => sqlState(error) === '23505');
    expect(tries).toBe(1);
  });
});

describe('the code of an error', () => {
  const withCode = (code: string) => Object.assign(new Error('as if'), { code });

  it('is found however deep it is wrapped, and only if it is one of SQL', () => {
    expect(sqlState(new Error('outside', { cause: new Error('between', { cause: withCode('23505') }) }))).toBe('23505');
    expect(sqlState(withCode('EPIPE'))).toBeNull();
    expect(sqlState('a text')).toBeNull();
  });

  it('tells what will pass by itself from what will not', () => {
    for (const code of ['08006', '53300', '57P01', '57014', '55P03', '40001', 'ECONNREFUSED', 'ETIMEDOUT']) {
      expect(isPassing(withCode(code)), code).toBe(true);
    }
    for (const code of ['23505', '42P01', '22P02', 'ENOENT']) expect(isPassing(withCode(code)), code).toBe(false);
    expect(isPassing(new TypeError('a bug'))).toBe(false);
  });
});
