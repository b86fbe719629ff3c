import { expect } from '@open-wc/testing';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import { alerts, field, focused, hasButton, headings, isFocused, press, pressSoon } from '../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../internal/test/city.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { listen } from '../internal/test/events.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until } from '../internal/test/page.js';
import { openSurvey, responseWire, SURVEY, SurveyDesk, TITLE } from '../internal/test/surveys.js';
import {
  AGE,
  anotherDevice,
  answerAll,
  keptOf,
  next,
  pick,
  REASON,
  SATISFIED,
  send,
  surveyOf,
  TAG,
  write,
} from './test/survey-desk.js';

networkStatesSuite(TAG, TITLE.id, openSurvey);
embeddingSuite(TAG, TITLE.id, openSurvey);
localeSuite(TAG, TITLE, openSurvey);
accessibilitySuite(TAG, TITLE.id, openSurvey);

/** A city with its survey, open, and its desk. */
async function openCity(...patch: Parameters<SurveyDesk['open']>): Promise<{ city: TestCity; desk: SurveyDesk }> {
  const city = await makeCity();
  const desk = new SurveyDesk(city);
  await desk.open(...patch);
  return { city, desk };
}

const services = [
  { id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } },
  { id: 'kk', name: { id: 'Kartu keluarga', en: 'Family card' } },
];

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-survey> before there is anything to answer', () => {
  it('says that there is no such survey', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName), survey: SURVEY });
    await seen(widget, 'Belum ada survei yang bisa diisi di sini.');
  });

  it('finds the survey that is open by its type and service, and says where there is none', async () => {
    const { city } = await openCity({ services });
    const found = place(TAG, { client: clientOf(city.siteName), type: 'general', service: 'kk' });
    await seen(found, SATISFIED);
    const missing = place(TAG, { client: clientOf(city.siteName), type: 'skm' });
    await seen(missing, 'Belum ada survei');
    Object.assign(missing, { type: 'general' });
    await seen(missing, 'Layanan apa yang Anda terima?');
  });

  it('says when an announced survey opens', async () => {
    const city = await makeCity();
    await new SurveyDesk(city).announce();
    const widget = await surveyOf(city);
    await seen(widget, 'Belum dibuka');
    expect(textOf(widget)).to.match(/Dibuka .* WIB, (59 menit|1 jam) lagi\./u);
    expect(hasButton(widget, 'Lanjut')).to.be.false;
    await expectAccessible(widget);
  });

  it('says that it is closed, and what follows from it', async () => {
    const { city, desk } = await openCity();
    await desk.close();
    const widget = await surveyOf(city);
    await seen(widget, 'Sudah ditutup');
    expect(textOf(widget)).to.include('Gangguan jaringan di kota.');
    await expectAccessible(widget);
  });
});

describe('<suara-survey> one question at a time', () => {
  it('tells before what must be answered, and asks for it where it stands', async () => {
    const { city } = await openCity();
    const widget = await surveyOf(city);
    await seen(widget, 'wajib dijawab');
    next(widget);
    await isFocused(widget, 'Buruk');
    expect(textOf(widget)).to.include('Pilih satu jawaban dulu');
    await expectAccessible(widget);
    field(widget, 'Baik').click();
    await widget.updateComplete;
    expect(textOf(widget)).not.to.include('Pilih satu jawaban dulu');
  });

  it('goes on and back with the focus on the question, and never by a mere choice', async () => {
    const { city } = await openCity();
    const widget = await surveyOf(city);
    await pick(widget, SATISFIED, 'Baik');
    await widget.updateComplete;
    expect(textOf(widget)).to.include(SATISFIED);
    next(widget);
    await until(() => focused(widget).includes(AGE));
    expect(textOf(widget)).to.include('boleh dilewati');
    press(widget, 'Kembali');
    await until(() => focused(widget).includes(SATISFIED));
    expect((field(widget, 'Baik') as HTMLInputElement).checked).to.be.true;
  });

  it('takes the way that the answers lead, and does not lie about how long it is', async () => {
    const { city } = await openCity();
    const widget = await surveyOf(city);
    await seen(widget, 'Pertanyaan 1 dari sekitar 2');
    await pick(widget, SATISFIED, 'Buruk');
    next(widget);
    await until(() => focused(widget).includes(REASON));
    expect(focused(widget)).to.include('Pertanyaan 2 dari 3');
    press(widget, 'Lewati');
    await until(() => focused(widget).includes('Pertanyaan 3 dari 3'));
    expect(textOf(widget)).to.include('Kirim jawaban');
  });

  it('does not send what was answered on a way that was left again', async () => {
    const { city } = await openCity();
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection);
    await pick(widget, SATISFIED, 'Buruk');
    next(widget);
    await write(widget, REASON, 'Antreannya lama.');
    next(widget);
    await seen(widget, AGE);
    press(widget, 'Kembali');
    await seen(widget, REASON);
    press(widget, 'Kembali');
    await answerAll(widget);
    await send(widget);
    await isFocused(widget, 'Terima kasih');
    expect(wire.bodies.map(({ answers }) => answers)).to.deep.equal([{ puas: 3, usia: 'muda' }]);
  });

  it('asks which service, where there are several and none is named', async () => {
    const { city } = await openCity({ services });
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection);
    await seen(widget, 'Layanan apa yang Anda terima?');
    next(widget);
    await isFocused(widget, 'KTP elektronik');
    expect(textOf(widget)).to.include('Pilih layanannya dulu');
    await expectAccessible(widget);
    field(widget, 'Kartu keluarga').click();
    next(widget);
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies[0]?.service).to.equal('kk');
  });

  it('does not ask for the service that the page names', async () => {
    const { city } = await openCity({ services });
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection, { service: 'ktp' });
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies[0]?.service).to.equal('ktp');
  });
});

describe('<suara-survey> and what it sends', () => {
  it('shows what one agrees to beside the button, and sends its version', async () => {
    const { city } = await openCity();
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection);
    expect(textOf(widget)).not.to.include('Dengan mengirim, Anda menyatakan');
    await answerAll(widget);
    await seen(widget, 'Dengan mengirim, Anda menyatakan');
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(textOf(widget)).not.to.include('Anda menyatakan');
    expect(wire.bodies[0]?.consent.version).to.match(/\d/u);
    expect(wire.bodies[0]?.mode).to.equal('self');
  });

  it('says thanks only after the server’s receipt', async () => {
    const { city, desk } = await openCity();
    const wire = responseWire();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    wire.deliver = (deliver) => held.then(deliver);
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Mengirim…');
    expect(textOf(widget)).not.to.match(/[Tt]erima kasih|diterima/u);
    release?.();
    await isFocused(widget, 'Terima kasih');
    expect(await desk.responses()).to.equal(1);
    await expectAccessible(widget);
  });

  it('tells the page before and after, and nothing of the answers or the browser', async () => {
    const { city } = await openCity();
    const heard = listen();
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection);
    await pick(widget, SATISFIED, 'Buruk');
    next(widget);
    await write(widget, REASON, 'Petugasnya galak.');
    next(widget);
    await pick(widget, AGE, 'Di bawah 30');
    await send(widget);
    await seen(widget, 'Terima kasih');
    await until(() => heard.named('suara-submitted').length > 0);
    expect(heard.named('suara-submit').map(({ act }) => act)).to.deep.equal(['respond']);
    expect(heard.named('suara-submitted').map(({ ticket }) => ticket)).to.deep.equal([SURVEY]);
    for (const secret of ['galak', 'muda', wire.bodies[0]!.deviceToken!, wire.keys[0]!]) {
      expect(heard.words()).not.to.include(secret);
    }
  });

  it('sends nothing where the page prevents it', async () => {
    const { city } = await openCity();
    const wire = responseWire();
    const widget = await surveyOf(city, wire.connection);
    widget.addEventListener('suara-submit', (event) => {
      event.preventDefault();
    });
    await answerAll(widget);
    await send(widget);
    await widget.updateComplete;
    expect(wire.bodies).to.deep.equal([]);
    expect(hasButton(widget, 'Kirim jawaban')).to.be.true;
  });

  it('is answered once from a browser: who comes back is told so', async () => {
    const { city, desk } = await openCity();
    const first = await surveyOf(city);
    await answerAll(first);
    await send(first);
    await seen(first, 'Terima kasih');
    first.remove();
    const second = await surveyOf(city);
    await seen(second, 'Survei ini sudah dijawab');
    await seen(second, 'Dari peramban ini');
    await expectAccessible(second);
    expect(await desk.responses()).to.equal(1);
  });

  it('goes back to the question that the server refuses', async () => {
    const { city } = await openCity();
    const wire = responseWire();
    wire.deliver = () =>
      Promise.resolve(
        new Response(
          JSON.stringify({
            type: 'urn:suara:problem:invalid-body',
            title: 'invalid',
            status: 422,
            errors: [{ pointer: '/answers/puas', code: 'invalid', detail: '' }],
          }),
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        ),
      );
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Jawaban ini perlu diperiksa lagi');
    expect(textOf(widget)).to.include(SATISFIED);
    await isFocused(widget, 'Buruk');
    wire.deliver = (deliver) => deliver();
    next(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(new Set(wire.keys).size).to.equal(2);
  });

  it('asks to read the consent again where it has changed', async () => {
    const { city } = await openCity();
    const wire = responseWire();
    wire.tell = (told) => ({ ...told, consent: { ...told.consent, version: '2001-01-01' } });
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await seen(widget, '2001-01-01');
    wire.tell = (told) => told;
    await send(widget);
    await isFocused(widget, 'Teks persetujuan baru saja berubah');
    expect(textOf(widget)).not.to.include('2001-01-01');
    await send(widget);
    await seen(widget, 'Terima kasih');
  });

  it('never thanks for answers that came after the close', async () => {
    const { city, desk } = await openCity();
    const widget = await surveyOf(city);
    await answerAll(widget);
    await desk.close();
    await send(widget);
    await seen(widget, 'Survei ditutup sebelum jawaban ini sampai.');
    expect(alerts(widget).join()).to.include('tidak ikut dihitung');
    expect(headings(widget).join()).not.to.include('Terima kasih');
  });
});

describe('<suara-survey> and a case', () => {
  it('takes the case of a finished matter, and its service, once', async () => {
    const { city, desk } = await openCity({ services });
    const wire = responseWire();
    const caseToken = await desk.caseToken('kk');
    const widget = await surveyOf(city, wire.connection, { caseToken });
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies[0]).to.include({ service: 'kk', caseToken });
    expect(wire.bodies[0]).not.to.have.property('deviceToken');
    widget.remove();
    anotherDevice(city);
    const again = await surveyOf(city, wire.connection, { caseToken });
    await answerAll(again);
    await send(again);
    await isFocused(again, 'Survei ini sudah dijawab');
    await seen(again, 'Untuk urusan ini survei sudah dijawab.');
    expect(await desk.responses()).to.equal(1);
  });

  it('takes it from the page’s address, and out of it', async () => {
    const { city, desk } = await openCity({ services });
    const wire = responseWire();
    const caseToken = await desk.caseToken('ktp');
    location.hash = `#suara-case=${caseToken}`;
    const first = await surveyOf(city, wire.connection);
    await pick(first, SATISFIED, 'Baik');
    expect(location.hash).to.equal('');
    first.remove();
    const widget = await surveyOf(city, wire.connection);
    await pressSoon(widget, 'Lanjutkan');
    await answerAll(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies[0]?.caseToken).to.equal(caseToken);
    widget.remove();
    await seen(await surveyOf(city, wire.connection), 'Survei ini sudah dijawab');
  });

  it('leaves a token for what another survey of the page asks about', async () => {
    const { city } = await openCity({ services: services.slice(1) });
    const hash = `#suara-case=ktp.${'A'.repeat(22)}.${'B'.repeat(22)}`;
    location.hash = hash;
    const widget = await surveyOf(city, responseWire().connection);
    await pick(widget, SATISFIED, 'Baik');
    expect(location.hash).to.equal(hash);
    history.replaceState(null, '', location.pathname);
  });

  it('says that a case is none, and goes on without it', async () => {
    const { city, desk } = await openCity({ services });
    const wire = responseWire();
    location.hash = `#suara-case=ktp.${'A'.repeat(22)}.${'B'.repeat(22)}`;
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await isFocused(widget, 'Tautan yang Anda pakai tidak berlaku');
    press(widget, 'Jawab tanpa tautan itu');
    await pick(widget, 'Layanan apa yang Anda terima?', 'KTP elektronik');
    next(widget);
    await seen(widget, SATISFIED);
    next(widget);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies.at(-1)).not.to.have.property('caseToken');
    expect(await desk.responses()).to.equal(1);
    expect(keptOf(city)?.queue).to.deep.equal([]);
  });

  it('stays at the last step where there is no service to choose', async () => {
    const { city } = await openCity({ services: services.slice(0, 1) });
    const wire = responseWire();
    location.hash = `#suara-case=ktp.${'A'.repeat(22)}.${'B'.repeat(22)}`;
    const widget = await surveyOf(city, wire.connection);
    await answerAll(widget);
    await send(widget);
    await pressSoon(widget, 'Jawab tanpa tautan itu');
    await seen(widget, AGE);
    await send(widget);
    await seen(widget, 'Terima kasih');
    expect(wire.bodies.at(-1)).not.to.have.property('caseToken');
  });
});
