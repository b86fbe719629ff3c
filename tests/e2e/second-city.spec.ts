import { expect, type Locator } from '@playwright/test';
import { complaintForm, statusTracker } from '../support/citizen.mjs';
import { test } from './fixtures.js';

const description = 'The light at berth 9 has been out since Sunday. You cannot see the bollards.';

/** Words that no Indonesian sentence of the widgets does without, and that English does not have. */
const INDONESIAN =
  /\b(yang|dan|atau|anda|kami|laporan|kode|nomor|lokasi|foto|kirim|tidak|belum|bisa|dengan|untuk|dari|wilayah|petugas|dinas|kontak|nama|ubah|lanjut|pilih|tulis|batas|kembali)\b/i;

/** All of a widget that is seen or read out. */
async function expectEnglish(widget: Locator): Promise<void> {
  expect(await widget.ariaSnapshot()).not.toMatch(INDONESIAN);
}

test('another city speaks English and has one level of areas, with the same widgets', async ({ page, demo }) => {
  const form = complaintForm(page);
  const tracker = statusTracker(page);
  await page.goto(`${demo.url}/harbour-bay.html`);

  await test.step('the first step', async () => {
    await form.getByRole('button', { name: 'Next: Where' }).click();
    await expect(form.getByRole('alert')).toContainText('Tell us');
    await expectEnglish(form);
    await form.getByLabel('What happened?').fill(description);
    await form.getByLabel('What it is about').selectOption('Berth or jetty light');
    await expectEnglish(form);
    await form.getByRole('button', { name: 'Next: Where' }).click();
  });

  await test.step('the place: wards, and nothing below them', async () => {
    await expect(form.getByRole('combobox')).toHaveCount(1);
    await form.getByLabel('Ward').selectOption('Lantern Quay');
    await form.getByLabel('Address or landmark').fill('Berth 9, seaward end');
    await expectEnglish(form);
    await form.getByRole('button', { name: 'Next: Photos and contact' }).click();
  });

  await test.step('a contact, kept from the department', async () => {
    await form.getByRole('radio', { name: 'Leave a contact' }).check();
    await form.getByLabel('Name', { exact: true }).fill('Moana Reid');
    await form.getByLabel('Phone number').fill('555-0171');
    await form.getByRole('checkbox', { name: 'Hide my contact' }).check();
    await expectEnglish(form);
    await form.getByRole('button', { name: 'Next: Check' }).click();
  });

  const codes = await test.step('sent, with a receipt', async () => {
    await expect(form.getByText('Lantern Quay')).toBeVisible();
    await expect(form.getByText('The Harbour Desk').last()).toBeVisible();
    await expectEnglish(form);
    await form.getByRole('checkbox', { name: 'I agree' }).check();
    await form.getByRole('button', { name: 'Send' }).click();
    await expect(form.getByRole('heading', { name: 'Report received' })).toBeVisible();
    await expectEnglish(form);
    return {
      ticket: await form.getByRole('status', { name: 'Report number' }).innerText(),
      secret: await form.getByRole('status', { name: 'Secret code' }).innerText(),
    };
  });

  await test.step('followed', async () => {
    await expectEnglish(tracker);
    await tracker.getByLabel('Report number').fill(codes.ticket);
    await tracker.getByLabel('Secret code').fill(codes.secret);
    await tracker.getByRole('button', { name: 'Show the report' }).click();
    await expect(tracker.getByRole('heading', { name: `Report ${codes.ticket}` })).toBeVisible();
    await expect(tracker.getByText('Waiting to be checked')).toBeVisible();
    await expect(tracker.getByText('Lantern Quay')).toBeVisible();
    await expectEnglish(tracker);
  });
});
