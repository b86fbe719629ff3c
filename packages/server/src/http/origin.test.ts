import { beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '../test-support/answers.js';
import { LAMP, testApi, type TestApi } from '../test-support/api.js';
import { ORIGIN } from '../test-support/city.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const OWN = 'http://suara.test';
const FOREIGN = 'https://dpu.contoh.example.evil.example';

const cors = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));

/** What lets a page read a refusal, and send nothing. */
const MAY_READ = { 'access-control-allow-origin': '*' };

const REFUSED = [
  'https://evil.example',
  FOREIGN,
  'http://dpu.contoh.example',
  `${ORIGIN}:8443`,
  ORIGIN.toUpperCase(),
  'null',
];

describe('a page on the list of the site', () => {
  it('may read answers, and why something failed', async () => {
    const expected = {
      'access-control-allow-origin': ORIGIN,
      'access-control-expose-headers': 'Retry-After, Idempotency-Replayed',
    };
    const fine = await api.site('', { origin: ORIGIN });
    expect([fine.status, cors(fine)]).toEqual([200, expected]);
    const wrong = await api.post('/reports', { ...LAMP, photos: 1 }, { origin: ORIGIN });
    expect([wrong.status, cors(wrong)]).toEqual([422, expected]);
    api.ports.spent.set('address', 3);
    const busy = await api.site('', { origin: ORIGIN });
    api.ports.spent.clear();
    expect([busy.status, cors(busy)]).toEqual([429, expected]);
  });

  it('may ask before it sends, once in two hours', async () => {
    const response = await api.site('/reports', {
      method: 'OPTIONS',
      origin: ORIGIN,
      headers: { 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(cors(response)).toEqual({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Content-Type, Idempotency-Key, Report-Secret, Voter-Token, Contribution-Secret',
      'access-control-max-age': '7200',
      'access-control-expose-headers': 'Retry-After, Idempotency-Replayed',
    });
    expect(response.headers.get('Vary')).toBe('Origin');
  });
});

describe('a page that is not on the list', () => {
  it.each(REFUSED)('as %s is refused, and may read only that', async (origin) => {
    for (const call of [
      api.site('', { origin }),
      api.site('/services', { origin }),
      api.site('/areas', { origin }),
      api.post('/reports', LAMP, { origin }),
      api.post('/media', undefined, { origin, raw: 'x', type: 'image/jpeg' }),
      api.site('/reports/K74M92XH', { origin }),
      api.post('/reports/K74M92XH/moves', { move: 'confirm', photos: [] }, { origin }),
    ]) {
      const response = await call;
      expect(response.status).toBe(403);
      expect(cors(response)).toEqual(MAY_READ);
      expect(response.headers.get('Vary')).toMatch(/^Origin\b/u);
      expect(await problemOf(response)).toBe('origin-refused');
    }
  });

  it('is refused when it asks before it sends', async () => {
    const response = await api.site('/reports', { method: 'OPTIONS', origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(cors(response)).toEqual(MAY_READ);
  });

  it('may read that there is no such site', async () => {
    const response = await api.call(`/v1/sites/${api.city.id}.nothing`, { origin: ORIGIN });
    expect(response.status).toBe(404);
    expect(cors(response)).toEqual(MAY_READ);
  });

  it('may be one of another site of the same city', async () => {
    expect((await api.call(`/v1/sites/${api.city.id}.kota`, { origin: ORIGIN })).status).toBe(403);
  });
});

describe('the server’s own pages', () => {
  it('may use every site, and the desk', async () => {
    expect((await api.site('', { origin: OWN })).status).toBe(200);
    expect((await api.call('/v1/desk/session', { origin: OWN, token: api.city.dispatcher })).status).toBe(200);
    expect((await api.call('/v1/desk/session', { method: 'OPTIONS', origin: OWN })).status).toBe(204);
  });

  it('are those of the public origin where a proxy stands in front', async () => {
    const behind = await testApi();
    behind.ports.publicOrigin = 'https://suara.kota.example';
    expect((await behind.site('', { origin: 'https://suara.kota.example' })).status).toBe(200);
    expect((await behind.site('', { origin: OWN })).status).toBe(403);
  });
});

it('programs that are no browsers send no origin, and may ask', async () => {
  const response = await api.site('');
  expect(response.status).toBe(200);
  expect(cors(response)).toEqual({});
  expect(response.headers.get('Vary')).toMatch(/^Origin\b/u);
});

it.each(['https://evil.example', ORIGIN])('the desk is closed to %s, even with a token', async (origin) => {
  const token = api.city.dispatcher;
  for (const call of [
    api.call('/v1/desk/session', { origin, token }),
    api.call('/v1/desk/reports', { origin, token }),
    api.call('/v1/desk/reports/K74M92XH', { origin, token }),
    api.call('/v1/desk/reports/K74M92XH/moves', { origin, token, method: 'POST', body: { move: 'verify' } }),
    api.call('/v1/desk/media', { origin, token, method: 'POST', raw: 'x', type: 'image/jpeg' }),
    api.call('/v1/desk/session', { origin, method: 'OPTIONS' }),
  ]) {
    const response = await call;
    expect(response.status).toBe(403);
    expect(cors(response)).toEqual({});
  }
});
