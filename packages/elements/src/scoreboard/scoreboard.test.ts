import { expect } from '@open-wc/testing';
import { accessibilitySuite, expectAccessible } from '../internal/test/accessibility.js';
import { press } from '../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../internal/test/city.js';
import { embeddingSuite } from '../internal/test/embedding.js';
import { localeSuite } from '../internal/test/locale.js';
import { networkStatesSuite } from '../internal/test/network-states.js';
import { place, seen, textOf, type Widget } from '../internal/test/page.js';
import { boardOf, from, publishedIndex, ScoreDesk, SUMMARY, TAG, TITLES, type Period } from './test/published.js';

networkStatesSuite(TAG, TITLES.id, publishedIndex);
embeddingSuite(TAG, TITLES.id, publishedIndex);
localeSuite(TAG, TITLES, publishedIndex);
accessibilitySuite(TAG, TITLES.id, publishedIndex);

async function published(...periods: readonly Period[]): Promise<{ city: TestCity; widget: Widget }> {
  const city = await makeCity();
  const desk = new ScoreDesk(city);
  for (const period of periods) await desk.publish(period);
  return { city, widget: await boardOf(city) };
}

const words = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();

/** A table's rows by its caption, cell by cell. */
function table(widget: Widget, caption: string): string[][] {
  const found = Array.from(widget.shadowRoot?.querySelectorAll('table') ?? []).find(
    (each) => each.caption && words(each.caption) === caption,
  );
  return Array.from(found?.rows ?? [], (row) => Array.from(row.cells, words));
}

/** A fact by its name. */
const fact = (widget: Widget, name: string): string => {
  const term = Array.from(widget.shadowRoot?.querySelectorAll('dt') ?? []).find((each) => words(each) === name);
  return term?.nextElementSibling ? words(term.nextElementSibling) : '';
};

const flat = (widget: Widget): string => textOf(widget).replace(/\s+/gu, ' ');

afterEach(() => {
  document.body.replaceChildren();
});

describe('<suara-scoreboard> without figures', () => {
  it('says that nothing is published yet, and when there will be something', async () => {
    const { siteName } = await makeCity();
    const widget = place(TAG, { client: clientOf(siteName) });
    await seen(widget, 'Belum ada hasil yang diterbitkan.');
    expect(textOf(widget)).to.include('Setelah survei ditutup');
    expect(widget.shadowRoot?.querySelector('[role=alert]')).not.to.exist;
    await expectAccessible(widget);
  });

  it('says so of a series that has published nothing, and shows another once its name changes', async () => {
    const { city } = await published({ series: 'skm' });
    const widget = place(TAG, { client: clientOf(city.siteName), series: 'lain' });
    await seen(widget, 'Belum ada hasil yang diterbitkan.');
    Object.assign(widget, { series: 'skm' });
    await seen(widget, SUMMARY);
  });

  it('keeps the page’s own links below', async () => {
    const city = await makeCity();
    await publishedIndex(city);
    const widget = place(TAG, { client: clientOf(city.siteName) });
    widget.innerHTML = '<a slot="more" href="#laporan">Laporan lengkap</a>';
    await seen(widget, SUMMARY);
    expect(widget.querySelector('a')?.checkVisibility()).to.be.true;
  });
});

describe('<suara-scoreboard> and an index', () => {
  it('tells index, grade in letter and words, regulation, respondents, target and date', async () => {
    const { widget } = await published({ answers: from(5, { biaya: 4, waktu: 2 }), population: 10 });
    // seven elements at 3, one at 4 and one at 2: 27/9 × 25
    expect(flat(widget)).to.include('Nilai IKM 75,00 dari 100');
    expect(flat(widget)).to.include('Kurang baik');
    expect(flat(widget)).to.include('Mutu pelayanan C');
    expect(fact(widget, 'Responden')).to.equal('5 orang');
    expect(fact(widget, 'Target responden')).to.equal('10 orang, kurang 5');
    expect(fact(widget, 'Dihitung menurut')).to.equal('PermenPANRB 14/2017');
    expect(fact(widget, 'Diterbitkan')).to.match(/^\d+ \S+ \d{4}$/u);
    expect(fact(widget, 'Masa survei')).to.match(/\d{4}/u);
    await expectAccessible(widget);
  });

  it('names no target where the city gave none', async () => {
    const { widget } = await published({});
    expect(fact(widget, 'Target responden')).to.equal('');
  });

  it('names the best and the worst element in words, and all elements in a table', async () => {
    const { widget } = await published({ answers: from(5, { biaya: 4, waktu: 2, sarana: 2 }) });
    expect(flat(widget)).to.include('Tertinggi: Biaya/Tarif (4,00).');
    expect(flat(widget)).to.include('Terendah: Waktu Penyelesaian dan Sarana dan Prasarana (2,00).');
    const rows = table(widget, 'Nilai tiap unsur');
    expect(rows.length).to.equal(10);
    expect(rows[3]).to.deep.equal(['U3. Waktu Penyelesaian', '2,00', '0,2222', '5']);
    expect(rows.at(-1)?.[0]).to.equal('U9. Sarana dan Prasarana');
  });

  it('draws as much of each bar as its score has', async () => {
    const { widget } = await published({ answers: from(5, { biaya: 4, waktu: 1 }) });
    const lengths = Array.from(widget.shadowRoot?.querySelectorAll('#elements ~ ol .bar rect') ?? [], (bar) =>
      bar.getAttribute('width'),
    );
    expect(lengths.slice(0, 4)).to.deep.equal(['66.67%', '66.67%', '0%', '100%']);
  });

  it('says that all elements are alike where they are', async () => {
    const { widget } = await published({});
    expect(flat(widget)).to.include('Semua unsur bernilai sama: 3,00.');
    expect(flat(widget)).not.to.include('Terendah');
  });

  it('tells each service apart', async () => {
    const services = ['ktp', 'kk'].map((id) => ({ id, name: { id: id.toUpperCase(), en: id } }));
    const all = [...from(5, { waktu: 4 }, 'ktp'), ...from(6, { waktu: 1 }, 'kk')];
    const { widget } = await published({ services, answers: all });
    expect(table(widget, 'Menurut layanan').slice(1)).to.deep.equal([
      ['KTP', '77,78', 'B, baik', '5'],
      ['KK', '69,44', 'C, kurang baik', '6'],
    ]);
  });

  it('has no table of services where none can be told apart', async () => {
    const { widget } = await published({});
    expect(table(widget, 'Menurut layanan')).to.deep.equal([]);
    expect(textOf(widget)).not.to.include('Menurut layanan');
  });

  it('grades an old survey by the regulation it was made under', async () => {
    const { widget } = await published({ standard: 'kepmenpan-25-2004' });
    expect(fact(widget, 'Dihitung menurut')).to.equal('KepMenPAN 25/2004');
    expect(flat(widget)).to.include('Nilai IKM 75,00 dari 100');
    expect(flat(widget)).to.include('Mutu pelayanan B');
    expect(flat(widget)).to.include('B Baik: 62,51 sampai 81,25');
  });

  it('says what the city does about it', async () => {
    const { widget } = await published({});
    expect(textOf(widget)).to.include(SUMMARY);
  });

  it('writes figures as English does', async () => {
    const city = await makeCity();
    await publishedIndex(city);
    const widget = place(TAG, { client: clientOf(city.siteName), lang: 'en' });
    await seen(widget, 'We open two more counters.');
    expect(flat(widget)).to.include('Index (IKM) 75.00 out of 100');
    expect(flat(widget)).to.include('Service grade C');
    await expectAccessible(widget);
  });
});

describe('<suara-scoreboard> over the periods', () => {
  it('says plainly that one period has nothing to be compared with', async () => {
    const { widget } = await published({});
    expect(textOf(widget)).to.include('Baru satu masa survei yang diterbitkan');
  });

  it('tells how the index has moved, in words and in a table', async () => {
    const { widget } = await published(
      { survey: 'skm-1', closesAt: inDays(1) },
      { survey: 'skm-2', closesAt: inDays(2), answers: from(6, { waktu: 4 }) },
    );
    expect(flat(widget)).to.include('Naik 2,78 dari masa survei sebelumnya.');
    const rows = table(widget, 'Dari masa ke masa').slice(1);
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      ['75,00', 'C, kurang baik', '5', 'PermenPANRB 14/2017'],
      ['77,78', 'B, baik', '6', 'PermenPANRB 14/2017'],
    ]);
    await expectAccessible(widget);
  });

  it('compares nothing across regulations, and says why', async () => {
    const { widget } = await published(
      { survey: 'skm-1', closesAt: inDays(1), standard: 'kepmenpan-25-2004' },
      { survey: 'skm-2', closesAt: inDays(2) },
    );
    expect(flat(widget)).to.include('Tidak semua masa dihitung menurut peraturan yang sama');
    expect(flat(widget)).not.to.match(/Naik|Turun|Sama dengan masa/u);
  });
});

describe('<suara-scoreboard> and its connection', () => {
  it('draws the figures after "try again"', async () => {
    const city = await makeCity();
    await publishedIndex(city);
    let isOffline = true;
    const client = clientOf(city.siteName, (input, init) =>
      isOffline && new Request(input, init).url.includes('/scoreboard')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init),
    );
    const widget = place(TAG, { client });
    await seen(widget, 'Tidak ada sambungan ke server.');
    isOffline = false;
    press(widget, 'Coba lagi');
    await seen(widget, SUMMARY);
  });

  it('has no inline style, which strict pages refuse', async () => {
    const { widget } = await published({});
    expect(widget.shadowRoot?.querySelector('[style]')).not.to.exist;
  });
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
