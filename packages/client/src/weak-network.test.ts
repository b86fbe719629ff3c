import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaultyProxy } from '../../../tests/support/faulty-proxy.js';
import type { Fault, FaultyProxy, SeenRequest } from '../../../tests/support/faulty-proxy.js';
import { exampleReport } from '../../../tests/support/reports.js';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createDeskClient } from './desk.js';
import { createClient, isAbort, isProblem, newIdempotencyKey } from './index.js';
import type { Client, NewReport } from './index.js';

let server: TestServer;
let city: TestCity;
let proxy: FaultyProxy;
let report: NewReport;
/** Over the weak network. */
let client: Client;
let impatient: Client;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  city = await server.createCity();
  proxy = await startFaultyProxy(server.url);
  report = await exampleReport(createClient({ baseUrl: server.url, site: city.siteName }));
  client = createClient({ baseUrl: proxy.url, site: city.siteName });
  impatient = createClient({ baseUrl: proxy.url, site: city.siteName, timeout: 500 });
});
afterEach(() => proxy.stop());

const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });
const kind = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'resolved',
    (error: unknown) => (error as { kind?: unknown }).kind ?? error,
  );
const statuses = (seen: readonly SeenRequest[]): (number | null)[] => seen.map(({ status }) => status);

/** The tickets the control room really has. */
async function stored(): Promise<string[]> {
  const desk = createDeskClient({ baseUrl: server.url, token: city.dispatcherToken });
  return (await desk.reports.list({ limit: 100 })).reports.map(({ ticket }) => ticket);
}

const page: Fault = {
  answer: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502 Bad Gateway</h1>' },
};
const empty: Fault = { answer: { status: 502 } };

describe('reading over a weak network', () => {
  it.each<[string, Fault]>([
    ['the connection breaks', 'reset'],
    ['the answer is lost', 'lose-answer'],
    ['a proxy answers with a page', page],
    ['a proxy answers with nothing', empty],
    ['the server has no time', { answer: { status: 503, headers: { 'retry-after': '0' } } }],
  ])('is tried again, twice, where %s', async (_, fault) => {
    proxy.next(fault, fault);
    expect((await client.sites.get()).site).toBe(city.siteName);
    expect(proxy.seen).toHaveLength(3);
  });

  it.each<[string, Fault, string]>([
    ['offline', 'reset', 'the connection breaks'],
    ['offline', 'lose-answer', 'the answer is lost'],
    ['unexpected', page, 'a proxy answers with a page'],
    ['unexpected', empty, 'a proxy answers with nothing'],
  ])('ends as %s after three tries (%s)', async (expected, fault) => {
    proxy.next(fault, fault, fault);
    expect(await kind(client.sites.get())).toBe(expected);
    expect(proxy.seen).toHaveLength(3);
  });

  it('ends as offline where nobody listens', async () => {
    await proxy.stop();
    expect(await kind(client.sites.get())).toBe('offline');
    proxy = await startFaultyProxy(server.url);
  });

  it('ends as timeout where no answer comes', async () => {
    proxy.next('silence');
    expect(await kind(impatient.sites.get())).toBe('timeout');
  });

  it('ends as timeout where half an answer comes', async () => {
    proxy.next('half-answer');
    expect(await kind(impatient.sites.get())).toBe('timeout');
  });

  it('ends as offline where an answer breaks off', async () => {
    proxy.next('cut-answer');
    expect(await kind(client.sites.get())).toBe('offline');
  });

  it.each<[string, Fault]>([
    ['a page of whoever owns the hotspot', { answer: { status: 200, body: '<form>Log in to the hotspot</form>' } }],
    ['nothing (204)', { answer: { status: 204 } }],
    ['nothing (200)', { answer: { status: 200 } }],
    ['another kind of JSON', { answer: { status: 200, body: '{"ok":true}' } }],
    ['null', { answer: { status: 200, body: 'null' } }],
  ])('ends as unexpected where the answer is %s', async (_, fault) => {
    proxy.next(fault);
    expect(await kind(client.reports.get('22222222', '2222222222222222'))).toBe('unexpected');
  });
});

describe('filing over a weak network', () => {
  it.each<[string, Fault[]]>([
    ['is lost', ['lose-answer']],
    ['is lost twice', ['lose-answer', 'lose-answer']],
    ['does not come, since the request was lost', ['reset']],
    ['is a page of a proxy', [page]],
  ])('makes one report where the answer %s', async (_, faults) => {
    proxy.next(...faults);
    const key = keyed();
    const { ticket } = await client.reports.create(report, key);
    expect(await stored()).toEqual([ticket]);
    expect(proxy.seen).toHaveLength(faults.length + 1);
    expect(new Set(proxy.seen.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([key.idempotencyKey]));
  });

  it('makes one report where the citizen tries again after a failure', async () => {
    proxy.next('lose-answer', 'lose-answer', 'lose-answer');
    const key = keyed();
    expect(await kind(client.reports.create(report, key))).toBe('offline');
    const { ticket } = await client.reports.create(report, key);
    expect(await stored()).toEqual([ticket]);
  });

  it('makes one report where no answer came in time and the citizen tries again', async () => {
    proxy.next('silence');
    const key = keyed();
    expect(await kind(impatient.reports.create(report, key))).toBe('timeout');
    const { ticket } = await client.reports.create(report, key);
    expect(await stored()).toEqual([ticket]);
  });

  it('makes one report where the button was pressed many times at once', async () => {
    const key = keyed();
    const receipts = await Promise.all(Array.from({ length: 8 }, () => client.reports.create(report, key)));
    expect(await stored()).toEqual([receipts[0]!.ticket]);
    expect(new Set(receipts.map(({ secret }) => secret)).size).toBe(1);
  });

  it('waits for the same key under way', async () => {
    const inFlight = {
      type: 'urn:suara:problem:idempotency-key-in-flight',
      title: 'The key is in flight',
      status: 409,
    };
    proxy.next({ answer: { status: 409, headers: { 'retry-after': '0' }, body: JSON.stringify(inFlight) } });
    const { ticket } = await client.reports.create(report, keyed());
    expect(await stored()).toEqual([ticket]);
  });

  it('asks once where the server refused', async () => {
    await client.reports.create({ ...report, description: 'Mati' }, keyed()).catch(() => undefined);
    expect(statuses(proxy.seen)).toEqual([422]);
  });
});

describe('moving over a weak network', () => {
  it('moves once where the answer was lost', async () => {
    const { ticket, secret } = await client.reports.create(report, keyed());
    const desk = createDeskClient({ baseUrl: proxy.url, token: city.dispatcherToken });
    proxy.next('lose-answer');
    const moved = await desk.reports.move(ticket, { move: 'verify' }, keyed());
    expect(moved.events.map(({ move }) => move)).toEqual(['receive', 'verify']);
    expect((await client.reports.get(ticket, secret)).events).toHaveLength(2);
  });

  it('asks once where the status does not allow the move', async () => {
    const { ticket, secret } = await client.reports.create(report, keyed());
    const move = client.reports.move(ticket, secret, { move: 'confirm', photos: [] }, keyed());
    await expect(move).rejects.toSatisfy((error) => isProblem(error, 'move-refused'));
    expect(statuses(proxy.seen)).toEqual([201, 409]);
  });
});

describe('an abort', () => {
  it.each<[string, Fault[]]>([
    ['while no answer comes', ['silence']],
    ['while half an answer is there', ['half-answer']],
    ['between two tries', ['reset', 'reset', 'reset']],
  ])("stays the platform's own %s", async (_, faults) => {
    proxy.next(...faults);
    const controller = new AbortController();
    const call = client.sites.get({ signal: controller.signal }).catch((error: unknown) => error);
    await expect.poll(() => proxy.seen.length).toBeGreaterThan(0);
    controller.abort();
    expect(isAbort(await call)).toBe(true);
  });

  it('before the call asks nobody', async () => {
    const call = client.reports.create(report, { ...keyed(), signal: AbortSignal.abort() });
    expect(isAbort(await call.catch((error: unknown) => error))).toBe(true);
    expect(proxy.seen).toEqual([]);
  });

  it('of one call leaves the others alone', async () => {
    const controller = new AbortController();
    const one = client.areas.list({ signal: controller.signal }).catch((error: unknown) => error);
    const other = client.services.list();
    controller.abort();
    expect(isAbort(await one)).toBe(true);
    expect((await other).length).toBeGreaterThan(0);
  });
});
