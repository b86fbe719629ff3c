import { beforeAll, expect, it } from 'vitest';
import { LAMP, testApi, type TestApi } from '../test-support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const some = (headers: Headers, ...names: string[]) => names.map((name) => headers.get(name));

it('every answer keeps browsers from guessing, framing and telling', async () => {
  for (const call of [
    api.site(''),
    api.site('/nothing'),
    api.post('/reports', {}),
    api.call('/'),
    api.call('/healthz'),
  ]) {
    const { headers } = await call;
    expect(some(headers, 'X-Content-Type-Options', 'Referrer-Policy', 'Content-Security-Policy')).toEqual([
      'nosniff',
      'no-referrer',
      "default-src 'none'; frame-ancestors 'none'",
    ]);
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/u);
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  }
});

it('over TLS it says that it will stay there', async () => {
  const own = await testApi();
  own.ports.publicOrigin = 'https://suara.kota.example';
  expect((await own.site('')).headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
});

it('what is public may be kept for a minute, anything else not at all', async () => {
  for (const path of ['', '/services', '/areas']) {
    expect((await api.site(path)).headers.get('Cache-Control')).toBe('public, max-age=60');
  }
  const { dispatcher: token } = api.city;
  const filed = await api.file();
  for (const call of [
    api.post('/reports', LAMP),
    api.follow(filed),
    api.call('/v1/desk/session', { token }),
    api.call('/v1/desk/reports', { token }),
    api.call(`/v1/desk/reports/${filed.ticket}`, { token }),
    api.call('/v1/sites/nowhere.site'),
    api.call('/healthz'),
  ]) {
    expect((await call).headers.get('Cache-Control')).toBe('no-store');
  }
});
