/** What the README tells a site's developer, tried by its own words on a page of another origin. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, readReceipt, send } from '../support/citizen.mjs';
import { refusals, test } from './fixtures.js';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```\w*\n(.*?)```/gsu)].map(([, block = '']) => block.trim());
const [SNIPPET, POLICY] = ['<suara-complaint-form', 'script-src'].map((start) => {
  const block = blocks.find((candidate) => candidate.includes(start));
  if (!block) throw new Error(`The README has no example with ${start}.`);
  return block;
}) as [string, string];

// Chromium takes the test's made-up page for one of the internet, which must ask before it calls this machine.
test.use({ permissions: ['local-network-access'] });

const SCRIPT_ORIGIN = 'https://api.example.org';

/** A page of an agency at `origin` that carries the README's tag under the README's policy, and allows nothing else. */
async function openAgencyPage(page: Page, origin: string, api: string): Promise<void> {
  const filled = (text: string) =>
    text.replaceAll(SCRIPT_ORIGIN, api).replaceAll('kota-contoh.dpu', 'kota-tangerang.dpupr');
  const policy = `default-src 'none'; ${filled(POLICY)}; require-trusted-types-for 'script'; trusted-types suara-lit`;
  await page.route(`${origin}/agency`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="id"><title>Dinas</title><body>${filled(SNIPPET)}</body></html>`,
    }),
  );
  await page.goto(`${origin}/agency`);
}

test('its tag files a report on a page of another origin, under its policy and nothing more', async ({
  page,
  demo,
}) => {
  const seen = await refusals(page);
  await openAgencyPage(page, demo.url.replace('127.0.0.1', 'localhost'), demo.url);
  const form = complaintForm(page);
  await fillComplaint(form, `${lamp.description} Dari halaman dinas.`);
  await send(form);
  await readReceipt(form);
  expect(seen).toEqual([]);
});

test('a page whose origin nobody allowed is told so, and keeps its own link', async ({ page, demo }) => {
  await openAgencyPage(page, 'http://localhost:9', demo.url);
  await expect(page.getByRole('alert')).toContainText('Situs ini tidak diizinkan memakai layanan');
  await expect(page.getByRole('link', { name: 'Sampaikan laporan' })).toBeVisible();
});

test('a site that the city does not know is told so', async ({ page, demo }) => {
  await page.route('**/plain-html/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('.dpupr', '.tidak-ada') });
  });
  await page.goto(`${demo.url}/plain-html/`);
  await expect(page.getByRole('alert')).toContainText('Situs ini belum terdaftar pada layanan');
});

test('the links inside its tag and those of the examples all lead to plain forms', async ({ page, demo }) => {
  const examples = ['/plain-html/', '/', '/suara-warga.html', '/kepuasan.html', '/harbour-bay.html'];
  const sources = await Promise.all(examples.map(async (path) => (await page.request.get(demo.url + path)).text()));
  const own = SNIPPET.replaceAll(SCRIPT_ORIGIN, demo.url).replaceAll('kota-contoh.dpu', 'kota-tangerang.dpupr');
  const links = [own, ...sources].flatMap((source) => source.match(/(?<=href=")[^"]*\/forms\/[^"]*/gu) ?? []);
  expect(links).toHaveLength(11);
  for (const link of links) {
    const answer = await page.request.get(new URL(link, demo.url).href);
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()['content-type'], link).toContain('text/html');
  }
});

test.describe('the plain page', () => {
  test('files a report', async ({ page, demo }) => {
    const form = complaintForm(page);
    await page.goto(`${demo.url}/plain-html/`);
    await fillComplaint(form, `${lamp.description} Halaman polos.`);
    await send(form);
    await readReceipt(form);
  });

  test('where the script does not come, shows its own link, which leads to a form without any', async ({
    page,
    demo,
  }) => {
    await page.route('**/cdn/**', (route) => route.abort());
    await page.goto(`${demo.url}/plain-html/`);
    await page.getByRole('link', { name: 'Sampaikan laporan' }).click();
    await expect(page.getByLabel('Apa yang terjadi?')).toBeVisible();
    expect(await page.locator('script').count()).toBe(0);
  });
});
