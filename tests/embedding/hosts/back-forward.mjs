import { wholeJob } from '../cell.mjs';

/** Left for another page and come back to from the browser's back/forward cache. */
export const host = {
  name: 'back-forward',
  // Playwright turns that cache off
  launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  setup: ({ page, hosts }) => {
    hosts.put('/other', '<!doctype html><title>Lain</title><h1>Halaman lain</h1>');
    return page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        globalThis.__hostWatch.persisted = persisted;
      });
    });
  },
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  async play(cell) {
    const { page, job, widget, hosts, problems } = cell;
    await job.ready(widget);
    await page.goto(`${hosts.origin}/other`);
    await page.goBack({ waitUntil: 'commit' });
    const isRestored = await page
      .waitForFunction(() => globalThis.__hostWatch?.persisted === true, undefined, { timeout: 5000 })
      .catch(() => null);
    if (!isRestored) problems.push('the page did not come out of the back/forward cache');
    await wholeJob({ ...cell, calm: false });
  },
  changes: /entries in history/u,
};
