import { beforeAll, describe, expect, it } from 'vitest';
import ExifReader from 'exifreader';
import { LAMP, smallPhoto, TestApi, testApi } from '../../test-support/api.js';
import { bodyOf, type DeskReportBody } from '../../test-support/answers.js';
import { ORIGIN } from '../../test-support/city.js';
import { TestForms, type Fields, type TestPage } from '../../test-support/forms.js';

let api: TestApi;
let forms: TestForms;

beforeAll(async () => {
  api = await testApi();
  forms = new TestForms(api);
});

const TYPED: Fields = {
  description: LAMP.description,
  service: LAMP.service,
  area: '01.1',
  address: 'Depan SDN 3',
  identity: 'nameless',
  name: '',
  phone: '',
  email: '',
  consent: '2026-11-01',
};

const typed = async (change: Fields = {}): Promise<Fields> => ({ key: await forms.key('report'), ...TYPED, ...change });

const photoUpload = async (name = 'lampu.jpg') => ({ field: 'photos', name, bytes: await smallPhoto() });

const codes = (page: TestPage) => ({ ticket: page.code('ticket'), secret: page.code('secret') });

/** How many reports of the city say exactly this. */
async function filedWith(description: string): Promise<number> {
  const response = await api.call('/v1/desk/reports?limit=100', { token: api.city.dispatcher });
  const { reports } = await bodyOf<{ reports: { excerpt: string }[] }>(response);
  return reports.filter(({ excerpt }) => excerpt === description).length;
}

const atDesk = async ({ ticket }: { ticket: string }) =>
  bodyOf<DeskReportBody>(await api.call(`/v1/desk/reports/${ticket}`, { token: api.city.dispatcher }));

describe('the form', () => {
  it('asks what the widget asks, in the words of the city and the language that is asked for', async () => {
    const page = await forms.open('report?lang=en');
    expect(page.title).toBe('Report a problem');
    for (const text of ['Site of Works · Example City', 'Call 112', 'Street light', 'Utara', 'Mekar', 'I agree.']) {
      expect(page.source, text).toContain(text);
    }
    expect((await forms.open('report?lang=id')).text).toContain('Apa yang terjadi?');
  });

  it('speaks the browser’s language where the address asks for none that the city offers, else the city’s', async () => {
    const from = (query: string, language: string) =>
      forms.open(`report${query}`, { headers: { 'Accept-Language': language } });
    expect((await from('', 'fr, en-AU;q=0.8, id;q=0.2')).title).toBe('Report a problem');
    expect((await from('?lang=xx', 'fr')).title).toBe('Sampaikan laporan');
    expect((await from('?lang=id', 'en')).source).toContain('<html lang="id">');
  });

  it('needs no script and allows none: its one style sheet is allowed by its hash', async () => {
    const { source, headers } = await forms.open('report');
    expect(source).not.toMatch(/<script|<link|style=|\son[a-z]+=/u);
    const sheet = /<style>(.*)<\/style>/su.exec(source)![1]!;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet)));
    expect(headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...digest))}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    );
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(sheet).toContain('#0b5c4a');
  });

  it('may be kept for the way back, the receipt may not', async () => {
    expect((await forms.open('report')).headers.get('Cache-Control')).toBe('private, no-cache');
    expect((await forms.send('report', await typed())).headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('a complaint', () => {
  it('is filed with all that was said, and its receipt opens it', async () => {
    const description = 'Pohon miring di tepi jalan.\r\nBaris kedua <b>&amp;';
    const page = await forms.send('report?lang=en', {
      ...(await typed({ description, service: 'fallen-tree', identity: 'contact', hide: 'yes' })),
      name: ' Ani Contoh ',
      email: 'ani@example.org',
    });
    expect([page.status, page.title]).toEqual([201, 'Report received']);
    const filed = await api.view(codes(page));
    expect(filed).toMatchObject({
      description: 'Pohon miring di tepi jalan.\nBaris kedua <b>&amp;',
      status: 'received',
      service: { code: 'fallen-tree' },
      place: { area: '01.1', address: 'Depan SDN 3', areaNames: ['Mekar', 'Utara'] },
    });
    expect((await atDesk(codes(page))).contact).toEqual({ name: 'Ani Contoh', email: 'ani@example.org' });
  });

  it('without a name is without a contact, whatever stands in the fields that are out of sight', async () => {
    const page = await forms.send('report', await typed({ name: 'Ani', phone: '0811 1500 293' }));
    expect((await atDesk(codes(page))).contact).toBeNull();
  });

  it('keeps what was typed where something is wrong, and says all of it at once, by field', async () => {
    const page = await forms.send(
      'report',
      await typed({
        description: 'Mati "<lampu>"'.slice(0, 9),
        service: '',
        area: '',
        identity: 'contact',
        email: 'ani@',
        consent: undefined,
      }),
    );
    expect(page.status).toBe(422);
    expect(page.errors).toEqual([
      'description: Ceritakan sedikit lebih banyak, paling sedikit 10 huruf',
      'service: Pilih jenis laporan',
      'area: Pilih wilayah',
      'name: Tulis nama Anda',
      'email: Alamat surel keliru, contoh: nama@contoh.id',
      'consent: Centang persetujuan untuk mengirim',
    ]);
    for (const id of ['description', 'service', 'area', 'name', 'email', 'consent']) {
      expect(page.source, id).toMatch(new RegExp(`id="${id}"[^>]* aria-invalid="true"`, 'u'));
    }
    expect(page.source).toContain('\nMati &quot;&lt;la</textarea>');
    expect(page.value('address')).toBe('Depan SDN 3');
    expect(page.source).toMatch(/value="contact"\s+checked/u);
    expect(page.source).toContain('<title>Perlu diperbaiki: Sampaikan laporan');
  });

  it('hears what the contract demands beyond the rules, as by the API', async () => {
    const page = await forms.send('report', await typed({ identity: 'contact', name: 'Ani', email: 'a b@c.id' }));
    expect(page.errors).toEqual(['email: Alamat surel keliru, contoh: nama@contoh.id']);
    const strict = await forms.send('report', await typed({ identity: 'contact', name: 'Ani', email: 'ä@contoh.id' }));
    expect(strict.errors).toEqual(['email: Alamat surel keliru, contoh: nama@contoh.id']);
  });

  it('agrees to the text that holds now, not to an older one', async () => {
    const page = await forms.send('report', await typed({ consent: '2025-01-01' }));
    expect(page.errors).toEqual(['consent: Teks persetujuan baru saja berubah. Baca lagi, lalu centang']);
    expect(page.source).not.toMatch(/id="consent"[^>]* checked/u);
  });
});

describe('photos', () => {
  it('come with the form, and nothing hidden in them is kept', async () => {
    expect(ExifReader.load((await smallPhoto()).buffer, { expanded: true }).gps).toBeDefined();
    const uploads = [await photoUpload(), await photoUpload('tiang.jpg')];
    const page = await forms.send('report', await typed(), { uploads });
    const [event] = (await api.view(codes(page))).events;
    expect(event!.photos).toHaveLength(2);
    for (const { url } of event!.photos) {
      const found = ExifReader.load(await (await api.call(url)).arrayBuffer(), { expanded: true });
      expect([found.gps, found.exif]).toEqual([undefined, undefined]);
    }
  });

  it('stay with the form while something else is put right: no browser sends a file again', async () => {
    const first = await forms.send('report', await typed({ service: '' }), { uploads: [await photoUpload()] });
    expect(first.errors).toEqual(['service: Pilih jenis laporan']);
    expect(first.text).toContain('Foto yang sudah terunggah');
    const key = first.value('key')!;
    const second = await forms.send('report', { ...TYPED, key, stored: first.values('stored') }, { uploads: [] });
    expect((await api.view(codes(second))).events[0]!.photos).toHaveLength(1);
  });

  it('that cannot be read are named, the good ones kept', async () => {
    const uploads = [
      await photoUpload(),
      { field: 'photos', name: 'surat.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
    ];
    const page = await forms.send('report', await typed(), { uploads });
    expect(page.errors).toEqual(['photos: “surat.pdf” bukan foto yang bisa dibaca. Pilih foto lain (JPEG, PNG, WebP)']);
    expect(page.values('stored')).toHaveLength(1);
  });

  it('are five at most, and one is 10 MB at most', async () => {
    const six = await Promise.all([1, 2, 3, 4, 5, 6].map(() => photoUpload()));
    const many = await forms.send('report', await typed(), { uploads: six });
    expect(many.errors).toEqual(['photos: Paling banyak 5 foto. 1 foto tidak ditambahkan']);
    expect(many.values('stored')).toHaveLength(5);
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1);
    const large = await forms.send('report', await typed(), {
      uploads: [{ field: 'photos', name: 'besar.jpg', bytes }],
    });
    expect(large.errors).toEqual(['photos: “besar.jpg” terlalu besar. Satu foto paling banyak 10 MB']);
  });

  it('of another report, or that are gone, are asked for again', async () => {
    const id = await api.upload();
    await api.file({ photos: [id] });
    const page = await forms.send('report', await typed({ stored: id }));
    expect(page.errors).toEqual(['photos: Ada foto yang sudah terhapus dari server. Pilih fotonya lagi']);
    expect(page.values('stored')).toEqual([]);
  });

  it('each count as a request of their own, as uploads do', async () => {
    const before = api.ports.taken.filter((each) => each.startsWith('address')).length;
    await forms.send('report', { key: crypto.randomUUID() }, { uploads: [await photoUpload(), await photoUpload()] });
    expect(api.ports.taken.filter((each) => each.startsWith('address')).length - before).toBe(3);
  });
});

describe('the same form twice', () => {
  it('pressed twice, files one report, and both presses get its receipt', async () => {
    const fields = await typed({ description: 'Ditekan dua kali karena jaringan lambat.' });
    const uploads = [await photoUpload()];
    const [one, two] = await Promise.all([1, 2].map(() => forms.send('report', fields, { uploads })));
    expect([one!.status, two!.status]).toEqual([201, 201]);
    expect(codes(one!)).toEqual(codes(two!));
    expect(await filedWith('Ditekan dua kali karena jaringan lambat.')).toBe(1);
  });

  it('reloaded, shows the receipt again; sent again with the photo that was stored meanwhile, too', async () => {
    const fields = await typed({ description: 'Kuitansi dimuat ulang oleh peramban.' });
    const first = await forms.send('report', fields, { uploads: [await photoUpload()] });
    const again = await forms.send('report', fields, { uploads: [await photoUpload()] });
    const byId = await forms.send('report', { ...fields, stored: await api.upload() });
    expect([codes(again), codes(byId)]).toEqual([codes(first), codes(first)]);
    expect(await filedWith('Kuitansi dimuat ulang oleh peramban.')).toBe(1);
  });

  it('with another text is no repetition: it is asked about, under a new key', async () => {
    const fields = await typed();
    await forms.send('report', fields);
    const other = await forms.send('report', { ...fields, description: 'Ini laporan lain dari halaman yang sama.' });
    expect([other.status, other.errors]).toEqual([422, []]);
    expect(other.text).toContain('Halaman ini sudah pernah dipakai untuk mengirim');
    expect(other.source).toContain('Ini laporan lain dari halaman yang sama.');
    expect(other.value('key')).not.toBe(fields['key']);
    const filed = await forms.send('report', { ...fields, key: other.value('key'), description: 'Ini laporan lain.' });
    expect(filed.status).toBe(201);
  });

  it('sent when its answer may have been forgotten, is asked about and not filed again', async () => {
    const own = await testApi();
    const others = new TestForms(own);
    const fields = { ...TYPED, key: await others.key('report') };
    own.ports.pass(25);
    const page = await others.send('report', fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain('sudah lebih dari sehari');
    expect((await others.send('report', { ...fields, key: page.value('key') })).status).toBe(201);
  });
});

describe('what stands in the way', () => {
  it('another page may not send the form, not even one of the city’s sites', async () => {
    for (const origin of [ORIGIN, 'https://evil.example', 'null']) {
      const page = await forms.send('report', await typed(), { origin });
      expect([page.status, page.title]).toEqual([403, 'Formulir ini tidak diterima']);
    }
    expect((await forms.send('report', await typed(), { origin: 'http://suara.test' })).status).toBe(201);
  });

  it('is told as a page in the citizen’s language, with the site’s look where there is a site', async () => {
    const nowhere = await api.call('/v1/sites/nowhere.site/forms/report?lang=en');
    expect([nowhere.status, nowhere.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await nowhere.text()).toContain('There is no such page');
    const unknown = await forms.open('nothing?lang=en');
    expect([unknown.status, unknown.title]).toEqual([404, 'There is no such page']);
    expect(unknown.text).toContain('Site of Works');
  });

  it('says when to come back, and that a form sent again by reloading is not filed twice', async () => {
    api.ports.spent.set('address', 7);
    const page = await forms.send('report', await typed({ key: crypto.randomUUID() }));
    api.ports.spent.delete('address');
    expect([page.status, page.title, page.headers.get('Retry-After')]).toEqual([429, 'Terlalu banyak permintaan', '7']);
    expect(page.text).toContain('muat ulang halaman ini');
  });

  it('nothing typed is lost while the database is away', async () => {
    const fields = await typed({ description: 'Server sedang tidak bisa menulis.' });
    const gone = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
    const db = Object.create(api.city.db, { transaction: { value: () => Promise.reject(gone) } }) as typeof api.city.db;
    const away = new TestForms(new TestApi({ ...api.city, db }));
    const page = await away.send('report', fields, { uploads: [await photoUpload()] });
    expect([page.status, page.errors]).toEqual([503, []]);
    expect(page.text).toContain('Belum terkirim: server sedang tidak bisa menerimanya.');
    expect(page.source).toContain('Server sedang tidak bisa menulis.');
    expect(page.value('key')).toBe(fields['key']);
    const retried = await forms.send('report', { ...fields, stored: page.values('stored') });
    expect(retried.status).toBe(201);
  });

  it('what no browser sends is refused', async () => {
    for (const change of [{ key: 'short' }, { unknown: 'x' }, { service: ['a', 'b'] }, { stored: 'none' }]) {
      expect((await forms.send('report', await typed(change))).status, JSON.stringify(change)).toBe(400);
    }
    const notForm = await forms.send('report', {}, { raw: '{}', type: 'application/json' });
    expect(notForm.status).toBe(415);
  });
});
