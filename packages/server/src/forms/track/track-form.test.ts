import { formatCode } from '@suara/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Filed, type TestApi } from '../../test-support/api.js';
import { TestForms, type Fields, type TestPage } from '../../test-support/forms.js';

let api: TestApi;
let forms: TestForms;
let filed: Filed;

beforeAll(async () => {
  api = await testApi();
  forms = new TestForms(api);
  filed = await api.file({ photos: [await api.upload()] });
});

const UNKNOWN = 'K74M92XH';

const desk = (report: Filed, ...moves: readonly object[]) =>
  moves.reduce<Promise<unknown>>(
    (before, { by, ...move }: { by?: 'dpu' }) =>
      before.then(() => api.move(by === 'dpu' ? api.city.dpu : api.city.dispatcher, report, move)),
    Promise.resolve(),
  );

const FORWARDED = [{ move: 'verify' }, { move: 'forward', agency: 'dpu' }];
const ASKED = [...FORWARDED, { by: 'dpu', move: 'ask', note: 'Tiang nomor berapa?' }];
const RESOLVED = [...FORWARDED, { by: 'dpu', move: 'start' }, { by: 'dpu', move: 'resolve', note: 'Lampu diganti.' }];

async function reportAt(moves: readonly object[]): Promise<Filed> {
  const report = await api.file();
  await desk(report, ...moves);
  return report;
}

const follow = (report: Filed, fields: Fields = {}): Promise<TestPage> =>
  forms.send('track', { ticket: report.ticket, secret: report.secret, ...fields });

/** The key of the form on the page that makes this move. */
const keyFor = ({ source }: TestPage, move: string): string =>
  new RegExp(`name="move" value="${move}" />\\s*<input type="hidden" name="key" value="([^"]*)"`, 'u').exec(
    source,
  )![1]!;

const statusOf = async (report: Filed) => (await api.view(report)).status;

describe('looking up', () => {
  it('opens by ticket and secret, however they are typed, and shows what the tracker shows', async () => {
    const page = await forms.send('track', {
      ticket: ` ${formatCode(filed.ticket).toLowerCase()} `,
      secret: filed.secret.replaceAll(/(.)/gu, '$1 '),
    });
    expect([page.status, page.title]).toEqual([200, `Laporan ${formatCode(filed.ticket)}`]);
    for (const text of ['Menunggu diperiksa', 'Batas waktu', 'Laporan diterima', 'Lampu jalan', 'Mekar, Utara']) {
      expect(page.text, text).toContain(text);
    }
    expect(page.source).toMatch(/<img\s+src="\/v1\/media\/[^"]*"\s+alt="Foto 1 dari 1"/u);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
  });

  it('finds a mistyped code by its check symbol, without a guess being counted', async () => {
    const before = api.ports.taken.filter((each) => each.startsWith('report')).length;
    const page = await forms.send('track', { ticket: `${filed.ticket.slice(0, 7)}?`, secret: '' });
    expect([page.status, page.errors]).toEqual([
      422,
      ['ticket: Nomor laporan keliru. Periksa lagi huruf demi huruf', 'secret: Isi kode rahasia'],
    ]);
    expect(page.value('ticket')).toBe(`${filed.ticket.slice(0, 7)}?`);
    expect(api.ports.taken.filter((each) => each.startsWith('report')).length).toBe(before);
  });

  it('says the same of a wrong secret and of an unknown ticket', async () => {
    const wrong = await follow({ ...filed, secret: (await api.file()).secret });
    const unknown = await follow({ ...filed, ticket: UNKNOWN });
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(wrong.text).toContain('Tidak ada laporan dengan nomor dan kode ini. Periksa keduanya.');
    const codeless = ({ source }: TestPage) => source.replaceAll(/ value="[^"]*"/gu, '');
    expect(codeless(wrong)).toBe(codeless(unknown));
  });

  it('counts guesses as the API does, and says when there were too many', async () => {
    await follow(filed);
    expect(api.ports.taken.at(-1)).toBe(`report ${api.city.id}/${filed.ticket}/192.0.2.7`);
    api.ports.spent.set('report', 61);
    const page = await follow(filed);
    api.ports.spent.delete('report');
    expect([page.status, page.headers.get('Retry-After')]).toEqual([429, '61']);
    expect(page.text).toContain('Terlalu sering dicoba.');
    expect(page.value('ticket')).toBe(filed.ticket);
  });

  it('never has codes in an address, neither of a page nor of a link', async () => {
    const { source } = await follow(filed, {});
    for (const [, address] of source.matchAll(/ (?:href|action|src)="([^"]*)"/gu)) {
      expect(address).not.toContain(filed.secret);
      expect(address).not.toContain(filed.ticket);
    }
    expect(JSON.stringify(api.ports.lines)).not.toContain(filed.secret);
  });

  it('speaks English, too', async () => {
    const page = await forms.send('track?lang=en', { ticket: filed.ticket, secret: filed.secret });
    expect(page.text).toContain('Waiting to be checked');
    expect(page.source).toContain('action="/v1/sites/' + api.city.site + '/forms/track?lang=en"');
  });
});

describe('the reporter', () => {
  it('answers a question', async () => {
    const report = await reportAt(ASKED);
    const asked = await follow(report);
    expect(asked.text).toContain('Tiang nomor berapa?');
    const empty = await follow(report, { move: 'answer', note: ' ', key: keyFor(asked, 'answer') });
    expect([empty.status, empty.errors]).toEqual([422, ['answer: Tulis jawaban Anda']]);
    const page = await follow(report, { move: 'answer', note: 'Nomor 14', key: keyFor(empty, 'answer') });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Tercatat.');
    expect(page.text).toContain('Anda menjawab');
    expect(page.text).toContain('Nomor 14');
    expect(await statusOf(report)).toBe('in_progress');
  });

  it('keeps an answer that is too long', async () => {
    const report = await reportAt(ASKED);
    const note = 'x'.repeat(4001);
    const page = await follow(report, { move: 'answer', note, key: keyFor(await follow(report), 'answer') });
    expect(page.errors).toEqual(['answer: Terlalu panjang, paling banyak 4000 huruf']);
    expect(page.source).toContain(note);
  });

  it('confirms; a second press, or a reload, confirms nothing more', async () => {
    const report = await reportAt(RESOLVED);
    const key = keyFor(await follow(report), 'confirm');
    const pressed = await Promise.all([1, 2].map(() => follow(report, { move: 'confirm', key })));
    const reloaded = await follow(report, { move: 'confirm', key });
    expect([...pressed, reloaded].map(({ status }) => status)).toEqual([200, 200, 200]);
    const { status, events } = await api.view(report);
    expect([status, events.filter(({ move }) => move === 'confirm').length]).toEqual(['closed', 1]);
  });

  it('disputes with a reason', async () => {
    const report = await reportAt(RESOLVED);
    const page = await follow(report);
    expect(page.source).toMatch(/<details>\s*<summary>Belum atau baru sebagian/u);
    const key = keyFor(page, 'reopen');
    const empty = await follow(report, { move: 'reopen', note: '', key });
    expect(empty.errors).toEqual(['reopen: Tulis apa yang belum selesai']);
    expect(empty.source).toMatch(/<details open>/u);
    const disputed = await follow(report, { move: 'reopen', note: 'Masih gelap.', key });
    expect(disputed.text).toContain('Anda menyatakan belum selesai');
    expect(await statusOf(report)).toBe('reopened');
  });

  it('hears that the report has moved on, with what was typed', async () => {
    const report = await reportAt(ASKED);
    const key = keyFor(await follow(report), 'answer');
    await desk(report, { by: 'dpu', move: 'resume' });
    const page = await follow(report, { move: 'answer', note: 'Nomor 14', key });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Laporan ini baru saja berubah.');
    expect(page.text).toContain('Nomor 14');
    expect(page.text).toContain('Sedang dikerjakan');
  });

  it('sends no old page’s move for a new one', async () => {
    const report = await reportAt(ASKED);
    const key = keyFor(await follow(report), 'answer');
    await follow(report, { move: 'answer', note: 'Nomor 14', key });
    await desk(report, { by: 'dpu', move: 'ask', note: 'Warnanya?' });
    const page = await follow(report, { move: 'answer', note: 'Hijau', key });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Halaman ini sudah pernah dipakai untuk mengirim');
    expect(keyFor(page, 'answer')).not.toBe(key);
    expect(page.source).toContain('\nHijau</textarea>');
    expect(await statusOf(report)).toBe('waiting_reporter');
  });

  it('needs a key for a move', async () => {
    expect((await follow(filed, { move: 'confirm' })).status).toBe(400);
  });
});
