import type { KeyedCallOptions } from './client.js';
import type { Call, CallOptions, Http } from './http.js';

/** The two kinds of calls there are: reads, and acts that are done once. Typed by the caller from the contract. */
export interface Calls {
  readonly get: <T>(path: string, call?: Call) => Promise<T>;
  readonly post: <T>(path: string, body: unknown, options: KeyedCallOptions) => Promise<T>;
}

export function createCalls(http: Http): Calls {
  return {
    get: <T>(path: string, call?: Call) => http.call('get', path, call) as Promise<T>,
    post: <T>(path: string, body: unknown, { idempotencyKey, ...call }: KeyedCallOptions) => {
      const headers = { 'idempotency-key': idempotencyKey };
      return http.call('post', path, { ...call, body, headers }) as Promise<T>;
    },
  };
}

/** What `call` asks beside the query of a list. */
export function withQuery(query: Call['query'], call: CallOptions | undefined): Call {
  return { ...call, ...(query && { query }) };
}
