/** The official survey from the tag in a page to the desk's report: by touch without a signal, by case, and at a counter. */
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Answers } from '@suara/core';
import { lenientDefinition, ManualSheet } from '../spreadsheets/manual.js';
import { closeOffice } from '../spreadsheets/recalculate.js';
import { makeCases, reportOf, respond, surveyPage } from '../support/surveys.mjs';
import { OFFICIAL, openOfficial, openSurveyPage, serveElsewhere, surveyTest as test } from './survey-fixtures.js';

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** The questions with a scale, in the order in which they are asked, and the words of one point. */
const scales = OFFICIAL.questions.filter((question) => question.type === 'likert');
const wordsOf = (index: number, score: number): string => scales[index]!.points[score - 1]!['id']!;
const askedFor = (page: Page, index: number) => page.getByRole('group', { name: scales[index]!.text['id']! });

/** Chooses with a finger, and goes on. */
async function tapScore(page: Page, index: number, score: number): Promise<void> {
  await askedFor(page, index).getByText(wordsOf(index, score), { exact: true }).tap();
  await button(page, 'Lanjut').tap();
}

/** Nothing of who one is, and no suggestion: three questions passed over, and the last one left empty. */
async function passOverTheRest(page: Page): Promise<void> {
  for (const name of ['Apa jenis kelamin Anda?', 'Apa pendidikan terakhir Anda?', 'Apa pekerjaan Anda?']) {
    await expect(page.getByRole('group', { name })).toBeVisible();
    await button(page, 'Lewati').click();
  }
  await expect(page.getByLabel('Apa saran Anda agar layanan ini lebih baik?')).toBeVisible();
}

async function answerAll(page: Page, scores: readonly number[]): Promise<void> {
  for (const [index, score] of scores.entries()) {
    await askedFor(page, index)
      .getByRole('radio', { name: wordsOf(index, score), exact: true })
      .check();
    await button(page, 'Lanjut').click();
  }
  await passOverTheRest(page);
  await button(page, 'Kirim jawaban').click();
}

const SCORES = [3, 4, 2, 4, 3, 3, 4, 3, 2];

/** Scores in the order in which the questions are asked, which is not that of the regulation's table. */
const scoresOf = (answers: Answers): number[] => scales.map(({ id }) => Number(answers[id]));

/** Lets the server act on the first response and loses its answer; tells the keys that all came under. */
async function loseFirstAnswer(page: Page): Promise<string[]> {
  const keys: string[] = [];
  await page.route('**/responses', async (route) => {
    keys.push((await route.request().headerValue('idempotency-key')) ?? '');
    if (keys.length > 1) return route.continue();
    expect((await route.fetch()).status()).toBe(201);
    return route.abort('connectionreset');
  });
  return keys;
}

test.afterAll(closeOffice);

test('a phone without a signal answers by touch, reloads, counts once, and the report is that of a sheet made by hand', async ({
  browser,
  server,
  city,
}) => {
  const { url } = server;
  const sheet = await ManualSheet.open();
  const [own, ...others] = sheet.answers;
  const scores = scoresOf(own!);
  const survey = await openOfficial(server, city, { definition: lenientDefinition() });
  for (const answers of others) await respond(url, city.siteName, survey, answers);
  const total = async () => (await reportOf(url, city.dispatcherToken, survey)).responses.total;
  expect(await total()).toBe(11);
  const page = await newPage(browser, PHONE);
  const context = page.context();
  await openSurveyPage(page, server, city, `survey="${survey}"`);
  await expect(askedFor(page, 0)).toBeVisible();

  await test.step('half of it without a signal; the page is lost and comes back with all answers', async () => {
    await context.setOffline(true);
    for (const [index, score] of scores.slice(0, 5).entries()) await tapScore(page, index, score);
    // even a page that the browser has kept must not be needed: nothing of it is there until the signal is back
    await page.goto('about:blank');
    await context.setOffline(false);
    await page.goto(`${url}/survey`);
    await expect(page.getByText('Jawaban Anda yang belum terkirim masih ada di perangkat ini.')).toBeVisible();
    await button(page, 'Lanjutkan').tap();
    await expect(askedFor(page, 5)).toBeVisible();
    await button(page, 'Kembali').tap();
    await expect(askedFor(page, 4).getByRole('radio', { name: wordsOf(4, scores[4]!), exact: true })).toBeChecked();
    await button(page, 'Lanjut').tap();
  });

  await test.step('the rest without a signal; nobody is thanked yet', async () => {
    await context.setOffline(true);
    for (const [index, score] of scores.entries()) if (index > 4) await tapScore(page, index, score);
    await passOverTheRest(page);
    await button(page, 'Kirim jawaban').tap();
    await expect(heading(page, 'Jawaban belum terkirim')).toBeFocused();
    await expect(heading(page, 'Terima kasih')).toBeHidden();
    expect(await total()).toBe(11);
  });

  await test.step('the page is loaded again; the server’s first answer is lost, and then it is loaded once more', async () => {
    await page.goto('about:blank');
    const keys = await loseFirstAnswer(page);
    await context.setOffline(false);
    await page.goto(`${url}/survey`);
    await expect.poll(() => keys.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => keys.length, { timeout: 30_000 }).toBeGreaterThan(1);
    await expect(page.getByRole('heading', { name: /Terima kasih|Survei ini sudah dijawab/u })).toBeVisible();
    expect(new Set(keys).size, 'the same response under the same key').toBe(1);
  });

  const report = await reportOf(url, city.dispatcherToken, survey);
  expect(report.responses).toEqual({
    total: 12,
    byMode: { self: 12, assisted: 0, kiosk: 0 },
    byLevel: { case: 0, device: 12 },
  });
  const elements = report.skm?.elements ?? [];
  expect(elements.map(({ sum }) => String(sum))).toEqual(sheet.line('Jumlah nilai'));
  expect(elements.map(({ respondents }) => String(respondents))).toEqual(sheet.line('Responden yang menjawab'));
  expect(elements.map(({ nrr }) => nrr)).toEqual(sheet.figures('NRR', 2));
  expect(elements.map(({ weighted }) => weighted)).toEqual(sheet.figures('NRR tertimbang', 4));
  expect([report.skm?.index, report.skm?.grade]).toEqual([sheet.figures('IKM', 2)[0], sheet.line('Mutu')[0]]);

  await page.reload();
  await expect(heading(page, 'Survei ini sudah dijawab')).toBeVisible();
  await context.close();
});

const newPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', ...options });
  return context.newPage();
};

test('the same case counts once, from whichever browser', async ({ browser, server, city }) => {
  const survey = await openOfficial(server, city);
  const [token] = await makeCases(server.url, city.dispatcherToken, survey, 1);
  const first = await newPage(browser);
  await openSurveyPage(first, server, city, `survey="${survey}"`, `#suara-case=${token!}`);
  await expect(askedFor(first, 0)).toBeVisible();
  expect(new URL(first.url()).hash, 'who looks at the address learns nothing').toBe('');
  await answerAll(first, [4, 4, 4, 4, 4, 4, 4, 4, 4]);
  await expect(heading(first, 'Terima kasih')).toBeVisible();

  const second = await newPage(browser);
  await openSurveyPage(second, server, city, `survey="${survey}"`, `#suara-case=${token!}`);
  await answerAll(second, [1, 1, 1, 1, 1, 1, 1, 1, 1]);
  await expect(heading(second, 'Survei ini sudah dijawab')).toBeVisible();
  await expect(second.getByText('Satu urusan hanya bisa dijawab satu kali.')).toBeVisible();

  const report = await reportOf(server.url, city.dispatcherToken, survey);
  expect(report.responses).toMatchObject({ total: 1, byLevel: { case: 1, device: 0 } });
  expect(report.skm?.index).toBe('100.00');
  await Promise.all([first.context().close(), second.context().close()]);
});

test('a code that was copied wrongly is refused, and one may answer without it', async ({ page, server, city }) => {
  const survey = await openOfficial(server, city);
  const [token] = await makeCases(server.url, city.dispatcherToken, survey, 1);
  const wrong = `${token!.slice(0, -2)}${token!.endsWith('AA') ? 'BB' : 'AA'}`;
  await openSurveyPage(page, server, city, `survey="${survey}"`, `#suara-case=${wrong}`);
  await answerAll(page, SCORES);
  await expect(page.getByText('Tautan yang Anda pakai tidak berlaku untuk survei ini')).toBeVisible();
  expect((await reportOf(server.url, city.dispatcherToken, survey)).responses.total).toBe(0);
  await button(page, 'Jawab tanpa tautan itu').click();
  await button(page, 'Kirim jawaban').click();
  await expect(heading(page, 'Terima kasih')).toBeVisible();
  const { responses, skm } = await reportOf(server.url, city.dispatcherToken, survey);
  expect(responses.byLevel).toEqual({ case: 0, device: 1 });
  const all = SCORES.map((score, index) => ({ element: OFFICIAL.questions[index]!.id, sum: score }));
  expect(skm?.elements, 'all that was answered is there still').toEqual(
    expect.arrayContaining(all.map((each) => expect.objectContaining(each) as object)),
  );
});

test('who was invited on one site is left alone on another, with nothing that both could read', async ({
  browser,
  server,
}) => {
  let body = '';
  const elsewhere = await serveElsewhere(() => body);
  const city = await server.createCity('kota-tangerang', { origins: [elsewhere.origin] });
  const survey = await openOfficial(server, city, { share: 100 });
  const attributes = `survey="${survey}" trigger="time" delay="1"`;
  body = surveyPage(server.url, city.siteName, attributes);
  const page = await newPage(browser);
  const invitation = page.getByRole('region', { name: 'Survei Kepuasan Masyarakat' });
  const asked = () => page.waitForResponse((response) => response.url().endsWith('/invitations'));

  let answer = asked();
  await openSurveyPage(page, server, city, attributes);
  expect(await (await answer).json()).toEqual({ invited: true, reason: null });
  await expect(invitation).toBeVisible();
  await button(page, 'Nanti saja').click();
  await expect(invitation).toBeHidden();

  answer = asked();
  await page.goto(elsewhere.origin);
  expect(await (await answer).json()).toEqual({ invited: false, reason: 'quiet' });
  await expect(invitation).toBeHidden();
  expect(await page.context().cookies(), 'no cookie of anybody').toEqual([]);

  // the site itself remembers, too, and need not ask again
  const requests: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  await openSurveyPage(page, server, city, attributes);
  await expect.poll(() => requests.some((each) => each.endsWith(`/surveys/${survey}`))).toBe(true);
  await page.waitForTimeout(3_000);
  await expect(invitation).toBeHidden();
  expect(requests.filter((each) => each.endsWith('/invitations'))).toEqual([]);

  // another browser is another visitor
  const other = await newPage(browser, { userAgent: 'Suara test, somebody else' });
  await other.goto(elsewhere.origin);
  await expect(other.getByRole('region', { name: 'Survei Kepuasan Masyarakat' })).toBeVisible();
  await Promise.all([page.context().close(), other.context().close()]);
  elsewhere.stop();
});

test('an invitation is accepted, answered in a dialog, and not made again', async ({ browser, server, city }) => {
  const survey = await openOfficial(server, city);
  const page = await newPage(browser, { userAgent: 'Suara test, another browser' });
  await openSurveyPage(page, server, city, `survey="${survey}" trigger="time" delay="1"`);
  await button(page, 'Isi survei').click();
  await expect(page.getByRole('dialog', { name: 'Survei Kepuasan Masyarakat' })).toBeVisible();
  await answerAll(page, SCORES);
  await expect(heading(page, 'Terima kasih')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Survei Kepuasan Masyarakat' })).toBeHidden();
  expect((await reportOf(server.url, city.dispatcherToken, survey)).responses.total).toBe(1);
  await page.context().close();
});

test.describe('a tablet at a counter', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true });

  test('takes one after another, also without a connection, and shows nobody what the last one said', async ({
    page,
    context,
    server,
    city,
  }) => {
    const survey = await openOfficial(server, city);
    await openSurveyPage(page, server, city, `survey="${survey}" kiosk`);
    await expect(askedFor(page, 0)).toBeVisible();
    await context.setOffline(true);
    await answerAll(page, [1, 1, 1, 1, 1, 1, 1, 1, 1]);
    await expect(heading(page, 'Jawaban tersimpan')).toBeVisible();
    await button(page, 'Selesai').click();

    await expect(askedFor(page, 0)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByText('1 jawaban menunggu sambungan')).toBeVisible();
    await answerAll(page, [4, 4, 4, 4, 4, 4, 4, 4, 4]);
    await expect(heading(page, 'Jawaban tersimpan')).toBeVisible();
    expect((await reportOf(server.url, city.dispatcherToken, survey)).responses.total).toBe(0);

    // it is switched off for the night, and on again where there is a signal
    await context.setOffline(false);
    await page.reload();
    await expect
      .poll(async () => (await reportOf(server.url, city.dispatcherToken, survey)).responses.byMode.kiosk, {
        timeout: 45_000,
      })
      .toBe(2);
    await expect(askedFor(page, 0)).toBeVisible();
    await expect(page.getByText('menunggu sambungan')).toBeHidden();
    const { skm, responses } = await reportOf(server.url, city.dispatcherToken, survey);
    expect(responses.total).toBe(2);
    expect(skm?.index).toBe('62.50');
  });

  test('forgets who walks away', async ({ page, server, city }) => {
    const survey = await openOfficial(server, city);
    await page.clock.install();
    await openSurveyPage(page, server, city, `survey="${survey}" kiosk`);
    await askedFor(page, 0)
      .getByRole('radio', { name: wordsOf(0, 1), exact: true })
      .check();
    await button(page, 'Lanjut').click();
    await page.clock.runFor(62_000);
    await expect(heading(page, 'Masih di sini?')).toBeFocused();
    await expect(page.getByRole('radio')).toHaveCount(0);
    // a finger on the screen does not bring back what somebody else has answered
    await page.touchscreen.tap(20, 400);
    await page.clock.runFor(21_000);
    await expect(askedFor(page, 0)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('persyaratan');
    expect((await reportOf(server.url, city.dispatcherToken, survey)).responses.total).toBe(0);
  });
});

test('an officer who asks aloud is recorded as such', async ({ page, server, city }) => {
  const survey = await openOfficial(server, city);
  await openSurveyPage(page, server, city, `survey="${survey}" assisted`);
  for (const scores of [SCORES, SCORES]) {
    await expect(page.getByText('Bacakan pertanyaan dan pilihannya')).toBeVisible();
    for (const [index, score] of scores.entries()) {
      await askedFor(page, index)
        .getByRole('radio', { name: wordsOf(index, score), exact: true })
        .check();
      await button(page, 'Lanjut').click();
    }
    await passOverTheRest(page);
    await button(page, 'Kirim jawaban warga').click();
    await expect(page.getByText('Jawaban warga sudah diterima.')).toBeVisible();
    await button(page, 'Warga berikutnya').click();
  }
  const { responses } = await reportOf(server.url, city.dispatcherToken, survey);
  expect(responses).toMatchObject({ total: 2, byMode: { self: 0, assisted: 2, kiosk: 0 } });
});
