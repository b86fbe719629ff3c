import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { CONTACT, LAMP, testApi, type TestApi } from '../test-support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const WHOLE = {
  ...LAMP,
  contact: CONTACT,
  place: { ...LAMP.place, point: { latitude: -6.17, longitude: 106.63, accuracy: 5 } },
};

const PATHS = [
  ...Object.keys(WHOLE),
  ...['area', 'address', 'point', 'point.latitude', 'point.longitude', 'point.accuracy'].map((key) => `place.${key}`),
  ...['name', 'phone', 'email'].map((key) => `contact.${key}`),
  'consent.version',
  'photos.0',
];

/** `whole` with another value at `path`. */
function replaced(whole: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(whole)
    ? (Array.from(whole as unknown[]) as unknown as Record<string, unknown>)
    : { ...(whole as object) };
  copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
  return copy;
}

/** What JSON can carry and people rarely send: control characters, halves of characters, numbers at the edge. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\0', '\ud800', '\udfff', '\u202e', '\ufeff', 'a', ' ', "'", '\\', '%'),
    maxLength: 60,
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(...PATHS, -0, 5e-324, 1.7976931348623157e308, '1e400'),
);

it('no body whatever makes the server fail: a report is filed, or told why not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), value, async (path, anything) => {
      const response = await api.post('/reports', replaced(WHOLE, path.split('.'), anything));
      expect([201, 422]).toContain(response.status);
    }),
    { numRuns: 200 },
  );
});

it.each(['\0', '\ud800', '\udfff\udfff'])(
  'a text with %j, which no database stores, is refused at its field',
  async (bad) => {
    const response = await api.post('/reports', replaced(WHOLE, ['place', 'address'], `Depan SDN 3 ${bad}`));
    expect(response.status).toBe(422);
    const { errors } = await bodyOf<{ errors: { pointer: string; code: string }[] }>(response);
    expect(errors).toMatchObject([{ pointer: '/place/address', code: 'invalid' }]);
  },
);

it('a whole character beyond the first 65,536 is none of these', async () => {
  expect((await api.view(await api.file({ description: 'Lampu jalan mati 🙏🏽 tolong' }))).description).toContain('🙏🏽');
});

it('nor does any header or path', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '9', '%', '/', '.', '-', '"', ' ', 'K'), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, text, async (ticket, credential) => {
      const path = encodeURIComponent(ticket).replaceAll('.', '%2E');
      const call = { secret: credential, token: credential };
      for (const response of [
        await api.site(`/reports/${path}`, call),
        await api.call(`/v1/desk/reports/${path}`, call),
        await api.call(`/v1/media/${api.city.id}/${path}?expires=${path}&signature=${path}`),
      ]) {
        expect([400, 401, 404, 403]).toContain(response.status);
      }
    }),
    { numRuns: 60 },
  );
});
