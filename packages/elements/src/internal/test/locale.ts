import { expect } from '@open-wc/testing';
import { anySetting, clientOf, makeCity } from './city.js';
import { listen } from './events.js';
import { place, seen, textOf, until, type Widget } from './page.js';

/** A widget's title in each of its languages. */
export interface Titles {
  readonly id: string;
  readonly en: string;
}

/** Which language a citizen is spoken to in. */
export function localeSuite(tag: string, titles: Titles, setting = anySetting): void {
  describe(`<${tag}> and its language`, () => {
    const page = document.documentElement;

    afterEach(() => {
      document.body.replaceChildren();
      page.lang = 'id';
    });

    /** Shown in this language only, and marked as such for screen readers. */
    async function speaks(widget: Widget, lang: keyof Titles): Promise<void> {
      await seen(widget, titles[lang]);
      expect(textOf(widget)).not.to.include(titles[lang === 'id' ? 'en' : 'id']);
      const heading = widget.shadowRoot?.querySelector('h2');
      expect(heading?.closest('[lang]')?.getAttribute('lang')).to.equal(lang);
    }

    async function placed(
      properties: Parameters<typeof place>[1] = {},
      parent?: Element | ShadowRoot,
    ): Promise<Widget> {
      const city = await makeCity();
      return place(tag, { client: clientOf(city.siteName), ...(await setting(city)), ...properties }, parent);
    }

    function inPage(lang: string): HTMLElement {
      const section = Object.assign(document.createElement('section'), { lang });
      document.body.append(section);
      return section;
    }

    it('speaks Indonesian where nobody names a language', async () => {
      page.removeAttribute('lang');
      await speaks(await placed(), 'id');
    });

    it('speaks the language of the page', async () => {
      page.lang = 'en';
      await speaks(await placed(), 'en');
    });

    it('speaks the language of the part of the page it stands in', async () => {
      await speaks(await placed({}, inPage('en')), 'en');
    });

    it('speaks the language around the shadow root it stands in', async () => {
      const root = inPage('en').attachShadow({ mode: 'open' });
      await speaks(await placed({}, root), 'en');
    });

    it('speaks its own language before any other', async () => {
      page.lang = 'id';
      await speaks(await placed({ lang: 'en' }, inPage('id')), 'en');
    });

    it('takes the nearest language of several', async () => {
      page.lang = 'en';
      await speaks(await placed({}, inPage('id')), 'id');
    });

    it('understands a language with a region', async () => {
      await speaks(await placed({ lang: 'en-GB' }), 'en');
    });

    it('speaks the site’s first language where it does not know the one wished for', async () => {
      await speaks(await placed({ lang: 'jv' }), 'id');
    });

    it('follows a change of its language, there and back', async () => {
      const widget = await placed();
      await speaks(widget, 'id');
      widget.lang = 'en';
      await speaks(widget, 'en');
      widget.lang = 'id';
      await speaks(widget, 'id');
    });

    it('is ready once, however its language was named', async () => {
      const heard = listen();
      const widget = await placed({ lang: 'en' }, inPage('id'));
      await speaks(widget, 'en');
      await until(() => heard.named('suara-ready').length > 0);
      await widget.updateComplete;
      expect(heard.named('suara-ready').length).to.equal(1);
    });

    it('follows a change of the page’s language', async () => {
      const widget = await placed();
      await speaks(widget, 'id');
      page.lang = 'en';
      await speaks(widget, 'en');
    });

    it('speaks English on an Indonesian page where the site speaks nothing else', async () => {
      const city = await makeCity('harbour-bay');
      const widget = place(tag, { client: clientOf(city.siteName), lang: 'id', ...(await setting(city)) });
      await speaks(widget, 'en');
      expect(textOf(widget)).to.include('Harbour Bay');
    });
  });
}
