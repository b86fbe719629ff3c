import { expect } from '@open-wc/testing';
import { SuaraError, type Poll, type PollResult, type Problem } from '@suara/client';
import { until } from '../../internal/test/page.js';
import { ResultTestHost } from './test/host.js';
import {
  definitionOf,
  EMPTY,
  FEW,
  HASH,
  NAMES,
  pollOf,
  resultOf,
  RULES,
  SEED,
  TALLIES,
  type Kind,
} from './test/results.js';

type Given = Partial<Pick<ResultTestHost, 'poll' | 'voterToken' | 'speaks'>>;

const words = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();
const textOf = (host: ResultTestHost): string =>
  words(host.shadowRoot?.querySelector('.root') ?? document.createElement('p'));
const all = (host: ResultTestHost, selector: string): Element[] => [...host.renderRoot.querySelectorAll(selector)];
const seen = (host: ResultTestHost, text: string): Promise<void> => until(() => textOf(host).includes(text));

const problem = (type: string, status: number): SuaraError =>
  new SuaraError('problem', { problem: { type: `urn:suara:problem:${type}`, title: type, status } as Problem });

function place(next: () => Promise<PollResult>, given: Given = {}): ResultTestHost {
  const host = Object.assign(new ResultTestHost(), { poll: pollOf(definitionOf(RULES.single)), ...given });
  host.answers.next = next;
  document.body.append(host);
  return host;
}

const answer = (result: PollResult) => (): Promise<PollResult> => Promise.resolve(result);

const ofKind = (kind: Kind, more: Partial<Poll> = {}): Poll => pollOf(definitionOf(RULES[kind]), more);

/** A result of this kind, by devices alone. */
async function shown(kind: Kind, state: 'open' | 'closed' = 'open'): Promise<ResultTestHost> {
  const host = place(answer(resultOf({ device: TALLIES[kind] }, { state })), { poll: ofKind(kind, { state }) });
  await seen(host, 'Tidak terverifikasi');
  return host;
}

/** The rows of the first table: names and cells. */
const table = (host: ResultTestHost): string[][] =>
  all(host, 'table')[0] === undefined
    ? []
    : [...(all(host, 'table')[0] as HTMLTableElement).tBodies[0]!.rows].map((row) => [...row.cells].map(words));

async function expectAccessible(host: ResultTestHost): Promise<void> {
  for (const details of all(host, 'details')) (details as HTMLDetailsElement).open = true;
  for (const theme of ['light', 'dark']) {
    host.theme = theme;
    host.requestUpdate();
    await host.updateComplete;
    await expect(host).to.be.accessible();
  }
}

/** What of the page is seen: the runner opens two pages at once, and the browser draws one of them only. */
const sight = {
  page: 'visible',
  tell: (_near: boolean): void => undefined,
};

class HeldObserver {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    sight.tell = (isIntersecting) => {
      callback([{ isIntersecting }]);
    };
  }

  observe(): void {
    sight.tell(true);
  }

  disconnect(): void {
    sight.tell = () => undefined;
  }
}

const real = window.IntersectionObserver;

before(() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => sight.page });
  window.IntersectionObserver = HeldObserver as unknown as typeof IntersectionObserver;
});

after(() => {
  Reflect.deleteProperty(document, 'visibilityState');
  window.IntersectionObserver = real;
});

afterEach(() => {
  document.body.replaceChildren();
  sight.page = 'visible';
});

describe('a result of each kind', () => {
  for (const kind of Object.keys(RULES) as Kind[]) {
    it(`is accessible with its tables: ${kind}`, async () => {
      const host = await shown(kind);
      expect(all(host, 'table caption').map(words)[0]).to.include('Apa yang paling dibutuhkan taman kota?');
      expect(all(host, 'tbody th').every((cell) => cell.getAttribute('scope') === 'row')).to.be.true;
      expect(all(host, '[style]')).to.have.length(0);
      await expectAccessible(host);
    });
  }

  it('draws bars as long as the shares it names, and the table says the same', async () => {
    const host = await shown('single');
    const rows = all(host, '.options > li').map((row) => [
      words(row.querySelector('.name') as Element),
      words(row.querySelector('.figures') as Element),
      row.querySelector('rect')?.getAttribute('width'),
    ]);
    expect(rows).to.deep.equal([
      [NAMES.pohon, '120 suara (60%)', '60%'],
      [NAMES.bangku, '65 suara (32,5%)', '32.5%'],
      [NAMES.lampu, '15 suara (7,5%)', '7.5%'],
    ]);
    expect(table(host).map((cells) => cells.slice(0, 3))).to.deep.equal([
      [NAMES.pohon, '120', '60%'],
      [NAMES.bangku, '65', '32,5%'],
      [NAMES.lampu, '15', '7,5%'],
    ]);
  });

  it('says that percentages of several choices overlap', async () => {
    expect(textOf(await shown('approval')))
      .to.include('jumlahnya bisa lebih dari 100%')
      .and.include('1.200 suara (80%)');
    document.body.replaceChildren();
    expect(textOf(await shown('single'))).not.to.include('lebih dari 100%');
  });

  it('shows mean and spread of scores, and does not call an unscored option zero', async () => {
    const host = await shown('score');
    expect(textOf(host)).to.include('Rata-rata 4,25 dari 160 penilai').and.include('Belum ada yang menilai');
    expect(table(host)).to.deep.include([NAMES.lampu, '4,25', '160', '4', '6', '20', '46', '84']);
    expect(table(host)).to.deep.include([NAMES.bangku, '–', '0', '0', '0', '0', '0', '0']);
  });

  it('tells stances by words, and lets no statement win', async () => {
    const host = await shown('statements', 'closed');
    expect(textOf(host))
      .to.include('Setuju 120 (60%)')
      .and.include('Tidak setuju 50 (25%)')
      .and.include('Lewati 30 (15%)');
    expect(textOf(host)).not.to.match(/Pemenang|unggul/u);
    expect(table(host)[0]).to.deep.equal([NAMES.pohon, '120 (60%)', '50 (25%)', '30 (15%)']);
  });

  it('gives points no percentages', async () => {
    const host = await shown('borda');
    expect(textOf(host)).to.include('310 poin').and.not.include('310 poin (');
    expect(table(host)[0]).to.deep.equal([NAMES.pohon, '310', '190', 'Sementara unggul']);
  });

  it('tells a run-off step by step', async () => {
    const host = await shown('runoff', 'closed');
    const [first, last] = all(host, '.steps > li').map(words);
    expect(first).to.include(`${NAMES.lampu} keluar.`);
    expect(first).to.include(`${NAMES.pohon} +2; ${NAMES.bangku} +32; Tidak lagi memilih siapa pun +6`);
    expect(last).to.include(`Pemenang: ${NAMES.bangku}`);
    expect(table(host)).to.deep.include([NAMES.lampu, '40', '–']);
    expect(table(host)).to.deep.include(['Tidak lagi memilih siapa pun', '2', '8']);
  });

  it('shows an order and every comparison of a Schulze count', async () => {
    const host = await shown('schulze');
    expect(all(host, '.options .name').map(words)).to.deep.equal([NAMES.lampu, NAMES.pohon, NAMES.bangku]);
    expect(table(host)[0]).to.deep.equal([`1. ${NAMES.lampu}`, '–', '110', '130']);
    expect(all(host, 'thead .hidden').map(words)).to.deep.equal([NAMES.lampu, NAMES.pohon, NAMES.bangku]);
  });

  it('says what is funded, what it costs and what is left', async () => {
    const text = textOf(await shown('budget', 'closed'));
    expect(text).to.match(/Terpakai Rp.75\.000\.000 dari Rp.100\.000\.000, sisa Rp.25\.000\.000\./u);
    expect(text).to.include(`Didanai: ${NAMES.pohon} dan ${NAMES.bangku}`).and.include('Tidak didanai');
  });

  it('counts votes bought with credits', async () => {
    const host = await shown('quadratic');
    expect(table(host)[0]).to.deep.equal([NAMES.lampu, '640', '130', 'Sementara unggul']);
  });
});

describe('a result and its words', () => {
  it('keeps verified and other ballots apart, each with its own lead and quorum', async () => {
    const host = place(answer(resultOf({ device: TALLIES.single, verified: FEW })));
    await seen(host, 'Kedua kelompok dihitung terpisah dan tidak dijumlahkan.');
    const [verified, device] = all(host, 'section[aria-labelledby^=level-]').map(words);
    expect(verified)
      .to.match(/^Terverifikasi/u)
      .and.include('12 suara')
      .and.include('Kuorum 100 suara belum tercapai');
    expect(device)
      .to.match(/^Tidak terverifikasi/u)
      .and.include('200 suara')
      .and.include('Kuorum 100 suara tercapai.');
    expect(verified).to.include(`Sementara unggul: ${NAMES.bangku}`);
    expect(device).to.include(`Sementara unggul: ${NAMES.pohon}`);
    expect(textOf(host)).not.to.include('212');
    await expectAccessible(host);
  });

  it('calls nobody the winner of a result that missed its quorum', async () => {
    const poll = ofKind('single', { state: 'closed' });
    const host = place(answer(resultOf({ device: FEW }, { state: 'closed' })), { poll });
    await seen(host, 'Kuorum 100 suara tidak tercapai: hasil tidak berlaku.');
    expect(textOf(host)).not.to.match(/Pemenang|Menang|unggul/u);
  });

  it('says openly that the lot broke a tie, with its seed', async () => {
    const host = place(answer(resultOf({ device: FEW })));
    await seen(host, `Sama kuat: ${NAMES.pohon} dan ${NAMES.bangku}.`);
    expect(textOf(host)).to.include(`undian dengan benih “${SEED}”`).and.include(`${NAMES.bangku}, ${NAMES.pohon}.`);
  });

  it('says that there are no ballots, and names neither leader nor tie', async () => {
    const host = place(answer(resultOf({ device: EMPTY })));
    await seen(host, 'Belum ada suara yang masuk.');
    expect(textOf(host)).not.to.match(/unggul|Sama kuat/u);
    expect(all(host, 'table')).to.have.length(0);
    await expectAccessible(host);
  });

  it('says a number is below 5 only where it must be', async () => {
    const one = place(answer(resultOf({ device: TALLIES.single })));
    await seen(one, 'kurang dari 5');
    const sites = ['dpu', 'kota', 'x'].map((site) => ({ site, ballots: site === 'x' ? 90 : null }));
    const two = place(answer(resultOf({ device: TALLIES.single }, { sites })));
    await seen(two, 'disamarkan');
    expect(textOf(two)).not.to.include('kurang dari 5');
  });

  it('explains the count, and offers the ballots only after the close', async () => {
    const open = await shown('single');
    expect(textOf(open))
      .to.include('Suara terbanyak menang.')
      .and.include(`${HASH.slice(0, 8)}…${HASH.slice(-8)}`);
    expect(all(open, 'a')).to.have.length(0);
    document.body.replaceChildren();
    const closed = await shown('single', 'closed');
    expect(all(closed, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://suara.test/v1/sites/kota-contoh.kota/polls/taman-kota/bundle',
    ]);
    expect(textOf(closed)).to.include('suara verify bundle.json').and.include(`Pemenang: ${NAMES.pohon}`);
  });

  it('speaks English', async () => {
    const host = place(answer(resultOf({ device: TALLIES.single })), { speaks: 'en' });
    await seen(host, 'Leading so far: More trees');
    expect(textOf(host)).to.include('65 votes (32.5%)').and.include('As of 10:05');
    await expectAccessible(host);
  });

  it('tells what the city does with it, with its date and agency', async () => {
    const outcome: Poll['outcome'] = {
      summary: { id: 'Kami menanam pohon.\n\nBangku menyusul.' },
      options: [{ option: 'pohon', text: { id: '40 pohon ditanam.' } }],
      publishedAt: '2026-12-20T03:00:00.000Z',
    };
    const poll = ofKind('single', { state: 'closed', outcome });
    const host = place(answer(resultOf({ device: TALLIES.single }, { state: 'closed' })), { poll });
    await seen(host, 'Apa yang kami lakukan dengan masukan Anda');
    const section = all(host, '.outcome')[0] as Element;
    expect(words(section)).to.include('Diumumkan 20 Desember 2026 oleh Dinas Pekerjaan Umum');
    expect([...section.querySelectorAll('.stack p')].map(words)).to.deep.equal([
      'Kami menanam pohon.',
      'Bangku menyusul.',
    ]);
    expect(words(section.querySelector('dl') as Element)).to.equal(`${NAMES.pohon} 40 pohon ditanam.`);
    await expectAccessible(host);
  });
});

describe('a result that is hidden', () => {
  const hidden = (results: 'after_voting' | 'after_closing'): Poll =>
    pollOf(definitionOf(RULES.single, { results }), { resultVisible: false });

  it('is not asked for before the close, and says when it can be seen', async () => {
    const host = place(answer(resultOf({})), { poll: hidden('after_closing'), voterToken: 'device.x' });
    await seen(host, 'Hasil terlihat setelah pemungutan suara ditutup, Jumat, 4 Desember');
    expect(host.answers.asked).to.have.length(0);
    await expectAccessible(host);
  });

  it('is asked for with the voter’s token, and shown once they have voted', async () => {
    const refused = () => Promise.reject(problem('result-hidden', 403));
    const host = place(refused, { poll: hidden('after_voting'), voterToken: 'device.x' });
    await until(() => host.answers.asked.length > 0);
    await seen(host, 'Hasil terlihat setelah Anda memilih.');
    expect(host.answers.asked.map(({ voterToken }) => voterToken)).to.deep.equal(['device.x']);
    host.answers.next = answer(resultOf({ device: TALLIES.single }));
    await host.view?.refresh();
    await seen(host, '200 suara');
  });

  it('is not asked for again and again while it stays hidden', async () => {
    const host = place(() => Promise.reject(problem('result-hidden', 403)));
    await seen(host, 'Hasil terlihat');
    await host.clock.pass(600);
    expect(host.answers.asked).to.have.length(1);
  });
});

describe('a live result', () => {
  const offline = (): Promise<PollResult> => Promise.reject(new SuaraError('offline'));
  const grown = { ...TALLIES.single, ballots: 201 };

  it('is asked for every 15 seconds, and is final after the close', async () => {
    const host = await shown('single');
    host.answers.next = answer(resultOf({ device: grown }));
    await host.clock.pass(14);
    expect(host.answers.asked).to.have.length(1);
    await host.clock.pass(1);
    await seen(host, '201 suara');
    host.answers.next = answer(resultOf({ device: grown }, { state: 'closed' }));
    await host.clock.pass(15);
    await seen(host, 'Hasil akhir');
    expect(host.clock.waiting).to.equal(0);
  });

  it('reads out nothing when counts grow, and one line when somebody else leads', async () => {
    const host = await shown('single');
    const news = (): string => words(all(host, '[role=status].hidden')[0] as Element);
    host.answers.next = answer(resultOf({ device: grown }));
    await host.clock.pass(15);
    await seen(host, '201 suara');
    expect(news()).to.equal('');
    host.answers.next = answer(resultOf({ device: FEW }));
    await host.clock.pass(15);
    await seen(host, '12 suara');
    expect(news()).to.equal(`Sementara unggul: ${NAMES.bangku}`);
  });

  it('keeps its figures with their hour where asking fails, and asks less and less often', async () => {
    const host = await shown('single');
    host.answers.next = offline;
    await host.clock.pass(15);
    await seen(host, 'Belum bisa diperbarui. Ini keadaan pukul 10.05 WIB.');
    expect(textOf(host)).to.include('120 suara (60%)');
    expect(all(host, '[role=alert]')).to.have.length(0);
    await host.clock.pass(29);
    expect(host.answers.asked).to.have.length(2);
    await host.clock.pass(1);
    expect(host.answers.asked).to.have.length(3);
    await host.clock.pass(59);
    expect(host.answers.asked).to.have.length(3);
    await expectAccessible(host);
    host.answers.next = answer(resultOf({ device: grown }));
    await host.clock.pass(1);
    await seen(host, '201 suara');
    expect(textOf(host)).not.to.include('Belum bisa diperbarui');
  });

  it('says why it cannot be shown at all, tells the page once, and tries again when asked', async () => {
    const errors: Event[] = [];
    document.body.addEventListener('suara-error', (event) => errors.push(event), { once: true });
    const host = place(offline);
    await seen(host, 'Tidak ada sambungan ke server.');
    expect(errors).to.have.length(1);
    await expectAccessible(host);
    host.answers.next = answer(resultOf({ device: TALLIES.single }));
    (all(host, 'button')[0] as HTMLButtonElement).click();
    await seen(host, '200 suara');
  });

  it('rests while the reader has paused it', async () => {
    const host = await shown('single');
    const button = all(host, '.age button')[0] as HTMLButtonElement;
    button.click();
    await seen(host, 'Pembaruan dijeda. Ini keadaan pukul 10.05 WIB.');
    await host.clock.pass(600);
    expect(host.answers.asked).to.have.length(1);
    host.answers.next = answer(resultOf({ device: grown }));
    button.click();
    await seen(host, '201 suara');
    expect(words(button)).to.equal('Jeda pembaruan');
  });

  it('rests far from what can be seen, and is asked for when it comes near', async () => {
    const host = await shown('single');
    sight.tell(false);
    expect(host.clock.waiting).to.equal(0);
    await host.clock.pass(600);
    expect(host.answers.asked).to.have.length(1);
    sight.tell(true);
    await until(() => host.answers.asked.length === 2);
  });

  it('rests in a page that is hidden, and is asked for when it is shown again', async () => {
    const host = await shown('single');
    sight.page = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    await host.clock.pass(600);
    expect(host.answers.asked).to.have.length(1);
    sight.page = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => host.answers.asked.length === 2);
  });

  it('is cut off when it leaves the page, and asked for when it is put back', async () => {
    const host = place(() => new Promise(() => undefined));
    await seen(host, 'Memuat hasil…');
    host.remove();
    expect(host.answers.asked[0]?.signal?.aborted).to.be.true;
    expect(host.clock.waiting).to.equal(0);
    host.answers.next = answer(resultOf({ device: TALLIES.single }));
    await host.clock.pass(20);
    document.body.append(host);
    await seen(host, '200 suara');
  });
});
