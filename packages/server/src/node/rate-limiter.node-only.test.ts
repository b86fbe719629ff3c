import { describe, expect, it } from 'vitest';
import { createRateLimiter, DEFAULT_BUDGETS } from './rate-limiter.js';

describe('the rate limiter', () => {
  it('lets the budget through and then says how long to wait', async () => {
    const limit = createRateLimiter({ ...DEFAULT_BUDGETS, report: { requests: 2, seconds: 30 } });
    expect(await limit('report', 'a')).toBeNull();
    expect(await limit('report', 'a')).toBeNull();
    const wait = await limit('report', 'a');
    expect(wait).toBeGreaterThanOrEqual(29);
    expect(wait).toBeLessThanOrEqual(30);
  });

  it('counts each key and each limit for itself', async () => {
    const once = { requests: 1, seconds: 30 };
    const limit = createRateLimiter({ ...DEFAULT_BUDGETS, address: once, report: once, token: once });
    for (const key of ['a', 'b']) {
      expect(await limit('address', key)).toBeNull();
      expect(await limit('report', key)).toBeNull();
      expect(await limit('token', key)).toBeNull();
    }
    expect(await limit('address', 'a')).not.toBeNull();
  });

  it('forgets when the time is over', async () => {
    const limit = createRateLimiter({ ...DEFAULT_BUDGETS, token: { requests: 1, seconds: 1 } });
    expect(await limit('token', 'a')).toBeNull();
    expect(await limit('token', 'a')).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await limit('token', 'a')).toBeNull();
  });

  it('is generous to an address and strict to a ticket', () => {
    const perMinute = ({ requests, seconds }: { requests: number; seconds: number }) => (requests / seconds) * 60;
    expect(perMinute(DEFAULT_BUDGETS.address)).toBeGreaterThan(100 * perMinute(DEFAULT_BUDGETS.report));
  });
});
