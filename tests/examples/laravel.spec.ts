/** The Blade component, rendered by Debian's real Blade (illuminate 8.83, without the rest of Laravel), in a citizen's browser. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { blade } from '../../scripts/lib/php.mjs';
import { newPoll, noPhp, oneForBenches, php, scriptsIn, tallyOf, test, vote } from './php.js';

const missing =
  noPhp ?? (existsSync(blade) ? undefined : 'there is no php-illuminate-view here, and it could not be installed');
const render = (settings: object, template: string): string =>
  execFileSync(
    php,
    [
      fileURLToPath(new URL('../../examples/laravel/test/page.php', import.meta.url)),
      JSON.stringify(settings),
      template,
    ],
    { encoding: 'utf8' },
  );

test.skip(missing !== undefined, missing);

test('a Blade template carries a poll that a citizen votes in', async ({ page, suara }) => {
  const { url } = suara.server;
  const city = await suara.cityFor(url);
  const poll = await newPoll(suara.server, city);
  const settings = { api: url, site: city.siteName, channel: '0', paint: false };
  const html = render(
    settings,
    `<html lang="id"><body><x-suara widget="poll" poll="${poll}" /><x-suara widget="status-tracker" />`,
  );
  expect(scriptsIn(html)).toHaveLength(1);
  await page.route(`${url}/blade`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${url}/blade`);
  await vote(page);
  expect(await tallyOf(suara.server, city, poll)).toEqual(oneForBenches);
});

test('what is bound to an attribute is escaped once, and never compiled', () => {
  const settings = { api: 'https://api.example.org', site: 'kota.dpu', channel: '0', paint: false };
  const html = render(settings, '@php $poll = \'a&"b{{ 7*7 }}\'; @endphp<x-suara widget="poll" :poll="$poll" />');
  expect(html).toContain('poll="a&amp;&quot;b{{ 7*7 }}"');
});
