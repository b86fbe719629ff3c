import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaultyProxy } from '../../../tests/support/faulty-proxy.js';
import type { Fault, FaultyProxy } from '../../../tests/support/faulty-proxy.js';
import { photoOfDarkLamp } from '../../../tests/support/photos.mjs';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createClient, isAbort, isProblem } from './index.js';
import type { Client } from './index.js';

/** Node has no XMLHttpRequest: these uploads go by fetch, as in a page that brings its own. */
let server: TestServer;
let city: TestCity;
let proxy: FaultyProxy;
let client: Client;
let photo: Blob;

beforeAll(async () => {
  server = await startTestServer();
  city = await server.createCity();
  photo = new Blob([new Uint8Array(await photoOfDarkLamp())], { type: 'image/jpeg' });
});
afterAll(() => server.stop());

beforeEach(async () => {
  proxy = await startFaultyProxy(server.url);
  client = createClient({ baseUrl: proxy.url, site: city.siteName });
});
afterEach(() => proxy.stop());

const kind = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'resolved',
    (error: unknown) => (error as { kind?: unknown }).kind ?? error,
  );

describe('an upload', () => {
  it('answers with the photo as it is stored, and tells that all was sent', async () => {
    const shares: number[] = [];
    const stored = await client.media.upload(photo, { onProgress: (share) => void shares.push(share) });
    expect(stored).toMatchObject({ width: 1600, height: 1200 });
    expect(stored.url.startsWith(`${proxy.url}/v1/media/`)).toBe(true);
    expect((await (await fetch(stored.url)).arrayBuffer()).byteLength).toBe(stored.bytes);
    expect(shares.at(-1)).toBe(1);
  });

  it('is refused where it is no photo', async () => {
    const text = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/jpeg' });
    await expect(client.media.upload(text)).rejects.toSatisfy((error) => isProblem(error, 'unsupported-media-type'));
  });

  it.each<[string, Fault, string]>([
    ['offline', 'reset', 'the connection breaks'],
    ['offline', 'lose-answer', 'the answer is lost'],
    ['offline', 'cut-answer', 'the answer breaks off'],
    ['unexpected', { answer: { status: 502 } }, 'a proxy answers with nothing'],
    ['unexpected', { answer: { status: 413, body: '<h1>413 Request Entity Too Large</h1>' } }, 'a proxy refuses it'],
    ['unexpected', { answer: { status: 200, body: '<form>Log in to the hotspot</form>' } }, 'a hotspot answers'],
    ['unexpected', { answer: { status: 204 } }, 'nothing comes back'],
  ])('ends as %s', async (expected, fault) => {
    proxy.next(fault);
    expect(await kind(client.media.upload(photo))).toBe(expected);
  });

  it.each<Fault>(['silence', 'half-answer'])("stays the platform's own abort (%s)", async (fault) => {
    proxy.next(fault);
    const controller = new AbortController();
    const call = client.media.upload(photo, { signal: controller.signal }).catch((error: unknown) => error);
    await expect.poll(() => proxy.seen[0]?.status).toBe(201);
    controller.abort();
    expect(isAbort(await call)).toBe(true);
  });

  it('asks nobody after an abort', async () => {
    const call = client.media.upload(photo, { signal: AbortSignal.abort() });
    expect(isAbort(await call.catch((error: unknown) => error))).toBe(true);
    expect(proxy.seen).toEqual([]);
  });
});
