import { expect } from '@open-wc/testing';
import { isProblem } from '@suara/client';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import { loseAnswer, offline, problem } from '../internal/test/ballot-wire.js';
import {
  alerts,
  field,
  focused,
  hasButton,
  headings,
  isFocused,
  press,
  pressSoon,
  type,
} from '../internal/test/citizen.js';
import { clientOf, makeCity } from '../internal/test/city.js';
import { contributionWire } from '../internal/test/contribution-wire.js';
import {
  ARTICLE,
  CONSULTATION,
  ConsultationDesk,
  openConsultation,
  SECTIONS,
  TITLE,
} from '../internal/test/consultations.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { listen } from '../internal/test/events.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until, type Widget } from '../internal/test/page.js';
import { POLL, PollDesk, QUESTION } from '../internal/test/polls.js';
import '../poll/define.js';
import { COMMENT, comment, hallOf, marked, openHall, paragraphs, pressStart, select, TAG, write } from './test/hall.js';

networkStatesSuite(TAG, TITLE.id, openConsultation);
embeddingSuite(TAG, TITLE.id, openConsultation);
localeSuite(TAG, TITLE, openConsultation);
accessibilitySuite(TAG, TITLE.id, openConsultation);

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const STORED = 'Komentar tersimpan. Ditampilkan setelah dibaca petugas.';

describe('<suara-consultation> to read', () => {
  it('says that the consultation’s name is missing', async () => {
    const { siteName } = await makeCity();
    await seen(place(TAG, { client: clientOf(siteName) }), 'Pengelola situs belum mengisi nama konsultasi.');
  });

  it('says that there is no such consultation, and shows another once its name changes', async () => {
    const { city } = await openHall();
    const widget = place(TAG, { client: clientOf(city.siteName), consultation: 'lain' });
    await seen(widget, 'Konsultasi ini tidak ada');
    Object.assign(widget, { consultation: CONSULTATION });
    await seen(widget, TITLE.id);
  });

  it('shows an announced one to read, without any way to write', async () => {
    const city = await makeCity();
    await new ConsultationDesk(city).announce();
    const widget = await hallOf(city);
    expect(textOf(widget)).to.include('Belum dibuka');
    expect(textOf(widget)).to.match(/Dibuka .* WIB, (59 menit|1 jam) lagi\./u);
    expect(textOf(widget)).to.include('Retribusi dibayar setiap bulan.');
    expect(hasButton(widget, 'Komentari bagian ini')).to.be.false;
    await expectAccessible(widget);
  });

  it('opens by itself at the server’s moment', async () => {
    const city = await makeCity();
    await new ConsultationDesk(city).announce({ opensAt: new Date(Date.now() + 3000).toISOString() });
    const widget = await hallOf(city);
    await seen(widget, 'Sedang dibuka');
    await pressSoon(widget, 'Komentari bagian ini');
  });

  it('has its parts in order, paragraphs by blank lines, and never takes a text for HTML', async () => {
    const text = { id: 'Satu <b>tebal</b>.\r\n \r\nDua.', en: 'One.\n\nTwo.' };
    const { city } = await openHall({ sections: [{ ...SECTIONS[0]!, text }] });
    const widget = await hallOf(city);
    const parts = ['Latar belakang', 'Dokumen', 'Argumen', 'Tindak lanjut'];
    expect(headings(widget)).to.deep.equal([TITLE.id, ...parts]);
    expect(paragraphs(widget).map(({ textContent }) => textContent)).to.deep.equal(['Satu <b>tebal</b>.', 'Dua.']);
    const links = Array.from(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>('nav a') ?? []);
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(parts);
    links[1]?.click();
    await isFocused(widget, 'Dokumen');
    await expectAccessible(widget);
  });

  it('shows comments only when asked, the newest first, a page at a time', async () => {
    const { city, desk } = await openHall();
    const said = Array.from({ length: 12 }, (_, index) => ({ text: `Komentar nomor ${index + 1}.` }));
    await desk.say(...said);
    const widget = await hallOf(city);
    expect(textOf(widget)).not.to.include('Komentar nomor');
    const shown = (): string[] => textOf(widget).match(/Komentar nomor \d+\./gu) ?? [];
    await pressSoon(widget, '12 komentar');
    await until(() => shown().length > 0);
    // those of one day stand in no order that would tell when each was written
    expect(new Set(shown()).size).to.equal(10);
    await pressSoon(widget, 'Tampilkan yang lebih lama');
    await until(() => new Set(shown()).size === 12);
    expect(hasButton(widget, 'Tampilkan yang lebih lama')).to.be.false;
    await expectAccessible(widget);
  });

  it('marks quoted words in the text, and shows those that were edited away as outdated', async () => {
    const { city, desk } = await openHall();
    await desk.say(
      {
        text: 'Jenis apa saja?',
        quote: {
          exact: 'tiga jenis',
          prefix: 'Sampah dipilah di rumah, menjadi ',
          suffix: `.${ARTICLE.slice(44, 75)}`,
        },
      },
      {
        text: 'Juga hari Sabtu?',
        quote: {
          exact: 'setiap hari kerja',
          prefix: 'menjadi tiga jenis.\n\nSampah diangkut '.slice(-32),
          suffix: '.',
        },
      },
    );
    const widget = await hallOf(city);
    await pressSoon(widget, '2 komentar');
    await seen(widget, '«tiga jenis»');
    expect(marked(widget)).to.deep.equal(['tiga jenis', 'setiap hari kerja']);
    expect(textOf(widget)).not.to.include('Teks ini sudah berubah');
    widget.remove();
    const [first, ...others] = SECTIONS;
    const text = { ...first!.text, id: ARTICLE.replace('tiga jenis', 'dua jenis') };
    await desk.edit({ sections: [{ ...first!, text }, ...others] });
    const later = await hallOf(city);
    await pressSoon(later, '2 komentar');
    await seen(later, 'Teks ini sudah berubah');
    expect(textOf(later)).to.include('«tiga jenis»');
    expect(marked(later)).to.deep.equal(['setiap hari kerja']);
    await expectAccessible(later);
  });
});

describe('<suara-consultation> and a comment', () => {
  it('is stored only once the server says so, and told to the page without its words', async () => {
    const { city, desk } = await openHall();
    const heard = listen();
    const wire = contributionWire();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    wire.deliver = (send) => held.then(send);
    const widget = await hallOf(city, wire.connection);
    await write(widget);
    await expectAccessible(widget);
    press(widget, 'Kirim komentar');
    await seen(widget, 'Mengirim…');
    expect(textOf(widget)).not.to.match(/tersimpan\.|[Tt]erima kasih/u);
    release?.();
    await isFocused(widget, STORED);
    expect(await desk.count()).to.equal(1);
    expect(wire.bodies[0]).to.deep.equal({ kind: 'comment', section: 'pasal-1', text: COMMENT, language: 'id' });
    expect(heard.named('suara-submit').map(({ act }) => act)).to.deep.equal(['comment']);
    expect(heard.named('suara-submitted').map(({ ticket }) => ticket)).to.deep.equal([CONSULTATION]);
    expect(heard.words()).not.to.include(COMMENT);
    await expectAccessible(widget);
  });

  it('is not sent where the page prevents it, and stays', async () => {
    const { city } = await openHall();
    const wire = contributionWire();
    const widget = await hallOf(city, wire.connection);
    widget.addEventListener('suara-submit', (event) => {
      event.preventDefault();
    });
    await write(widget);
    press(widget, 'Kirim komentar');
    await widget.updateComplete;
    expect(wire.bodies).to.deep.equal([]);
    expect(field(widget, 'Komentar Anda').value).to.equal(COMMENT);
  });

  it('says what is missing, at its field, and counts its letters', async () => {
    const { city } = await openHall();
    const widget = await hallOf(city);
    await write(widget, '');
    press(widget, 'Kirim komentar');
    await seen(widget, 'Tulis dulu isinya');
    expect(focused(widget)).to.include('Komentar Anda');
    type(widget, 'Komentar Anda', 'a'.repeat(2003));
    await seen(widget, 'Kelebihan 3 huruf');
    press(widget, 'Kirim komentar');
    await seen(widget, 'Terlalu panjang.');
    expect(field(widget, 'Komentar Anda').value.length).to.equal(2003);
    await expectAccessible(widget);
  });

  it('is about words that were selected with a finger, by the bar at the end of their section', async () => {
    const { city } = await openHall();
    const wire = contributionWire();
    const widget = await hallOf(city, wire.connection);
    await select(widget, 'setiap hari kerja');
    expect(hasButton(widget, 'Komentari kata yang dipilih: «setiap hari kerja»')).to.be.true;
    await expectAccessible(widget);
    press(widget, 'Komentari kata yang dipilih: «setiap hari kerja»');
    await isFocused(widget, 'Komentar Anda');
    expect(marked(widget)).to.deep.equal(['setiap hari kerja']);
    type(widget, 'Komentar Anda', COMMENT);
    await pressSoon(widget, 'Kirim komentar');
    await seen(widget, STORED);
    expect(wire.bodies[0]?.quote).to.deep.equal({
      exact: 'setiap hari kerja',
      prefix: 'menjadi tiga jenis.\n\nSampah diangkut '.slice(-32),
      suffix: '.',
    });
  });

  it('takes of a selection over two sections what stands in the first', async () => {
    const { city } = await openHall();
    const widget = await hallOf(city);
    const [, second, third] = paragraphs(widget);
    document.getSelection()?.setBaseAndExtent(second!, 0, third!, 1);
    await seen(widget, 'Komentari kata yang dipilih: «Sampah diangkut setiap hari kerja.»');
    document.getSelection()?.removeAllRanges();
    await until(() => !textOf(widget).includes('Komentari kata yang dipilih'));
  });

  it('is about a paragraph chosen from a list, without any selecting', async () => {
    const { city } = await openHall();
    const wire = contributionWire();
    const widget = await hallOf(city, wire.connection);
    await write(widget);
    const select = field(widget, 'Yang Anda komentari') as HTMLSelectElement;
    expect(Array.from(select.options, ({ label }) => label)).to.deep.equal([
      'Seluruh bagian ini',
      'Paragraf 1: Sampah dipilah di rumah, menjadi tiga jenis.',
      'Paragraf 2: Sampah diangkut setiap hari kerja.',
    ]);
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change'));
    await until(() => marked(widget).length === 1);
    press(widget, 'Kirim komentar');
    await seen(widget, STORED);
    expect(wire.bodies[0]?.quote?.exact).to.equal('Sampah diangkut setiap hari kerja.');
  });

  it('says that the quoted words have changed meanwhile, and keeps what was written', async () => {
    const { city, desk } = await openHall();
    const widget = await hallOf(city);
    await select(widget, 'tiga jenis');
    pressStart(widget, 'Komentari kata yang dipilih');
    await isFocused(widget, 'Komentar Anda');
    type(widget, 'Komentar Anda', COMMENT);
    const [first, ...others] = SECTIONS;
    const text = { ...first!.text, id: ARTICLE.replace('tiga jenis', 'dua jenis') };
    await desk.edit({ sections: [{ ...first!, text }, ...others] });
    await pressSoon(widget, 'Kirim komentar');
    await seen(widget, 'Kata yang Anda pilih sudah berubah');
    await seen(widget, 'menjadi dua jenis');
    expect(field(widget, 'Komentar Anda').value).to.equal(COMMENT);
    expect(await desk.count()).to.equal(0);
    await expectAccessible(widget);
    const select_ = field(widget, 'Yang Anda komentari') as HTMLSelectElement;
    select_.selectedIndex = 0;
    select_.dispatchEvent(new Event('change'));
    await pressSoon(widget, 'Kirim komentar');
    await seen(widget, STORED);
  });

  it('is followed on this device alone: waiting, shown, hidden with the reason', async () => {
    const { city, desk } = await openHall();
    const first = await hallOf(city);
    await comment(first);
    expect(textOf(first)).to.include('Menunggu dibaca petugas');
    await desk.hideAll('Memuat nama orang.');
    await pressSoon(first, 'Lihat kabarnya');
    await seen(first, 'Tidak ditampilkan');
    expect(textOf(first)).to.include('Alasannya: Memuat nama orang.');
    await expectAccessible(first);
    first.remove();
    const widget = await hallOf(city);
    await seen(widget, 'Alasannya: Memuat nama orang.');
    press(widget, 'Lupakan di perangkat ini');
    await seen(widget, 'Perangkat ini sudah lupa.');
    expect(textOf(widget)).not.to.include('Memuat nama orang');
    expect(localStorage.getItem(`suara:consultation-1:${city.siteName.split('.')[0]!}/${CONSULTATION}`)).to.equal(null);
  });
});

describe('<suara-consultation> on a bad connection', () => {
  it('keeps a draft over a reload, and sends it once under one key', async () => {
    const { city, desk } = await openHall();
    const first = await hallOf(city);
    await write(first);
    first.remove();
    const wire = contributionWire();
    wire.deliver = offline;
    const heard = listen();
    const widget = await hallOf(city, wire.connection);
    await seen(widget, 'Tulisan Anda yang belum terkirim masih ada.');
    expect(field(widget, 'Komentar Anda').value).to.equal(COMMENT);
    press(widget, 'Kirim komentar');
    await seen(widget, 'kami belum tahu apakah tulisan Anda sampai');
    expect(textOf(widget)).to.include(COMMENT);
    expect(textOf(widget)).not.to.include(STORED);
    expect(heard.named('suara-queued').map(({ act }) => act)).to.deep.equal(['comment']);
    await expectAccessible(widget);
    let isLost = false;
    wire.deliver = (send) => {
      isLost = true;
      return loseAnswer(send);
    };
    await pressSoon(widget, 'Kirim sekarang');
    await until(() => isLost && !textOf(widget).includes('Mengirim…'));
    widget.remove();
    wire.deliver = (send) => send();
    const later = await hallOf(city, wire.connection);
    await seen(later, STORED);
    expect(new Set(wire.keys).size).to.equal(1);
    expect(await desk.count()).to.equal(1);
  });

  it('lets words be changed that certainly were not sent', async () => {
    const { city } = await openHall();
    const wire = contributionWire();
    const widget = await hallOf(city, wire.connection);
    await write(widget);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      press(widget, 'Kirim komentar');
      await seen(widget, 'Tidak ada sambungan.');
      await pressSoon(widget, 'Ubah tulisan');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    await isFocused(widget, 'Komentar Anda');
    expect(wire.bodies).to.deep.equal([]);
    expect(field(widget, 'Komentar Anda').value).to.equal(COMMENT);
  });

  it('says that the server is busy, and goes on', async () => {
    const { city } = await openHall();
    const wire = contributionWire();
    wire.deliver = () => Promise.resolve(problem(503, 'unavailable'));
    const widget = await hallOf(city, wire.connection);
    await write(widget);
    press(widget, 'Kirim komentar');
    await seen(widget, 'Server sedang sibuk.');
    wire.deliver = (send) => send();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, STORED);
  });

  it('never says that it stores what came after the close, and keeps the words', async () => {
    const { city, desk } = await openHall();
    const widget = await hallOf(city);
    await write(widget);
    await desk.close();
    press(widget, 'Kirim komentar');
    await seen(widget, 'Konsultasi ditutup sebelum tulisan Anda sampai');
    await seen(widget, 'Ditutup lebih awal');
    expect(textOf(widget)).not.to.include('tersimpan.');
    expect(field(widget, 'Komentar Anda').value).to.equal(COMMENT);
    expect(hasButton(widget, 'Kirim komentar')).to.be.false;
    await expectAccessible(widget);
  });

  it('says that the server refused it', async () => {
    const { city } = await openHall();
    const heard = listen();
    const wire = contributionWire();
    wire.deliver = () => Promise.resolve(problem(403, 'forbidden'));
    const widget = await hallOf(city, wire.connection);
    await write(widget);
    press(widget, 'Kirim komentar');
    await seen(widget, 'Server menolak tulisan ini');
    expect(alerts(widget).join()).to.include('tidak disimpan');
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'forbidden'))).to.deep.equal([true]);
  });

  it('goes without storage, and says so', async () => {
    const { city } = await openHall();
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const widget = await hallOf(city);
      await write(widget);
      await seen(widget, 'Peramban ini tidak menyimpan apa pun.');
      await pressSoon(widget, 'Kirim komentar');
      await seen(widget, STORED);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', set);
    }
  });
});

describe('<suara-consultation> and its arguments, questions and outcome', () => {
  it('takes an argument, and shows both sides when asked', async () => {
    const { city, desk } = await openHall();
    await desk.say({ kind: 'pro', text: 'Kota jadi bersih.' }, { kind: 'contra', text: 'Biayanya naik.' });
    const wire = contributionWire();
    const widget = await hallOf(city, wire.connection);
    expect(textOf(widget)).not.to.include('Biayanya naik.');
    const asked = Array.from(widget.shadowRoot?.querySelectorAll('button') ?? []).filter(({ textContent }) =>
      textContent.includes('1 argumen'),
    );
    for (const button of asked) button.click();
    await seen(widget, 'Kota jadi bersih.');
    await seen(widget, 'Biayanya naik.');
    press(widget, 'Tulis argumen tidak setuju');
    await isFocused(widget, 'Alasan Anda tidak setuju');
    type(widget, 'Alasan Anda tidak setuju', 'Belum ada tempatnya.');
    press(widget, 'Kirim argumen');
    await isFocused(widget, 'Argumen tersimpan.');
    expect(wire.bodies).to.deep.equal([{ kind: 'contra', text: 'Belum ada tempatnya.', language: 'id' }]);
    await expectAccessible(widget);
  });

  it('asks its questions by polls that vote within it', async () => {
    const city = await makeCity();
    await new PollDesk(city).open();
    await new ConsultationDesk(city).open({ questions: [POLL] });
    const widget = await hallOf(city);
    const poll = widget.shadowRoot?.querySelector('suara-poll') as unknown as Widget;
    await seen(poll, QUESTION.id);
    await seen(poll, 'Pilih satu');
    field(poll, 'Lebih banyak pohon').click();
    await pressSoon(poll, 'Kirim suara');
    await seen(poll, 'Suara tercatat');
    expect(headings(widget)).to.include('Pertanyaan');
    await expectAccessible(widget);
  });

  it('tells why it closed early, and then what the city does, section by section', async () => {
    const { city, desk } = await openHall();
    await desk.close();
    const closed = await hallOf(city);
    await seen(closed, 'Ditutup lebih awal');
    expect(textOf(closed)).to.include('Rapat dewan dimajukan.');
    expect(hasButton(closed, 'Komentari bagian ini')).to.be.false;
    closed.remove();
    await desk.publishOutcome();
    const widget = await hallOf(city);
    await seen(widget, 'Apa yang kami lakukan dengan masukan Anda');
    expect(textOf(widget)).to.include('Kami menambah tempat sampah.');
    expect(textOf(widget)).to.include('Sudah ada tindak lanjut');
    const link = widget.shadowRoot?.querySelector<HTMLAnchorElement>('.answer a');
    expect(link?.textContent).to.equal('Pasal 1: Pemilahan');
    link?.click();
    await isFocused(widget, 'Pasal 1: Pemilahan');
    await expectAccessible(widget);
  });

  it('takes a contact for the outcome', async () => {
    const { city } = await openHall();
    const widget = await hallOf(city);
    widget.shadowRoot?.querySelector('summary')?.click();
    type(widget, 'Nomor telepon atau surel', 'warga@contoh.id');
    await pressSoon(widget, 'Kabari saya');
    await seen(widget, 'Anda akan dikabari.');
  });
});
