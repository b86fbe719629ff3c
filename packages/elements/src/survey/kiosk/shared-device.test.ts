import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { offline, problem } from '../../internal/test/ballot-wire.js';
import { field, hasButton, isFocused, press, pressSoon } from '../../internal/test/citizen.js';
import { makeCity } from '../../internal/test/city.js';
import { seen, textOf, until, type Widget } from '../../internal/test/page.js';
import { responseWire, SurveyDesk } from '../../internal/test/surveys.js';
import {
  AGE,
  answerAll,
  isGone,
  keptOf,
  later,
  next,
  pick,
  REASON,
  SATISFIED,
  send,
  surveyOf,
  write,
} from '../test/survey-desk.js';

async function counter(properties: Readonly<Record<string, unknown>>) {
  const city = await makeCity();
  const desk = new SurveyDesk(city);
  await desk.open();
  const wire = responseWire();
  const widget = await surveyOf(city, wire.connection, properties);
  await seen(widget, SATISFIED);
  return { city, desk, wire, widget };
}

/**
 * Lets minutes pass until it asks whether anybody is there, and does the rest at that time. What watches for signs of life
 * may come after the first answer, and counts from its own coming: so one minute may not be enough.
 */
async function whenNobodyIsThere(widget: Widget, task: () => Promise<void>): Promise<void> {
  const isAsking = () => textOf(widget).includes('Masih di sini?');
  const waited = (minutes: number): Promise<boolean> =>
    later(minutes * 60_000, async () => {
      const end = performance.now() + 3000;
      await until(() => isAsking() || performance.now() > end);
      const isQuiet = isAsking();
      if (isQuiet) await task();
      return isQuiet;
    });
  for (let minutes = 1; minutes < 6; minutes += 1) if (await waited(minutes)) return;
  throw new Error('it does not ask whether anybody is there');
}

const isChosen = (widget: Widget, point: string): boolean => (field(widget, point) as HTMLInputElement).checked;

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-survey kiosk>', () => {
  const MINUTE = 60_000;

  it('takes one response after another, each with its own key and nobody’s token', async () => {
    const { widget, wire, desk } = await counter({ kiosk: true });
    for (const point of ['Baik', 'Sangat baik']) {
      await answerAll(widget, point);
      await send(widget);
      await isFocused(widget, 'Terima kasih');
      await pressSoon(widget, 'Selesai');
      await isFocused(widget, 'Pertanyaan 1');
      expect(isChosen(widget, point)).to.be.false;
    }
    expect(new Set(wire.keys).size).to.equal(2);
    expect(wire.bodies.map(({ mode, deviceToken }) => [mode, deviceToken])).to.deep.equal([
      ['kiosk', undefined],
      ['kiosk', undefined],
    ]);
    expect(await desk.responses()).to.equal(2);
  });

  it('keeps nothing unfinished on the device', async () => {
    const { city, widget } = await counter({ kiosk: true });
    await pick(widget, SATISFIED, 'Buruk');
    next(widget);
    await write(widget, REASON, 'Petugas di loket dua.');
    expect(JSON.stringify(keptOf(city))).not.to.include('loket dua');
    widget.remove();
    const second = await surveyOf(city, undefined, { kiosk: true });
    await seen(second, SATISFIED);
    expect(hasButton(second, 'Lanjutkan')).to.be.false;
    expect(isChosen(second, 'Buruk')).to.be.false;
  });

  it('asks whether anybody is there, hides what was answered, and goes on for who is', async () => {
    const { widget } = await counter({ kiosk: true });
    await pick(widget, SATISFIED, 'Buruk');
    next(widget);
    await write(widget, REASON, 'Petugas di loket dua.');
    await whenNobodyIsThere(widget, async () => {
      await isFocused(widget, 'Masih di sini?');
      expect(widget.shadowRoot?.querySelector('textarea')).to.equal(null);
      expect(textOf(widget)).to.match(/Dihapus dalam (19|20) detik/u);
      await expectAccessible(widget);
      // a mere touch of whoever comes next brings nothing back
      widget.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(textOf(widget)).to.include('Masih di sini?');
      press(widget, 'Ya, saya lanjutkan');
      await isFocused(widget, 'Pertanyaan 2');
      expect(field(widget, REASON).value).to.equal('Petugas di loket dua.');
    });
  });

  it('forgets what was answered where nobody is', async () => {
    const { widget } = await counter({ kiosk: true });
    await pick(widget, SATISFIED, 'Buruk');
    await whenNobodyIsThere(widget, () => later(MINUTE, () => isFocused(widget, 'Pertanyaan 1')));
    expect(isChosen(widget, 'Buruk')).to.be.false;
  });

  it('leaves a start that nobody has touched alone', async () => {
    const { widget } = await counter({ kiosk: true });
    await later(5 * MINUTE, () => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(textOf(widget)).to.include(SATISFIED);
  });

  it('goes back to the start by itself after the thanks, unless somebody wants to read on', async () => {
    const { widget } = await counter({ kiosk: true });
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Kembali ke awal dalam 10 detik');
    await expectAccessible(widget);
    await until(() => /Kembali ke awal dalam \d detik/u.test(textOf(widget)));
    press(widget, 'Tunggu dulu');
    await later(MINUTE, () => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(textOf(widget)).to.include('Terima kasih');
    press(widget, 'Selesai');
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Kembali ke awal');
    await until(() => /Kembali ke awal dalam \d detik/u.test(textOf(widget)));
    await later(MINUTE, () => isFocused(widget, 'Pertanyaan 1'));
  });

  it('queues many responses without a connection, tells staff how many, and sends each once and in its order', async () => {
    const { city, widget, wire, desk } = await counter({ kiosk: true });
    wire.deliver = offline;
    for (const point of ['Cukup', 'Baik', 'Sangat baik']) {
      await pick(widget, SATISFIED, point);
      next(widget);
      if (point === 'Cukup') {
        await seen(widget, REASON);
        press(widget, 'Lewati');
      }
      await seen(widget, AGE);
      await send(widget);
      await isFocused(widget, 'Jawaban tersimpan');
      expect(textOf(widget)).not.to.include('Terima kasih');
      await pressSoon(widget, 'Selesai');
    }
    await seen(widget, '3 jawaban menunggu sambungan');
    await expectAccessible(widget);
    widget.remove();
    wire.bodies.length = 0;
    wire.keys.length = 0;
    wire.deliver = (deliver) => deliver();
    const second = await surveyOf(city, wire.connection, { kiosk: true });
    await until(() => wire.keys.length === 3);
    await isGone(second, 'menunggu sambungan');
    expect(wire.bodies.map(({ answers }) => answers['puas'])).to.deep.equal([2, 3, 4]);
    expect(new Set(wire.keys).size).to.equal(3);
    expect(keptOf(city)?.queue).to.deep.equal([]);
    expect(await desk.responses()).to.equal(3);
    expect(isChosen(second, 'Sangat baik')).to.be.false;
  });

  it('tells staff what the server would not take after its respondent had gone, and sends the rest', async () => {
    const { city, widget, wire, desk } = await counter({ kiosk: true });
    wire.deliver = offline;
    for (const point of ['Baik', 'Sangat baik']) {
      await answerAll(widget, point);
      await send(widget);
      await seen(widget, 'Jawaban tersimpan');
      await pressSoon(widget, 'Selesai');
      await seen(widget, SATISFIED);
    }
    const first = wire.bodies.length;
    wire.deliver = (deliver) =>
      wire.bodies.length === first + 1 ? Promise.resolve(problem(422, 'invalid-body')) : deliver();
    dispatchEvent(new Event('online'));
    await seen(widget, '1 jawaban ditolak server');
    await isGone(widget, 'menunggu sambungan');
    expect(await desk.responses()).to.equal(1);
    expect(keptOf(city)?.lost).to.equal(1);
  });
});

describe('<suara-survey assisted>', () => {
  it('speaks to the officer, records how it was asked, and goes on to the next citizen', async () => {
    const { widget, wire, desk } = await counter({ assisted: true });
    expect(textOf(widget)).to.include('Bacakan pertanyaan dan pilihannya');
    for (const round of [1, 2]) {
      await answerAll(widget);
      await seen(widget, 'Bacakan sebelum mengirim');
      await pressSoon(widget, 'Kirim jawaban warga');
      await isFocused(widget, 'Terima kasih');
      await seen(widget, 'Jawaban warga sudah diterima.');
      expect(await desk.responses()).to.equal(round);
      await pressSoon(widget, 'Warga berikutnya');
      await isFocused(widget, 'Pertanyaan 1');
      expect(isChosen(widget, 'Baik')).to.be.false;
    }
    expect(wire.bodies.map(({ mode }) => mode)).to.deep.equal(['assisted', 'assisted']);
    await expectAccessible(widget);
  });

  it('goes on to the next citizen without a connection, and offers nobody’s sent answers again', async () => {
    const { city, widget, wire, desk } = await counter({ assisted: true });
    wire.deliver = offline;
    await answerAll(widget);
    await pressSoon(widget, 'Kirim jawaban warga');
    await isFocused(widget, 'Jawaban tersimpan');
    widget.remove();
    const second = await surveyOf(city, wire.connection, { assisted: true });
    await seen(second, SATISFIED);
    expect(hasButton(second, 'Lanjutkan')).to.be.false;
    await seen(second, '1 jawaban menunggu sambungan');
    wire.deliver = (deliver) => deliver();
    dispatchEvent(new Event('online'));
    await isGone(second, 'menunggu sambungan');
    expect(await desk.responses()).to.equal(1);
  });

  it('asks whether it is the same citizen, where answers are left', async () => {
    const { city, widget } = await counter({ assisted: true });
    await pick(widget, SATISFIED, 'Baik');
    widget.remove();
    const second = await surveyOf(city, undefined, { assisted: true });
    await seen(second, 'Pastikan warganya masih sama.');
  });
});
