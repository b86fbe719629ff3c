import { expect } from '@playwright/test';
import {
  addPhoto,
  complaintForm,
  goToReview,
  lamp,
  lookUp,
  namePlace,
  phonePhoto,
  readReceipt,
  send,
  statusTracker,
} from '../support/citizen.mjs';
import { openReport, signIn, signOut } from '../support/officer.mjs';
import { photoOfDarkLamp, photoOfLitLamp } from '../support/photos.mjs';
import { expectPictures, hiddenIn, reportsWith, test } from './fixtures.js';

const description = `${lamp.description} Sudah tiga malam.`;
const question = 'Nomor berapa yang tertulis pada pelat di tiangnya?';
const answer = 'Di pelatnya tertulis CB-114.';
const work = 'Lampu sudah diganti dan menyala kembali.';

test('a report goes from the first word to the confirmation, through both offices', async ({ browser, page, demo }) => {
  const { tokens } = demo.cities['kota-tangerang']!;
  const form = complaintForm(page);
  const tracker = statusTracker(page);
  const desk = await (await browser.newContext()).newPage();
  const photosBefore = (await demo.photos()).length;
  let codes = { ticket: '', secret: '' };

  await test.step('the citizen tells what happened and gets a receipt', async () => {
    await page.goto(demo.url);
    await form.getByLabel('Apa yang terjadi?').fill(description);
    await form.getByRole('button', { name: lamp.service }).click();
    await expect(form.getByLabel('Jenis laporan')).toHaveValue('street-light');
    await form.getByRole('button', { name: 'Lanjut: Lokasi' }).click();
    await namePlace(form);
    await addPhoto(form);
    await goToReview(form);
    for (const text of [description, lamp.service, lamp.address, '1 foto', 'Tanpa nama'])
      await expect(form.getByText(text)).toBeVisible();
    await form.getByRole('checkbox', { name: 'Saya setuju' }).check();
    await send(form);

    codes = await readReceipt(form);
    expect(codes.ticket).toMatch(/^\w{4}-\w{4}$/);
    expect(codes.secret).toMatch(/^\w{4}(-\w{4}){3}$/);
    const [filed, ...others] = await reportsWith(demo, description);
    expect(others).toEqual([]);
    const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone: 'Asia/Jakarta' });
    await expect(form.getByText('Ditangani paling lambat')).toContainText(day.format(new Date(filed!.deadline)));
  });

  await test.step('the dispatcher verifies and forwards', async () => {
    await desk.goto(`${demo.url}/control-room/`);
    await signIn(desk, tokens['dispatcher']!);
    await openReport(desk, codes.ticket);
    await expect(desk.getByText(description).last()).toBeVisible();
    await desk.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await desk.getByRole('button', { name: 'Verifikasi laporan' }).click();
    await desk.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await expect(desk.getByLabel('Perangkat daerah')).toHaveValue('dishub');
    await desk.getByRole('button', { name: 'Teruskan laporan' }).click();
    await expect(desk.getByText('Laporan diteruskan ke Dinas Perhubungan.')).toBeVisible();
    await signOut(desk);
  });

  await test.step('the agency asks', async () => {
    await signIn(desk, tokens['dishub']!);
    await openReport(desk, codes.ticket);
    await desk.getByRole('button', { name: 'Tanya pelapor' }).click();
    await desk.getByLabel('Pertanyaan').fill(question);
    await desk.getByRole('button', { name: 'Kirim pertanyaan' }).click();
    await expect(desk.getByText('Pertanyaan terkirim.')).toBeVisible();
  });

  await test.step('the citizen answers', async () => {
    await lookUp(tracker, codes);
    await expect(tracker.getByText('Menunggu jawaban Anda')).toBeVisible();
    await expect(tracker.getByText(question).first()).toBeVisible();
    await tracker.getByLabel('Jawaban Anda').fill(answer);
    await tracker.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(tracker.getByText('Tercatat.')).toBeVisible();
    await expect(tracker.getByText('Anda menjawab')).toBeVisible();
  });

  await test.step('the agency works and shows what it did', async () => {
    await desk.getByRole('button', { name: 'Perbarui' }).click();
    await expect(desk.getByText(answer)).toBeVisible();
    await desk.getByRole('button', { name: 'Nyatakan selesai' }).click();
    await desk.getByLabel('Apa yang sudah dikerjakan').fill(work);
    await desk.getByLabel('Tambah foto').setInputFiles(await phonePhoto(photoOfLitLamp, 'IMG_0977.jpg'));
    await expect(desk.getByText('Terunggah', { exact: true })).toBeVisible();
    await desk.getByRole('button', { name: 'Kirim penyelesaian' }).click();
    await expect(desk.getByText('Laporan dinyatakan selesai.')).toBeVisible();
  });

  await test.step('the citizen sees the work and has the last word', async () => {
    await tracker.getByRole('button', { name: 'Perbarui' }).click();
    await expect(tracker.getByText('Selesai menurut dinas')).toBeVisible();
    await expect(tracker.getByText(work)).toBeVisible();
    await expectPictures(tracker, 'Foto 1 dari 1', 2);
    await tracker.getByRole('button', { name: 'Ya, sudah selesai' }).click();
    await expect(tracker.getByText('Anda memastikan sudah selesai')).toBeVisible();
    await expect(tracker.getByRole('button', { name: 'Ya, sudah selesai' })).toBeHidden();
  });

  await test.step('no photo on the server tells where it was taken', async () => {
    expect(hiddenIn(await photoOfDarkLamp())).toEqual(['exif', 'gps']);
    const photos = await demo.photos();
    expect(photos).toHaveLength(photosBefore + 2);
    expect(photos.flatMap(hiddenIn)).toEqual([]);
  });
});
