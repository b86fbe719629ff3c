import { fallbackText, scriptPath } from '../snippet.mjs';

/** A script that never comes: the page's own link stays, can be used, and nothing else is left behind. */
export const host = {
  name: 'script-blocked',
  setup: ({ page, hosts }) => {
    hosts.put('/lapor', '<!doctype html><title>Lapor</title><h1>Lapor tanpa skrip</h1>');
    return page.route(`**${scriptPath}`, (route) => route.abort());
  },
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  expectedErrors: /Failed to load resource/u,
  async play({ page }) {
    const link = page.getByRole('link', { name: fallbackText });
    const { height } = await link.boundingBox();
    if (height > 60) throw new Error(`The link is ${height} pixels high`);
    await link.click();
    await page.getByRole('heading', { name: 'Lapor tanpa skrip' }).waitFor();
    await page.goBack();
    await link.waitFor();
  },
};
