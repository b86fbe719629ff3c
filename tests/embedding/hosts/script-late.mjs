import { scriptPath, fallbackText } from '../snippet.mjs';

/** Milliseconds. */
const LATE = 10_000;

/** A script that comes ten seconds late: until then the page's own link is there to be used. */
export const host = {
  name: 'script-late',
  setup: ({ page }) =>
    page.route(`**${scriptPath}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    }),
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  waitUntil: 'commit',
  async arrive({ page }) {
    await page.getByRole('link', { name: fallbackText }).waitFor();
    await page.waitForFunction(() => document.readyState === 'complete');
  },
};
