import { expect, type Page } from '@playwright/test';
import { complaintForm, fillComplaint, lamp, readReceipt, send } from '../support/citizen.mjs';
import { reportsWith, test } from './fixtures.js';

/** Nothing on the page says that the city has the report. */
async function expectNothingClaimed(page: Page): Promise<void> {
  const form = complaintForm(page);
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(form.getByRole('heading', { name: 'Laporan diterima' })).toBeHidden();
  await expect(form.getByRole('status', { name: 'Nomor laporan' })).toBeHidden();
}

/** Lets the server act on the next reports that are sent, and loses its answers. Tells the keys they were sent under. */
async function loseAnswers(page: Page, count: number): Promise<string[]> {
  const keys: string[] = [];
  await page.route('**/v1/sites/*/reports', async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    if (keys.length > count) return route.continue();
    const answer = await route.fetch();
    expect(answer.status()).toBe(201);
    return route.abort('connectionreset');
  });
  return keys;
}

test('a report that waits for a signal is sent by itself when there is one, once', async ({ page, context, demo }) => {
  const description = `${lamp.description} Sinyal di sini lemah.`;
  const form = complaintForm(page);
  await page.goto(demo.url);
  await fillComplaint(form, description);
  await context.setOffline(true);
  await send(form);
  await expectNothingClaimed(page);
  expect(await reportsWith(demo, description)).toEqual([]);

  await context.setOffline(false);
  const { ticket } = await readReceipt(form);
  expect(await reportsWith(demo, description)).toMatchObject([{ ticket: ticket.replace('-', '') }]);
});

test('a draft outlives the page that could not send it', async ({ page, context, demo }) => {
  const description = `${lamp.description} Halaman sempat tertutup.`;
  await page.goto(demo.url);
  await fillComplaint(complaintForm(page), description);
  await context.setOffline(true);
  await send(complaintForm(page));
  await expectNothingClaimed(page);
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(demo.url);
  const form = complaintForm(again);
  await expect(form.getByText('Kami mengembalikan draf Anda yang belum terkirim.')).toBeVisible();
  await expect(form.getByText(description)).toBeVisible();
  await expect(form.getByText('1 foto')).toBeVisible();
  expect(await reportsWith(demo, description)).toEqual([]);

  await send(form);
  await readReceipt(form);
  expect(await reportsWith(demo, description)).toHaveLength(1);

  await again.reload();
  await expect(form.getByLabel('Apa yang terjadi?')).toHaveValue('');
});

test('half a complaint is there again after a reload', async ({ page, demo }) => {
  const form = complaintForm(page);
  await page.goto(demo.url);
  await form.getByLabel('Apa yang terjadi?').fill(lamp.description);
  await expect(form.getByText('Draf tersimpan di perangkat ini')).toBeVisible();
  await page.reload();
  await expect(form.getByText('Kami mengembalikan draf Anda yang belum terkirim.')).toBeVisible();
  await expect(form.getByLabel('Apa yang terjadi?')).toHaveValue(lamp.description);

  await form.getByRole('button', { name: 'Hapus draf dan mulai baru' }).click();
  await expect(form.getByLabel('Apa yang terjadi?')).toHaveValue('');
  await page.reload();
  await expect(form.getByLabel('Apa yang terjadi?')).toHaveValue('');
});

test('an answer that is lost on the way back makes no second report', async ({ page, demo }) => {
  const description = `${lamp.description} Jawaban hilang di jalan.`;
  const form = complaintForm(page);
  await page.goto(demo.url);
  await fillComplaint(form, description);
  const keys = await loseAnswers(page, 1);
  await send(form);

  const { ticket } = await readReceipt(form);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(await reportsWith(demo, description)).toMatchObject([{ ticket: ticket.replace('-', '') }]);
});

test('a report whose answers never came goes under its old key after a reload', async ({ page, demo }) => {
  const description = `${lamp.description} Jaringan putus terus.`;
  const form = complaintForm(page);
  await page.goto(demo.url);
  await fillComplaint(form, description);
  const keys = await loseAnswers(page, Infinity);
  await send(form);
  await expectNothingClaimed(page);
  await expect(form.getByText('mungkin sudah sampai')).toBeVisible();

  await page.unroute('**/v1/sites/*/reports');
  const sentAgain = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/reports'));
  await page.reload();
  expect(await (await sentAgain).headerValue('idempotency-key')).toBe(keys[0]);
  const { ticket } = await readReceipt(form);
  expect(new Set(keys).size).toBe(1);
  expect(await reportsWith(demo, description)).toMatchObject([{ ticket: ticket.replace('-', '') }]);
});

test('code that did not come leaves the page’s own way to the city, and is told once', async ({ page, demo }) => {
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('<suara-complaint-form> could not be loaded')) told.push(message.text());
  });
  await page.route(/\/complaint-form\.js/, (route) => route.abort());
  await page.goto(demo.url);
  await expect.poll(() => told.length).toBe(1);
  await page.evaluate(async () => {
    const form = document.querySelector('suara-complaint-form');
    for (let times = 0; times < 5; times += 1) {
      form?.after(document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await expect(complaintForm(page).getByRole('link').first()).toBeVisible();
  expect(told).toHaveLength(1);
});
