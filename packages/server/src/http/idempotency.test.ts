import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../crypto/digest.js';
import { idempotency, report } from '../db/schema.js';
import { bodyOf, problemOf } from '../test-support/answers.js';
import { CONTACT, LAMP, TestApi, testApi, type Filed } from '../test-support/api.js';
import { onPostgres } from '../test-support/database.js';
import { createOnce } from './idempotency.js';
import { Problem } from './problem.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const reportsOf = ({ city }: TestApi) => city.db.select().from(report).where(eq(report.cityId, city.id));

const keyRow = async (key: string) => {
  const [row] = await api.city.db
    .select()
    .from(idempotency)
    .where(and(eq(idempotency.cityId, api.city.id), eq(idempotency.keyHash, await sha256(key))));
  return row;
};

describe('the same key again', () => {
  it('gets the first answer again, to the byte', async () => {
    const key = randomUUID();
    const first = await api.post('/reports', { ...LAMP, contact: CONTACT }, { key });
    expect(first.headers.has('Idempotency-Replayed')).toBe(false);
    api.ports.pass(3);
    const second = await api.post('/reports', { ...LAMP, contact: CONTACT }, { key });
    expect(second.status).toBe(201);
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
    expect(second.headers.get('Content-Type')).toBe(first.headers.get('Content-Type'));
    expect(await second.text()).toBe(await first.text());
  });

  it('is the same bare or in quotes', async () => {
    const key = randomUUID();
    const first = await api.post('/reports', LAMP, { key: `"${key}"` });
    const second = await api.post('/reports', LAMP, { key });
    expect(await second.text()).toBe(await first.text());
  });

  it('with another body is refused, to the byte, too', async () => {
    const key = randomUUID();
    await api.file({}, { key });
    const other = await api.post('/reports', { ...LAMP, anonymous: false }, { key });
    expect([other.status, await problemOf(other)]).toEqual([422, 'idempotency-key-reused']);
    const spaced = await api.post('/reports', undefined, { key, raw: JSON.stringify(LAMP, null, 1) });
    expect(await problemOf(spaced)).toBe('idempotency-key-reused');
  });

  it('with the same body but another ticket, site or officer is refused', async () => {
    const key = randomUUID();
    const [one, two] = [await api.file(), await api.file()];
    expect((await api.move(api.city.dispatcher, one, { move: 'verify' }, { key })).status).toBe(200);
    expect((await api.move(api.city.dispatcher, two, { move: 'verify' }, { key })).status).toBe(422);
    expect((await api.move(api.city.dpu, one, { move: 'verify' }, { key })).status).toBe(422);
    await api.file({}, { key });
    const site = `/v1/sites/${api.city.id}.kota/reports`;
    expect((await api.call(site, { method: 'POST', body: LAMP, key })).status).toBe(422);
  });

  it('in another city, or for another operation, is another key', async () => {
    const key = randomUUID();
    const filed = await api.file({}, { key });
    await (await testApi()).file({}, { key });
    expect((await api.move(api.city.dispatcher, filed, { move: 'verify' }, { key })).status).toBe(200);
  });

  it('repeats a move without making it again, even when the report has gone on', async () => {
    const filed = await api.file();
    const key = randomUUID();
    const first = await api.move(api.city.dispatcher, filed, { move: 'verify' }, { key });
    await api.move(api.city.dispatcher, filed, { move: 'forward', agency: 'dpu' });
    const second = await api.move(api.city.dispatcher, filed, { move: 'verify' }, { key });
    expect(second.status).toBe(200);
    expect(await second.text()).toBe(await first.text());
    expect((await api.view(filed)).status).toBe('forwarded');
  });

  it('needs the secret, or the token, again', async () => {
    const filed = await api.file();
    const key = randomUUID();
    await api.move(api.city.dispatcher, filed, { move: 'verify' }, { key });
    const stranger = await api.call(`/v1/desk/reports/${filed.ticket}/moves`, {
      method: 'POST',
      body: { move: 'verify' },
      key,
    });
    expect(stranger.status).toBe(401);
  });
});

describe('what failed', () => {
  it('may be put right under the same key', async () => {
    const key = randomUUID();
    expect((await api.post('/reports', { ...LAMP, service: 'moon-light' }, { key })).status).toBe(422);
    expect(await keyRow(key)).toBeUndefined();
    expect((await api.post('/reports', LAMP, { key })).status).toBe(201);
  });

  it('may be tried again when the status allows it', async () => {
    const filed = await api.file();
    const key = randomUUID();
    const forward = { move: 'forward', agency: 'dpu' };
    expect((await api.move(api.city.dispatcher, filed, forward, { key })).status).toBe(409);
    await api.move(api.city.dispatcher, filed, { move: 'verify' });
    expect((await api.move(api.city.dispatcher, filed, forward, { key })).status).toBe(200);
  });
});

describe('many requests with one key', () => {
  it('all get the answer once it is stored: none stands in the way of another', async () => {
    const own = await testApi();
    const key = randomUUID();
    const first = await own.post('/reports', LAMP, { key });
    const again = await Promise.all(Array.from({ length: 8 }, () => own.post('/reports', LAMP, { key })));
    expect(again.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(await Promise.all([first, ...again].map((answer) => answer.text()))).size).toBe(1);
    expect(await reportsOf(own)).toHaveLength(1);
  });

  it('start anew once the answer was swept away', async () => {
    const own = await testApi();
    const key = randomUUID();
    await own.file({}, { key });
    await own.city.db.delete(idempotency).where(eq(idempotency.cityId, own.city.id));
    expect((await own.post('/reports', LAMP, { key })).status).toBe(201);
  });

  it('in one process file one report; the others hear that it is under way, or its answer', async () => {
    const own = await testApi();
    const key = randomUUID();
    const responses = await Promise.all(Array.from({ length: 20 }, () => own.post('/reports', LAMP, { key })));
    expect(await reportsOf(own)).toHaveLength(1);
    const tickets = new Set<string>();
    for (const response of responses) {
      if (response.status === 201) tickets.add((await bodyOf<Filed>(response)).ticket);
      else {
        expect(await problemOf(response)).toBe('idempotency-key-in-flight');
        expect(response.headers.get('Retry-After')).toBe('1');
      }
    }
    expect(tickets.size).toBe(1);
    expect(responses.some(({ status }) => status === 409)).toBe(true);
  });

  it('in several processes file one report, too', async () => {
    const first = await testApi();
    const servers = [first, ...Array.from({ length: 19 }, () => new TestApi(first.city))];
    const key = randomUUID();
    const responses = await Promise.all(servers.map((server) => server.post('/reports', LAMP, { key })));
    expect(await reportsOf(first)).toHaveLength(1);
    const done = responses.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(await Promise.all(done.map((response) => response.text()))).size).toBe(1);
    expect(done.filter(({ headers }) => !headers.has('Idempotency-Replayed'))).toHaveLength(1);
    for (const { status } of responses) expect([201, 409]).toContain(status);
  });

  it.runIf(onPostgres)('hear within seconds when another process takes long', async () => {
    const act = {
      cityId: api.city.id,
      operation: 'createReport',
      key: randomUUID(),
      target: '',
      body: new Uint8Array(),
    };
    const [slow, other] = [createOnce(api.ports), createOnce(api.ports)];
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    let begun = () => {};
    const started = new Promise<void>((resolve) => (begun = resolve));
    const first = slow(act, async () => {
      begun();
      await waiting;
      return { status: 201, body: { done: true } };
    });
    await started;
    await expect(other(act, () => Promise.reject(new Error('twice')))).rejects.toSatisfy(
      (error) => error instanceof Problem && error.problem === 'idempotency-key-in-flight',
    );
    finish();
    await first;
    const again = await other(act, () => Promise.reject(new Error('twice')));
    expect(await again.json()).toEqual({ done: true });
  });
});

describe('what is kept', () => {
  it('tells nobody who has the table what was answered, or to which key', async () => {
    const key = randomUUID();
    const { ticket, secret } = await api.file({ contact: CONTACT }, { key });
    const row = await keyRow(key);
    const everything = [row!.keyHash, row!.bodyHash, row!.response!].map((bytes) =>
      new TextDecoder('latin1').decode(bytes),
    );
    for (const word of [key, ticket, secret, CONTACT.name]) expect(everything.join()).not.toContain(word);
  });
});

describe('the header', () => {
  it.each<[string, string | null, string]>([
    ['is missing', null, 'idempotency-key-missing'],
    ['is blank', '  ', 'idempotency-key-missing'],
    ['is too short', 'a'.repeat(15), 'invalid-request'],
    ['is too short in its quotes', `"${'a'.repeat(15)}"`, 'invalid-request'],
    ['is too long', 'a'.repeat(256), 'invalid-request'],
  ])('%s', async (_, key, problem) => {
    const response = await api.post('/reports', LAMP, { key });
    expect([response.status, await problemOf(response)]).toEqual([400, problem]);
  });

  it('may have 16 to 255 characters', async () => {
    for (const length of [16, 255]) {
      expect((await api.post('/reports', LAMP, { key: randomUUID().repeat(8).slice(0, length) })).status).toBe(201);
    }
  });
});
