import { expect } from '@playwright/test';
import {
  addPhoto,
  complaintForm,
  goToReview,
  lamp,
  lookUp,
  namePlace,
  readReceipt,
  send,
  statusTracker,
  tellStory,
} from '../support/citizen.mjs';
import { openReport, signIn } from '../support/officer.mjs';
import { expectAccessible, screens, tabTo, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.setTimeout(300_000);

    test('the complaint form is accessible from the first step to the receipt', async ({ page, demo }) => {
      const form = complaintForm(page);
      await page.goto(demo.url);
      await form.scrollIntoViewIfNeeded();
      await expect(form.getByLabel('Apa yang terjadi?')).toBeVisible();
      await expectAccessible(page, 'first step, and the look-up');

      await form.getByRole('button', { name: 'Lanjut: Lokasi' }).click();
      await expect(form.getByText('hal yang perlu diperbaiki')).toBeVisible();
      await expectAccessible(page, 'error summary');

      await tellStory(form, `${lamp.description} Di layar ${name}.`);
      await expect(form.getByLabel('Kecamatan')).toBeVisible();
      await expectAccessible(page, 'place');

      await namePlace(form);
      await addPhoto(form);
      await form.getByRole('radio', { name: 'Beri kontak' }).check();
      await expectAccessible(page, 'photos and contact');

      await form.getByRole('radio', { name: 'Tanpa nama' }).check();
      await goToReview(form);
      await expectAccessible(page, 'review');

      await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
      await send(form);
      await readReceipt(form);
      await expectAccessible(page, 'receipt');
    });

    test('an opened report is accessible', async ({ page, demo }) => {
      const tracker = statusTracker(page);
      const { reports } = demo.cities['kota-tangerang']!;
      await page.goto(demo.url);
      await lookUp(
        tracker,
        reports.find(({ show }) => show)!,
      );
      await expect(tracker.getByLabel('Jawaban Anda')).toBeVisible();
      await expectAccessible(page, 'a report that waits for an answer');

      await tracker.getByRole('button', { name: 'Lihat laporan lain' }).click();
      await lookUp(tracker, reports[0]!);
      await expect(tracker.getByText('Anda memastikan sudah selesai')).toBeVisible();
      await expectAccessible(page, 'a closed report with photos');
    });

    test('the pages with surveys and the published index are accessible', async ({ page, demo }) => {
      await page.goto(`${demo.url}/kepuasan.html`);
      await expect(page.locator('suara-survey').first().getByRole('radio').first()).toBeVisible();
      await page.locator('suara-scoreboard').scrollIntoViewIfNeeded();
      await expect(page.locator('suara-scoreboard').getByRole('table').first()).toBeVisible();
      await expectAccessible(page, 'survey and scoreboard');
      await page.getByRole('button', { name: 'Isi survei taman kota' }).click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
      await expectAccessible(page, 'a survey in a dialog');
      await page.goto(`${demo.url}/kios.html`);
      await expect(page.getByRole('radio').first()).toBeVisible();
      await expectAccessible(page, 'a tablet at a counter');
    });

    test('the control room is accessible', async ({ page, demo }) => {
      const { tokens, reports } = demo.cities['kota-tangerang']!;
      await page.goto(`${demo.url}/control-room/`);
      await expect(page.getByLabel('Token petugas')).toBeVisible();
      await expectAccessible(page, 'sign-in');

      await signIn(page, tokens['dpupr']!);
      await expect(page.getByRole('list').getByRole('link').first()).toBeVisible();
      await expectAccessible(page, 'list');

      const { ticket } = reports[1]!;
      await openReport(page, `${ticket.slice(0, 4)}-${ticket.slice(4)}`);
      await expect(page.getByRole('button', { name: 'Nyatakan selesai' })).toBeVisible();
      await expectAccessible(page, 'detail');

      await page.getByRole('button', { name: 'Nyatakan selesai' }).click();
      await expect(page.getByLabel('Apa yang sudah dikerjakan')).toBeVisible();
      await expectAccessible(page, 'resolve form');
    });
  });
}

test('a complaint can be filed with the keyboard alone', async ({ page, demo }) => {
  const { keyboard } = page;
  const form = complaintForm(page);
  await page.goto(demo.url);
  await expect(form.getByLabel('Apa yang terjadi?')).toBeVisible();

  await tabTo(page, form.getByLabel('Apa yang terjadi?'));
  await keyboard.type(`${lamp.description} Ditulis tanpa tetikus.`);
  await tabTo(page, form.getByLabel('Jenis laporan'));
  await keyboard.type('Lampu jalan');
  await expect(form.getByLabel('Jenis laporan')).toHaveValue('street-light');
  await tabTo(page, form.getByRole('button', { name: 'Lanjut: Lokasi' }));
  await keyboard.press('Enter');

  await expect(form.getByRole('heading', { name: 'Lokasi' })).toBeFocused();
  await tabTo(page, form.getByLabel('Kecamatan'));
  await keyboard.press('ArrowDown');
  await tabTo(page, form.getByLabel('Kelurahan'));
  await keyboard.press('ArrowDown');
  await expect(form.getByLabel('Kelurahan')).not.toHaveValue('');
  await tabTo(page, form.getByLabel('Alamat atau patokan'));
  await keyboard.type(lamp.address);
  await tabTo(page, form.getByRole('button', { name: 'Lanjut: Foto dan kontak' }));
  await keyboard.press('Enter');

  await expect(form.getByRole('heading', { name: 'Foto dan kontak' })).toBeFocused();
  await tabTo(page, form.getByRole('radio', { name: 'Tanpa nama' }));
  await keyboard.press('ArrowDown');
  await expect(form.getByRole('radio', { name: 'Beri kontak' })).toBeChecked();
  await tabTo(page, form.getByLabel('Nama', { exact: true }));
  await keyboard.type('Dewi Lestari');
  await tabTo(page, form.getByLabel('Nomor telepon'));
  await keyboard.type('0857-0000-3303');
  await tabTo(page, form.getByRole('checkbox', { name: 'Sembunyikan kontak saya' }));
  await keyboard.press('Space');
  await tabTo(page, form.getByRole('button', { name: 'Lanjut: Periksa' }));
  await keyboard.press('Enter');

  await tabTo(page, form.getByRole('checkbox', { name: 'Saya setuju' }));
  await keyboard.press('Space');
  await tabTo(page, form.getByRole('button', { name: 'Kirim laporan' }));
  await keyboard.press('Space');
  await readReceipt(form);
  await expect(form.getByRole('heading', { name: 'Laporan diterima' })).toBeFocused();
});
