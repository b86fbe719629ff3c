import { expect } from '@open-wc/testing';
import { isProblem } from '@suara/client';
import { ballotWire, loseAnswer, offline, problem } from '../internal/test/ballot-wire.js';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import {
  alerts,
  field,
  focused,
  hasButton,
  headings,
  isFocused,
  points,
  press,
  pressSoon,
  type,
} from '../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../internal/test/city.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { listen } from '../internal/test/events.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, until } from '../internal/test/page.js';
import { openPoll, POLL, PollDesk, QUESTION } from '../internal/test/polls.js';
import { alter, choose, keptOf, pollOf, TAG, vote } from './test/ballot-box.js';

networkStatesSuite(TAG, QUESTION.id, openPoll);
embeddingSuite(TAG, QUESTION.id, openPoll);
localeSuite(TAG, QUESTION, openPoll);
accessibilitySuite(TAG, QUESTION.id, openPoll);

const TREES = 'Lebih banyak pohon';
const BENCHES = 'Lebih banyak bangku';

/** A city with its poll, open, and its desk. */
async function openCity(...patch: Parameters<PollDesk['open']>): Promise<{ city: TestCity; desk: PollDesk }> {
  const city = await makeCity();
  const desk = new PollDesk(city);
  await desk.open(...patch);
  return { city, desk };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-poll> before there is anything to vote on', () => {
  it('says that the poll’s name is missing', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    await seen(widget, 'Pengelola situs belum mengisi nama jajak pendapat.');
  });

  it('says that there is no such poll', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName), poll: POLL });
    await seen(widget, 'Jajak pendapat ini tidak ada');
  });

  it('shows another poll once its name changes', async () => {
    const { city } = await openCity();
    const widget = place(TAG, { client: clientOf(city.siteName), poll: 'lain' });
    await seen(widget, 'Jajak pendapat ini tidak ada');
    Object.assign(widget, { poll: POLL });
    await seen(widget, QUESTION.id);
    await seen(widget, 'Kirim suara');
  });

  it('shows an announced poll with its options, and how long until it opens', async () => {
    const city = await makeCity();
    await new PollDesk(city).announce();
    const widget = await pollOf(city);
    await seen(widget, 'Belum dibuka');
    expect(textOf(widget)).to.match(/Dibuka .* WIB, (59 menit|1 jam) lagi\./u);
    expect(points(widget)).to.deep.equal([TREES, BENCHES, 'Lebih banyak lampu']);
    expect(hasButton(widget, 'Kirim suara')).to.be.false;
    await expectAccessible(widget);
  });

  it('opens by itself at the server’s moment, whatever the phone’s clock says', async () => {
    const city = await makeCity();
    await new PollDesk(city).announce({ opensAt: new Date(Date.now() + 4000).toISOString() });
    const { now } = Date;
    Date.now = () => now() - 7 * 3_600_000;
    try {
      const widget = await pollOf(city);
      await seen(widget, 'Belum dibuka');
      expect(textOf(widget)).to.include('1 menit lagi');
      await vote(widget, TREES);
    } finally {
      Date.now = now;
    }
  });
});

describe('<suara-poll> and a vote', () => {
  it('asks for a choice in a summary that takes the focus and leads to the options', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await pressSoon(widget, 'Kirim suara');
    await isFocused(widget, 'Ada satu hal yang perlu diperbaiki');
    await expectAccessible(widget);
    press(widget, 'Pilih jawaban Anda dulu');
    expect(focused(widget)).to.equal(TREES);
  });

  it('labels a poll of devices as unverified, in words', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await seen(widget, 'Tidak terverifikasi');
    expect(textOf(widget)).to.include('Satu suara untuk setiap peramban');
  });

  it('says that it is recorded only after the server’s receipt', async () => {
    const { city } = await openCity();
    const wire = ballotWire();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    wire.deliver = (send) => held.then(send);
    const widget = await pollOf(city, wire.connection);
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Mengirim…');
    expect(textOf(widget)).not.to.match(/tercatat|[Tt]erima kasih/u);
    release?.();
    await isFocused(widget, 'Suara tercatat');
    await seen(widget, 'Kode bukti');
    expect(points(widget)).to.include(TREES);
    await expectAccessible(widget);
  });

  it('tells the page before and after, and nothing of the choice or the voter', async () => {
    const { city } = await openCity();
    const heard = listen();
    await vote(await pollOf(city), BENCHES);
    expect(heard.named('suara-submit').map(({ act }) => act)).to.deep.equal(['vote']);
    expect(heard.named('suara-submitted').map(({ act, ticket }) => `${act} ${ticket}`)).to.deep.equal([`vote ${POLL}`]);
    const { receipt, tokens } = keptOf(city)!;
    for (const secret of ['bangku', receipt!.salt, receipt!.commitment, tokens!['device']!]) {
      expect(heard.words()).not.to.include(secret);
    }
  });

  it('sends nothing where the page prevents it', async () => {
    const { city } = await openCity();
    const wire = ballotWire();
    const widget = await pollOf(city, wire.connection);
    widget.addEventListener('suara-submit', (event) => {
      event.preventDefault();
    });
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await widget.updateComplete;
    expect(wire.votes).to.deep.equal([]);
    expect(hasButton(widget, 'Kirim suara')).to.be.true;
  });

  it('is shown again to who comes back, and changed in place', async () => {
    const { city } = await openCity();
    const first = await pollOf(city);
    await vote(first, TREES);
    first.remove();
    const widget = await pollOf(city);
    await seen(widget, 'Anda sudah memberi suara');
    await until(() => points(widget).includes(TREES));
    press(widget, 'Ubah suara saya');
    await seen(widget, 'Sampai perubahan terkirim, suara Anda yang sebelumnya tetap dihitung.');
    expect((field(widget, TREES) as HTMLInputElement).checked).to.be.true;
    await expectAccessible(widget);
    field(widget, BENCHES).click();
    await pressSoon(widget, 'Kirim perubahan');
    await seen(widget, 'Suara tercatat');
    await until(() => points(widget).includes(BENCHES));
    expect(keptOf(city)?.receipt?.replaces).to.be.a('string');
  });

  it('stays when the change is given up', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    await pressSoon(widget, 'Ubah suara saya');
    await pressSoon(widget, 'Batal, suara saya tetap');
    await seen(widget, 'Anda sudah memberi suara');
  });

  it('is forgotten on a shared phone when it is told to', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    press(widget, 'Lupakan di perangkat ini');
    await seen(widget, 'Perangkat ini sudah lupa.');
    expect(keptOf(city)).to.equal(null);
    widget.remove();
    const later = await pollOf(city);
    await seen(later, 'Kirim suara');
    expect((field(later, TREES) as HTMLInputElement).checked).to.be.false;
  });

  it('goes without storage, and says that it cannot be changed later', async () => {
    const { city } = await openCity();
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const widget = await pollOf(city);
      await choose(widget, TREES);
      await seen(widget, 'tidak bisa mengubahnya setelah halaman ditutup');
      await pressSoon(widget, 'Kirim suara');
      await seen(widget, 'Suara tercatat');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', set);
    }
  });
});

describe('<suara-poll> on a bad connection', () => {
  it('keeps what was chosen over a reload', async () => {
    const { city } = await openCity();
    const first = await pollOf(city);
    await choose(first, BENCHES);
    first.remove();
    const widget = await pollOf(city);
    await seen(widget, 'Pilihan Anda yang belum terkirim masih ada.');
    expect((field(widget, BENCHES) as HTMLInputElement).checked).to.be.true;
  });

  it('says that it does not know, and sends the same vote under the same key until it does', async () => {
    const { city } = await openCity();
    const heard = listen();
    const wire = ballotWire();
    wire.deliver = loseAnswer;
    const widget = await pollOf(city, wire.connection);
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Suara belum tercatat');
    expect(textOf(widget)).to.include('kami belum tahu apakah suara Anda sampai');
    expect(hasButton(widget, 'Ubah pilihan')).to.be.false;
    await expectAccessible(widget);
    wire.deliver = (send) => send();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, 'Suara tercatat');
    expect(new Set(wire.keys).size).to.equal(1);
    expect(new Set(wire.tokens).size).to.equal(1);
    expect(keptOf(city)?.receipt?.replaces).to.equal(null);
    expect(heard.named('suara-queued').map(({ act }) => act)).to.deep.equal(['vote']);
  });

  it('sends it again under the same key after a reload', async () => {
    const { city } = await openCity();
    const wire = ballotWire();
    wire.deliver = loseAnswer;
    const first = await pollOf(city, wire.connection);
    await choose(first, TREES);
    await pressSoon(first, 'Kirim suara');
    await seen(first, 'Suara belum tercatat');
    first.remove();
    wire.deliver = (send) => send();
    const widget = place(TAG, { client: clientOf(city.siteName, wire.connection), poll: POLL });
    await seen(widget, 'Suara tercatat');
    expect(new Set(wire.keys).size).to.equal(1);
    expect(keptOf(city)?.receipt?.replaces).to.equal(null);
  });

  it('says that the server is busy, and goes on', async () => {
    const { city } = await openCity();
    const wire = ballotWire();
    wire.deliver = () => Promise.resolve(problem(503, 'unavailable'));
    const widget = await pollOf(city, wire.connection);
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Server sedang sibuk.');
    wire.deliver = (send) => send();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, 'Suara tercatat');
  });

  it('never says that a vote counts which came after the close', async () => {
    const { city, desk } = await openCity();
    const widget = await pollOf(city);
    await choose(widget, TREES);
    await desk.close();
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Jajak pendapat ditutup sebelum suara Anda sampai. Suara itu tidak dihitung.');
    expect(textOf(widget)).not.to.include('tercatat');
    expect(textOf(widget)).to.include('Gangguan jaringan di kota.');
    await expectAccessible(widget);
  });

  it('learns after the close that a vote had arrived before it', async () => {
    const { city, desk } = await openCity();
    const wire = ballotWire();
    wire.deliver = loseAnswer;
    const widget = await pollOf(city, wire.connection);
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Suara belum tercatat');
    await desk.close();
    wire.deliver = (send) => send();
    await pressSoon(widget, 'Kirim sekarang');
    await seen(widget, 'Suara tercatat');
    expect(keptOf(city)?.receipt?.replaces).to.equal(null);
  });

  it('says that the earlier vote counts where its change came too late', async () => {
    const { city, desk } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    await pressSoon(widget, 'Ubah suara saya');
    field(widget, BENCHES).click();
    await desk.close();
    await pressSoon(widget, 'Kirim perubahan');
    await seen(widget, 'suara Anda yang sebelumnya tetap dihitung');
    await until(() => points(widget).includes(TREES));
  });

  it('asks to look again where the question has changed, and keeps what still can be chosen', async () => {
    const city = await makeCity();
    const desk = new PollDesk(city);
    await desk.announce({ opensAt: new Date(Date.now() + 3000).toISOString() });
    const wire = ballotWire();
    const widget = await pollOf(city, wire.connection);
    // what the page knows stays as it was announced, until the server refuses it
    const stale = offline;
    wire.read = (send, url) => (url.endsWith(POLL) ? stale() : send());
    await desk.revise({ question: { id: 'Apa yang kurang di taman?', en: 'What is missing?' } });
    await desk.openNow();
    await choose(widget, BENCHES);
    wire.read = (send) => send();
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Pertanyaan atau pilihannya berubah');
    await seen(widget, 'Apa yang kurang di taman?');
    expect((field(widget, BENCHES) as HTMLInputElement).checked).to.be.true;
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Suara tercatat');
    expect(new Set(wire.keys).size).to.equal(2);
  });

  it('says that the server refused the voter', async () => {
    const { city } = await openCity();
    const heard = listen();
    const wire = ballotWire();
    wire.deliver = () => Promise.resolve(problem(403, 'forbidden'));
    const widget = await pollOf(city, wire.connection);
    await choose(widget, TREES);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Server menolak suara ini');
    expect(alerts(widget).join()).to.include('belum dicatat');
    expect(heard.named('suara-error').map(({ error }) => isProblem(error, 'forbidden'))).to.deep.equal([true]);
  });
});

describe('<suara-poll> and its receipt', () => {
  const HOLDS = 'Suara Anda tercatat dan tidak berubah.';

  it('is checked in the page against the log', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    await pressSoon(widget, 'Periksa suara saya');
    await seen(widget, HOLDS);
    await expectAccessible(widget);
  });

  it('warns that it proves the vote to others, too', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    await seen(widget, 'Jangan berikan kepada orang yang meminta bukti pilihan Anda.');
  });

  it('explains what does not hold of a forged one', async () => {
    const { city } = await openCity();
    const first = await pollOf(city);
    await vote(first, TREES);
    first.remove();
    alter(city, (kept) => ({
      ...kept,
      tokens: {},
      receipt: { ...kept.receipt, ballot: { kind: 'single', option: 'bangku' } },
    }));
    const widget = await pollOf(city);
    await pressSoon(widget, 'Periksa suara saya');
    await seen(widget, 'Ada yang tidak cocok.');
    expect(points(widget)).to.include('Isi bukti tidak cocok dengan kodenya: bukti ini berubah setelah dibuat.');
    expect(textOf(widget)).not.to.include(HOLDS);
  });

  it('is checked from another day: it holds, was replaced, or is none', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    const old = JSON.stringify(keptOf(city)?.receipt);
    await pressSoon(widget, 'Periksa bukti suara');
    await until(() => headings(widget).includes('Periksa bukti suara'));
    type(widget, 'Tempel isi bukti', 'bukan bukti');
    await pressSoon(widget, 'Periksa');
    await seen(widget, 'Ini bukan bukti suara.');
    type(widget, 'Tempel isi bukti', old);
    await pressSoon(widget, 'Periksa');
    await seen(widget, HOLDS);
    await expectAccessible(widget);
    await pressSoon(widget, 'Ubah suara saya');
    field(widget, BENCHES).click();
    await pressSoon(widget, 'Kirim perubahan');
    await seen(widget, 'Suara tercatat');
    await pressSoon(widget, 'Periksa');
    await seen(widget, 'sudah diganti dengan suara yang lebih baru');
  });

  it('says that it could not ask the log, and does not claim anything', async () => {
    const { city } = await openCity();
    const wire = ballotWire();
    const widget = await pollOf(city, wire.connection);
    await vote(widget, TREES);
    wire.read = offline;
    await pressSoon(widget, 'Periksa suara saya');
    await seen(widget, 'catatan suara belum bisa ditanya');
    expect(textOf(widget)).not.to.include(HOLDS);
  });
});

describe('<suara-poll> and the result', () => {
  // a result is asked for only where somebody looks; the runner's own page may lie behind another test's
  before(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  });
  after(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('tells why it was closed early, and shows the result', async () => {
    const { city, desk } = await openCity();
    const first = await pollOf(city);
    await vote(first, TREES);
    first.remove();
    await desk.close();
    const widget = await pollOf(city);
    await seen(widget, 'Ditutup lebih awal');
    await seen(widget, 'Hasil akhir');
    expect(textOf(widget)).to.include('Anda sudah memberi suara');
    await seen(widget, 'Gangguan jaringan di kota.');
    await expectAccessible(widget);
  });

  it('keeps the result from everybody while it is not to be seen', async () => {
    const { city } = await openCity();
    const widget = await pollOf(city);
    await vote(widget, TREES);
    expect(hasButton(widget, 'Lihat hasil sementara')).to.be.false;
  });

  it('shows the result so far to who has voted, and only when asked', async () => {
    const { city } = await openCity({ results: 'after_voting' });
    const widget = await pollOf(city);
    await seen(widget, 'Kirim suara');
    expect(hasButton(widget, 'Lihat hasil sementara')).to.be.false;
    await vote(widget, TREES);
    expect(textOf(widget)).not.to.include('Sementara unggul');
    await pressSoon(widget, 'Lihat hasil sementara');
    await seen(widget, 'Sementara unggul');
  });

  it('tells what the city does with it', async () => {
    const { city, desk } = await openCity();
    await desk.close();
    await desk.publishOutcome();
    const widget = await pollOf(city);
    await seen(widget, 'Kami menanam dua ratus pohon.');
  });
});

describe('<suara-poll> with other kinds of ballots', () => {
  it('loads the kind’s own control and sends what it makes', async () => {
    const { city } = await openCity({ ballot: { kind: 'multiple', min: 1, max: 2 } });
    const wire = ballotWire();
    const widget = await pollOf(city, wire.connection);
    await until(() => widget.shadowRoot?.querySelector('input[type=checkbox]') !== null);
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Pilih jawaban Anda dulu');
    field(widget, TREES).click();
    field(widget, BENCHES).click();
    await pressSoon(widget, 'Kirim suara');
    await seen(widget, 'Suara tercatat');
    await until(() => points(widget).includes(BENCHES));
    expect(wire.votes[0]?.ballot).to.deep.equal({ kind: 'multiple', options: ['pohon', 'bangku'] });
  });
});
