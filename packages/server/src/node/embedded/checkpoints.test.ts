import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLogShort, type CheckpointedDatabase } from './checkpoints.js';

const rhythm = { every: 1000, logLimit: 5000, looksAtMost: 3 };
let logged: number;
let checkpoints: number;

const database: CheckpointedDatabase = {
  query: () => Promise.resolve({ rows: [{ bytes: logged }] }),
  exec: () => Promise.resolve((checkpoints += 1)),
};

beforeEach(() => {
  vi.useFakeTimers();
  checkpoints = 0;
});
afterEach(() => vi.useRealTimers());

describe('keepLogShort', () => {
  it('makes a checkpoint when much was written', async () => {
    logged = 5000;
    const end = keepLogShort(database, rhythm, vi.fn());
    await vi.advanceTimersByTimeAsync(1000);
    expect(checkpoints).toBe(1);
    end();
    await vi.advanceTimersByTimeAsync(9000);
    expect(checkpoints).toBe(1);
  });

  it('waits a while when little was, and makes none when nothing was', async () => {
    logged = 4000;
    const end = keepLogShort(database, rhythm, vi.fn());
    await vi.advanceTimersByTimeAsync(2000);
    expect(checkpoints).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(checkpoints).toBe(1);

    logged = 200;
    await vi.advanceTimersByTimeAsync(9000);
    expect(checkpoints).toBe(1);
    end();
  });

  it('reports a failure and looks again', async () => {
    const onProblem = vi.fn();
    const query = vi
      .fn()
      .mockRejectedValueOnce(new Error('not now'))
      .mockResolvedValue({ rows: [{ bytes: 9000 }] });
    const end = keepLogShort({ ...database, query }, rhythm, onProblem);
    await vi.advanceTimersByTimeAsync(2000);
    expect(onProblem).toHaveBeenCalledOnce();
    expect(checkpoints).toBe(1);
    end();
  });
});
