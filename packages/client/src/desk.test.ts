import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { photoOfLitLamp } from '../../../tests/support/photos.mjs';
import { exampleReport } from '../../../tests/support/reports.js';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createDeskClient } from './desk.js';
import type { DeskClient } from './desk.js';
import { createClient, isProblem, newIdempotencyKey } from './index.js';
import type { Client, DeskMove, DeskReport, Receipt } from './index.js';

let server: TestServer;
let city: TestCity;
let client: Client;
let dispatcher: DeskClient;
let agency: DeskClient;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  city = await server.createCity();
  client = createClient({ baseUrl: server.url, site: city.siteName });
  dispatcher = createDeskClient({ baseUrl: server.url, token: city.dispatcherToken });
  agency = createDeskClient({ baseUrl: server.url, token: await city.agencyToken('dishub') });
});

const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });
const file = async (): Promise<Receipt> => client.reports.create(await exampleReport(client), keyed());
const move = (desk: DeskClient, ticket: string, body: DeskMove): Promise<DeskReport> =>
  desk.reports.move(ticket, body, keyed());

async function fileAndForward(): Promise<Receipt> {
  const receipt = await file();
  await move(dispatcher, receipt.ticket, { move: 'verify' });
  await move(dispatcher, receipt.ticket, { move: 'forward', agency: 'dishub' });
  return receipt;
}

describe('the session', () => {
  it('says who is signed in, and what the desk needs of the city', async () => {
    const session = await dispatcher.session();
    expect(session).toMatchObject({ officer: { role: 'dispatcher', agency: null }, city: { id: city.city } });
    expect(session.agencies.map(({ id }) => id)).toContain('dishub');
    expect((await agency.session()).officer).toMatchObject({ role: 'agency_officer', agency: { id: 'dishub' } });
  });

  it('is refused to a token nobody has', async () => {
    const stranger = createDeskClient({ baseUrl: server.url, token: `${city.dispatcherToken}x` });
    await expect(stranger.session()).rejects.toSatisfy((error) => isProblem(error, 'unauthorized'));
  });
});

describe('the queue', () => {
  it('shows the control room everything, an agency what was forwarded to it', async () => {
    const forwarded = await fileAndForward();
    const waiting = await file();
    const tickets = (await dispatcher.reports.list()).reports.map(({ ticket }) => ticket);
    expect(tickets.sort()).toEqual([forwarded.ticket, waiting.ticket].sort());
    expect((await agency.reports.list()).reports.map(({ ticket }) => ticket)).toEqual([forwarded.ticket]);
    await expect(agency.reports.get(waiting.ticket)).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
  });

  it('is read page by page, each report once, the nearest deadline first', async () => {
    const filed = await Promise.all(Array.from({ length: 5 }, file));
    const seen: { ticket: string; deadline: string }[] = [];
    let after: string | null = null;
    do {
      const page = await dispatcher.reports.list({ limit: 2, ...(after === null ? {} : { after }) });
      expect(page.reports.length).toBeLessThanOrEqual(2);
      seen.push(...page.reports);
      after = page.next;
    } while (after !== null);
    expect(seen.map(({ ticket }) => ticket).sort()).toEqual(filed.map(({ ticket }) => ticket).sort());
    const deadlines = seen.map(({ deadline }) => Date.parse(deadline));
    expect(deadlines).toEqual([...deadlines].sort((a, b) => a - b));
  });

  it('is read by status', async () => {
    const forwarded = await fileAndForward();
    await file();
    const { reports } = await dispatcher.reports.list({ status: 'forwarded' });
    expect(reports.map(({ ticket }) => ticket)).toEqual([forwarded.ticket]);
  });
});

describe('moves of the desk', () => {
  it('lead a report from receipt to its end, and the citizen sees every one', async () => {
    const { ticket, secret } = await fileAndForward();
    await move(agency, ticket, { move: 'start' });
    await move(agency, ticket, { move: 'ask', note: 'Tiang nomor berapa?' });
    await client.reports.move(ticket, secret, { move: 'answer', note: 'Nomor 14', photos: [] }, keyed());
    const photo = await agency.media.upload(new Blob([new Uint8Array(await photoOfLitLamp())], { type: 'image/jpeg' }));
    const resolved = await move(agency, ticket, { move: 'resolve', note: 'Lampu diganti', photos: [photo.id] });
    expect(resolved.events.at(-1)?.photos[0]?.url.startsWith(`${server.url}/`)).toBe(true);
    const report = await client.reports.move(ticket, secret, { move: 'confirm', photos: [] }, keyed());
    expect(report).toMatchObject({ status: 'closed', publicStatus: 'done', agency: { id: 'dishub' } });
    expect(report.events.map((event) => event.move)).toEqual([
      'receive',
      'verify',
      'forward',
      'start',
      'ask',
      'answer',
      'resolve',
      'confirm',
    ]);
    const evidence = report.events.find((event) => event.move === 'resolve')!.photos[0]!;
    expect((await fetch(evidence.url)).headers.get('content-type')).toBe('image/jpeg');
  });

  it('are refused to whom they do not belong', async () => {
    const { ticket } = await fileAndForward();
    await expect(move(agency, ticket, { move: 'reject', note: 'Bukan urusan kami' })).rejects.toSatisfy((error) =>
      isProblem(error, 'forbidden'),
    );
  });

  it('are refused without what they need, by field', async () => {
    const { ticket } = await file();
    const error = await move(dispatcher, ticket, { move: 'reject' }).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'invalid-body')).toBe(true);
    expect(error).toMatchObject({ errors: [{ pointer: '/note', code: 'required' }] });
  });

  it('are never made twice under one key', async () => {
    const { ticket } = await file();
    const key = keyed();
    await dispatcher.reports.move(ticket, { move: 'verify' }, key);
    const again = await dispatcher.reports.move(ticket, { move: 'verify' }, key);
    expect(again.events.map((event) => event.move)).toEqual(['receive', 'verify']);
  });

  it('hide a contact of an anonymous report from the agency, not from the control room', async () => {
    const contact = { name: 'Sari Wulandari', phone: '0812 3456 7890' };
    const body = { ...(await exampleReport(client)), contact, anonymous: true };
    const { ticket } = await client.reports.create(body, keyed());
    await move(dispatcher, ticket, { move: 'verify' });
    const forwarded = await move(dispatcher, ticket, { move: 'forward', agency: 'dishub' });
    expect(forwarded.contact).toEqual(contact);
    expect((await agency.reports.get(ticket)).contact).toBeNull();
  });
});
