import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, type DeskReportBody } from '../test-support/answers.js';
import { CONTACT, testApi, type Filed, type TestApi } from '../test-support/api.js';
import { onPostgres } from '../test-support/database.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const show = ({ ticket }: Pick<Filed, 'ticket'>, token: string) => api.call(`/v1/desk/reports/${ticket}`, { token });

async function toAgency(change: object, agency = 'dpu'): Promise<Filed> {
  const filed = await api.file(change);
  await api.move(api.city.dispatcher, filed, { move: 'verify' });
  await api.move(api.city.dispatcher, filed, { move: 'forward', agency });
  return filed;
}

describe('the session', () => {
  it('tells a dispatcher who is signed in, and of the city', async () => {
    const { profile, dispatcher } = api.city;
    const view = await (await api.call('/v1/desk/session', { token: dispatcher })).json();
    expect(view).toEqual({
      officer: { name: 'Petugas Ruang Kendali', role: 'dispatcher', agency: null },
      city: {
        id: api.city.id,
        name: profile.city.name,
        controlRoom: profile.city.controlRoom,
        timeZone: 'Asia/Jakarta',
        languages: ['id', 'en'],
      },
      agencies: profile.agencies,
      sites: profile.sites.map(({ id, name }) => ({ site: `${api.city.id}.${id}`, name })),
      limits: { photos: 5, photoBytes: 10 * 1024 * 1024 },
    });
  });

  it('tells an agency’s officer whose officer that is', async () => {
    const view = await bodyOf<{ officer: object }>(await api.call('/v1/desk/session', { token: api.city.dpu }));
    expect(view.officer).toMatchObject({ role: 'agency_officer', agency: { id: 'dpu' } });
  });
});

describe('a report at the desk', () => {
  it('shows the dispatcher what the reporter sees, and more', async () => {
    const filed = await api.file({ contact: CONTACT, anonymous: true });
    const view = await (await show(filed, api.city.dispatcher)).json();
    expect(view).toMatchObject({
      ticket: filed.ticket,
      site: 'dpu',
      anonymous: true,
      contact: CONTACT,
      language: 'id',
      suggestedAgency: 'dishub',
      moves: ['verify', 'reject', 'redirect', 'merge'],
    });
  });

  it('takes the ticket as somebody reads it out', async () => {
    const { ticket } = await api.file();
    const typed = `${ticket.slice(0, 4)}-${ticket.slice(4)}`.toLowerCase();
    expect((await show({ ticket: typed }, api.city.dispatcher)).status).toBe(200);
    expect((await show({ ticket: 'nonsense' }, api.city.dispatcher)).status).toBe(404);
  });

  it('hides an anonymous contact from the agency, not from the control room', async () => {
    const filed = await toAgency({ contact: CONTACT, anonymous: true });
    const agencyView = await (await show(filed, api.city.dpu)).text();
    expect(JSON.parse(agencyView)).toMatchObject({ anonymous: true, contact: null });
    for (const word of Object.values(CONTACT)) expect(agencyView).not.toContain(word);
    expect((await bodyOf<DeskReportBody>(await show(filed, api.city.dispatcher))).contact).toEqual(CONTACT);
    const moved = await api.move(api.city.dpu, filed, { move: 'start' });
    expect((await bodyOf<DeskReportBody>(moved)).contact).toBeNull();
  });

  it('shows the agency a contact that the reporter wants it to have', async () => {
    const filed = await toAgency({ contact: { name: 'Ani', phone: '0811 1500 293' }, anonymous: false });
    expect((await bodyOf<DeskReportBody>(await show(filed, api.city.dpu))).contact).toEqual({
      name: 'Ani',
      phone: '0811 1500 293',
    });
  });

  it('has no contact where none was given', async () => {
    expect((await bodyOf<DeskReportBody>(await show(await api.file(), api.city.dispatcher))).contact).toBeNull();
  });

  it('exists for the agency only while it has the report', async () => {
    const filed = await api.file();
    expect((await show(filed, api.city.dpu)).status).toBe(404);
    await api.move(api.city.dispatcher, filed, { move: 'verify' });
    await api.move(api.city.dispatcher, filed, { move: 'forward', agency: 'dpu' });
    expect((await show(filed, api.city.dpu)).status).toBe(200);
    expect((await show(filed, api.city.dishub)).status).toBe(404);
    await api.move(api.city.dispatcher, filed, { move: 'forward', agency: 'dishub' });
    expect((await show(filed, api.city.dpu)).status).toBe(404);
  });

  it('exists for the own city only', async () => {
    const elsewhere = await testApi();
    const filed = await elsewhere.file();
    expect((await show(filed, api.city.dispatcher)).status).toBe(404);
  });
});

describe('the queue', () => {
  let own: TestApi;
  beforeEach(async () => {
    own = await testApi();
  });

  type Page = { reports: { ticket: string; deadline: string }[]; next: string | null };
  const list = async (query = '', token = own.city.dispatcher) =>
    (await (await own.call(`/v1/desk/reports${query}`, { token })).json()) as Page;
  const tickets = ({ reports }: Page) => reports.map(({ ticket }) => ticket);

  it('is empty in the beginning', async () => {
    expect(await list()).toEqual({ reports: [], next: null });
  });

  it('shows the nearest deadline first', async () => {
    const slow = await own.file();
    const urgent = await own.file({ service: 'fallen-tree', description: 'Pohon 🌳 '.repeat(60) });
    const page = await list();
    expect(tickets(page)).toEqual([urgent.ticket, slow.ticket]);
    expect(page.reports[0]).toMatchObject({
      service: { id: 'Pohon tumbang' },
      areaNames: ['Mekar', 'Utara'],
      status: 'received',
      publicStatus: 'waiting',
      agency: null,
    });
    const { excerpt } = page.reports[0] as unknown as { excerpt: string };
    expect(Array.from(excerpt)).toHaveLength(200);
    // no character is cut in half
    expect(encodeURIComponent(excerpt)).toBeTruthy();
  });

  it('holds what is open unless another status is asked for', async () => {
    const open = await own.file();
    const rejected = await own.file();
    await own.move(own.city.dispatcher, rejected, { move: 'reject', note: 'Bukan laporan.' });
    expect(tickets(await list())).toEqual([open.ticket]);
    expect(tickets(await list('?status=open'))).toEqual([open.ticket]);
    expect(tickets(await list('?status=rejected'))).toEqual([rejected.ticket]);
    expect(tickets(await list('?status=merged'))).toEqual([]);
  });

  it('shows an agency its own reports only', async () => {
    const forwarded = await own.file();
    await own.file();
    await own.move(own.city.dispatcher, forwarded, { move: 'verify' });
    await own.move(own.city.dispatcher, forwarded, { move: 'forward', agency: 'dpu' });
    expect(tickets(await list('', own.city.dpu))).toEqual([forwarded.ticket]);
    expect(tickets(await list('?status=forwarded', own.city.dpu))).toEqual([forwarded.ticket]);
    expect(tickets(await list('', own.city.dishub))).toEqual([]);
    expect(tickets(await list())).toHaveLength(2);
  });

  it('comes page by page, each report once, also when many have the same deadline', async () => {
    const filed: string[] = [];
    for (let index = 0; index < 7; index++) {
      if (index % 3 === 0) own.ports.pass(1);
      filed.push((await own.file()).ticket);
    }
    const seen: string[] = [];
    let query = '?limit=2';
    for (let pages = 1; ; pages++) {
      const page = await list(query);
      seen.push(...tickets(page));
      if (page.next === null) {
        expect(pages).toBe(4);
        break;
      }
      expect(page.reports).toHaveLength(2);
      query = `?limit=2&after=${page.next}`;
    }
    expect(seen.sort()).toEqual(filed.sort());
    expect((await list('?limit=7')).next).toBeNull();
  });

  it('refuses a mark that it did not give out', async () => {
    const marks = ['aGFsbG8', btoa('99999999999999999 x'), btoa(`1 ${'a'.repeat(36)}`).replaceAll('=', '')];
    for (const after of [...marks, btoa('999999999999999 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21')]) {
      const response = await own.call(`/v1/desk/reports?after=${after}`, { token: own.city.dispatcher });
      expect([after, response.status]).toEqual([after, 400]);
    }
  });

  it.runIf(onPostgres)('is quick with many reports', async () => {
    await Promise.all(Array.from({ length: 60 }, () => own.file()));
    const page = await list('?limit=50');
    expect(page.reports).toHaveLength(50);
    expect((await list(`?limit=50&after=${page.next!}`)).reports).toHaveLength(10);
  });
});
