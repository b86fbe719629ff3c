/** The Blade component, rendered by Debian's real Blade (illuminate 8.83, without the rest of Laravel), in a citizen's browser. */
import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { blade } from '../../scripts/lib/php.mjs';
import {
  newPoll,
  noPhp,
  oneForBenches,
  printedBy,
  readyToPaint,
  scriptsIn,
  tallyOf,
  test,
  vote,
  type Suara,
} from './php.js';

const missing =
  noPhp ?? (existsSync(blade) ? undefined : 'there is no php-illuminate-view here, and it could not be installed');
const render = (settings: object, template: string): Promise<string> =>
  printedBy('laravel/test/page.php', JSON.stringify(settings), template);

test.skip(missing !== undefined, missing);

async function open(page: Page, { server }: Suara, html: string): Promise<void> {
  await page.route(`${server.url}/blade`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${server.url}/blade`);
}

test('a Blade template carries a poll that a citizen votes in', async ({ page, suara }) => {
  const { url } = suara.server;
  const city = await suara.cityFor(url);
  const poll = await newPoll(suara.server, city);
  const settings = { api: url, site: city.siteName, channel: '0', paint: false };
  const html = await render(
    settings,
    `<html lang="id"><body><x-suara widget="poll" poll="${poll}" /><x-suara widget="status-tracker" />`,
  );
  expect(scriptsIn(html)).toHaveLength(1);
  await open(page, suara, html);
  await vote(page);
  expect(await tallyOf(suara.server, city, poll)).toEqual(oneForBenches);
});

test('with instant paint the poll is read without script, and with it the widget takes over what was chosen', async ({
  browser,
  page,
  suara,
}) => {
  const { url } = suara.server;
  const city = await suara.cityFor(url);
  const poll = await newPoll(suara.server, city);
  const settings = { api: url, site: city.siteName, channel: '0', paint: true };
  const template = `<html lang="id"><body><main><x-suara widget="poll" poll="${poll}" /></main>`;
  await readyToPaint(suara.server, city, poll);
  const html = await render(settings, template);
  expect(html, 'first inside the tag, before the link').toMatch(/<suara-poll [^>]*><template shadowrootmode="open"/u);

  const without = await browser.newPage({ javaScriptEnabled: false });
  await open(without, suara, html);
  await expect(without.getByRole('group', { name: 'Apa yang paling dibutuhkan taman kota?' })).toBeVisible();
  await expect(without.getByRole('radio', { name: 'Lebih banyak bangku' })).toBeVisible();
  await without.close();

  // the code comes late, so that the citizen meets what was painted
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/cdn\/.*\/poll\.js/u, async (route) => {
    await released;
    await route.continue();
  });
  await open(page, suara, html);
  await page.getByRole('radio', { name: 'Lebih banyak bangku' }).check();
  const isReady = () => page.evaluate(() => customElements.get('suara-poll') !== undefined);
  expect(await isReady()).toBe(false);
  release();
  await expect.poll(isReady).toBe(true);
  await expect(page.getByRole('radio', { name: 'Lebih banyak bangku' })).toBeChecked();
  await page.getByRole('button', { name: 'Kirim suara', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
  expect(await tallyOf(suara.server, city, poll)).toEqual(oneForBenches);
});

test('what is bound to an attribute is escaped once, and never compiled', async () => {
  const settings = { api: 'https://api.example.org', site: 'kota.dpu', channel: '0', paint: false };
  const html = await render(settings, '@php $poll = \'a&"b{{ 7*7 }}\'; @endphp<x-suara widget="poll" :poll="$poll" />');
  expect(html).toContain('poll="a&amp;&quot;b{{ 7*7 }}"');
});
