import { expect } from '@open-wc/testing';
import type { Question } from '@suara/core';
import { expectAccessible } from '../../internal/test/accessibility.js';
import {
  descriptionOf,
  field,
  focused,
  isFocused,
  isInvalid,
  points,
  press,
  pressSoon,
} from '../../internal/test/citizen.js';
import { makeCity } from '../../internal/test/city.js';
import { seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { responseWire, SurveyDesk, type ResponseWire } from '../../internal/test/surveys.js';
import { later, next, pick, send, surveyOf, write } from '../test/survey-desk.js';

const both = (text: string): { id: string; en: string } => ({ id: text, en: text });

const options = ['Loket', 'Situs', 'Kuasa', 'Lainnya'].map((label) => ({
  id: label.toLowerCase(),
  label: both(label),
}));

const points4 = ['Buruk', 'Cukup', 'Baik', 'Sangat baik'].map(both);

/** A widget whose survey asks this, over a wire that tells what was sent. */
async function asking(...questions: Question[]): Promise<{ widget: Widget; wire: ResponseWire }> {
  const city = await makeCity();
  await new SurveyDesk(city).open({ definition: { questions } });
  const wire = responseWire();
  const widget = await surveyOf(city, wire.connection);
  await seen(widget, 'Pertanyaan 1');
  return { widget, wire };
}

async function sent({ widget, wire }: { widget: Widget; wire: ResponseWire }): Promise<unknown> {
  await send(widget);
  await seen(widget, 'Terima kasih');
  return wire.bodies.at(-1)?.answers;
}

const radios = (widget: Widget): HTMLInputElement[] =>
  Array.from(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []);

afterEach(() => {
  document.body.replaceChildren();
});

describe('a question of <suara-survey>', () => {
  it('for one of several is a group of radio buttons that is called by the question alone', async () => {
    const own = await asking({ id: 'cara', type: 'single', text: both('Lewat mana?'), options, required: true });
    const { widget } = own;
    const group = widget.shadowRoot?.querySelector('fieldset');
    const name = widget.shadowRoot?.querySelector(`#${group?.getAttribute('aria-labelledby') ?? ''}`);
    expect(name?.textContent.trim()).to.equal('Lewat mana?');
    expect(radios(widget).every(({ required }) => required)).to.be.true;
    await pick(widget, 'Lewat mana?', 'Situs');
    await expectAccessible(widget);
    expect(await sent(own)).to.deep.equal({ cara: 'situs' });
  });

  it('for some of several says how many, and that there are too many', async () => {
    const own = await asking({ id: 'butuh', type: 'multiple', text: both('Butuh apa?'), options, max: 2 });
    const { widget } = own;
    await seen(widget, 'Pilih paling banyak 2.');
    for (const { label } of options.slice(0, 3)) field(widget, label.id).click();
    await send(widget);
    await seen(widget, 'Paling banyak 2. Kurangi dulu');
    await isFocused(widget, 'Loket');
    await expectAccessible(widget);
    field(widget, 'Situs').click();
    expect(await sent(own)).to.deep.equal({ butuh: ['loket', 'kuasa'] });
  });

  it('shows shuffled options in the same order after a reload, those that are fixed in their place', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `o${index}`, label: both(`Pilihan ${index + 1}`) }));
    const shuffled = [...many, { id: 'tidak', label: both('Tidak satu pun'), fixed: true }];
    const city = await makeCity();
    const questions: Question[] = [
      { id: 'acak', type: 'single', text: both('Pilih'), options: shuffled, shuffle: true, required: true },
      { id: 'lain', type: 'short_text', text: both('Lain') },
    ];
    await new SurveyDesk(city).open({ definition: { questions } });
    const labels = (widget: Widget): string[] =>
      Array.from(widget.shadowRoot?.querySelectorAll('.option') ?? [], (each) => each.textContent.trim());
    const first = await surveyOf(city);
    await pick(first, 'Pilih', 'Tidak satu pun');
    const order = labels(first);
    expect(order).not.to.deep.equal(shuffled.map(({ label }) => label.id));
    expect(order.at(-1)).to.equal('Tidak satu pun');
    first.remove();
    const second = await surveyOf(city);
    await pressSoon(second, 'Lanjutkan');
    await seen(second, 'Pilihan 1');
    expect(labels(second)).to.deep.equal(order);
  });

  it('on a scale of words has a face beside each, hidden from who hears the words', async () => {
    const question: Question = { id: 'puas', type: 'likert', text: both('Puas?'), points: points4, faces: true };
    const own = await asking(question);
    const { widget } = own;
    const faces = Array.from(widget.shadowRoot?.querySelectorAll('svg.face path') ?? [], (face) =>
      face.getAttribute('d'),
    );
    expect(new Set(faces).size).to.equal(4);
    expect(widget.shadowRoot?.querySelectorAll('svg.face[aria-hidden=true]').length).to.equal(4);
    field(widget, 'Sangat baik').click();
    expect(await sent(own)).to.deep.equal({ puas: 4 });
  });

  it('for a rating counts from one, and reads out what the ends mean', async () => {
    const ends = { minLabel: both('sulit'), maxLabel: both('mudah') };
    const own = await asking({ id: 'mudah', type: 'rating', text: both('Mudah?'), max: 5, ...ends });
    const { widget } = own;
    expect(radios(widget).length).to.equal(5);
    expect(field(widget, '1: sulit')).to.exist;
    field(widget, '5: mudah').click();
    await expectAccessible(widget);
    expect(await sent(own)).to.deep.equal({ mudah: 5 });
  });

  it('for a recommendation goes from zero to ten', async () => {
    const own = await asking({ id: 'saran', type: 'nps', text: both('Menyarankan?'), required: true });
    expect(radios(own.widget).length).to.equal(11);
    field(own.widget, '0').click();
    expect(await sent(own)).to.deep.equal({ saran: 0 });
  });

  it('for a number says its limits before and after', async () => {
    const limits = { min: 0, max: 600, whole: true, unit: both('menit') };
    const own = await asking({ id: 'lama', type: 'number', text: both('Berapa lama?'), required: true, ...limits });
    const { widget } = own;
    expect(descriptionOf(widget, 'Berapa lama?')).to.equal('Angka dari 0 sampai 600.');
    await send(widget);
    await until(() => isInvalid(widget, 'Berapa lama?'));
    expect(descriptionOf(widget, 'Berapa lama?')).to.include('Isi angkanya dulu');
    expect(focused(widget)).to.include('Berapa lama?');
    await write(widget, 'Berapa lama?', '601');
    await send(widget);
    await seen(widget, 'Paling banyak 600');
    await write(widget, 'Berapa lama?', '45');
    await expectAccessible(widget);
    expect(await sent(own)).to.deep.equal({ lama: 45 });
  });

  it('for a day keeps to the calendar and its limits', async () => {
    const limits = { min: '2026-01-01', max: '2026-12-31' };
    const own = await asking({ id: 'hari', type: 'date', text: both('Kapan?'), ...limits });
    const { widget } = own;
    expect(descriptionOf(widget, 'Kapan?')).to.equal('Dari 1 Januari 2026 sampai 31 Desember 2026.');
    await write(widget, 'Kapan?', '2025-12-31');
    await send(widget);
    await seen(widget, 'Tanggal ini tidak ada atau di luar batas');
    await write(widget, 'Kapan?', '2026-02-28');
    await expectAccessible(widget);
    expect(await sent(own)).to.deep.equal({ hari: '2026-02-28' });
  });

  it('for words tells when they get too many', async () => {
    const own = await asking(
      { id: 'loket', type: 'short_text', text: both('Loket mana?'), hint: both('Di karcis Anda.'), max: 10 },
      { id: 'cerita', type: 'long_text', text: both('Cerita Anda'), required: true },
    );
    const { widget } = own;
    expect(descriptionOf(widget, 'Loket mana?')).to.equal('Di karcis Anda.');
    await write(widget, 'Loket mana?', 'Loket sebelas');
    await seen(widget, 'Kelebihan 3 huruf');
    next(widget);
    await seen(widget, 'Terlalu panjang, paling banyak 10 huruf');
    await write(widget, 'Loket mana?', 'Loket 11');
    next(widget);
    await write(widget, 'Cerita Anda', 'Cepat.\nTerima kasih.');
    await expectAccessible(widget);
    await send(widget);
    await isFocused(widget, 'Terima kasih');
    expect(own.wire.bodies[0]?.answers).to.deep.equal({ loket: 'Loket 11', cerita: 'Cepat.\nTerima kasih.' });
  });

  it('for an order of preference is answered by buttons alone', async () => {
    const own = await asking({ id: 'urutan', type: 'ranking', text: both('Mana dulu?'), options });
    const { widget } = own;
    await pressSoon(widget, 'Tambah Situs ke urutan');
    await pressSoon(widget, 'Tambah Loket ke urutan');
    await pressSoon(widget, 'Pindahkan Loket ke atas');
    await until(() => points(widget)[0]?.includes('Loket') === true);
    await expectAccessible(widget);
    expect(await sent(own)).to.deep.equal({ urutan: ['loket', 'situs'] });
  });

  it('for several rows asks each of them, and names the one that lacks', async () => {
    const rows = [
      { id: 'ruang-tunggu', label: both('Ruang tunggu') },
      { id: 'toilet', label: both('Toilet') },
    ];
    const own = await asking({
      id: 'tempat',
      type: 'matrix',
      text: both('Tempatnya?'),
      rows,
      points: points4,
      required: true,
    });
    const { widget } = own;
    radios(widget)[2]?.click();
    await send(widget);
    await seen(widget, 'Pilih satu jawaban di baris ini');
    await until(() => widget.shadowRoot?.activeElement === radios(widget)[4]);
    await expectAccessible(widget);
    radios(widget)[7]?.click();
    expect(await sent(own)).to.deep.equal({ tempat: { 'ruang-tunggu': 3, toilet: 4 } });
  });

  it('says earlier answers in its own words', async () => {
    const own = await asking(
      { id: 'cara', type: 'single', text: both('Lewat mana?'), options, required: true },
      { id: 'mengapa', type: 'short_text', text: both('Mengapa lewat {cara}?') },
    );
    await pick(own.widget, 'Lewat mana?', 'Kuasa');
    next(own.widget);
    await seen(own.widget, 'Mengapa lewat Kuasa?');
  });

  it('leads to the end where a rule says so', async () => {
    const jumps = [{ when: "cara = 'lainnya'", to: 'end' }];
    const own = await asking(
      { id: 'cara', type: 'single', text: both('Lewat mana?'), options, required: true, jumps },
      { id: 'puas', type: 'likert', text: both('Puas?'), points: points4, required: true },
    );
    const { widget } = own;
    await seen(widget, 'Pertanyaan 1 dari sekitar 2');
    await pick(widget, 'Lewat mana?', 'Lainnya');
    await seen(widget, 'Kirim jawaban');
    expect(await sent(own)).to.deep.equal({ cara: 'lainnya' });
  });
});

describe('a question for photos of <suara-survey>', () => {
  async function picture(): Promise<File> {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg');
    });
    return new File([blob ?? ''], 'photo.jpg', { type: 'image/jpeg' });
  }

  async function add(widget: Widget, ...files: File[]): Promise<void> {
    await seen(widget, 'Tambah foto');
    const input = field(widget, 'Tambah foto') as HTMLInputElement;
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  }

  const question: Question = { id: 'foto', type: 'file', text: both('Ada foto?'), max: 2, required: true };

  it('uploads them while one goes on, and sends what the server calls them', async () => {
    const own = await asking(question);
    await send(own.widget);
    await seen(own.widget, 'Tambahkan paling sedikit satu foto');
    await add(own.widget, await picture(), await picture());
    await until(() => points(own.widget).filter((point) => point.includes('Terunggah')).length === 2);
    await expectAccessible(own.widget);
    const { foto } = (await sent(own)) as { foto: string[] };
    expect(foto.length).to.equal(2);
    expect(foto.every((id) => /^[0-9a-f-]{36}$/u.test(id))).to.be.true;
  });

  it('keeps them over a reload, and takes one away again', async () => {
    const city = await makeCity();
    await new SurveyDesk(city).open({ definition: { questions: [question] } });
    const first = await surveyOf(city);
    await add(first, await picture(), await picture());
    await until(() => points(first).filter((point) => point.includes('Terunggah')).length === 2);
    press(first, 'Hapus foto 1');
    await until(() => points(first).length === 1);
    first.remove();
    const wire = responseWire();
    const second = await surveyOf(city, wire.connection);
    await pressSoon(second, 'Lanjutkan');
    await until(() => points(second).some((point) => point.includes('Terunggah')));
    await send(second);
    await seen(second, 'Terima kasih');
    expect((wire.bodies[0]?.answers['foto'] as string[]).length).to.equal(1);
  });

  it('leaves nothing of one person’s photos to the next at a counter', async () => {
    const city = await makeCity();
    await new SurveyDesk(city).open({ definition: { questions: [{ ...question, required: false }] } });
    const widget = await surveyOf(city, undefined, { kiosk: true });
    await add(widget, await picture(), new File(['PDF'], 'surat.jpg', { type: 'image/jpeg' }));
    await until(() => points(widget).some((point) => point.includes('Terunggah')));
    await later(60_000, () => pressSoon(widget, 'Mulai dari awal'));
    await seen(widget, 'Tambah foto');
    expect(points(widget)).to.deep.equal([]);
  });

  it('says which is no photo, and does not send without a word', async () => {
    const own = await asking({ ...question, required: false });
    await add(own.widget, new File(['PDF'], 'surat.jpg', { type: 'image/jpeg' }));
    await until(() => points(own.widget).some((point) => point.includes('Bukan foto yang bisa dibaca.')));
    expect(textOf(own.widget)).to.include('Ada foto?');
    expect(own.wire.bodies).to.deep.equal([]);
  });
});
