import type { Question, SurveyDefinition } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { surveyResponse } from '../../db/schema-surveys.js';
import { media } from '../../db/schema-media.js';
import { smallPhoto, testApi, type TestApi } from '../../test-support/api.js';
import { PlainBrowser } from '../../test-support/plain-browser.js';
import { CLOSE, PUBLISH, SKM, SMALL, TestSurveys } from '../../test-support/surveys.js';

let api: TestApi;
let surveys: TestSurveys;
let browser: PlainBrowser;

beforeEach(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
  browser = new PlainBrowser(api);
});

const open = (query = 'type=general', lang = 'id') => browser.open(`survey?${query}&lang=${lang}`);

/** What the database has of a survey's responses. */
const stored = (survey: string) =>
  api.ports.db
    .select()
    .from(surveyResponse)
    .where(and(eq(surveyResponse.cityId, api.city.id), eq(surveyResponse.surveyId, survey)));

const skmAnswers = (point: string) =>
  Object.fromEntries(SKM.questions.flatMap((each) => (each.type === 'likert' ? [[`a.${each.id}`, point]] : [])));

const say = (id: string) => ({ id, en: id });
const options = ['a', 'b', 'c'].map((id) => ({ id, label: say(`Pilihan ${id}`) }));
const points = ['Buruk', 'Cukup', 'Baik'].map(say);

const surveyOf = (...questions: Question[]): SurveyDefinition => ({
  version: 1,
  title: say('Survei'),
  layout: 'page',
  questions,
});

const EVERY: readonly Question[] = [
  { id: 'satu', type: 'single', text: say('Satu?'), options, required: true },
  { id: 'beberapa', type: 'multiple', text: say('Beberapa?'), options, max: 2 },
  { id: 'urutan', type: 'ranking', text: say('Urutan?'), options },
  { id: 'skala', type: 'likert', text: say('Skala?'), points },
  { id: 'bintang', type: 'rating', text: say('Bintang?'), max: 5, minLabel: say('Jelek'), maxLabel: say('Bagus') },
  { id: 'saran', type: 'nps', text: say('Menyarankan?') },
  { id: 'angka', type: 'number', text: say('Angka?'), min: 1, unit: say('menit') },
  { id: 'hari', type: 'date', text: say('Hari?') },
  { id: 'kata', type: 'short_text', text: say('Kata?'), max: 20 },
  { id: 'cerita', type: 'long_text', text: say('Cerita?') },
  { id: 'tabel', type: 'matrix', text: say('Tabel?'), rows: options, points, required: true },
];

describe('the official survey', () => {
  it('stands on one page, and is counted in the report', async () => {
    const survey = await surveys.open({ definition: SKM });
    const page = await open('type=skm&service=ktp');
    expect(page.title).toBe('Survei Kepuasan Masyarakat');
    expect(page.text).toContain('Layanan: KTP elektronik');
    expect(page.text).toContain('Dengan mengirim, Anda menyatakan');
    expect(page.buttons).toEqual(['Kirim jawaban']);
    const thanks = await page.press('Kirim jawaban', { ...skmAnswers('4'), 'a.saran': 'Loketnya ramah.' });
    expect([thanks.status, thanks.title]).toEqual([201, 'Terima kasih']);
    expect(thanks.text).toContain('Diterima pada 21 November 2026');
    expect(thanks.text).toContain('tidak terverifikasi');
    expect((await surveys.seenAtDesk(survey)).responses).toBe(1);
    const [row] = await stored(survey);
    expect(row).toMatchObject({ mode: 'self', level: 'device', service: 'ktp', language: 'id' });
    expect(row?.answers).toMatchObject({ saran: 'Loketnya ramah.' });
    const report = await api.call(`/v1/desk/surveys/${survey}/report`, { token: api.city.dispatcher });
    expect(await report.json()).toMatchObject({ skm: { respondents: 1, index: '100.00' } });
  });

  it('says at each question what is missing, and loses nothing', async () => {
    const survey = await surveys.open({ definition: SKM });
    const some = { ...skmAnswers('3'), [`a.${SKM.questions[0]!.id}`]: '' };
    const page = await (await open('type=skm')).press('Kirim jawaban', { ...some, 'a.saran': 'Tetap ada.' });
    expect(page.status).toBe(422);
    expect(page.errors).toEqual([
      'service: Pilih layanannya dulu',
      `a.${SKM.questions[0]!.id}: Pilih satu jawaban dulu`,
    ]);
    expect(page.value('Kirim jawaban', 'a.saran')).toBe('Tetap ada.');
    expect(page.value('Kirim jawaban', `a.${SKM.questions[1]!.id}`)).toBe('3');
    expect(await stored(survey)).toEqual([]);
    const mended = { service: 'laporan', [`a.${SKM.questions[0]!.id}`]: '2' };
    expect((await page.press('Kirim jawaban', mended)).status).toBe(201);
    expect((await stored(survey))[0]?.service).toBe('laporan');
  });

  it('counts once, however often the button is pressed', async () => {
    const survey = await surveys.open({ definition: SKM });
    const page = await open('type=skm&service=ktp');
    const pressed = await Promise.all([1, 2, 3].map(() => page.press('Kirim jawaban', skmAnswers('4'))));
    expect(pressed.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await stored(survey)).toHaveLength(1);
    const other = await page.press('Kirim jawaban', skmAnswers('1'));
    expect([other.status, other.title]).toEqual([409, 'Survei ini sudah dijawab']);
    expect(other.text).toContain('jawaban itu yang dihitung');
  });

  it('speaks English, too', async () => {
    await surveys.open({ definition: SKM });
    const thanks = await (await open('type=skm&service=ktp', 'en')).press('Send answers', skmAnswers('4'));
    expect(thanks.title).toBe('Thank you');
  });
});

describe('questions of every type', () => {
  const FILLED = {
    service: 'ktp',
    'a.satu': 'b',
    'a.beberapa': ['a', 'c'],
    'a.urutan.c': '1',
    'a.urutan.a': '2',
    'a.skala': '3',
    'a.bintang': '4',
    'a.saran': '9',
    'a.angka': '12,5',
    'a.hari': '2026-11-20',
    'a.kata': 'Ramah "sekali" & cepat',
    'a.cerita': 'Baris satu\nBaris dua <b>',
    'a.tabel.a': '1',
    'a.tabel.b': '2',
    'a.tabel.c': '3',
  };

  it('are answered as they were filled in', async () => {
    const survey = await surveys.open({ definition: surveyOf(...EVERY) });
    const thanks = await (await open()).press('Kirim jawaban', { ...FILLED, 'a.kata': 'Ramah & "cepat"' });
    expect(thanks.errors).toEqual([]);
    expect((await stored(survey))[0]?.answers).toEqual({
      satu: 'b',
      beberapa: ['a', 'c'],
      urutan: ['c', 'a'],
      skala: 3,
      bintang: 4,
      saran: 9,
      angka: 12.5,
      hari: '2026-11-20',
      kata: 'Ramah & "cepat"',
      cerita: 'Baris satu\nBaris dua <b>',
      tabel: { a: 1, b: 2, c: 3 },
    });
  });

  it('may be skipped where they need not be answered', async () => {
    const survey = await surveys.open({ definition: surveyOf(...EVERY) });
    const few = { service: 'ktp', 'a.satu': 'a', 'a.tabel.a': '1', 'a.tabel.b': '1', 'a.tabel.c': '1', 'a.skala': '' };
    expect((await (await open()).press('Kirim jawaban', few)).status).toBe(201);
    expect((await stored(survey))[0]?.answers).toEqual({ satu: 'a', tabel: { a: 1, b: 1, c: 1 } });
  });

  it('say what is wrong, and keep it to be mended', async () => {
    await surveys.open({ definition: surveyOf(...EVERY) });
    const page = await (
      await open()
    ).press('Kirim jawaban', {
      ...FILLED,
      'a.beberapa': ['a', 'b', 'c'],
      'a.urutan.a': '1',
      'a.angka': 'dua belas',
      'a.hari': '2026-02-31',
      'a.kata': 'Ini lebih dari dua puluh huruf',
      'a.tabel.b': '',
    });
    expect(page.errors).toEqual([
      'a.beberapa: Paling banyak 2. Kurangi dulu',
      'a.urutan.c: Peringkat ini sudah dipakai. Setiap pilihan perlu peringkat sendiri',
      'a.angka: Isi dengan angka saja, contoh: 12',
      'a.hari: Tanggal ini tidak ada atau di luar batas',
      'a.kata: Terlalu panjang, paling banyak 20 huruf',
      'a.tabel.b: Pilih satu jawaban di baris ini',
    ]);
    const kept = (name: string) => page.value('Kirim jawaban', name);
    expect([kept('a.angka'), kept('a.kata'), kept('a.cerita'), kept('a.tabel.c'), kept('a.urutan.c')]).toEqual([
      'dua belas',
      'Ini lebih dari dua puluh huruf',
      'Baris satu\nBaris dua <b>',
      '3',
      '1',
    ]);
  });
});

describe('where answers decide what is asked', () => {
  it('goes on page by page, and sends nothing that is off the path', async () => {
    const survey = await surveys.open({ definition: SMALL });
    const first = await open('type=general&service=ktp');
    expect(first.buttons).toEqual(['Lanjut']);
    expect(first.text).not.toContain('Mengapa?');
    const sad = await first.press('Lanjut', { 'a.puas': '1' });
    expect(sad.text).toContain('Mengapa?');
    const back = await sad.press('Kembali', { 'a.alasan': 'Lama sekali.' });
    expect(back.value('Lanjut', 'a.puas')).toBe('1');
    const happy = await back.press('Lanjut', { 'a.puas': '4' });
    expect(happy.text).not.toContain('Mengapa?');
    const thanks = await happy.press('Kirim jawaban', { 'a.usia': 'muda' });
    expect(thanks.status).toBe(201);
    expect((await stored(survey))[0]?.answers).toEqual({ puas: 4, usia: 'muda' });
  });

  it('gives back what was written before somebody went another way', async () => {
    await surveys.open({ definition: SMALL });
    const sad = await (await open('type=general&service=ktp')).press('Lanjut', { 'a.puas': '1' });
    const happy = await (await sad.press('Kembali', { 'a.alasan': 'Lama sekali.' })).press('Lanjut', { 'a.puas': '4' });
    const sadAgain = await (await happy.press('Kembali')).press('Lanjut', { 'a.puas': '2' });
    expect(sadAgain.value('Kirim jawaban', 'a.alasan')).toBe('Lama sekali.');
  });

  it('does not go on from what is wrong', async () => {
    await surveys.open({ definition: SMALL });
    const page = await (await open('type=general')).press('Lanjut');
    expect([page.status, ...page.errors]).toEqual([
      422,
      'service: Pilih layanannya dulu',
      'a.puas: Pilih satu jawaban dulu',
    ]);
  });

  it('follows a jump to the end, and asks there to send', async () => {
    const jump: Question = {
      id: 'pernah',
      type: 'single',
      text: say('Pernah ke loket?'),
      options,
      jumps: [{ when: "pernah = 'c'", to: 'end' }],
    };
    const why: Question = { id: 'kesan', type: 'short_text', text: say('Bagaimana {pernah}?') };
    const survey = await surveys.open({ definition: surveyOf(jump, why) });
    const first = await open('type=general&service=ktp');
    const asked = await first.press('Lanjut', { 'a.pernah': 'a' });
    expect(asked.text).toContain('Bagaimana Pilihan a?');
    const end = await first.press('Lanjut', { 'a.pernah': 'c' });
    expect(end.text).toContain('Semua pertanyaan sudah dijawab');
    expect((await end.press('Kirim jawaban')).status).toBe(201);
    expect((await stored(survey))[0]?.answers).toEqual({ pernah: 'c' });
  });

  it('leads to the page that was left out by a form that was not ours', async () => {
    await surveys.open({ definition: SMALL });
    const first = await open('type=general&service=ktp');
    const page = await first.press('Lanjut', { at: '1', step: 'send' });
    expect(page.errors).toEqual(['a.puas: Pilih satu jawaban dulu']);
  });
});

describe('the code of a case', () => {
  it('counts as one verified answer, once', async () => {
    const survey = await surveys.open({ definition: SKM });
    const [code = ''] = await surveys.cases(survey);
    const page = await open('type=skm&service=ktp');
    const thanks = await page.press('Kirim jawaban', { ...skmAnswers('4'), caseToken: code });
    expect(thanks.text).toContain('terverifikasi dengan kodenya');
    expect((await stored(survey))[0]).toMatchObject({ level: 'case', respondent: null });
    const again = await (
      await open('type=skm&service=ktp')
    ).press('Kirim jawaban', {
      ...skmAnswers('1'),
      caseToken: code,
    });
    expect([again.status, again.title]).toEqual([409, 'Survei ini sudah dijawab']);
    expect(again.text).toContain('Untuk urusan ini');
  });

  it('comes with the tracker’s form, which names the service', async () => {
    const survey = await surveys.open({ definition: SKM });
    const [code = ''] = await surveys.cases(survey);
    const entries = [
      ['survey', survey],
      ['caseToken', code],
    ] as const;
    const path = `/v1/sites/${api.city.site}/forms/survey?lang=id`;
    const page = await browser.send(path, entries, null);
    expect([page.status, page.value('Kirim jawaban', 'caseToken')]).toEqual([200, code]);
    expect(page.text).toContain('Layanan: KTP elektronik');
    expect(page.text).not.toContain('tidak terverifikasi');
    expect((await page.press('Kirim jawaban', skmAnswers('4'))).status).toBe(201);
    const again = await browser.send(path, entries, null);
    expect([again.status, again.title]).toEqual([200, 'Survei ini sudah dijawab']);
  });

  it('is said to be wrong at its field, where one may go on without it', async () => {
    await surveys.open({ definition: SKM });
    const page = await (
      await open('type=skm&service=ktp')
    ).press('Kirim jawaban', {
      ...skmAnswers('4'),
      caseToken: 'ktp.salah.salah',
    });
    expect(page.errors.map((each) => each.split(':')[0])).toEqual(['caseToken']);
    expect(page.value('Kirim jawaban', 'caseToken')).toBe('ktp.salah.salah');
    expect((await page.press('Kirim jawaban', { caseToken: '' })).status).toBe(201);
  });
});

describe('photos', () => {
  const PHOTOS = surveyOf(
    { id: 'foto', type: 'file', text: say('Ada foto?'), max: 2 },
    { id: 'kata', type: 'short_text', text: say('Kata?'), required: true },
  );

  it('stay with the form while something else is mended, and belong to the response', async () => {
    const survey = await surveys.open({ definition: PHOTOS });
    const bytes = await smallPhoto();
    const first = await open('type=general&service=ktp');
    const files = [{ field: 'a.foto', name: 'loket.jpg', bytes }];
    const page = await first.press('Kirim jawaban', {}, files);
    expect(page.errors).toEqual(['a.kata: Tulis jawaban Anda dulu']);
    expect(page.value('Kirim jawaban', 'kept.foto')).toMatch(/^[\w-]{36}$/u);
    const thanks = await page.press('Kirim jawaban', { 'a.kata': 'Ramah' }, []);
    expect(thanks.status).toBe(201);
    const [row] = await stored(survey);
    const [photo] = await api.ports.db
      .select()
      .from(media)
      .where(and(eq(media.cityId, api.city.id), eq(media.surveyId, survey)));
    expect(row?.answers).toEqual({ kata: 'Ramah', foto: [photo?.id] });
    const twice = await page.press('Kirim jawaban', { 'a.kata': 'Ramah' }, []);
    expect(twice.status).toBe(201);
    expect(await stored(survey)).toHaveLength(1);
  });

  it('are refused in words at their field', async () => {
    await surveys.open({ definition: PHOTOS });
    const files = [{ field: 'a.foto', name: 'surat.txt', bytes: new TextEncoder().encode('bukan foto') }];
    const page = await (await open('type=general&service=ktp')).press('Kirim jawaban', { 'a.kata': 'Ramah' }, files);
    expect([page.status, page.errors.length]).toEqual([422, 1]);
    expect(page.errors[0]).toMatch(/^a\.foto: .*surat\.txt/u);
  });
});

describe('the survey', () => {
  it('is none where none of the kind is open', async () => {
    const page = await open('type=skm');
    expect([page.status, page.title]).toEqual([404, 'Tidak ada survei']);
  });

  it('is announced, then closed with what follows', async () => {
    const survey = await surveys.draft({ definition: SKM });
    await surveys.move(survey, { move: 'announce' });
    const announced = await open(`survey=${survey}`);
    expect(announced.text).toContain('Belum dibuka');
    expect(announced.buttons).toEqual([]);
    await surveys.move(survey, { move: 'open' });
    const page = await open(`survey=${survey}&service=ktp`);
    await surveys.move(survey, CLOSE);
    const late = await page.press('Kirim jawaban', skmAnswers('4'));
    expect(late.status).toBe(409);
    expect(late.text).toContain('tidak ikut dihitung');
    await surveys.move(survey, PUBLISH);
    const closed = await open(`survey=${survey}`);
    expect(closed.text).toContain('Loket ditambah.');
    expect(await stored(survey)).toEqual([]);
  });

  it('keeps the answers where the server cannot take them now', async () => {
    await surveys.open({ definition: SKM });
    const page = await open('type=skm&service=ktp');
    api.ports.spent.set('respondent', 30);
    const busy = await page.press('Kirim jawaban', { ...skmAnswers('4'), 'a.saran': 'Tetap ada.' });
    api.ports.spent.delete('respondent');
    expect([busy.status, busy.response.headers.get('Retry-After')]).toEqual([429, '30']);
    expect(busy.value('Kirim jawaban', 'a.saran')).toBe('Tetap ada.');
    expect((await busy.press('Kirim jawaban')).status).toBe(201);
  });

  it('takes no consent to a text that holds no more', async () => {
    await surveys.open({ definition: SKM });
    const page = await (
      await open('type=skm&service=ktp')
    ).press('Kirim jawaban', {
      ...skmAnswers('4'),
      consent: '2020-01-01',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Teks persetujuan baru saja berubah');
    expect((await page.press('Kirim jawaban')).status).toBe(201);
  });
});
