import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { media } from './db/schema-media.js';
import { idempotency } from './db/schema.js';
import { sweep } from './sweep.js';
import { LAMP, testApi, type Filed, type TestApi } from './test-support/api.js';

/** Cities of other tests are swept along, so these look at their own only, at a time of their own. */
let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

async function resolved(change: object = {}): Promise<Filed> {
  const filed = await api.file(change);
  await api.move(api.city.dispatcher, filed, { move: 'verify' });
  await api.move(api.city.dispatcher, filed, { move: 'forward', agency: 'dpu' });
  await api.move(api.city.dpu, filed, { move: 'start' });
  await api.move(api.city.dpu, filed, { move: 'resolve', note: 'Selesai.' });
  return filed;
}

const view = (filed: Filed) => api.view(filed);

describe('closing', () => {
  it('waits as long as the city lets the reporter dispute the work', async () => {
    const filed = await resolved();
    api.ports.pass(239.9);
    await sweep(api.ports);
    expect(await view(filed)).toMatchObject({ status: 'resolved', moves: ['confirm', 'reopen'] });
    api.ports.pass(0.2);
    const { closed } = await sweep(api.ports);
    expect(closed).toBeGreaterThanOrEqual(1);
    const after = await view(filed);
    expect(after).toMatchObject({ status: 'closed', moves: ['reopen'] });
    expect(after.events.at(-1)).toMatchObject({ move: 'close', by: 'system', status: 'closed' });
  });

  it('spares what was disputed, and counts anew from the next resolution', async () => {
    const filed = await resolved();
    api.ports.pass(200);
    await api.answer(filed, { move: 'reopen', note: 'Masih mati.' });
    api.ports.pass(100);
    await sweep(api.ports);
    expect((await view(filed)).status).toBe('reopened');
    await api.move(api.city.dpu, filed, { move: 'start' });
    await api.move(api.city.dpu, filed, { move: 'resolve', note: 'Diganti.' });
    api.ports.pass(100);
    await sweep(api.ports);
    expect((await view(filed)).status).toBe('resolved');
  });

  it('happens once, however many sweep', async () => {
    const reports = await Promise.all([resolved(), resolved(), resolved()]);
    api.ports.pass(241);
    await Promise.all([sweep(api.ports), sweep(api.ports), sweep(api.ports), sweep(api.ports)]);
    for (const filed of reports) {
      const { status, events } = await view(filed);
      expect(status).toBe('closed');
      expect(events.filter(({ move }) => move === 'close')).toHaveLength(1);
    }
  });
});

describe('photos', () => {
  it('that no report took up go after a day, those in a report stay', async () => {
    const [kept, lost] = [await api.upload(), await api.upload()];
    await api.file({ photos: [kept] });
    const key = (id: string) => `${api.city.id}/${id}`;
    api.ports.pass(23.9);
    await sweep(api.ports);
    expect(api.ports.media.photos.has(key(lost))).toBe(true);
    api.ports.pass(0.2);
    const swept = await sweep(api.ports);
    expect(swept.media).toBeGreaterThanOrEqual(1);
    expect([...api.ports.media.photos.keys()]).toEqual([key(kept)]);
    const rows = await api.city.db.select().from(media).where(eq(media.cityId, api.city.id));
    expect(rows.map(({ id }) => id)).toEqual([kept]);
  });

  it('are forgotten only when their bytes are gone', async () => {
    const id = await api.upload();
    api.ports.pass(25);
    const remove = api.ports.media.delete.bind(api.ports.media);
    api.ports.media.delete = () => Promise.reject(new Error('the disk is away'));
    await expect(sweep(api.ports)).rejects.toThrow('the disk is away');
    expect(await api.city.db.select().from(media).where(eq(media.cityId, api.city.id))).toHaveLength(1);
    api.ports.media.delete = remove;
    await sweep(api.ports);
    expect(api.ports.media.photos.has(`${api.city.id}/${id}`)).toBe(false);
  });
});

it('keys are remembered for two days: a phone may come back the next day', async () => {
  const key = randomUUID();
  const first = await api.post('/reports', LAMP, { key });
  api.ports.pass(47.9);
  await sweep(api.ports);
  const again = await api.post('/reports', LAMP, { key });
  expect(await again.text()).toBe(await first.text());
  api.ports.pass(0.2);
  expect((await sweep(api.ports)).keys).toBeGreaterThanOrEqual(1);
  expect(await api.city.db.select().from(idempotency).where(eq(idempotency.cityId, api.city.id))).toEqual([]);
});
