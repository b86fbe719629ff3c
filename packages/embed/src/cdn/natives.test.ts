import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** As the page is when the module runs: libraries have been there first. Node has no `UIEvent`. */
const natives = async (page: Record<string, unknown> = {}) => {
  vi.stubGlobal('UIEvent', class extends Event {});
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  return import('./natives.js');
};

/** What such a library calls `Event` or `Request`. */
const ofLibrary = class {
  options = {};
};

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('arrayFrom', () => {
  it('makes the same of everything that the platform’s own does', async () => {
    const { arrayFrom } = await natives();
    const map = new Map([['a', 1]]);
    for (const items of [new Set([1, 2]), map, 'añ😀', [], { length: 0 }, { length: 2, 0: 'a', 1: 'b' }]) {
      expect(arrayFrom(items as Iterable<unknown>)).toEqual(Array.from(items as Iterable<unknown>));
    }
    // what can be gone through only once
    expect(arrayFrom(map.keys())).toEqual(['a']);
    expect(arrayFrom({ length: 2 }, (_, index) => index * 2)).toEqual([0, 2]);
  });
});

describe('NativeEvent', () => {
  it('is the platform’s, whatever the page calls Event', async () => {
    const own = Event;
    const { NativeEvent } = await natives();
    expect(NativeEvent).toBe(own);
    vi.resetModules();
    class Tree extends own {}
    vi.stubGlobal('UIEvent', Tree);
    vi.stubGlobal('Event', ofLibrary);
    expect((await import('./natives.js')).NativeEvent).toBe(own);
  });
});

describe('requests', () => {
  const ADDRESS = 'https://api.example.org/v1/x';
  const asked = vi.fn((_address: unknown, _init?: RequestInit) => Promise.resolve(new Response('')));

  it('are the platform’s where the page has those', async () => {
    const { NativeRequest, nativeFetch } = await natives({ fetch: asked });
    expect(NativeRequest).toBe(Request);
    const request = new NativeRequest(ADDRESS);
    await nativeFetch(request, {});
    expect(asked).toHaveBeenLastCalledWith(request, {});
  });

  it('go out whole where Request is a library’s', async () => {
    const { NativeRequest, nativeFetch } = await natives({ fetch: asked, Request: ofLibrary });
    expect(NativeRequest).not.toBe(Request);
    const signal = new AbortController().signal;
    const made = new NativeRequest(ADDRESS, { method: 'POST', body: '{}', headers: { 'report-secret': 'x' }, signal });
    made.headers.set('idempotency-key', 'k');
    const again = new NativeRequest(made.clone() as never, { body: '{"a":1}' });
    expect([made.method, again.method, again.url, again.signal]).toEqual(['POST', 'POST', ADDRESS, signal]);
    await nativeFetch(again, { credentials: 'omit' });
    const [address, init] = asked.mock.lastCall!;
    expect(address).toBe(ADDRESS);
    expect(init).toMatchObject({ method: 'POST', body: '{"a":1}', credentials: 'omit', signal });
    expect(Object.fromEntries(init!.headers as Headers)).toEqual({ 'idempotency-key': 'k', 'report-secret': 'x' });
  });
});
