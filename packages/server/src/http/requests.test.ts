import { beforeAll, describe, expect, it } from 'vitest';
import { LAMP, testApi, type Call, type TestApi } from '../test-support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

async function problem(call: Promise<Response>) {
  const response = await call;
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { type, status, detail } = (await response.json()) as { type: string; status: number; detail?: string };
  expect(status).toBe(response.status);
  return { status, type: type.replace('urn:suara:problem:', ''), detail };
}

const stream = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe('the body', () => {
  it.each<[string, Call]>([
    ['of another type', { raw: 'description=x', type: 'application/x-www-form-urlencoded' }],
    ['of the type that needs no preflight', { raw: JSON.stringify(LAMP), type: 'text/plain' }],
    ['of no type', { raw: new TextEncoder().encode(JSON.stringify(LAMP)), type: null }],
    ['of a type that only looks right', { raw: JSON.stringify(LAMP), type: 'application/json-patch' }],
  ])('%s is refused', async (_, call) => {
    expect(await problem(api.post('/reports', undefined, call))).toMatchObject({
      status: 415,
      type: 'unsupported-media-type',
    });
  });

  it('may name its type in any way that means JSON', async () => {
    const type = 'Application/JSON ; charset=utf-8';
    expect((await api.post('/reports', LAMP, { type })).status).toBe(201);
  });

  it.each<[string, BodyInit]>([
    ['breaks off', '{"description":'],
    ['is empty', ''],
    ['is no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['has something behind it', '{} {}'],
  ])('that %s is malformed', async (_, raw) => {
    expect(await problem(api.post('/reports', undefined, { raw }))).toMatchObject({
      status: 400,
      type: 'invalid-request',
    });
  });

  it.each(['null', '[]', '"text"', '7'])('that is %s is no report', async (raw) => {
    expect(await problem(api.post('/reports', undefined, { raw }))).toMatchObject({
      status: 422,
      type: 'invalid-body',
    });
  });

  it('may have 64 KiB and not one byte more, whatever length it announces', async () => {
    const fill = (size: number) => {
      const text = JSON.stringify(LAMP);
      return new TextEncoder().encode(text + ' '.repeat(size - text.length));
    };
    const limit = 64 * 1024;
    expect((await api.post('/reports', undefined, { raw: fill(limit) })).status).toBe(201);
    const tooLarge = { status: 413, type: 'too-large' };
    expect(await problem(api.post('/reports', undefined, { raw: fill(limit + 1) }))).toMatchObject(tooLarge);
    const halves = stream(fill(limit), new Uint8Array([32]));
    expect(await problem(api.post('/reports', undefined, { raw: halves }))).toMatchObject(tooLarge);
    const lie = { raw: stream(fill(limit + 1)), headers: { 'Content-Length': '10' } };
    expect(await problem(api.post('/reports', undefined, lie))).toMatchObject(tooLarge);
    const announced = { raw: stream(fill(limit)), headers: { 'Content-Length': String(limit + 1) } };
    expect(await problem(api.post('/reports', undefined, announced))).toMatchObject(tooLarge);
  });

  it('that is too large is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    await problem(api.post('/reports', undefined, { raw: endless }));
    expect(sent).toBeLessThan(10);
  });
});

describe('paths and queries', () => {
  it.each([
    '/v1/sites/nowhere.site',
    '/v1/sites/NOWHERE.site',
    '/v1/sites/nothing',
    '/v1/sites/a.b.c/reports/K74M92XH',
    '/v1/sites/%2e%2e.x',
    '/v1/nothing',
    '/v2/sites/a.b',
    '/',
  ])('%s leads nowhere', async (path) => {
    expect(await problem(api.call(path))).toMatchObject({ status: 404, type: 'not-found' });
  });

  it('an operation has its method only', async () => {
    expect((await api.call(`/v1/sites/${api.city.site}`, { method: 'DELETE' })).status).toBe(404);
    expect((await api.site('/reports')).status).toBe(404);
  });

  it('a ticket that is too long leads nowhere', async () => {
    expect((await api.site(`/reports/${'K'.repeat(41)}`, { secret: 'x' })).status).toBe(404);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=many',
    'limit=1.5',
    'status=lost',
    'after=nonsense!',
    `after=${'a'.repeat(201)}`,
  ])('the queue refuses ?%s', async (query) => {
    const response = api.call(`/v1/desk/reports?${query}`, { token: api.city.dispatcher });
    expect(await problem(response)).toMatchObject({
      status: 400,
      type: 'invalid-request',
      detail: expect.stringContaining(`query/${query.split('=')[0]!}`) as unknown,
    });
  });

  it('HEAD answers like GET, without a body', async () => {
    const response = await api.call('/healthz', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('the desk', () => {
  it.each<[string, string | undefined]>([
    ['no token', undefined],
    ['nonsense', 'nonsense'],
    ['a token of nobody', `nowhere.${'a'.repeat(43)}`],
    ['a token with a city that is none', `../x.${'a'.repeat(43)}`],
  ])('knows nobody by %s', async (_, token) => {
    const response = await api.call('/v1/desk/session', token === undefined ? {} : { token });
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await problem(Promise.resolve(response))).toMatchObject({ status: 401, type: 'unauthorized' });
  });

  it('knows nobody by the token of another city under this city’s name, or by another scheme', async () => {
    const other = await testApi();
    const forged = `${api.city.id}.${other.city.dispatcher.split('.')[1]!}`;
    expect((await api.call('/v1/desk/session', { token: forged })).status).toBe(401);
    const basic = { headers: { Authorization: `Basic ${api.city.dispatcher}` } };
    expect((await api.call('/v1/desk/session', basic)).status).toBe(401);
  });
});

describe('budgets', () => {
  it('are by address for everything but health and photos, by officer at the desk', async () => {
    const { taken } = api.ports;
    const { token } = { token: api.city.dispatcher };
    taken.length = 0;
    await api.site('');
    expect(taken.splice(0)).toEqual(['address 192.0.2.7']);
    await api.call('/v1/desk/session', { token });
    expect(taken.splice(0)).toEqual([
      'address 192.0.2.7',
      expect.stringMatching(new RegExp(`^token ${api.city.id}/[0-9a-f-]{36}$`, 'u')),
    ]);
    await api.call('/healthz');
    expect(taken).toEqual([]);
  });

  it('that are used up say when to come back', async () => {
    api.ports.spent.set('address', 0.2);
    const site = await api.site('/services');
    expect([site.status, site.headers.get('Retry-After')]).toEqual([429, '1']);
    expect((await api.call('/v1/desk/session', { token: api.city.dispatcher })).status).toBe(429);
    api.ports.spent.clear();
    api.ports.spent.set('token', 30);
    const desk = await api.call('/v1/desk/session', { token: api.city.dispatcher });
    api.ports.spent.clear();
    expect([desk.status, desk.headers.get('Retry-After')]).toEqual([429, '30']);
  });
});
