import { expect } from '@open-wc/testing';
import { clientOf, makeCity } from './city.js';
import { place, seen, textOf } from './page.js';

/** What a citizen is told while the site's settings are on their way, or when they do not come. */
export function networkStatesSuite(tag: string, title: string): void {
  describe(`<${tag}> and its connection`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('says that it loads, then shows itself', async () => {
      const { siteName } = await makeCity();
      const widget = place(tag, { client: clientOf(siteName) });
      await seen(widget, 'Memuat…');
      await seen(widget, title);
    });

    it('says that there is no connection, and works after "try again"', async () => {
      const { siteName } = await makeCity();
      let offline = true;
      const client = clientOf(siteName, (input, init) =>
        offline ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init),
      );
      const widget = place(tag, { client });
      await seen(widget, 'Tidak ada sambungan ke server.');
      expect(widget.shadowRoot?.querySelector('[role=alert]')).to.exist;
      offline = false;
      widget.shadowRoot?.querySelector('button')?.click();
      await seen(widget, title);
    });

    it('tells that the site is missing, and offers no retry', async () => {
      const widget = place(tag, {});
      await seen(widget, 'Pengelola situs belum mengisi nama situs layanan.');
      expect(textOf(widget)).not.to.include('Coba lagi');
    });
  });
}
