import { expect } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, lookUp, readReceipt, send, statusTracker } from '../support/citizen.mjs';
import { openReport, signIn } from '../support/officer.mjs';
import { expectPictures, refusals, test } from './fixtures.js';

test('the agency page with its strict policy refuses nothing of the widgets', async ({ page, demo }) => {
  const seen = await refusals(page);
  const form = complaintForm(page);
  const tracker = statusTracker(page);
  await page.goto(demo.url);
  await fillComplaint(form, `${lamp.description} Kebijakan halaman ketat.`);
  await send(form);
  const codes = await readReceipt(form);
  await lookUp(tracker, codes);
  await expectPictures(tracker, 'Foto 1 dari 1', 1);
  expect(seen).toEqual([]);

  // the net is not torn: what the policy forbids is noticed
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/beyond-the-policy.png';
    document.body.append(image);
  });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
});

test('the control room refuses nothing of itself', async ({ page, demo }) => {
  const seen = await refusals(page);
  const { tokens, reports } = demo.cities['kota-tangerang']!;
  await page.goto(`${demo.url}/control-room/`);
  await signIn(page, tokens['dispatcher']!);
  const { ticket } = reports.find(({ show }) => show)!;
  await openReport(page, `${ticket.slice(0, 4)}-${ticket.slice(4)}`);
  await expect(page.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  expect(seen).toEqual([]);
});

test('the pages with surveys refuse nothing of theirs, in place, in a dialog and at a counter', async ({
  page,
  demo,
}) => {
  const seen = await refusals(page);
  await page.goto(`${demo.url}/kepuasan.html`);
  const survey = page.locator('suara-survey').first();
  await survey.getByRole('radio').first().check();
  await survey.getByRole('button', { name: 'Lanjut' }).click();
  await expect(survey.getByRole('group', { name: 'Apakah persyaratan yang diminta' })).toBeVisible();
  await expect(page.locator('suara-scoreboard').getByRole('table').first()).toBeVisible();

  await page.getByRole('button', { name: 'Isi survei taman kota' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Setiap minggu' }).check();
  for (const next of ['4', 'none']) {
    await dialog.getByRole('button', { name: 'Lanjut' }).click();
    if (next !== 'none') await dialog.getByRole('radio', { name: next }).check();
  }
  // the matrix and the ranking, whose code comes late
  await dialog.getByRole('button', { name: 'Lewati' }).click();
  await expect(dialog.getByRole('button', { name: 'Tambah Lampu ke urutan' })).toBeVisible();

  await page.goto(`${demo.url}/kios.html`);
  await expect(page.getByRole('heading', { name: 'Survei Kepuasan Masyarakat' })).toBeVisible();
  expect(seen).toEqual([]);
});
