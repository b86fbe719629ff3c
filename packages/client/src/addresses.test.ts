import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFaultyProxy } from '../../../tests/support/faulty-proxy.js';
import { exampleReport } from '../../../tests/support/reports.js';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createDeskClient } from './desk.js';
import { createClient, newIdempotencyKey } from './index.js';

let server: TestServer;
let city: TestCity;

beforeAll(async () => {
  server = await startTestServer();
  city = await server.createCity();
});
afterAll(() => server.stop());

/** A page has an address, Node has none. */
function standOn(page: string): void {
  Object.defineProperty(globalThis, 'location', { value: new URL(page), configurable: true });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'location');
});

describe('the address of the server', () => {
  it.each(['', '/', '/?x#y'])('may end in %j', async (end) => {
    const client = createClient({ baseUrl: server.url + end, site: city.siteName });
    expect((await client.sites.get()).site).toBe(city.siteName);
  });

  it('may be a URL', async () => {
    const client = createClient({ baseUrl: new URL(server.url), site: city.siteName });
    expect(client.baseUrl).toBe(`${server.url}/`);
    expect((await client.sites.get()).site).toBe(city.siteName);
  });

  it('may be relative to the page, wherever the page lies', async () => {
    standOn(`${server.url}/dinas/laporan.html?a=b`);
    expect(createClient({ baseUrl: 'suara', site: city.siteName }).baseUrl).toBe(`${server.url}/dinas/suara/`);
    const client = createClient({ baseUrl: '/', site: city.siteName });
    expect(client.baseUrl).toBe(`${server.url}/`);
    expect((await client.sites.get()).site).toBe(city.siteName);
  });

  it('must be absolute where there is no page', () => {
    expect(() => createClient({ baseUrl: '/suara', site: city.siteName })).toThrow(TypeError);
  });

  it('may lie below a path', async () => {
    const proxy = await startFaultyProxy(server.url);
    try {
      proxy.next({ answer: { status: 200, body: '[]' } });
      await createClient({ baseUrl: `${proxy.url}/suara`, site: city.siteName }).areas.list();
      expect(proxy.seen[0]?.path).toBe(`/suara/v1/sites/${city.siteName}/areas`);
    } finally {
      await proxy.stop();
    }
  });
});

describe('clients on one page', () => {
  it('share no site, no address and no token', async () => {
    const other = await server.createCity('harbour-bay');
    const proxy = await startFaultyProxy(server.url);
    try {
      const desk = createDeskClient({ baseUrl: proxy.url, token: city.dispatcherToken });
      const ours = createClient({ baseUrl: proxy.url, site: city.siteName });
      const theirs = createClient({ baseUrl: server.url, site: other.siteName });
      const [session, here, there] = await Promise.all([desk.session(), ours.sites.get(), theirs.sites.get()]);
      expect([session.city.id, here.site, there.site]).toEqual([city.city, city.siteName, other.siteName]);
      const tokens = new Map(proxy.seen.map(({ path, headers }) => [path, headers.authorization]));
      expect(tokens.get('/v1/desk/session')).toBe(`Bearer ${city.dispatcherToken}`);
      expect(tokens.get(`/v1/sites/${city.siteName}`)).toBeUndefined();
      expect(proxy.seen.every(({ headers }) => headers.cookie === undefined)).toBe(true);
    } finally {
      await proxy.stop();
    }
  });

  it('each use the fetch they were given', async () => {
    const asked: string[] = [];
    const own: typeof fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return fetch(input, init);
    };
    const withOwn = createClient({ baseUrl: server.url, site: city.siteName, fetch: own });
    const without = createClient({ baseUrl: server.url, site: city.siteName });
    await Promise.all([withOwn.areas.list(), without.services.list()]);
    expect(asked).toEqual([`${server.url}/v1/sites/${city.siteName}/areas`]);
  });

  it('send the same JSON on a page with an old Prototype.js', async () => {
    const client = createClient({ baseUrl: server.url, site: city.siteName });
    const report = await exampleReport(client);
    const polluted = Array.prototype as { toJSON?: () => string };
    polluted.toJSON = function (this: unknown) {
      return `"polluted ${String(this)}"`;
    };
    const sent = client.reports.create(report, { idempotencyKey: newIdempotencyKey() });
    // The server of this test is in the same process, and no page of it: it answers without the pollution.
    delete polluted.toJSON;
    expect((await sent).report.description).toBe(report.description);
  });
});
