/** A survey from the control room's empty form to its report: a jump, a required rule, and two languages. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { DeskSurvey } from '@suara/client';
import type { Demo } from '../support/demo.mjs';
import { signIn } from '../support/officer.mjs';
import { reportOf, surveyPage } from '../support/surveys.mjs';
import { expectAccessible, screens, test } from './fixtures.js';

test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

const SITE = 'kota-tangerang.dpupr';
const dispatcherOf = (demo: Demo): string => demo.cities['kota-tangerang']!.tokens['dispatcher']!;

async function enter(page: Page, demo: Demo): Promise<void> {
  await page.goto(`${demo.url}/control-room/`);
  await signIn(page, dispatcherOf(demo));
  await page.getByRole('link', { name: 'Survei', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Survei', exact: true, level: 2 })).toBeVisible();
}

async function inBoth(within: Page | Locator, label: string, indonesian: string, english: string): Promise<void> {
  await within.getByLabel(`${label} (Indonesia)`, { exact: true }).fill(indonesian);
  await within.getByLabel(`${label} (Inggris)`, { exact: true }).fill(english);
}

/** A row of the form by its place among the questions. */
const questionAt = (page: Page, number: number): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Hapus Pertanyaan ${number}`, exact: true }) });

interface Asked {
  readonly type: string;
  readonly id: string;
  readonly indonesian: string;
  readonly english: string;
  readonly required?: 'Ya' | 'Tidak';
}

async function addQuestion(page: Page, number: number, asked: Asked): Promise<Locator> {
  // the choice stays open for the next one
  const type = page.getByRole('button', { name: asked.type });
  if (!(await type.isVisible())) await page.getByText('Tambah pertanyaan', { exact: true }).click();
  await type.click();
  const question = questionAt(page, number);
  await inBoth(question, 'Pertanyaan', asked.indonesian, asked.english);
  await question.getByLabel('Nama untuk aturan').first().fill(asked.id);
  const isRequired = question.getByRole('group', { name: 'Wajib dijawab?' });
  if (asked.required) await isRequired.getByRole('radio', { name: asked.required, exact: true }).check();
  return question;
}

/** Opens what a question's rules are folded into, and adds a jump. */
async function addJump(question: Locator, when: string, to: string): Promise<void> {
  await question.getByText('Syarat dan lompatan', { exact: true }).click();
  await question.getByRole('button', { name: 'Tambah lompatan' }).click();
  if (when) await question.getByLabel('Bila', { exact: false }).last().fill(when);
  await question.getByLabel('Lompat ke').selectOption({ label: to });
}

async function answerOn(page: Page, demo: Demo, survey: string, lang: string): Promise<void> {
  const body = surveyPage(demo.url, SITE, `survey="${survey}"`, lang);
  await page.route(`${demo.url}/survei-${lang}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${demo.url}/survei-${lang}`);
}

test('an officer writes a survey with a jump, a rule and two languages; people answer, and it is reported', async ({
  page,
  browser,
  demo,
}) => {
  const survey = 'perpustakaan-keliling';
  const pane = page.getByRole('main');
  const moves = pane.getByRole('region', { name: 'Langkah berikutnya' });
  const preview = pane.getByRole('region', { name: 'Seperti yang dilihat warga' });

  await test.step('it is written from nothing', async () => {
    await enter(page, demo);
    await page.getByRole('link', { name: 'Buat survei' }).click();
    await page.getByRole('button', { name: 'Survei kosong' }).click();
    await inBoth(page, 'Judul', 'Perpustakaan keliling', 'The mobile library');
    await expect(page.getByLabel('Nama di alamat')).toHaveValue(survey);

    const use = await addQuestion(page, 1, {
      type: 'Pilih satu',
      id: 'pakai',
      indonesian: 'Pernahkah Anda memakai perpustakaan keliling?',
      english: 'Have you used the mobile library?',
      required: 'Ya',
    });
    for (const [index, [indonesian, english]] of [
      ['Ya', 'Yes'],
      ['Tidak', 'No'],
    ].entries()) {
      if ((await use.getByLabel('Kata-kata (Indonesia)').count()) <= index)
        await use.getByRole('button', { name: 'Tambah pilihan' }).click();
      await use.getByLabel('Kata-kata (Indonesia)').nth(index).fill(indonesian!);
      await use.getByLabel('Kata-kata (Inggris)').nth(index).fill(english!);
    }
    await addQuestion(page, 2, {
      type: 'Bintang',
      id: 'puas',
      indonesian: 'Seberapa puas Anda?',
      english: 'How satisfied are you?',
      required: 'Ya',
    });
    const lacking = await addQuestion(page, 3, {
      type: 'Teks panjang',
      id: 'kurang',
      indonesian: 'Anda memberi {puas}. Apa yang kurang?',
      english: 'You gave {puas}. What is lacking?',
    });
    await addQuestion(page, 4, {
      type: 'Teks pendek',
      id: 'alasan',
      indonesian: 'Mengapa tidak?',
      english: 'Why not?',
      required: 'Ya',
    });
    await addJump(use, "pakai = 'tidak'", 'Mengapa tidak?');
    await addJump(lacking, '', 'Akhir survei');
  });

  await test.step('a rule that turns in a circle, and one that compares apples with pears, are refused at their place', async () => {
    const lacking = questionAt(page, 3);
    await lacking.getByRole('radio', { name: 'Hanya bila suatu aturan berlaku' }).check();
    const rule = lacking.getByLabel('Wajib dijawab bila');
    await rule.fill('puas < 3 or answered(kurang)');
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await expect(rule).toHaveAccessibleDescription(/kembali ke pertanyaan ini sendiri/u);
    await expect(lacking.locator('mark')).toHaveText('kurang');
    await expect(page.getByRole('alert').filter({ hasText: 'Ada yang perlu diperbaiki' })).toBeFocused();
    await lacking.getByRole('button', { name: 'Tunjukkan di aturan' }).click();
    expect(
      await rule.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)),
    ).toBe('kurang');

    await rule.fill("pakai = 'ya' and puas = 'baik'");
    await rule.blur();
    await expect(rule).toHaveAccessibleDescription(/tidak cocok dengan jenis pertanyaan yang dibandingkan/u);
    await expect(lacking.locator('mark')).toHaveText("'baik'");

    await rule.fill('puas <= 2');
    await rule.blur();
    await expect(rule).toHaveAccessibleDescription('Aturan atas jawaban sebelumnya.');
  });

  await test.step('the preview follows the jump, and sends nothing', async () => {
    await expect(preview.getByRole('heading', { name: 'Pernahkah Anda memakai' })).toBeVisible();
    await preview.getByRole('radio', { name: 'Tidak' }).check();
    await preview.getByRole('button', { name: 'Lanjut' }).click();
    await expect(preview.getByRole('textbox', { name: 'Mengapa tidak?' })).toBeVisible();
    await preview.getByRole('textbox', { name: 'Mengapa tidak?' }).fill('Belum tahu jadwalnya.');
    await preview.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(preview.getByText('Ini pratinjau: tidak ada yang terkirim.')).toBeVisible();
  });

  await test.step('it is saved', async () => {
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await expect(page.getByText('Tersimpan. Periksa pratinjau, lalu umumkan.')).toBeVisible();
  });

  await test.step('the server refuses the same, whoever asks it', async () => {
    const faults = await Promise.all(
      ['puas < 3 or answered(kurang)', "puas = 'ya'"].map((required) => refusalOf(demo, survey, required)),
    );
    expect(faults).toEqual([
      [{ pointer: '/definition/questions/2/required', fault: 'cyclic', at: 21 }],
      [{ pointer: '/definition/questions/2/required', fault: 'type', at: 7 }],
    ]);
  });

  await test.step('it is opened', async () => {
    await moves.getByRole('button', { name: 'Buka sekarang' }).click();
    await moves.getByRole('button', { name: 'Ya, buka sekarang' }).click();
    await expect(page.getByText('Dibuka. Warga dapat menjawab.')).toBeVisible();
  });

  await test.step('somebody answers in Indonesian, and has to say what is lacking', async () => {
    const citizen = await (await browser.newContext()).newPage();
    await answerOn(citizen, demo, survey, 'id');
    await citizen.getByRole('radio', { name: 'Ya' }).check();
    await citizen.getByRole('button', { name: 'Lanjut' }).click();
    await citizen.getByRole('radio', { name: '2' }).check();
    await citizen.getByRole('button', { name: 'Lanjut' }).click();
    await expect(citizen.getByRole('heading', { name: 'Anda memberi 2. Apa yang kurang?' })).toBeFocused();
    await citizen.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(citizen.getByText('Tulis jawaban Anda dulu')).toBeVisible();
    await citizen.getByRole('textbox').fill('Buku anak-anak.');
    await citizen.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(citizen.getByRole('heading', { name: 'Terima kasih' })).toBeFocused();
    await citizen.context().close();
  });

  await test.step('somebody else answers in English, and is led past what was not for them', async () => {
    const citizen = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await answerOn(citizen, demo, survey, 'en');
    await citizen.getByRole('radio', { name: 'No' }).check();
    await citizen.getByRole('button', { name: 'Next' }).click();
    await expect(citizen.getByRole('heading', { name: 'Why not?' })).toBeFocused();
    await citizen.getByRole('textbox').fill('I did not know it exists.');
    await citizen.getByRole('button', { name: 'Send answers' }).click();
    await expect(citizen.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    await citizen.context().close();
  });

  const report = await reportOf(demo.url, dispatcherOf(demo), survey);
  expect(report).toMatchObject({ responses: { total: 2 }, skm: null });
  const figures = Object.fromEntries(report.questions.map((each) => [each.question, each]));
  expect(figures['pakai']?.counts.map(({ count }) => count)).toEqual([1, 1]);
  expect(figures['puas']).toMatchObject({ respondents: 1, mean: '2.00' });
  expect(figures['kurang']?.texts).toEqual(['Buku anak-anak.']);
  expect(figures['alasan']?.texts).toEqual(['I did not know it exists.']);
});

interface Refusal {
  readonly errors: readonly {
    readonly pointer: string;
    readonly rule: { readonly fault: string; readonly at: number };
  }[];
}

/** What the server says to the same survey under another name, with this rule in its third question. */
async function refusalOf(demo: Demo, survey: string, required: string): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${dispatcherOf(demo)}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const known = (await (await fetch(`${demo.url}/v1/desk/surveys/${survey}`, { headers })).json()) as DeskSurvey;
  const { series, services, definition, population, share, opensAt, closesAt } = known;
  const questions = definition.questions.map((each) => (each.id === 'kurang' ? { ...each, required } : each));
  const draft = { survey: 'perpustakaan-lain', agency: null, series, services, population, share, opensAt, closesAt };
  const answer = await fetch(`${demo.url}/v1/desk/surveys`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...draft, definition: { ...definition, questions } }),
  });
  expect(answer.status).toBe(422);
  const { errors } = (await answer.json()) as Refusal;
  return errors.map(({ pointer, rule }) => ({ pointer, ...rule }));
}

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.setTimeout(300_000);

    test('surveys in the control room are accessible', async ({ page, demo }) => {
      await enter(page, demo);
      await expect(page.getByRole('link', { name: 'Survei Kepuasan Masyarakat' }).first()).toBeVisible();
      await expectAccessible(page, 'the list of surveys');
      await page.getByRole('link', { name: 'Buat survei' }).click();
      await expect(page.getByRole('button', { name: 'Survei kosong' })).toBeVisible();
      await expectAccessible(page, 'what a survey starts from');
      await page.getByRole('button', { name: 'SKM (PermenPANRB 14/2017)' }).click();
      await expect(page.getByLabel('Warga yang dilayani dalam periode ini')).toBeVisible();
      await page.getByText('Ubah pertanyaan ini').first().click();
      await expectAccessible(page, 'the form of the official survey');
    });
  });
}
