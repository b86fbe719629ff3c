import { expect } from '@open-wc/testing';
import { isProblem } from '@suara/client';
import { createDraftStore } from '@suara/client/drafts';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import {
  button,
  choose,
  descriptionOf,
  field,
  focused,
  hasButton,
  hasField,
  isFocused,
  isInvalid,
  press,
  pressSoon,
  type,
} from '../internal/test/citizen.js';
import { clientOf, makeCity } from '../internal/test/city.js';
import { STORY } from '../internal/test/desk.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { listen } from '../internal/test/events.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until, type Widget } from '../internal/test/page.js';
import { wire } from '../internal/test/wire.js';
import { agree, codeOf, form, send, TAG, ticketOf, toEvidence, toPlace, toReview } from './test/form.js';

networkStatesSuite(TAG, 'Sampaikan laporan');
embeddingSuite(TAG, 'Sampaikan laporan');
localeSuite(TAG, { id: 'Sampaikan laporan', en: 'Report a problem' });
accessibilitySuite(TAG, 'Sampaikan laporan');

describe('<suara-complaint-form> from the first word to the receipt', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('names what is missing in a summary that takes the focus', async () => {
    const widget = await form(await makeCity());
    press(widget, 'Lanjut: Lokasi');
    await isFocused(widget, 'Ada 2 hal yang perlu diperbaiki');
    expect(isInvalid(widget, 'Apa yang terjadi?')).to.be.true;
    expect(isInvalid(widget, 'Jenis laporan')).to.be.true;
    await expectAccessible(widget);
  });

  it('leads from the summary to the field', async () => {
    const widget = await form(await makeCity());
    press(widget, 'Lanjut: Lokasi');
    await pressSoon(widget, 'Pilih jenis laporan');
    expect(focused(widget)).to.equal('Jenis laporan');
  });

  it('suggests what it is about from the citizen’s own words', async () => {
    const widget = await form(await makeCity());
    type(widget, 'Apa yang terjadi?', STORY);
    await pressSoon(widget, 'Lampu jalan (PJU)');
    await widget.updateComplete;
    expect(field(widget, 'Jenis laporan').value).to.equal('street-light');
  });

  it('leads the focus to each step’s heading', async () => {
    const widget = await form(await makeCity());
    await toPlace(widget);
    await isFocused(widget, 'Lokasi');
    await expectAccessible(widget);
    press(widget, 'Kembali');
    await isFocused(widget, 'Sampaikan laporan');
    expect(field(widget, 'Apa yang terjadi?').value).to.equal(STORY);
  });

  it('cannot be left without a place', async () => {
    const widget = await form(await makeCity());
    await toPlace(widget);
    press(widget, 'Lanjut: Foto dan kontak');
    await seen(widget, 'Pilih wilayah, atau pakai lokasi ponsel');
    expect(isInvalid(widget, 'Kelurahan')).to.be.true;
  });

  it('asks for consent, files, and shows ticket and secret from the answer only', async () => {
    const city = await makeCity();
    const heard = listen();
    const widget = await form(city);
    await toReview(widget);
    press(widget, 'Kirim laporan');
    await seen(widget, 'Centang persetujuan untuk mengirim');
    expect(isInvalid(widget, 'Saya setuju')).to.be.true;
    await expectAccessible(widget);
    const ticket = await send(widget);
    await isFocused(widget, 'Laporan diterima');
    await expectAccessible(widget);
    const report = await clientOf(city.siteName).reports.get(ticket, codeOf(widget, 'Kode rahasia'));
    expect(report.description).to.equal(STORY);
    expect(heard.named('suara-submitted').map((event) => [event.act, event.ticket])).to.deep.equal([
      ['report', report.ticket],
    ]);
  });

  it('starts empty again for another report', async () => {
    const widget = await form(await makeCity());
    await toReview(widget);
    await send(widget);
    press(widget, 'Buat laporan lain');
    await isFocused(widget, 'Sampaikan laporan');
    expect(field(widget, 'Apa yang terjadi?').value).to.equal('');
    expect(field(widget, 'Jenis laporan').value).to.equal('');
  });

  it('keeps the report on the device when it is told to', async () => {
    const { siteName, ...city } = await makeCity();
    const widget = await form({ siteName, ...city });
    await toReview(widget);
    const ticket = await send(widget);
    const store = createDraftStore<{ ticket: string }[]>(siteName, 'reports');
    expect(await store.load()).to.equal(null);
    press(widget, 'Simpan di perangkat ini');
    await seen(widget, 'Tersimpan di perangkat ini');
    expect((await store.load())?.map((report) => report.ticket)).to.deep.equal([ticket]);
  });

  it('files in English, and in a city with one level of areas', async () => {
    const { siteName } = await makeCity('harbour-bay');
    const widget = place(TAG, { client: clientOf(siteName) });
    await seen(widget, 'Report a problem');
    type(widget, 'What happened?', 'A seal sleeps on the jetty.');
    choose(widget, 'What it is about');
    press(widget, 'Next: Where');
    await until(() => hasField(widget, 'Ward'));
    choose(widget, 'Ward');
    press(widget, 'Next: Photos and contact');
    await pressSoon(widget, 'Next: Check');
    await until(() => hasField(widget, 'I agree'));
    field(widget, 'I agree').click();
    await pressSoon(widget, 'Send report');
    await seen(widget, 'Report received');
  });
});

describe('<suara-complaint-form> and its page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('sends nothing when the page cancels suara-submit, and sends at the next press', async () => {
    const { connection, bodies } = wire();
    const widget = await form(await makeCity(), connection);
    const heard = listen();
    widget.addEventListener(
      'suara-submit',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    await toReview(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await until(() => heard.named('suara-submit').length === 1);
    await widget.updateComplete;
    expect(bodies).to.deep.equal([]);
    await pressSoon(widget, 'Kirim laporan');
    await ticketOf(widget);
    expect(bodies.length).to.equal(1);
  });

  it('sends once, and says so once, when "send" is pressed twice in haste', async () => {
    const { connection, keys } = wire();
    const heard = listen();
    const widget = await form(await makeCity(), connection);
    await toReview(widget);
    agree(widget);
    const haste = button(widget, 'Kirim laporan');
    haste.click();
    haste.click();
    await ticketOf(widget);
    await until(() => heard.named('suara-submitted').length > 0);
    expect(keys.length).to.equal(1);
    expect(heard.named('suara-submit').length).to.equal(1);
    expect(heard.named('suara-submitted').length).to.equal(1);
  });

  it('keeps what was typed when the page changes its language', async () => {
    const widget = await form(await makeCity());
    await toPlace(widget);
    widget.lang = 'en';
    await until(() => hasButton(widget, 'Next: Photos and contact'));
    await seen(widget, 'Use my phone’s location');
    press(widget, 'Back');
    await until(() => hasField(widget, 'What happened?'));
    expect(field(widget, 'What happened?').value).to.equal(STORY);
  });

  it('asks for the areas of the city it works for now', async () => {
    const widget = await form(await makeCity());
    await toPlace(widget);
    press(widget, 'Kembali');
    widget.client = clientOf((await makeCity('harbour-bay')).siteName);
    await seen(widget, 'Harbour Bay');
    choose(widget, 'What it is about');
    press(widget, 'Next: Where');
    await until(() => hasField(widget, 'Ward'));
    await until(() => textOf(widget).includes('Lantern Quay'));
    expect(textOf(widget)).not.to.include('Ciledug');
  });

  it('tells its page nothing of whom or what the report is about', async () => {
    const own = wire();
    const heard = listen();
    const widget = await form(await makeCity(), own.connection);
    await toEvidence(widget);
    await fillContact(widget);
    press(widget, 'Lanjut: Periksa');
    await until(() => hasButton(widget, 'Kirim laporan'));
    agree(widget);
    own.change = (body) => ({ ...body, consent: { version: 'an older one' } });
    press(widget, 'Kirim laporan');
    await until(() => heard.named('suara-error').length > 0);
    own.change = (body) => body;
    await pressSoon(widget, 'Kirim laporan');
    const ticket = await ticketOf(widget);
    await until(() => heard.named('suara-submitted').length > 0);
    const words = heard.words();
    expect(words).to.include('invalid-body').and.include(ticket);
    for (const word of [STORY, 'Ani', '0857-0000-3303', 'ani@contoh.id', codeOf(widget, 'Kode rahasia')]) {
      expect(words).not.to.include(word);
    }
  });

  async function fillContact(widget: Widget): Promise<void> {
    field(widget, 'Beri kontak').click();
    await until(() => hasField(widget, 'Surel'));
    type(widget, 'Nama', 'Ani');
    type(widget, 'Nomor telepon', '0857-0000-3303');
    type(widget, 'Surel', 'ani@contoh.id');
  }
});

describe('<suara-complaint-form> and a server that does not take the report', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.body.replaceChildren();
  });

  it('leads back to the field that the server refused, with a summary that takes the focus', async () => {
    const own = wire();
    const heard = listen();
    const widget = await form(await makeCity(), own.connection);
    await toReview(widget);
    agree(widget);
    own.change = (body) => ({ ...body, description: 'Mati' });
    press(widget, 'Kirim laporan');
    await isFocused(widget, 'Ada satu hal yang perlu diperbaiki');
    expect(descriptionOf(widget, 'Apa yang terjadi?')).to.include('Ceritakan sedikit lebih banyak');
    expect(field(widget, 'Apa yang terjadi?').value).to.equal(STORY);
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'invalid-body'))).to.deep.equal([true]);
    expect(heard.named('suara-queued')).to.deep.equal([]);
    await expectAccessible(widget);
  });

  it('sends what was mended as another report', async () => {
    const own = wire();
    const widget = await form(await makeCity(), own.connection);
    await toReview(widget);
    agree(widget);
    own.change = (body) => ({ ...body, consent: { version: 'an older one' } });
    press(widget, 'Kirim laporan');
    await seen(widget, 'Teks persetujuan baru saja berubah.');
    expect(isInvalid(widget, 'Saya setuju')).to.be.true;
    own.change = (body) => body;
    await pressSoon(widget, 'Kirim laporan');
    await ticketOf(widget);
    expect(new Set(own.keys).size).to.equal(2);
  });

  it('says "not sent yet" when the answer is lost, and retries the very same report under the same key', async () => {
    const city = await makeCity();
    const own = wire();
    const tickets = new Set<string>();
    const heard = listen();
    let lose = true;
    const widget = await form(city, async (input, init) => {
      const answer = await own.connection(input, init);
      if (!answer.url.endsWith('/reports')) return answer;
      tickets.add(((await answer.clone().json()) as { ticket: string }).ticket);
      if (lose) throw new TypeError('the answer was lost');
      return answer;
    });
    await toReview(widget);
    agree(widget);
    press(widget, 'Kirim laporan');
    await isFocused(widget, 'Belum terkirim');
    expect(textOf(widget)).not.to.include('Laporan diterima');
    expect(heard.named('suara-queued').length).to.equal(1);
    lose = false;
    await until(() => !button(widget, 'Kirim sekarang').hasAttribute('aria-disabled'));
    await expectAccessible(widget);
    press(widget, 'Kirim sekarang');
    expect(tickets).to.deep.equal(new Set([await ticketOf(widget)]));
    expect(new Set(own.keys).size).to.equal(1);
  });

  /** Milliseconds: the report tries again unasked, but no earlier than this. */
  const BEFORE_ITS_OWN_TRY = 11_000;

  it('sends by itself as soon as the phone has a connection again', async () => {
    inFront(true);
    const { own, widget, connect } = await waiting();
    connect();
    dispatchEvent(new Event('online'));
    await ticketOf(widget);
    expect(own.keys.length).to.equal(1);
  }).timeout(BEFORE_ITS_OWN_TRY);

  it('sends when the citizen comes back to the page, not behind their back', async () => {
    inFront(false);
    const { own, widget, connect } = await waiting();
    connect();
    dispatchEvent(new Event('online'));
    await widget.updateComplete;
    expect(button(widget, 'Kirim sekarang').hasAttribute('aria-disabled')).to.be.false;
    inFront(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await ticketOf(widget);
    expect(own.keys.length).to.equal(1);
  }).timeout(BEFORE_ITS_OWN_TRY);

  /** A report that was sent without a connection, and now waits for one. */
  async function waiting() {
    const own = wire();
    let offline = false;
    const widget = await form(await makeCity(), (input, init) =>
      offline ? Promise.reject(new TypeError('Failed to fetch')) : own.connection(input, init),
    );
    await toReview(widget);
    agree(widget);
    offline = true;
    press(widget, 'Kirim laporan');
    await seen(widget, 'Belum terkirim');
    await until(() => !button(widget, 'Kirim sekarang').hasAttribute('aria-disabled'));
    return { own, widget, connect: () => (offline = false) };
  }

  /** The runner has several pages open, of which at most one is in front: here the test says whether this one is. */
  function inFront(visible: boolean): void {
    Object.defineProperty(document, 'visibilityState', { value: visible ? 'visible' : 'hidden', configurable: true });
  }
});

describe('<suara-complaint-form> and its draft', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('keeps what was typed over a reload', async () => {
    const city = await makeCity();
    const first = await form(city);
    type(first, 'Apa yang terjadi?', STORY);
    await seen(first, 'Draf tersimpan di perangkat ini');
    first.remove();
    const second = await form(city);
    await seen(second, 'Kami mengembalikan draf Anda');
    expect(field(second, 'Apa yang terjadi?').value).to.equal(STORY);
    await expectAccessible(second);
  });

  it('is deleted for good when the citizen starts over', async () => {
    const city = await makeCity();
    const first = await form(city);
    type(first, 'Apa yang terjadi?', STORY);
    await seen(first, 'Draf tersimpan di perangkat ini');
    first.remove();
    const second = await form(city);
    await pressSoon(second, 'Hapus draf dan mulai baru');
    await until(() => field(second, 'Apa yang terjadi?').value === '');
    const store = createDraftStore(city.siteName, 'complaint-1');
    while ((await store.load()) !== null);
    expect(textOf(second)).not.to.include('Kami mengembalikan draf Anda');
  });

  it('is gone from the device once the server has the report', async () => {
    const city = await makeCity();
    const widget = await form(city);
    await toReview(widget);
    await send(widget);
    expect(await createDraftStore(city.siteName, 'complaint-1').load()).to.equal(null);
  });
});
