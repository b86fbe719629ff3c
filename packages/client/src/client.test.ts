import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { photoOfDarkLamp } from '../../../tests/support/photos.mjs';
import { exampleReport } from '../../../tests/support/reports.js';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createClient, isProblem, isSuaraError, newIdempotencyKey } from './index.js';
import type { Client, ReporterMove } from './index.js';

let server: TestServer;
let city: TestCity;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  city = await server.createCity();
  client = createClient({ baseUrl: server.url, site: city.siteName });
});

const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

describe('what a site shows to anybody', () => {
  it('is its settings', async () => {
    const site = await client.sites.get();
    expect(site.site).toBe(city.siteName);
    expect(site.city.id).toBe(city.city);
    expect(site.languages[0]).toBe('id');
  });

  it('is what can be reported, in the words of the city', async () => {
    const services = await client.services.list();
    expect(services.map(({ code }) => code)).toContain('street-light');
    expect(services.every(({ name }) => Boolean(name['id']))).toBe(true);
  });

  it('is its areas, each with a parent that exists', async () => {
    const areas = await client.areas.list();
    const codes = new Set(areas.map(({ code }) => code));
    expect(areas.filter(({ parent }) => parent === null)).toHaveLength(13);
    expect(areas.every(({ parent }) => parent === null || codes.has(parent))).toBe(true);
  });

  it('is nothing for a site nobody made', async () => {
    for (const site of ['kota-contoh.none', `${city.city}.none`]) {
      const none = createClient({ baseUrl: server.url, site });
      await expect(none.sites.get()).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
    }
  });

  it('cannot be reached around by a site of odd signs', async () => {
    const odd = createClient({ baseUrl: server.url, site: `../desk/session?x=${city.siteName}#` });
    await expect(odd.sites.get()).rejects.toMatchObject({ kind: 'problem' });
  });
});

describe('what failed', () => {
  it('is told without the secret and without what was written, however deep one looks into the error', async () => {
    const { ticket, secret } = await client.reports.create(await exampleReport(client), keyed());
    const answer: ReporterMove = { move: 'answer', note: 'Tiang nomor empat belas.', photos: [] };
    const error: unknown = await client.reports
      .move(ticket, secret, answer, keyed())
      .catch((reason: unknown) => reason);
    const told = inspect(error, { depth: null, showHidden: true });
    expect(told).toContain('urn:suara:problem:move-refused');
    expect(told).not.toContain(secret);
    expect(told).not.toContain('empat belas');
  });
});

describe('a report', () => {
  it('comes back with its ticket, its secret and its deadline', async () => {
    const body = await exampleReport(client);
    const { ticket, secret, report } = await client.reports.create(body, keyed());
    expect(ticket).toMatch(/^[2-9A-Y]{8}$/);
    expect(secret).toMatch(/^[2-9A-Y]{16}$/);
    expect(report).toMatchObject({
      ticket,
      status: 'received',
      publicStatus: 'waiting',
      description: body.description,
    });
    const { clock } = await client.sites.get();
    expect(Date.parse(report.deadline) - Date.parse(report.receivedAt)).toBeLessThanOrEqual(clock.hours * 3_600_000);
  });

  it('is followed by ticket and secret, however they are written', async () => {
    const { ticket, secret } = await client.reports.create(await exampleReport(client), keyed());
    const report = await client.reports.get(ticket, secret);
    const written = ` ${ticket.slice(0, 4).toLowerCase()}-${ticket.slice(4)} `;
    expect(await client.reports.get(written, secret)).toEqual(report);
    expect(report.events).toHaveLength(1);
  });

  it('answers to a wrong secret as to a ticket nobody has', async () => {
    const one = await client.reports.create(await exampleReport(client), keyed());
    const other = await client.reports.create(await exampleReport(client), keyed());
    const problem = (ticket: string, secret: string): Promise<unknown> =>
      client.reports.get(ticket, secret).catch((error: unknown) => isSuaraError(error) && error.problem);
    const unknown = await problem('22222222', one.secret);
    expect(unknown).toMatchObject({ type: 'urn:suara:problem:not-found' });
    expect(await problem(one.ticket, other.secret)).toEqual(unknown);
  });

  it('is refused by its fields', async () => {
    const body = { ...(await exampleReport(client)), description: 'Mati' };
    const error = await client.reports.create(body, keyed()).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'invalid-body')).toBe(true);
    expect(error).toMatchObject({
      kind: 'problem',
      errors: [{ pointer: '/description', code: 'too_short', limit: 10 }],
    });
  });

  it('is not filed twice under one key, and a key is not used for two', async () => {
    const body = await exampleReport(client);
    const key = keyed();
    const first = await client.reports.create(body, key);
    expect((await client.reports.create(body, key)).ticket).toBe(first.ticket);
    const other = { ...body, description: 'Jalan berlubang di depan pasar lama.' };
    await expect(client.reports.create(other, key)).rejects.toSatisfy((error) =>
      isProblem(error, 'idempotency-key-reused'),
    );
  });

  it('is not moved where its status does not allow it', async () => {
    const { ticket, secret } = await client.reports.create(await exampleReport(client), keyed());
    const error = await client.reports
      .move(ticket, secret, { move: 'confirm', photos: [] }, keyed())
      .catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'move-refused')).toBe(true);
  });
});

describe('photos of a report', () => {
  it('have addresses a page can show, without anything the phone had written into them', async () => {
    const photo = await client.media.upload(
      new Blob([new Uint8Array(await photoOfDarkLamp())], { type: 'image/jpeg' }),
    );
    const body = { ...(await exampleReport(client)), photos: [photo.id] };
    const { ticket, secret, report } = await client.reports.create(body, keyed());
    const followed = await client.reports.get(ticket, secret);
    const urls = [photo, ...report.events[0]!.photos, ...followed.events[0]!.photos].map(({ url }) => url);
    expect(urls).toHaveLength(3);
    for (const url of urls) {
      expect(url.startsWith(`${server.url}/v1/media/`)).toBe(true);
      const answer = await fetch(url);
      expect(answer.headers.get('content-type')).toBe('image/jpeg');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.includes('Exif')).toBe(false);
      expect(bytes.includes('Ponsel 3')).toBe(false);
    }
  });
});

describe('a key', () => {
  it('is long enough to guess never and short enough for the header', () => {
    const keys = Array.from({ length: 1000 }, newIdempotencyKey);
    expect(new Set(keys).size).toBe(1000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
