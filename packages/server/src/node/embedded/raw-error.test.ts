import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { fromRawError, toRawError } from './raw-error.js';

const violation = Object.assign(new Error('duplicate key value violates unique constraint "people_pkey"'), {
  severity: 'ERROR',
  code: '23505',
  detail: 'Key (id)=(7) already exists.',
  constraint: 'people_pkey',
  query: 'INSERT INTO people VALUES ($1)',
  params: ['what a citizen wrote'],
});

describe('an error on its way between the threads', () => {
  it('arrives as the error pg would have thrown', () => {
    const error = fromRawError(structuredClone(toRawError(violation)));
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({
      message: violation.message,
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (id)=(7) already exists.',
      constraint: 'people_pkey',
    });
  });

  it('leaves the statement and its parameters behind', () => {
    expect(JSON.stringify(toRawError(violation))).not.toContain('citizen');
  });

  it('is a plain error when Postgres has no part in it', () => {
    const error = fromRawError(toRawError(Object.assign(new Error('not permitted'), { code: 'EPERM' })));
    expect(error).not.toBeInstanceOf(pg.DatabaseError);
    expect(error.message).toBe('not permitted');
    expect(fromRawError(toRawError('thrown text')).message).toBe('thrown text');
  });
});
