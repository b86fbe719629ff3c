import { expect } from '@open-wc/testing';
import { press } from './citizen.js';
import { anySetting, clientOf, makeCity } from './city.js';
import { listen } from './events.js';
import { place, seen, textOf, until } from './page.js';

/** What a citizen is told while the site's settings are on their way, or when they do not come. */
export function networkStatesSuite(tag: string, title: string, setting = anySetting): void {
  describe(`<${tag}> and its connection`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('says that it loads, then shows itself', async () => {
      const city = await makeCity();
      const { siteName } = city;
      const own = await setting(city);
      let release: (() => void) | undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const client = clientOf(siteName, (input, init) => held.then(() => fetch(input, init)));
      const widget = place(tag, { client, ...own });
      await seen(widget, 'Memuat…');
      release?.();
      await seen(widget, title);
    });

    it('says that there is no connection, and works after "try again"', async () => {
      const city = await makeCity();
      const { siteName } = city;
      const own = await setting(city);
      let offline = true;
      const client = clientOf(siteName, (input, init) =>
        offline ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init),
      );
      const widget = place(tag, { client, ...own });
      await seen(widget, 'Tidak ada sambungan ke server.');
      expect(widget.shadowRoot?.querySelector('[role=alert]')).to.exist;
      offline = false;
      widget.shadowRoot?.querySelector('button')?.click();
      await seen(widget, title);
    });

    it('says that the server is too slow, and offers to try again', async () => {
      const never = clientOf('kota.situs', () => new Promise(() => undefined), 50);
      const widget = place(tag, { client: never });
      await seen(widget, 'Server terlalu lama menjawab.');
      expect(textOf(widget)).to.include('Coba lagi');
    });

    it('does not take a hotspot’s page for the site', async () => {
      const hotspot = clientOf('kota.situs', async () => new Response('<!doctype html><title>Wi-Fi</title>'));
      const widget = place(tag, { client: hotspot });
      await seen(widget, 'Ada gangguan di pihak kami.');
      expect(textOf(widget)).to.include('Coba lagi');
    });

    it('tells the page once of what keeps it from working, and once that it works again', async () => {
      const city = await makeCity();
      const { siteName } = city;
      const own = await setting(city);
      const heard = listen();
      let offline = true;
      const client = clientOf(siteName, (input, init) =>
        offline ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init),
      );
      const widget = place(tag, { client, ...own });
      await seen(widget, 'Tidak ada sambungan ke server.');
      expect(heard.events.map(({ type }) => type)).to.deep.equal(['suara-error']);
      offline = false;
      press(widget, 'Coba lagi');
      await until(() => heard.named('suara-ready').length > 0);
      expect(heard.events.map(({ type }) => type)).to.deep.equal(['suara-error', 'suara-ready']);
    });

    it('tells that the site is missing, and offers no retry', async () => {
      const widget = place(tag, {});
      await seen(widget, 'Pengelola situs belum mengisi nama situs layanan.');
      expect(textOf(widget)).not.to.include('Coba lagi');
    });
  });
}
