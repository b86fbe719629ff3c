import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTACT, LAMP, testApi, type TestApi } from '../test-support/api.js';
import { testDatabase } from '../test-support/database.js';
import { describeError } from './log.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
beforeEach(() => {
  api.ports.lines.length = 0;
});

describe('the log', () => {
  it('has one line for each request, with its route', async () => {
    const response = await api.post('/reports', { ...LAMP, contact: CONTACT });
    expect(api.ports.lines).toEqual([
      {
        level: 'info',
        message: 'request',
        fields: {
          method: 'POST',
          route: '/v1/sites/:site/reports',
          status: 201,
          ms: 0,
          requestId: response.headers.get('X-Request-Id'),
        },
      },
    ]);
  });

  it('names the route of refused and lost requests, too, never the path', async () => {
    const filed = await api.file();
    api.ports.lines.length = 0;
    await api.site(`/reports/${filed.ticket}`);
    await api.site('', { origin: 'https://evil.example' });
    await api.call(`/v1/nothing/${filed.ticket}?secret=${filed.secret}`);
    expect(api.ports.lines.map(({ fields }) => fields['route'])).toEqual([
      '/v1/sites/:site/reports/:ticket',
      '/v1/sites/:site',
      '/*',
    ]);
  });

  it('holds nothing of what people sent, of who they are, or of their keys', async () => {
    const { ticket, secret } = await api.file({ contact: CONTACT });
    await api.follow({ ticket, secret });
    await api.move(api.city.dispatcher, { ticket }, { move: 'reject', note: 'Bukan laporan.' });
    await api.post('/reports', { ...LAMP, service: 'moon-light', contact: CONTACT });
    const text = JSON.stringify(api.ports.lines);
    for (const word of [
      ticket,
      secret,
      CONTACT.name,
      CONTACT.phone,
      'Lampu',
      'Bukan',
      api.city.dispatcher,
      '192.0.2.7',
    ]) {
      expect(text).not.toContain(word);
    }
  });
});

describe('what nobody foresaw', () => {
  const broken = async (change: (api: TestApi) => void): Promise<TestApi> => {
    const own = await testApi();
    change(own);
    return own;
  };

  it('answers with a problem that tells nothing, and logs where it happened', async () => {
    const own = await broken(({ ports }) => {
      ports.media.get = () => Promise.reject(new Error('disk 7 of Ani Contoh'));
    });
    const id = await own.upload();
    const { events } = await own.view(await own.file({ photos: [id] }));
    const response = await own.call(events[0]!.photos[0]!.url);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: 'urn:suara:problem:internal',
      title: 'Something went wrong on the server',
      status: 500,
    });
    const [line] = own.ports.lines.filter(({ level }) => level === 'error');
    expect(line?.fields['requestId']).toBe(response.headers.get('X-Request-Id'));
    expect(line?.fields['failure']).toMatchObject({ type: 'Error', stack: expect.arrayContaining([]) as unknown });
    expect(JSON.stringify(line)).toContain('log.test.ts');
    expect(JSON.stringify(line)).not.toContain('Ani Contoh');
  });

  it('says "later" where it will pass', async () => {
    const own = await broken(({ ports }) => {
      ports.media.get = () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
    });
    const id = await own.upload();
    const { events } = await own.view(await own.file({ photos: [id] }));
    const response = await own.call(events[0]!.photos[0]!.url);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  });

  it('of a failed query keeps the SQL, not what citizens wrote', async () => {
    const db = await testDatabase();
    const error: unknown = await db.execute(sql`select ${'Ani Contoh'}::integer`).catch((reason: unknown) => reason);
    expect(String(error)).toContain('Ani Contoh');
    const description = describeError(error);
    expect(description).toMatchObject({ state: '22P02', query: 'select $1::integer' });
    expect(JSON.stringify(description)).not.toContain('Ani');
  });

  it('may be anything that is thrown', () => {
    expect(describeError('Ani Contoh')).toEqual({ type: 'string' });
    expect(describeError(undefined)).toEqual({ type: 'undefined' });
  });
});
