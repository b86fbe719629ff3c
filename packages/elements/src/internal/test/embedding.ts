import { expect } from '@open-wc/testing';
import { clientOf, makeCity } from './city.js';
import { place, seen } from './page.js';

/** What the site's developer may rely on. */
export function embeddingSuite(tag: string, title: string): void {
  describe(`<${tag}> in a page`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('takes its client after it was attached', async () => {
      const { siteName } = await makeCity();
      const widget = place(tag, {});
      widget.client = clientOf(siteName);
      await seen(widget, title);
    });

    it('works by its attributes alone', async () => {
      const { siteName } = await makeCity();
      const widget = place(tag, { site: siteName, baseUrl: window.__suaraServer });
      await seen(widget, title);
    });

    it('is not shown while hidden', async () => {
      const { siteName } = await makeCity();
      const widget = place(tag, { client: clientOf(siteName) });
      await seen(widget, title);
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
    });
  });
}
