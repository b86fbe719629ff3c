/** What a citizen does on the agency's page, step by step, by the words on the screen. */
import { photoOfDarkLamp } from './photos.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 */

export const lamp = {
  description: 'Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam.',
  service: 'Lampu jalan (PJU)',
  district: 'Cibodas',
  area: 'Uwung Jaya',
  address: 'Depan SDN 3, tiang ketiga dari gapura',
};

/** @param {Page} page */
export const complaintForm = (page) => page.locator('suara-complaint-form');

/** @param {Page} page */
export const statusTracker = (page) => page.locator('suara-status-tracker');

/** A photo as a phone takes it, with the place in it, for a file field. */
export async function phonePhoto(take = photoOfDarkLamp, name = 'IMG_0412.jpg') {
  return { name, mimeType: 'image/jpeg', buffer: await take() };
}

/** Step 1, left for the next. @param {Locator} form @param {string} [description] */
export async function tellStory(form, description = lamp.description) {
  // a widget far below comes when the citizen does
  await form.scrollIntoViewIfNeeded();
  await form.getByLabel('Apa yang terjadi?').fill(description);
  await form.getByLabel('Jenis laporan').selectOption(lamp.service);
  await form.getByRole('button', { name: 'Lanjut: Lokasi' }).click();
}

/** Step 2, left for the next. @param {Locator} form */
export async function namePlace(form) {
  await form.getByLabel('Kecamatan').selectOption(lamp.district);
  await form.getByLabel('Kelurahan').selectOption(lamp.area);
  await form.getByLabel('Alamat atau patokan').fill(lamp.address);
  await form.getByRole('button', { name: 'Lanjut: Foto dan kontak' }).click();
}

/** Step 3 without leaving it: a photo that is uploaded. @param {Locator} form */
export async function addPhoto(form) {
  await form.getByLabel('Tambah foto').setInputFiles(await phonePhoto());
  await form.getByText('Terunggah', { exact: true }).waitFor();
}

/** Step 3 left for the last. @param {Locator} form */
export async function goToReview(form) {
  await form.getByRole('button', { name: 'Lanjut: Periksa' }).click();
  await form.getByRole('heading', { name: 'Periksa' }).first().waitFor();
}

/** All four steps with a photo, agreed to and not yet sent. @param {Locator} form @param {string} [description] */
export async function fillComplaint(form, description) {
  await tellStory(form, description);
  await namePlace(form);
  await addPhoto(form);
  await goToReview(form);
  await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
}

/** @param {Locator} form */
export const send = (form) => form.getByRole('button', { name: 'Kirim laporan' }).click();

/** The codes on the receipt. @param {Locator} form */
export async function readReceipt(form) {
  await form.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
  const read = (/** @type {string} */ name) => form.getByRole('status', { name }).innerText();
  return { ticket: await read('Nomor laporan'), secret: await read('Kode rahasia') };
}

/**
 * Opens a report with its two codes.
 * @param {Locator} tracker
 * @param {{ ticket: string, secret: string }} codes
 */
export async function lookUp(tracker, { ticket, secret }) {
  await tracker.scrollIntoViewIfNeeded();
  await tracker.getByLabel('Nomor laporan').fill(ticket);
  await tracker.getByLabel('Kode rahasia').fill(secret);
  await tracker.getByRole('button', { name: 'Lihat laporan' }).click();
  await tracker.getByRole('heading', { name: /^Laporan \w{4}-\w{4}$/ }).waitFor();
}
