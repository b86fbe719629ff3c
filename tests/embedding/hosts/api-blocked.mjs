import { wholeJob } from '../cell.mjs';
import { fallbackText } from '../snippet.mjs';

/** An API that cannot be reached: the widget says so and shows the page's link; once it can be, trying again works. */
export const host = {
  name: 'api-blocked',
  setup: ({ page, api }) => page.route(`${api}/v1/**`, (route) => route.abort()),
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  expectedErrors: /Failed to load resource/u,
  async play(cell) {
    const { page, api, widget } = cell;
    await widget.getByRole('alert').waitFor({ timeout: 40_000 });
    await page.getByRole('link', { name: fallbackText }).waitFor();
    await page.unroute(`${api}/v1/**`);
    await widget.getByRole('button', { name: 'Coba lagi' }).click();
    await wholeJob({ ...cell, calm: false });
  },
};
