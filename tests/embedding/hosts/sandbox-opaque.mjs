import { framed, inFrame } from '../page.mjs';
import { fallbackText } from '../snippet.mjs';

/**
 * In a frame with a sandbox that takes its origin: such a page belongs to nobody, so the server, which answers only the
 * sites a city has named, refuses it. The widget says so, and the page's own way to the city stays.
 */
export const host = {
  name: 'sandboxed-opaque',
  html: (tools) => framed({ ...tools, origin: tools.hosts.origin, attributes: 'sandbox="allow-scripts"' }),
  locate: inFrame,
  expectedErrors: /CORS policy|Failed to load resource|ERR_FAILED|403/u,
  async play({ widget }) {
    await widget.getByRole('alert').waitFor();
    await widget.getByRole('link', { name: fallbackText }).waitFor();
  },
};
