/** The helper in a real CodeIgniter (4.1.3, from npm) under PHP's own server: a citizen votes, and the real server counts. */
import { expect } from '@playwright/test';
import {
  installCodeIgniter,
  startCodeIgniter,
  type CodeIgniter,
} from '../../examples/codeigniter/test/codeigniter.mjs';
import type { TestCity } from '../support/test-server.mjs';
import {
  fallback,
  newPoll,
  noPhp,
  oneForBenches,
  php,
  pinned,
  readyToPaint,
  scriptsIn,
  tallyOf,
  test as base,
  vote,
} from './php.js';

const missing = noPhp ?? installCodeIgniter() ?? undefined;

const test = base.extend<object, { site: { readonly host: CodeIgniter; readonly city: TestCity } }>({
  site: [
    async ({ suara }, use) => {
      const host = await startCodeIgniter(php, { api: suara.server.url, paint: 'false' });
      const city = await suara.cityFor(host.url);
      await use({ host, city });
      expect(host.complaints(), 'what PHP complained of in Suara').toEqual([]);
      await host.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.skip(missing !== undefined, missing);
test.beforeEach(({ site }) => site.host.set({ site: site.city.siteName }));

test('a view carries a poll that a citizen votes in', async ({ page, suara, site }) => {
  const poll = await newPoll(suara.server, site.city);
  await page.goto(`${site.host.url}/taman?poll=${poll}`);
  await vote(page);
  expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
});

test('two widgets ask for the script once, before the first', async ({ request, suara, site }) => {
  const html = await (await request.get(`${site.host.url}/taman?poll=x`)).text();
  expect(scriptsIn(html)).toEqual([`<script type="module" src="${suara.server.url}/cdn/0/suara.js">`]);
  expect(html.indexOf('/suara.js')).toBeLessThan(html.indexOf('<suara-poll'));
  expect(html).toContain('<suara-status-tracker');
});

test('without script a visitor has the link to the plain form, in the language of the page', async ({
  browser,
  suara,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.host.url}/taman?poll=x`);
  await expect(fallback(page)).toHaveText('Beri suara');
  await expect(fallback(page)).toHaveAttribute(
    'href',
    `${suara.server.url}/v1/sites/${site.city.siteName}/forms/polls/x?lang=id`,
  );
  await page.close();
});

test('what a visitor writes into the address stays inside its attribute', async ({ page, site }) => {
  const evil = `"'><script>document.title='x'</script><img src=x onerror="document.title='x'">&amp;`;
  const answer = await page.goto(`${site.host.url}/taman?poll=${encodeURIComponent(evil)}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('suara-poll')).toHaveAttribute('poll', evil);
  await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
  await expect(page).toHaveTitle('Taman kota');
});

test('with instant paint the question is there without script', async ({ browser, suara, site }) => {
  await site.host.set({ site: site.city.siteName, paint: 'true' });
  const poll = await newPoll(suara.server, site.city);
  await readyToPaint(suara.server, site.city, poll);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.host.url}/taman?poll=${poll}`);
  await expect(page.getByRole('radio', { name: 'Lebih banyak bangku' })).toBeVisible();
  await page.close();
});

test('a pinned release is held to its hash', async ({ request, suara, site }) => {
  const integrity = `sha384-${'A'.repeat(64)}`;
  await site.host.set({ site: site.city.siteName, version: '1.4.2', integrity });
  const html = await (await request.get(`${site.host.url}/taman?poll=x`)).text();
  expect(scriptsIn(html)).toEqual([
    `<script type="module" src="${suara.server.url}/cdn/1.4.2/suara.js" integrity="${integrity}" crossorigin="anonymous">`,
  ]);
});

test('a single file is held to its hash, and runs nothing else', async ({ page, suara, site }) => {
  const [{ version, integrity }, tracker] = await Promise.all([
    pinned('single/poll.js'),
    pinned('single/status-tracker.js'),
  ]);
  const single = { version, 'single.poll': integrity, 'single.status-tracker': tracker.integrity };
  await site.host.set({ site: site.city.siteName, ...single });
  const poll = await newPoll(suara.server, site.city);
  const code: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') code.push(new URL(request.url()).pathname);
  });
  const answer = await page.goto(`${site.host.url}/taman?poll=${poll}`);
  expect(scriptsIn(await answer!.text())[0]).toBe(
    `<script src="${suara.server.url}/cdn/${version}/single/poll.js" type="module" integrity="${integrity}" crossorigin="anonymous">`,
  );
  await vote(page);
  expect(await tallyOf(suara.server, site.city, poll)).toEqual(oneForBenches);
  expect(code.sort()).toEqual([`/cdn/${version}/single/poll.js`, `/cdn/${version}/single/status-tracker.js`]);
});

test('a single file that is not what it was is not run, and the link stays', async ({ page, suara, site }) => {
  const { version } = await pinned('single/poll.js');
  const wrong = `sha384-${'A'.repeat(64)}`;
  await site.host.set({
    site: site.city.siteName,
    version,
    'single.poll': wrong,
    'single.status-tracker': wrong,
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await page.goto(`${site.host.url}/taman?poll=${await newPoll(suara.server, site.city)}`);
  await refused;
  await expect(fallback(page)).toBeVisible();
});
