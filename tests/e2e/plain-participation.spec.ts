/** Polls and surveys for whoever has no JavaScript: voted in and answered by plain pages of the server, seen in the count. */
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { verifyReceipt, type Receipt } from '@suara/core';
import { openPoll } from '../support/polls.mjs';
import { reportOf } from '../support/surveys.mjs';
import { button, expectAccessible, picture, withoutScript } from './plain-fixtures.js';
import { OFFICIAL, openOfficial, surveyTest as test } from './survey-fixtures.js';

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
