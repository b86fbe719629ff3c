/** Polls and surveys for whoever has no JavaScript: voted in and answered by plain pages of the server, seen in the count. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { verifyReceipt, type Receipt } from '@suara/core';
import { openPoll } from '../support/polls.mjs';
import { reportOf } from '../support/surveys.mjs';
import { OFFICIAL, openOfficial, surveyTest as test } from './survey-fixtures.js';

/** A small phone whose browser runs no script. */
async function withoutScript(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Reads the same page where axe can run: what a page says does not depend on scripts. */
async function expectAccessible(browser: Browser, page: Page): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  try {
    const copy = await context.newPage();
    await copy.setContent(await page.content());
    const { violations } = await new AxeBuilder({ page: copy }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await copy.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than 360 px').toBe(360);
  } finally {
    await context.close();
  }
}

/** Kept where somebody asks for it, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SUARA_PLAIN_PICTURES'];
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a vote by a plain page counts, and its receipt holds', async ({ browser, server, city }) => {
  const { url } = server;
  const poll = await openPoll(url, city.dispatcherToken, { kind: 'single' }, { results: 'always' });
  await withoutScript(browser, async (page) => {
    await page.goto(`${url}/v1/sites/${city.siteName}/forms/polls/${poll}?lang=id`);
    await expect(page.getByText('Belum ada suara yang masuk.')).toBeVisible();
    await expectAccessible(browser, page);
    await picture(page, 'poll');
    await button(page, 'Kirim suara').click();
    await expect(page.getByRole('alert')).toContainText('Pilih jawaban Anda dulu');
    await expectAccessible(browser, page);
    await picture(page, 'poll-error');
    await page.getByRole('radio', { name: 'Lebih banyak bangku' }).check();
    await button(page, 'Kirim suara').click();
    await expect(page.getByRole('heading', { name: 'Suara tercatat' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Lebih banyak bangku 1 100%/u })).toBeVisible();
    await expectAccessible(browser, page);
    await picture(page, 'poll-receipt');
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Simpan bukti sebagai berkas' }).click();
    const receipt = JSON.parse(await readFile(await (await saved).path(), 'utf8')) as Receipt;
    expect(verifyReceipt(receipt)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('row', { name: /^Lebih banyak bangku 1 100%/u })).toBeVisible();
  });
  const result = await fetch(`${url}/v1/sites/${city.siteName}/polls/${poll}/result`);
  expect(await result.json()).toMatchObject({ tallies: [{ level: 'device', tally: { ballots: 1 } }] });
});

test('the official survey answered by a plain page is in the report', async ({ browser, server, city }) => {
  const { url } = server;
  const survey = await openOfficial(server, city);
  await withoutScript(browser, async (page) => {
    await page.goto(`${url}/v1/sites/${city.siteName}/forms/survey?type=skm&survey=${survey}&lang=id`);
    await expectAccessible(browser, page);
    await picture(page, 'survey');
    const suggestions = page.getByLabel('Apa saran Anda agar layanan ini lebih baik?');
    await suggestions.fill('Loketnya ramah.');
    await button(page, 'Kirim jawaban').click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(9);
    await expect(suggestions).toHaveValue('Loketnya ramah.');
    await expectAccessible(browser, page);
    for (const question of OFFICIAL.questions) {
      if (question.type !== 'likert') continue;
      const group = page.getByRole('group', { name: question.text['id']! });
      await group.getByRole('radio', { name: question.points[2]!['id']!, exact: true }).check();
    }
    await button(page, 'Kirim jawaban').click();
    await expect(page.getByRole('heading', { name: 'Terima kasih' })).toBeVisible();
    await expectAccessible(browser, page);
    await picture(page, 'survey-thanks');
  });
  const report = await reportOf(url, city.dispatcherToken, survey);
  expect(report.responses.total).toBe(1);
  expect(report.skm).toMatchObject({ respondents: 1, index: '75.00' });
});
