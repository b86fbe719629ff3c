import { expect } from '@open-wc/testing';
import { anySetting, clientOf, makeCity } from './city.js';
import { place, seen, type Widget } from './page.js';

/** No rule of axe is broken, in light and in dark. */
export async function expectAccessible(widget: Widget): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    widget.theme = theme;
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  }
}

/** The states every widget has, as axe sees them; a widget's own file adds its own states. */
export function accessibilitySuite(tag: string, title: string, setting = anySetting): void {
  describe(`<${tag}> and assistive technology`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('is looked into by axe, through its shadow root', async () => {
      const city = await makeCity();
      const widget = place(tag, { client: clientOf(city.siteName), ...(await setting(city)) });
      await seen(widget, title);
      widget.shadowRoot?.append(document.createElement('button'));
      const verdict = await expectAccessible(widget).catch((error: unknown) => String(error));
      expect(verdict).to.include('button-name');
    });

    it('is accessible while it loads', async () => {
      const widget = place(tag, { client: clientOf('kota.situs', () => new Promise(() => undefined)) });
      await seen(widget, 'Memuat…');
      await expectAccessible(widget);
    });

    it('is accessible without a connection', async () => {
      const offline = clientOf('kota.situs', () => Promise.reject(new TypeError('Failed to fetch')));
      const widget = place(tag, { client: offline });
      await seen(widget, 'Tidak ada sambungan ke server.');
      await expectAccessible(widget);
    });

    it('is accessible where the site is missing', async () => {
      const widget = place(tag, {});
      await seen(widget, 'Pengelola situs belum mengisi');
      await expectAccessible(widget);
    });

    it('is accessible once it can be used', async () => {
      const city = await makeCity();
      const widget = place(tag, { client: clientOf(city.siteName), ...(await setting(city)) });
      await seen(widget, title);
      await expectAccessible(widget);
    });
  });
}
