import { expect } from '@open-wc/testing';
import '../complaint-form/define.js';
import { clientOf, makeCity } from '../internal/test/city.js';
import { listen } from '../internal/test/events.js';
import { place, seen, textOf, until, type Widget } from '../internal/test/page.js';
import '../status-tracker/define.js';
import './define.js';
import type { SuaraProvider } from './provider.js';

const MISSING = 'Pengelola situs belum mengisi nama situs layanan.';

const WIDGETS = [
  { tag: 'suara-complaint-form', id: 'Sampaikan laporan', en: 'Report a problem' },
  { tag: 'suara-status-tracker', id: 'Lacak laporan', en: 'Follow a report' },
] as const;

type Offer = Partial<Pick<SuaraProvider, 'site' | 'baseUrl' | 'client' | 'lang'>>;

function provider(offer: Offer, parent: Element = document.body): SuaraProvider {
  const element = Object.assign(document.createElement('suara-provider'), offer);
  parent.append(element);
  return element;
}

/** What a provider's attributes say of a new city on the test server. */
async function offered(profile?: string): Promise<{ site: string; baseUrl: string }> {
  return { site: (await makeCity(profile)).siteName, baseUrl: window.__suaraServer };
}

/** Two cities of which one sees at once in which one is. */
const tangerang = (): ReturnType<typeof offered> => offered();
const harbourBay = (): ReturnType<typeof offered> => offered('harbour-bay');

for (const { tag, id, en } of WIDGETS) {
  describe(`<suara-provider> around <${tag}>`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    const inside = (parent: Element | ShadowRoot): Widget => place(tag, {}, parent);

    it('gives its site', async () => {
      await seen(inside(provider(await tangerang())), id);
    });

    it('gives a client that the page made itself', async () => {
      const { siteName } = await makeCity();
      await seen(inside(provider({ client: clientOf(siteName) })), id);
    });

    it('gives its site to a widget that stood inside before both came into the page', async () => {
      const outside = document.createElement('div');
      const widget = inside(provider(await tangerang(), outside));
      document.body.append(outside);
      await seen(widget, id);
    });

    it('gives its site to a widget in a shadow root', async () => {
      const host = document.createElement('div');
      provider(await tangerang()).append(host);
      await seen(inside(host.attachShadow({ mode: 'open' })), id);
    });

    it('gives a site that the page names later', async () => {
      const around = provider({});
      const widget = inside(around);
      await seen(widget, MISSING);
      Object.assign(around, await tangerang());
      await seen(widget, id);
    });

    it('leads to another city when it names another site', async () => {
      const around = provider(await tangerang());
      const widget = inside(around);
      await seen(widget, 'Kota Tangerang');
      Object.assign(around, await harbourBay());
      await seen(widget, 'Harbour Bay');
      expect(textOf(widget)).not.to.include('Kota Tangerang');
    });

    it('leads to another city when it is given another client', async () => {
      const around = provider({ client: clientOf((await makeCity()).siteName) });
      const widget = inside(around);
      await seen(widget, 'Kota Tangerang');
      around.client = clientOf((await makeCity('harbour-bay')).siteName);
      await seen(widget, 'Harbour Bay');
    });

    it('gives its language, and follows a change of it', async () => {
      const around = provider({ ...(await tangerang()), lang: 'en' });
      const widget = inside(around);
      await seen(widget, en);
      around.lang = 'id';
      await seen(widget, id);
    });

    it('leaves a widget its own site, and gives only the address of the API', async () => {
      const { site } = await harbourBay();
      const widget = place(tag, { site }, provider(await tangerang()));
      await seen(widget, 'Harbour Bay');
    });

    it('leaves a widget its own language', async () => {
      const widget = place(tag, { lang: 'en' }, provider({ ...(await tangerang()), lang: 'id' }));
      await seen(widget, en);
    });

    it('follows a widget that is moved from one provider to another', async () => {
      const [first, second] = [provider(await tangerang()), provider(await harbourBay())];
      const widget = inside(first);
      await seen(widget, 'Kota Tangerang');
      second.append(widget);
      await seen(widget, 'Harbour Bay');
    });

    it('within another one counts before it', async () => {
      const outer = provider(await tangerang());
      const inner = provider(await harbourBay(), outer);
      const [near, far] = [inside(inner), inside(outer)];
      await seen(near, 'Harbour Bay');
      await seen(far, 'Kota Tangerang');
      expect(textOf(near)).not.to.include('Kota Tangerang');
    });

    it('within another one takes from it what it does not name itself', async () => {
      const outer = provider(await tangerang());
      const widget = inside(provider({ lang: 'en' }, outer));
      await seen(widget, en);
      expect(textOf(widget)).to.include('Tangerang City');
      Object.assign(outer, await harbourBay());
      await seen(widget, 'Harbour Bay');
    });

    it('within another one asks at the same address for another site', async () => {
      const { site } = await harbourBay();
      await seen(inside(provider({ site }, provider(await tangerang()))), 'Harbour Bay');
    });

    it('that comes between a widget and its provider later takes over', async () => {
      const outer = provider(await tangerang());
      const inner = provider({}, outer);
      const widget = inside(inner);
      await seen(widget, 'Kota Tangerang');
      Object.assign(inner, await harbourBay());
      await seen(widget, 'Harbour Bay');
    });
  });
}

describe('<suara-provider>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('has the site asked once for all widgets inside it', async () => {
    const { siteName } = await makeCity();
    const asked: string[] = [];
    const client = clientOf(siteName, (input, init) => {
      asked.push(new URL(new Request(input, init).url).pathname);
      return fetch(input, init);
    });
    const around = provider({ client });
    const widgets = WIDGETS.map(({ tag, id }) => ({ widget: place(tag, {}, around), id }));
    for (const { widget, id } of widgets) await seen(widget, id);
    expect(asked.filter((path) => path.endsWith(siteName)).length).to.equal(1);
  });

  it('takes no room in the page', async () => {
    const around = provider(await tangerang());
    await around.updateComplete;
    expect(getComputedStyle(around).display).to.equal('contents');
  });

  it('does not have its widgets start twice', async () => {
    const heard = listen();
    const widget = place(WIDGETS[1].tag, {}, provider({ ...(await tangerang()), lang: 'en' }));
    await seen(widget, WIDGETS[1].en);
    await until(() => heard.named('suara-ready').length > 0);
    await widget.updateComplete;
    expect(heard.events.map(({ type }) => type)).to.deep.equal(['suara-ready']);
  });
});
