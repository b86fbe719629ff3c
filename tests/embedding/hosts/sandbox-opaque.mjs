import { fallbackText } from '../snippet.mjs';

/**
 * In a frame with a sandbox that takes its origin: such a page belongs to nobody, so the server, which answers only the
 * sites a city has named, refuses it. The widget says so, and the page's own way to the city stays.
 */
export const host = {
  name: 'sandboxed-opaque',
  html({ hostPage, script, widget, hosts, path }) {
    hosts.put(`${path}/inner`, hostPage({ head: script, body: widget }));
    return hostPage({
      head: '<style>#frame { position: absolute; inset: 300px auto auto 0; border: 0; }</style>',
      body: `<iframe id="frame" width="760" height="3200" src="${hosts.origin}${path}/inner" sandbox="allow-scripts"></iframe>`,
    });
  },
  locate: (page, tag) => page.frameLocator('#frame').locator(tag),
  expectedErrors: /CORS policy|Failed to load resource|ERR_FAILED|403/u,
  async play({ widget }) {
    await widget.getByRole('alert').waitFor();
    await widget.getByRole('link', { name: fallbackText }).waitFor();
  },
};
