/** The whole official survey by keys alone, and as a screen reader is told of it; no barrier in any state. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ScreenReader, type Heard } from '../support/screen-reader.js';
import { makeCases, closeSurvey, moveSurvey, reportOf } from '../support/surveys.mjs';
import { expectAccessible, screens, tabTo } from './fixtures.js';
import { OFFICIAL, openOfficial, openSurveyPage, surveyTest as test } from './survey-fixtures.js';

const services = [
  { id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } },
  { id: 'kk', name: { id: 'Kartu keluarga', en: 'Family card' } },
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function pressOn(page: Page, control: Locator, key: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

test('the whole survey is answered by keys alone', async ({ page, server, city }) => {
  const survey = await openOfficial(server, city, { services });
  await openSurveyPage(page, server, city, `survey="${survey}"`);
  const { keyboard } = page;

  // nothing is chosen: it says so, and leads back to the choice
  await expect(heading(page, /Layanan apa yang Anda terima\?/u)).toBeVisible();
  await pressOn(page, button(page, 'Lanjut'), 'Enter');
  await expect(page.getByText('Pilih layanannya dulu')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'KTP elektronik' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Kartu keluarga' })).toBeChecked();
  // as in every form, Enter in a field goes on
  await keyboard.press('Enter');

  for (const question of OFFICIAL.questions) {
    await expect(heading(page, question.text['id']!)).toBeFocused();
    if (question.type === 'likert') {
      await pressOn(page, page.getByRole('radio').first(), 'Space');
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: question.points[2]!['id']!, exact: true })).toBeChecked();
      await pressOn(page, button(page, 'Lanjut'), 'Enter');
    } else if (question.id === 'pendidikan') {
      await pressOn(page, page.getByRole('radio').first(), 'ArrowUp');
      await expect(page.getByRole('radio', { name: 'S3', exact: true })).toBeChecked();
      await pressOn(page, button(page, 'Lanjut'), 'Enter');
    } else if (question.type === 'long_text') {
      await tabTo(page, page.getByRole('textbox'));
      await keyboard.type('Loket dibuka juga hari Sabtu.');
      await pressOn(page, button(page, 'Kirim jawaban'), 'Space');
    } else await pressOn(page, button(page, 'Lewati'), 'Enter');
  }
  await expect(heading(page, 'Terima kasih')).toBeFocused();

  const report = await reportOf(server.url, city.dispatcherToken, survey);
  expect(report.skm).toMatchObject({ respondents: 1, index: '75.00', grade: 'C' });
  expect(report.services).toMatchObject([
    { service: 'ktp', respondents: 0 },
    { service: 'kk', respondents: 1 },
  ]);
  expect(report.questions.find(({ question }) => question === 'saran')?.texts).toEqual([
    'Loket dibuka juga hari Sabtu.',
  ]);
});

const named = (all: readonly Heard[], role: string): string[] =>
  all.filter((each) => each.role === role).map(({ name }) => name);

test('a screen reader is told where one is, what is asked, what is wrong and what became of it', async ({
  page,
  server,
  city,
}) => {
  const survey = await openOfficial(server, city, { services });
  await openSurveyPage(page, server, city, `survey="${survey}"`);
  await expect(heading(page, /Layanan apa/u)).toBeVisible();
  const reader = await ScreenReader.on(page);
  const steps = OFFICIAL.questions.length + 1;

  let all = await reader.readAll();
  expect(named(all, 'heading')).toEqual([
    'Situs dinas',
    'Survei Kepuasan Masyarakat',
    `Pertanyaan 1 dari ${steps} · wajib dijawab Layanan apa yang Anda terima?`,
  ]);
  expect(all.find(({ role }) => role === 'group')).toMatchObject({
    name: 'Layanan apa yang Anda terima?',
    description: 'Semua pertanyaan berikutnya tentang layanan ini.',
  });
  expect(named(all, 'radio')).toEqual(['KTP elektronik', 'Kartu keluarga']);
  await page.getByRole('radio', { name: 'KTP elektronik' }).check();
  await button(page, 'Lanjut').click();

  for (const [index, question] of OFFICIAL.questions.entries()) {
    const text = question.text['id']!;
    await expect(heading(page, text)).toBeFocused();
    all = await reader.readAll();
    const where = `Pertanyaan ${index + 2} dari ${steps} · ${question.required === true ? 'wajib dijawab' : 'boleh dilewati'}`;
    expect(
      all.find(({ states }) => states.includes('focused')),
      'the question is read out on its arrival',
    ).toMatchObject({
      role: 'heading',
      name: `${where} ${text}`,
    });
    if (question.type === 'long_text') {
      expect(all.find(({ role }) => role === 'textbox')).toMatchObject({ name: text });
      expect(all.find(({ role }) => role === 'textbox')?.description).toContain(question.hint?.['id']);
      break;
    }
    expect(all.find(({ role }) => role === 'group')?.name).toBe(text);
    const choices =
      question.type === 'likert'
        ? question.points
        : question.type === 'single'
          ? question.options.map(({ label }) => label)
          : [];
    expect(named(all, 'radio'), 'words, not faces alone').toEqual(choices.map((choice) => choice['id']));
    expect(all.filter(({ states }) => states.includes('checked'))).toEqual([]);
    if (index === 2) {
      await button(page, 'Lanjut').click();
      const wrong = await told(reader, ({ description }) => description.includes('Pilih satu jawaban dulu'));
      expect(wrong).toMatchObject({ role: 'group', name: text });
      expect((await reader.readFocus())?.role, 'back to the first answer').toBe('radio');
      expect((await reader.readFocus())?.states).toContain('invalid');
    }
    if (question.type === 'likert') {
      await page.getByRole('radio').nth(3).check();
      await button(page, 'Lanjut').click();
    } else await button(page, 'Lewati').click();
  }
  await expect(page.getByText('Dengan mengirim, Anda menyatakan:')).toBeVisible();
  await button(page, 'Kirim jawaban').click();
  await expect(heading(page, 'Terima kasih')).toBeFocused();
  all = await reader.readAll();
  expect(all.find(({ states }) => states.includes('focused'))).toMatchObject({
    role: 'heading',
    name: 'Terima kasih',
  });
});

/** Waits until the reader comes upon it. */
async function told(reader: ScreenReader, isIt: (heard: Heard) => boolean): Promise<Heard | undefined> {
  await expect.poll(async () => (await reader.readAll()).some(isIt)).toBe(true);
  return (await reader.readAll()).find(isIt);
}

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.setTimeout(300_000);

    test('the survey is accessible in every state', async ({ page, context, server, city }) => {
      const survey = await openOfficial(server, city, { services });
      await openSurveyPage(page, server, city, `survey="${survey}"`);
      await expect(heading(page, /Layanan apa/u)).toBeVisible();
      await expectAccessible(page, 'the choice of a service');
      await button(page, 'Lanjut').click();
      await expect(page.getByText('Pilih layanannya dulu')).toBeVisible();
      await expectAccessible(page, 'the choice of a service, refused');
      await page.getByRole('radio', { name: 'KTP elektronik' }).check();
      await button(page, 'Lanjut').click();
      for (const question of OFFICIAL.questions) {
        await expect(heading(page, question.text['id']!)).toBeFocused();
        if (question.type !== 'likert') break;
        await page.getByRole('radio').nth(1).check();
        if (['persyaratan', 'pengaduan'].includes(question.id)) await expectAccessible(page, question.id);
        if (question.id === 'persyaratan') {
          await page.reload();
          await expect(button(page, 'Lanjutkan')).toBeVisible();
          await expectAccessible(page, 'what was answered before a reload');
          await button(page, 'Lanjutkan').click();
        }
        await button(page, 'Lanjut').click();
      }
      for (let step = 0; step < 3; step += 1) await button(page, 'Lewati').click();
      await expect(page.getByRole('textbox')).toBeVisible();
      await expectAccessible(page, 'the last step, with the consent');
      await context.setOffline(true);
      await button(page, 'Kirim jawaban').click();
      await expect(heading(page, 'Jawaban belum terkirim')).toBeVisible();
      await expectAccessible(page, 'answers that wait');
      await context.setOffline(false);
      await expect(heading(page, 'Terima kasih')).toBeVisible({ timeout: 30_000 });
      await expectAccessible(page, 'thanks');
      await page.reload();
      await expect(heading(page, 'Survei ini sudah dijawab')).toBeVisible();
      await expectAccessible(page, 'already answered');
    });

    test('the survey on one page, on a tablet, refused and closed is accessible', async ({ page, server, city }) => {
      const survey = await openOfficial(server, city, { services });
      await openSurveyPage(page, server, city, `survey="${survey}" layout="page"`);
      await button(page, 'Kirim jawaban').click();
      await expect(page.getByText('hal yang perlu diperbaiki')).toBeVisible();
      await expectAccessible(page, 'all on one page, with what is missing');

      await openSurveyPage(page, server, city, `survey="${survey}" kiosk`);
      await expect(heading(page, /Layanan apa/u)).toBeVisible();
      await expectAccessible(page, 'a tablet at a counter');

      const [token] = await makeCases(server.url, city.dispatcherToken, survey, 1, 'kk');
      await openSurveyPage(page, server, city, `survey="${survey}" assisted`, `#suara-case=${token!}`);
      await expect(page.getByText('Bacakan pertanyaan dan pilihannya')).toBeVisible();
      await expectAccessible(page, 'an officer who asks aloud');

      await openSurveyPage(page, server, city, `survey="${survey}" trigger="button"`);
      await button(page, 'Isi survei').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'in a dialog');

      await moveSurvey(server.url, city.dispatcherToken, survey, closeSurvey);
      await openSurveyPage(page, server, city, `survey="${survey}"`);
      await expect(page.getByText('Sudah ditutup', { exact: true })).toBeVisible();
      await expectAccessible(page, 'closed');
      await openSurveyPage(page, server, city, 'survey="tidak-ada"');
      await expect(page.getByText('Belum ada survei yang bisa diisi di sini.')).toBeVisible();
      await expectAccessible(page, 'no survey');
    });
  });
}
