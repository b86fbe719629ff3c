import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit, RateLimiter } from '../ports.js';

/** So many requests within so many seconds. */
export interface Budget {
  readonly requests: number;
  readonly seconds: number;
}

export type Budgets = Readonly<Record<RateLimit, Budget>>;

export const DEFAULT_BUDGETS: Budgets = {
  /**
   * Ten a second on average. A citizen needs about ten requests for a report; thousands of phones of one mobile carrier
   * come from the same few addresses, and locking a quarter out is worse than letting one machine ask often.
   */
  address: { requests: 3000, seconds: 300 },
  /** Reporters look at their report a few times a day. A secret has 67 bits, so this is for whoever knows a part of it. */
  report: { requests: 60, seconds: 900 },
  /** Ballots of one voter in one poll: room for retries and for changing one's mind. */
  voter: { requests: 30, seconds: 600 },
  /** Codes to one contact. */
  contact: { requests: 3, seconds: 600 },
  /** Codes and subscriptions from one address: each may cost the city a text message. Generous, as for `address`. */
  codes: { requests: 300, seconds: 600 },
  /** Tries of one code; the database counts them, this keeps the rest away from it. */
  challenge: { requests: 20, seconds: 300 },
  /** A response, its retries, and corrections of what was refused. */
  respondent: { requests: 30, seconds: 600 },
  /** Tablets at the counters of one office, which send what they kept while the network was away. */
  counter: { requests: 600, seconds: 600 },
  /** Visitors of one address who open a page that may invite them. Generous, as for `address`; who is refused is not asked. */
  invitation: { requests: 600, seconds: 300 },
  /** An officer's queue that reloads every few seconds, and quick work beside it. */
  token: { requests: 600, seconds: 60 },
};

/** Counts in the memory of this process: with several servers behind one address each counts for itself. */
export function createRateLimiter(budgets: Budgets = DEFAULT_BUDGETS): RateLimiter {
  const memory = (limit: RateLimit) =>
    new RateLimiterMemory({ keyPrefix: limit, points: budgets[limit].requests, duration: budgets[limit].seconds });
  const names = Object.keys(budgets) as RateLimit[];
  const limiters = Object.fromEntries(names.map((name) => [name, memory(name)])) as Record<
    RateLimit,
    RateLimiterMemory
  >;

  return async (limit, key) => {
    try {
      await limiters[limit].consume(key);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}
