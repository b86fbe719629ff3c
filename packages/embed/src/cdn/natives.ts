/**
 * What the platform has under names that old libraries took for themselves. Such a library has run before any module, so
 * its own `Array.from`, `Event` and `Request` are all that a page still has: MooTools turns a set into a list of one set,
 * and its `Request` is a class of another kind. The CDN build puts these in the place of those names in all it bundles.
 */

/** `Array.from`, for what can be iterated and for what has a length only. */
export function arrayFrom<T, U = T>(
  items: Iterable<T> | ArrayLike<T>,
  map: (item: T, index: number) => U = (item) => item as unknown as U,
): U[] {
  const made: U[] = [];
  // a string is no object to ask with `in`
  if ((items as Partial<Iterable<T>>)[Symbol.iterator])
    for (const item of items as Iterable<T>) made.push(map(item, made.length));
  // what has a length only may be empty but for that
  else
    for (const { length } = items as ArrayLike<T>; made.length < length;) {
      made.push(map((items as ArrayLike<T>)[made.length] as T, made.length));
    }
  return made;
}

/** No library replaces the events of the pointer and the keys, and those extend it. */
export const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;

/** As much of a request as ky asks of one. */
class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | null | undefined;

  constructor(input: string | URL | PlainRequest, init: RequestInit = {}) {
    const from = input instanceof PlainRequest ? input : undefined;
    this.url = input instanceof PlainRequest ? input.url : String(input);
    this.init = { ...from?.init, ...init };
    this.method = this.init.method ?? 'GET';
    this.headers = new Headers(from?.headers ?? this.init.headers);
    this.signal = this.init.signal;
  }

  clone(): PlainRequest {
    return new PlainRequest(this);
  }
}

/** The platform's own, where the page still has it. */
export const NativeRequest = 'arrayBuffer' in Request.prototype ? Request : PlainRequest;

/** Takes either. */
export const nativeFetch = (request: Request | PlainRequest, init: RequestInit): Promise<Response> =>
  request instanceof PlainRequest
    ? fetch(request.url, { ...request.init, headers: request.headers, ...init })
    : fetch(request, init);
