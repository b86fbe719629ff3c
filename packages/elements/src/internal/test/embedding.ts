import { expect } from '@open-wc/testing';
import { anySetting, clientOf, makeCity } from './city.js';
import { place, seen } from './page.js';

/** What the site's developer may rely on. */
export function embeddingSuite(tag: string, title: string, setting = anySetting): void {
  describe(`<${tag}> in a page`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('takes its client after it was attached', async () => {
      const city = await makeCity();
      const { siteName } = city;
      const widget = place(tag, await setting(city));
      widget.client = clientOf(siteName);
      await seen(widget, title);
    });

    it('works by its attributes alone', async () => {
      const city = await makeCity();
      const { siteName } = city;
      const widget = place(tag, { site: siteName, baseUrl: window.__suaraServer, ...(await setting(city)) });
      await seen(widget, title);
    });

    it('is not shown while hidden', async () => {
      const city = await makeCity();
      const widget = place(tag, { client: clientOf(city.siteName), ...(await setting(city)) });
      await seen(widget, title);
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
    });
  });
}
