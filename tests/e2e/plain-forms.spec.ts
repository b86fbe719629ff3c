/** A complaint by whoever has no JavaScript: filed, followed and answered by plain pages of the server. */
import { expect, type Page } from '@playwright/test';
import { parseSecret, parseTicket } from '@suara/core';
import { atDesk } from '../support/at-desk.mjs';
import { lamp, phonePhoto } from '../support/citizen.mjs';
import { hiddenIn } from './fixtures.js';
import { button, expectAccessible, picture, withoutScript } from './plain-fixtures.js';
import { surveyTest as test } from './survey-fixtures.js';

interface Codes {
  readonly ticket: string;
  readonly secret: string;
}

/** Type and place; and no contact after all. */
async function fillRest(page: Page): Promise<void> {
  await page.getByLabel('Jenis laporan').selectOption(lamp.service);
  await page.getByLabel('Kelurahan, Kecamatan').selectOption(lamp.area);
  await page.getByLabel('Alamat atau patokan').fill(lamp.address);
  await page.getByRole('radio', { name: 'Tanpa nama' }).check();
}

/** The codes that the receipt says, as somebody writes them down. */
async function readCodes(page: Page): Promise<Codes> {
  await expect(page.getByRole('heading', { name: 'Laporan diterima' })).toBeVisible();
  const read = (id: string) => page.locator(`#${id}`).innerText();
  return { ticket: await read('ticket'), secret: await read('secret') };
}

async function lookUp(page: Page, { ticket, secret }: Codes): Promise<void> {
  await page.getByLabel('Nomor laporan').fill(ticket);
  await page.getByLabel('Kode rahasia').fill(secret);
  await button(page, 'Lihat laporan').click();
}

test('a complaint with a photo is filed, followed and answered by plain pages', async ({ browser, server, city }) => {
  test.slow(true, 'eleven pages, each read in light and in dark');
  const { url } = server;
  const agencyToken = await city.agencyToken(city.agency);
  const forms = `${url}/v1/sites/${city.siteName}/forms`;
  const atReport = (ticket: string, token: string, body: object) =>
    atDesk(url, `/reports/${parseTicket(ticket)}/moves`, { token, body });

  await withoutScript(browser, async (page) => {
    await page.goto(`${forms}/report?lang=id`);
    await expectAccessible(browser, page);
    await picture(page, 'report');

    await page.getByLabel('Apa yang terjadi?').fill('Mati');
    await expect(page.getByLabel('Nama', { exact: true })).toBeHidden();
    await page.getByRole('radio', { name: 'Beri kontak' }).check();
    await expect(page.getByLabel('Nama', { exact: true })).toBeVisible();
    await page.getByLabel('Foto').setInputFiles(await phonePhoto());
    await button(page, 'Kirim laporan').click();
    const told = page.getByRole('alert').getByRole('link');
    await expect(told).toHaveText([
      'Ceritakan sedikit lebih banyak, paling sedikit 10 huruf',
      'Pilih jenis laporan',
      'Pilih wilayah',
      'Tulis nama Anda',
      'Isi nomor telepon atau surel',
      'Centang persetujuan untuk mengirim',
    ]);
    await expectAccessible(browser, page);
    await picture(page, 'report-errors');

    await told.first().click();
    const story = page.getByLabel('Apa yang terjadi?');
    await expect(story).toHaveValue('Mati');
    await expect(story).toHaveAttribute('aria-describedby', /description-error/u);
    await story.fill(lamp.description);
    await fillRest(page);
    await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Saya setuju' }).check();
    await button(page, 'Kirim laporan').click();

    const codes = await readCodes(page);
    expect([parseTicket(codes.ticket), parseSecret(codes.secret)]).not.toContain(null);
    await expectAccessible(browser, page);
    await picture(page, 'report-receipt');
    await page.reload();
    expect(await readCodes(page), 'sent again, it is the same report').toEqual(codes);

    await atReport(codes.ticket, city.dispatcherToken, { move: 'verify' });
    await atReport(codes.ticket, city.dispatcherToken, { move: 'forward', agency: city.agency });
    await atReport(codes.ticket, agencyToken, { move: 'ask', note: 'Tiang nomor berapa?' });

    await page.goto(`${forms}/track?lang=id`);
    await expectAccessible(browser, page);
    await picture(page, 'track');
    await lookUp(page, { ...codes, secret: '' });
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Isi kode rahasia']);
    await expectAccessible(browser, page);
    await picture(page, 'track-errors');
    await lookUp(page, codes);
    await expect(page.getByRole('heading', { name: `Laporan ${codes.ticket}` })).toBeVisible();
    await expect(page.getByRole('blockquote')).toHaveText('Tiang nomor berapa?');
    await expectAccessible(browser, page);
    await picture(page, 'track-question');

    const photo = page.getByRole('img', { name: 'Foto 1 dari 1' });
    const bytes = await page.request.get(new URL((await photo.getAttribute('src'))!, url).href);
    expect(hiddenIn(await bytes.body()), 'where the photo was taken is not told').toEqual([]);

    await button(page, 'Kirim jawaban').click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Tulis jawaban Anda']);
    await page.getByLabel('Jawaban Anda').fill('Nomor 14,\ndi depan gapura.');
    await button(page, 'Kirim jawaban').click();
    await expect(page.getByRole('status')).toContainText('Tercatat.');
    await expect(page.getByRole('listitem').filter({ hasText: 'Anda menjawab' })).toContainText('di depan gapura.');
    await expectAccessible(browser, page);
    await picture(page, 'track-answered');

    await atReport(codes.ticket, agencyToken, { move: 'resolve', note: 'Lampu sudah diganti.' });
    await button(page, 'Perbarui').click();
    await page.getByText('Belum atau baru sebagian').click();
    await expect(page.getByLabel('Apa yang belum selesai?')).toBeVisible();
    await expectAccessible(browser, page);
    await picture(page, 'track-verdict');
    await button(page, 'Ya, sudah selesai').click();
    await expect(page.getByText('Anda memastikan sudah selesai')).toBeVisible();
    await expectAccessible(browser, page);
    await picture(page, 'track-closed');
    expect(new URL(page.url()).search, 'no code in an address').toBe('?lang=id');
  });
});
