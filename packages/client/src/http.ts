import ky, { isHTTPError, isTimeoutError, type KyInstance, type Options } from 'ky';
import { SuaraError, errorOfResponse, isAbort, isSuaraError } from './errors.js';
import { stringify } from './json.js';

/** Milliseconds. Phones on a weak network need long; a dead request must end all the same. */
const TIMEOUT = 20_000;

export interface HttpOptions {
  /** The server's address, absolute or relative to the page's own address (never to its `<base href>`). */
  baseUrl: string | URL;
  /** Instead of the platform's: for tests, servers within the page, and Node before 18. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds for one try; 20,000 unless given. */
  timeout?: number;
  headers?: Record<string, string>;
}

export interface CallOptions {
  /** Aborts the call with the platform's `AbortError`. */
  signal?: AbortSignal;
}

export interface Call extends CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
}

/**
 * Sends one call and returns the JSON of its answer; typed by the caller from
 * the contract. Reads are retried, writes only under an Idempotency-Key.
 */
export interface Http {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly headers: Record<string, string>;
  call(method: 'get' | 'post', path: string, call?: Call): Promise<unknown>;
}

/** The absolute address with a slash at its end. */
export function absolute(baseUrl: string | URL): string {
  const page = (globalThis as { location?: Location }).location?.href;
  const { origin, pathname } = new URL(baseUrl, page);
  return origin + pathname.replace(/\/?$/u, '/');
}

/** Retried: what passes by itself. A 409 passes only where the server says when (the key is in flight). */
function shouldRetry({ error }: { error: Error }): boolean | undefined {
  if ((globalThis as { navigator?: Navigator }).navigator?.onLine === false) return false;
  const isFinal = isHTTPError(error) && error.response.status === 409 && !error.response.headers.has('retry-after');
  return isFinal ? false : undefined;
}

/** `AbortSignal.any`, which ky needs, is missing on phones from before 2023: there calls just run out. */
function signalFor(signal: AbortSignal | undefined): Pick<Options, 'signal'> {
  return signal && 'any' in AbortSignal ? { signal } : {};
}

/** ky's own errors hold the request, and with it the secret and all that was written: none of them becomes a cause. */
async function translate(error: unknown): Promise<unknown> {
  if (isSuaraError(error)) return error;
  if (isHTTPError(error)) return errorOfResponse(error.response);
  if (isTimeoutError(error)) return new SuaraError('timeout');
  if (isAbort(error)) return error;
  // fetch rejects with a TypeError when it could not reach the server; a body that is no JSON is a SyntaxError.
  return new SuaraError(error instanceof TypeError ? 'offline' : 'unexpected', { cause: error });
}

/**
 * The answer's JSON. ky's own time-out ends with the head of an answer, so half a body needs one of its own; an answer
 * that is no object or list (nothing, a hotspot's page) is not the contract's.
 */
async function readJson(answer: Response, timeout: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SuaraError('timeout'));
    }, timeout);
  });
  try {
    const value: unknown = JSON.parse(await Promise.race([answer.text(), late]));
    if (typeof value === 'object' && value) return value;
    throw new SuaraError('unexpected');
  } finally {
    clearTimeout(timer);
  }
}

function instance(options: HttpOptions, baseUrl: string): KyInstance {
  return ky.create({
    prefixUrl: baseUrl,
    timeout: options.timeout ?? TIMEOUT,
    headers: options.headers ?? {},
    retry: {
      limit: 2,
      methods: ['get', 'post'],
      statusCodes: [408, 409, 429, 500, 502, 503, 504],
      // after the time the server names, not before: a key in flight is answered once its first request is
      afterStatusCodes: [409, 429, 503],
      maxRetryAfter: 5_000,
      jitter: true,
      shouldRetry,
    },
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
}

export function createHttp(options: HttpOptions): Http {
  const baseUrl = absolute(options.baseUrl);
  const api = instance(options, baseUrl);
  return {
    baseUrl,
    fetch: options.fetch,
    headers: options.headers ?? {},
    async call(method, path, { body, headers, query, signal } = {}) {
      try {
        const answer = await api(path, {
          method,
          // what is public may come by a page's own preload, which can be used only by who asks as it did
          credentials: body || headers ? 'omit' : 'same-origin',
          headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
          ...(body !== undefined && { body: stringify(body) }),
          ...(query ? { searchParams: query } : {}),
          ...signalFor(signal),
        });
        return await readJson(answer, options.timeout ?? TIMEOUT);
      } catch (error) {
        throw await translate(error);
      }
    },
  };
}
