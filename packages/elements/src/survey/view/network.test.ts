import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../internal/test/accessibility.js';
import { loseAnswer, offline, problem } from '../../internal/test/ballot-wire.js';
import { field, hasButton, isFocused, press, pressSoon } from '../../internal/test/citizen.js';
import { clientOf, makeCity } from '../../internal/test/city.js';
import { listen } from '../../internal/test/events.js';
import { place, seen, textOf } from '../../internal/test/page.js';
import { responseWire, SURVEY, SurveyDesk } from '../../internal/test/surveys.js';
import { AGE, answerAll, keptOf, next, pick, SATISFIED, send, surveyOf, TAG } from '../test/survey-desk.js';

async function openCity() {
  const city = await makeCity();
  const desk = new SurveyDesk(city);
  await desk.open();
  return { city, desk, wire: responseWire() };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-survey> over reloads', () => {
  it('offers to go on where one was, with all that was answered', async () => {
    const { city } = await openCity();
    const first = await surveyOf(city);
    await pick(first, SATISFIED, 'Cukup');
    next(first);
    await seen(first, 'Apa yang kurang?');
    first.remove();
    const second = await surveyOf(city);
    await seen(second, 'Jawaban Anda yang belum terkirim masih ada');
    expect(textOf(second)).not.to.include('Apa yang kurang?');
    await expectAccessible(second);
    press(second, 'Lanjutkan');
    await isFocused(second, 'Pertanyaan 2 dari 3');
    press(second, 'Kembali');
    await seen(second, SATISFIED);
    expect((field(second, 'Cukup') as HTMLInputElement).checked).to.be.true;
  });

  it('starts again where one wants to, with nothing of what was answered', async () => {
    const { city } = await openCity();
    const first = await surveyOf(city);
    await pick(first, SATISFIED, 'Cukup');
    first.remove();
    const second = await surveyOf(city);
    await pressSoon(second, 'Mulai dari awal');
    await isFocused(second, 'Pertanyaan 1');
    expect((field(second, 'Cukup') as HTMLInputElement).checked).to.be.false;
    expect(keptOf(city)?.draft).to.equal(undefined);
  });

  it('says that the browser keeps nothing', async () => {
    const { city } = await openCity();
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const widget = await surveyOf(city);
      await pick(widget, SATISFIED, 'Baik');
      await seen(widget, 'Jangan tutup halaman sebelum terkirim.');
      await answerAll(widget);
      await send(widget);
      await seen(widget, 'Terima kasih');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', set);
    }
  });
});

describe('<suara-survey> on a bad connection', () => {
  it('waits, says so, and can be changed while nothing has left the device', async () => {
    const { city, desk, wire } = await openCity();
    const heard = listen();
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    try {
      await send(widget);
      await isFocused(widget, 'Jawaban belum terkirim');
      expect(textOf(widget)).not.to.match(/Terima kasih/u);
      await expectAccessible(widget);
      await pressSoon(widget, 'Ubah jawaban');
      await isFocused(widget, 'Pertanyaan 2');
      field(widget, '30 ke atas').click();
      await send(widget);
      await seen(widget, 'Jawaban belum terkirim');
    } finally {
      Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    }
    dispatchEvent(new Event('online'));
    await seen(widget, 'Terima kasih');
    expect(wire.bodies.map(({ answers }) => answers['usia'])).to.deep.equal(['tua']);
    expect(heard.named('suara-queued').map(({ act }) => act)).to.deep.equal(['respond', 'respond']);
    expect(await desk.responses()).to.equal(1);
  });

  it('says that it does not know, and sends the same under the same key until it does', async () => {
    const { city, desk, wire } = await openCity();
    wire.deliver = loseAnswer;
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'kami belum tahu apakah jawaban Anda sampai');
    expect(hasButton(widget, 'Ubah jawaban')).to.be.false;
    await expectAccessible(widget);
    wire.deliver = (deliver) => deliver();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, 'Terima kasih');
    expect(new Set(wire.keys).size).to.equal(1);
    expect(await desk.responses()).to.equal(1);
  });

  it('sends by itself after a reload, exactly once', async () => {
    const { city, desk, wire } = await openCity();
    wire.deliver = loseAnswer;
    const first = await surveyOf(city, wire.connection);
    await answerAll(first);
    await send(first);
    await seen(first, 'Jawaban belum terkirim');
    first.remove();
    wire.deliver = offline;
    const second = place(TAG, { client: clientOf(city.siteName, wire.connection), survey: SURVEY });
    await seen(second, 'Jawaban belum terkirim');
    await seen(second, 'Periksa sinyal');
    wire.deliver = (deliver) => deliver();
    await pressSoon(second, 'Kirim sekarang');
    await seen(second, 'Terima kasih');
    second.remove();
    const third = place(TAG, { client: clientOf(city.siteName, wire.connection), survey: SURVEY });
    await seen(third, 'Survei ini sudah dijawab');
    expect(new Set(wire.keys).size).to.equal(1);
    expect(await desk.responses()).to.equal(1);
  });

  it('says that the server is busy, and goes on', async () => {
    const { city, wire } = await openCity();
    wire.deliver = () => Promise.resolve(problem(503, 'unavailable'));
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Server sedang sibuk.');
    wire.deliver = (deliver) => deliver();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, 'Terima kasih');
  });

  it('says that the server refused', async () => {
    const { city, wire } = await openCity();
    wire.deliver = () => Promise.resolve(problem(403, 'forbidden'));
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await isFocused(widget, 'Server menolak jawaban ini');
    expect(textOf(widget)).to.include(AGE);
  });
});
