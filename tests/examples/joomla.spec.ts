/**
 * The module's own PHP, run by stand-ins for the classes of Joomla that it names: Joomla itself is not here. What an
 * installation of Joomla would refuse is not found here.
 */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import {
  fallback,
  newPoll,
  noPhp,
  oneForBenches,
  php,
  printedBy,
  readyToPaint,
  scriptsIn,
  tallyOf,
  test,
  vote,
  type Suara,
} from './php.js';

type Settings = Readonly<Record<string, string | number>>;

const folder = fileURLToPath(new URL('../../examples/joomla/mod_suara/', import.meta.url));
const rendered = (modules: readonly Settings[], more: { language?: string; editor?: boolean } = {}): Promise<string> =>
  printedBy('joomla/test/page.php', JSON.stringify({ language: 'id-ID', modules, ...more }));

test.skip(noPhp !== undefined, noPhp);

async function open(page: Page, { server }: Suara, html: string): Promise<void> {
  await page.route(`${server.url}/joomla`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${server.url}/joomla`);
}

const filesIn = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
    .sort();
};

test('a module carries a poll that a citizen votes in, and two have one script', async ({ page, suara }) => {
  const { url } = suara.server;
  const city = await suara.cityFor(url);
  const poll = await newPoll(suara.server, city);
  const all = { api: url, site: city.siteName, paint: 0 };
  const html = await rendered([
    { ...all, widget: 'poll', poll },
    { ...all, widget: 'status-tracker', poll: 'kept by the form', layout: '_:default' },
  ]);
  expect(scriptsIn(html)).toEqual([`<script src="${url}/cdn/0/suara.js" type="module">`]);
  expect(html).not.toContain('kept by the form');
  await open(page, suara, html);
  await expect(fallback(page)).toHaveAttribute('href', `${url}/v1/sites/${city.siteName}/forms/polls/${poll}?lang=id`);
  await vote(page);
  expect(await tallyOf(suara.server, city, poll)).toEqual(oneForBenches);
});

test('with instant paint the question is there without script, in the language of the page', async ({
  browser,
  suara,
}) => {
  const city = await suara.cityFor(suara.server.url);
  const poll = await newPoll(suara.server, city);
  const page = await browser.newPage({ javaScriptEnabled: false });
  const module = { api: suara.server.url, site: city.siteName, widget: 'poll', poll, paint: 1 };
  await readyToPaint(suara.server, city, poll);
  await open(page, suara, await rendered([module]));
  await expect(page.getByRole('radio', { name: 'Lebih banyak bangku' })).toBeVisible();
  await page.close();
});

test('Joomla’s own layout is not the survey’s', async () => {
  const survey = { api: 'https://api.example.org', site: 'kota.dpu', widget: 'survey', paint: 0, layout: '_:default' };
  const html = await rendered([{ ...survey, survey_layout: 'page', kiosk: 1, type: 'general', service: '' }]);
  expect(html).toMatch(/<suara-survey kiosk type="general" layout="page" site="kota\.dpu" [^>]*>/u);
});

test('what somebody enters stays inside its attribute', async ({ page, suara }) => {
  const poll = `"'><script>document.title='x'</script><img src=x onerror="document.title='x'">&amp;`;
  const html = await rendered([
    { api: suara.server.url, site: 'kota.dpu', widget: 'poll', poll, text: poll, paint: 0 },
  ]);
  await open(page, suara, html);
  await expect(page.locator('suara-poll')).toHaveAttribute('poll', poll);
  await expect(page.locator('.mod-suara img, .mod-suara script')).toHaveCount(0);
  await expect(page).toHaveTitle('Taman kota');
});

test('what cannot be is told to those who may edit, and shows nothing to visitors', async () => {
  const broken = { api: 'https://api.example.org', site: 'kota.dpu', widget: 'poll', paint: 0 };
  expect(await rendered([broken])).toContain('<body></body>');
  expect(await rendered([broken], { editor: true })).toContain('needs the attribute &quot;poll&quot;');
  expect(await rendered([{ widget: 'poll' }], { editor: true })).toContain('Modul ini belum mengenal server kota Anda');
  const pinned = { ...broken, poll: 'x', delivery: 'pinned', version: '1.4.2' };
  const told = await rendered([pinned], { editor: true, language: 'en-GB' });
  expect(told).toContain('needs its version and its integrity');
  expect(scriptsIn(told)).toEqual([]);
});

test('a pinned release is held to its hash, and only where it is meant', async () => {
  const integrity = `sha384-${'A'.repeat(64)}`;
  const module = {
    api: 'https://api.example.org',
    site: 'kota.dpu',
    paint: 0,
    channel: '0',
    version: '1.4.2',
    integrity,
  };
  expect(scriptsIn(await rendered([{ ...module, delivery: 'pinned' }]))).toEqual([
    `<script src="https://api.example.org/cdn/1.4.2/suara.js" type="module" integrity="${integrity}" crossorigin="anonymous">`,
  ]);
  const single = { ...module, delivery: 'single', paint: 1 };
  expect(
    scriptsIn(
      await rendered([
        { ...single, widget: 'poll', poll: 'x' },
        { ...single, widget: 'survey' },
      ]),
    ),
  ).toEqual(
    ['poll', 'survey'].map(
      (widget) =>
        `<script src="https://api.example.org/cdn/1.4.2/single/${widget}.js" type="module" integrity="${integrity}" crossorigin="anonymous">`,
    ),
  );
  expect(scriptsIn(await rendered([{ ...module, delivery: 'channel' }]))).toEqual([
    '<script src="https://api.example.org/cdn/0/suara.js" type="module">',
  ]);
});

test('the manifest is XML that names every file, and every word of it has a text in both languages', async ({
  page,
}) => {
  const source = await readFile(join(folder, 'mod_suara.xml'), 'utf8');
  const { error, folders, words } = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const attributes = [...document.querySelectorAll('[label], [description]')].flatMap((field) => [
      field.getAttribute('label') ?? '',
      field.getAttribute('description') ?? '',
    ]);
    const contents = [...document.querySelectorAll('option, description')].map((each) => each.textContent);
    return {
      error: document.querySelector('parsererror')?.textContent ?? '',
      folders: [...document.querySelectorAll('files > folder')].map((each) => each.textContent),
      words: [...attributes, ...contents].filter((word) => word.startsWith('MOD_SUARA')),
    };
  }, source);
  expect(error).toBe('');
  const unnamed = (await filesIn(folder)).filter((file) => !folders.includes(file.split('/')[0]!));
  expect(unnamed).toEqual(['mod_suara.xml']);
  expect(words.length).toBeGreaterThan(20);
  const used = await Promise.all(
    ['src/Dispatcher/Dispatcher.php', 'tmpl/default.php'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  const needed = new Set([...words, ...(used.join('').match(/MOD_SUARA_\w+/gu) ?? [])]);
  for (const language of ['en-GB', 'id-ID']) {
    const texts = await readFile(join(folder, `language/${language}/mod_suara.ini`), 'utf8');
    const keys = [...texts.matchAll(/^(MOD_\w+)="[^"]+"$/gmu)].map(([, key]) => key!);
    expect(keys.length, 'each line a text').toBe(texts.trim().split('\n').length);
    expect(new Set(keys)).toEqual(new Set(['MOD_SUARA', ...needed]));
  }
});

test('PHP can read every file', async () => {
  const files = (await filesIn(folder)).filter((file) => file.endsWith('.php'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) execFileSync(php, ['-l', join(folder, file)], { encoding: 'utf8' });
});
