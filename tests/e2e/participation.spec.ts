import { createHash, randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { signIn } from '../support/officer.mjs';
import type { Demo } from '../support/demo.mjs';
import { expectAccessible, screens, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

// An officer far from the city: the times in the forms are the city's all the same.
test.use({ timezoneId: 'America/New_York' });
test.setTimeout(240_000);

const SITE = 'kota-tangerang.dpupr';

interface Headers {
  readonly [name: string]: string;
}

async function call<T>({ url }: Demo, path: string, body?: object, headers: Headers = {}): Promise<T> {
  const answer = await fetch(`${url}/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  expect(answer.ok, `${path}: ${text}`).toBe(true);
  return JSON.parse(text) as T;
}

const dispatcherOf = (demo: Demo): string => demo.cities['kota-tangerang']!.tokens['dispatcher']!;

async function enter(page: Page, demo: Demo, area: string): Promise<void> {
  await page.goto(`${demo.url}/control-room/`);
  await signIn(page, dispatcherOf(demo));
  await page.getByRole('link', { name: area, exact: true }).click();
  await expect(page.getByRole('heading', { name: area, exact: true, level: 2 })).toBeVisible();
}

interface PublicPoll {
  readonly definitionHash: string;
  readonly state: string;
  readonly definition: { readonly options: readonly { readonly id: string }[]; readonly opensAt: string };
  readonly outcome: { readonly summary: { readonly id: string } } | null;
}

test('an officer asks a question, opens it, closes it, and tells what comes of it', async ({ page, demo }) => {
  const question = 'Di mana taman baca berikutnya?';
  const slug = 'di-mana-taman-baca-berikutnya';
  const read = (): Promise<PublicPoll> => call(demo, `sites/${SITE}/polls/${slug}`);
  const pane = page.getByRole('main');
  const moves = pane.getByRole('region', { name: 'Langkah berikutnya' });
  const preview = pane.getByRole('region', { name: 'Seperti yang dilihat warga' });

  await test.step('what is missing is said at its field', async () => {
    await enter(page, demo, 'Jajak pendapat');
    await page.getByRole('link', { name: 'Buat jajak pendapat' }).click();
    await expect(page.getByRole('heading', { name: 'Jajak pendapat baru' })).toBeFocused();
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Ada yang perlu diperbaiki' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: 'Pertanyaan (Indonesia): Bagian ini perlu diisi.' }).click();
    await expect(page.getByLabel('Pertanyaan (Indonesia)')).toBeFocused();
    await expect(page.getByLabel('Pertanyaan (Indonesia)')).toHaveAccessibleDescription(/Bagian ini perlu diisi/);
  });

  await test.step('the form proposes, orders and keeps what is written', async () => {
    await page.getByLabel('Pertanyaan (Indonesia)').fill(question);
    await page.getByLabel('Pertanyaan (Inggris)').fill('Where should the next reading room be?');
    await expect(page.getByLabel('Nama pada alamat')).toHaveValue(slug);
    await page.getByRole('button', { name: 'Tambah pilihan' }).click();
    const names = page.getByLabel('Nama pilihan (Indonesia)');
    const english = page.getByLabel('Nama pilihan (Inggris)');
    for (const [index, name] of ['Benda', 'Larangan', 'Pinang'].entries()) {
      await names.nth(index).fill(name);
      await english.nth(index).fill(name);
    }
    await page.getByRole('button', { name: 'Naikkan Pilihan 3' }).click();
    await expect(names.nth(1)).toHaveValue('Pinang');
    await expect(page.getByRole('button', { name: 'Naikkan Pilihan 2' })).toBeFocused();
    await page.getByLabel('Dibuka', { exact: true }).fill('2031-01-06T08:00');
    await page.getByLabel('Ditutup', { exact: true }).fill('2031-01-20T17:00');

    await page.getByRole('link', { name: 'Laporan', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Antrean laporan' })).toBeVisible();
    await page.getByRole('link', { name: 'Jajak pendapat', exact: true }).click();
    await page.getByRole('link', { name: 'Buat jajak pendapat' }).click();
    await expect(names.nth(1)).toHaveValue('Pinang');
  });

  await test.step('the preview is the widget, and sends nothing', async () => {
    await expect(preview.getByRole('heading', { name: question })).toBeVisible();
    await preview.getByRole('radio', { name: 'Pinang' }).check();
    await preview.getByRole('button', { name: 'Kirim suara' }).click();
    await expect(preview.getByText('Ini pratinjau: suara tidak dikirim.')).toBeVisible();
  });

  await test.step('the draft is saved with the city’s times, and opened', async () => {
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await expect(page.getByText('Tersimpan. Periksa pratinjaunya, lalu umumkan.')).toBeVisible();
    const authorization = `Bearer ${dispatcherOf(demo)}`;
    const saved = await call<PublicPoll>(demo, `desk/polls/${slug}`, undefined, { authorization });
    expect(saved.definition).toMatchObject({
      opensAt: '2031-01-06T01:00:00.000Z',
      closesAt: '2031-01-20T10:00:00.000Z',
    });

    await moves.getByRole('button', { name: 'Buka sekarang' }).click();
    await expect(moves.getByText('Setelah dibuka, tidak ada yang bisa diubah', { exact: false })).toBeVisible();
    await moves.getByRole('button', { name: 'Ya, buka sekarang' }).click();
    await expect(page.getByText('Dibuka. Warga dapat memilih.')).toBeVisible();
    expect((await read()).state).toBe('open');
    await expect(page.getByRole('link', { name: 'Ubah' })).toHaveCount(0);
  });

  await test.step('citizens vote', async () => {
    const { definitionHash, definition } = await read();
    for (const voter of ['a', 'b', 'c']) {
      const token = createHash('sha256').update(`${slug} ${voter}`).digest('base64url');
      const ballot = { kind: 'single', option: definition.options[voter === 'c' ? 0 : 1]!.id };
      const vote = { definition: definitionHash, ballot };
      await call(demo, `sites/${SITE}/polls/${slug}/ballots`, vote, { 'voter-token': `device.${token}` });
    }
    await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
    const row = page.getByRole('listitem').filter({ hasText: question });
    await expect(row.getByText('3 suara dari perangkat')).toBeVisible();
    await row.getByRole('link', { name: question }).click();
  });

  await test.step('it is closed with a reason in every language', async () => {
    await moves.getByRole('button', { name: 'Tutup lebih awal' }).click();
    await moves.getByLabel('Alasan (Indonesia)').fill('Lahan di dua tempat sudah dipastikan.');
    await moves.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await expect(moves.getByRole('link', { name: 'Alasan (Inggris): Bagian ini perlu diisi.' })).toBeVisible();
    await moves.getByLabel('Alasan (Inggris)').fill('The land in two places is certain.');
    await moves.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await expect(page.getByText('Ditutup. Hasilnya sudah dapat dilihat.')).toBeVisible();
    await expect(page.getByText('Lahan di dua tempat sudah dipastikan.').first()).toBeVisible();
    await expect(preview.getByText(/Pinang/).first()).toBeVisible();
    const bundle = page.getByRole('link', { name: 'Unduh berkas hitung ulang' });
    expect((await fetch(new URL((await bundle.getAttribute('href'))!, demo.url))).status).toBe(200);
  });

  await test.step('the outcome is published', async () => {
    const summary = 'Taman baca dibangun di Pinang mulai Maret.';
    await moves.getByRole('button', { name: 'Terbitkan tindak lanjut' }).click();
    await moves.getByLabel('Apa yang kota lakukan dengan hasilnya (Indonesia)').fill(summary);
    await moves.getByLabel('Apa yang kota lakukan dengan hasilnya (Inggris)').fill('It is built in Pinang from March.');
    await moves.getByLabel('Tindak lanjut: Pinang (Indonesia)').fill('Dibangun lebih dulu.');
    await moves.getByLabel('Tindak lanjut: Pinang (Inggris)').fill('Built first.');
    await moves.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await expect(page.getByText('Tindak lanjut diterbitkan.')).toBeVisible();
    expect((await read()).outcome).toMatchObject({ summary: { id: summary }, options: [{ option: 'pinang' }] });
  });
});

test('an officer consults people about a document, and reads what they say', async ({ page, demo }) => {
  const slug = 'aturan-taman-lingkungan';
  const at = `sites/${SITE}/consultations/${slug}`;
  const text = 'Taman dibuka pukul 05.00 sampai 21.00. Lampu dipadamkan setengah jam sesudahnya.';
  const pane = page.getByRole('main');
  const moves = pane.getByRole('region', { name: 'Langkah berikutnya' });

  await test.step('it is drafted, and opened', async () => {
    await enter(page, demo, 'Konsultasi');
    await page.getByRole('link', { name: 'Buat konsultasi' }).click();
    for (const [label, indonesian, english] of [
      ['Judul', 'Aturan taman lingkungan', 'Rules for neighbourhood parks'],
      ['Ringkasan', 'Jam buka dan penerangan taman.', 'Opening hours and lights.'],
      ['Latar belakang', 'Aturan lama dibuat sebelum ada lampu.', 'The old rules are older than the lights.'],
      ['Judul bagian', 'Jam buka', 'Hours'],
      ['Isi bagian', text, 'Open from 5 to 21. Lights go out half an hour later.'],
    ] as const) {
      await page.getByLabel(`${label} (Indonesia)`).fill(indonesian);
      await page.getByLabel(`${label} (Inggris)`).fill(english);
    }
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
    await expect(page.getByText('Tersimpan.')).toBeVisible();
    await moves.getByRole('button', { name: 'Buka sekarang' }).click();
    await moves.getByRole('button', { name: 'Ya, buka sekarang' }).click();
    await expect(page.getByText('Dibuka. Warga dapat berkomentar.')).toBeVisible();
  });

  await test.step('two people comment', async () => {
    const quote = {
      exact: 'sampai 21.00',
      prefix: 'Taman dibuka pukul 05.00 ',
      suffix: '. Lampu dipadamkan setengah jam ',
    };
    const comment = { kind: 'comment', section: 'jam-buka', language: 'id' };
    await call(demo, `${at}/contributions`, { ...comment, quote, text: 'Sampai 22.00 pada malam Minggu, ya.' });
    await call(demo, `${at}/contributions`, { ...comment, text: 'Beli obat kuat di sini!' });
  });

  await test.step('one is published by a key, the other hidden with a reason', async () => {
    await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Aturan taman lingkungan' });
    await expect(row.getByText('2 belum dibaca')).toBeVisible();
    await row.getByRole('link').click();
    await page.getByRole('link', { name: 'Baca 2 masukan baru' }).click();
    const titles = page.getByRole('heading', { name: 'Komentar · Jam buka' });
    await expect(titles).toHaveCount(2);
    await expect(page.locator('mark')).toHaveText('sampai 21.00');
    // On one day nobody knows which of them came first, not even the server.
    const comment = page.getByRole('listitem').filter({ hasText: 'malam Minggu' });
    await comment.getByRole('heading').focus();
    await page.keyboard.press('t');
    await expect(titles).toHaveCount(1);
    await expect(titles).toBeFocused();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Sembunyikan', exact: true }).click();
    await expect(page.getByText('Tulis alasannya: penulisnya berhak tahu.')).toBeVisible();
    await page.getByLabel('Alasan').fill('Ini iklan.');
    await page.getByRole('button', { name: 'Sembunyikan', exact: true }).click();
    await expect(page.getByText('Tidak ada yang menunggu')).toBeVisible();
    const { contributions } = await call<{ contributions: { text: string }[] }>(demo, `${at}/contributions`);
    expect(contributions.map((each) => each.text)).toEqual(['Sampai 22.00 pada malam Minggu, ya.']);
  });

  await test.step('a text is mended while people comment, and the comment is told apart', async () => {
    await page.getByRole('link', { name: 'Ke halaman konsultasi' }).click();
    await page.getByRole('link', { name: 'Ubah' }).click();
    await expect(page.getByText('Konsultasi ini sedang dibuka.', { exact: false })).toBeVisible();
    await expect(page.getByLabel('Ditutup', { exact: true })).toBeDisabled();
    await page.getByLabel('Isi bagian (Indonesia)').fill(text.replace('sampai 21.00', 'hingga pukul 22.00'));
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('jam-buka · revisi 2')).toBeVisible();
    const { contributions } = await call<{ contributions: { outdated: boolean }[] }>(demo, `${at}/contributions`);
    expect(contributions).toMatchObject([{ outdated: true }]);
  });
});

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.setTimeout(300_000);

    test('polls and consultations are accessible', async ({ page, demo }) => {
      await enter(page, demo, 'Jajak pendapat');
      await expect(page.getByRole('link', { name: 'Kegiatan lingkungan mana yang dibiayai?' })).toBeVisible();
      await expectAccessible(page, 'the list of polls');

      await page.getByRole('link', { name: 'Buat jajak pendapat' }).click();
      await page.getByRole('radio', { name: 'Bagi anggaran' }).check();
      await expect(page.getByLabel('Pagu anggaran')).toBeVisible();
      await page.getByRole('button', { name: 'Simpan rancangan' }).click();
      await expect(page.getByText('Ada yang perlu diperbaiki')).toBeVisible();
      await expectAccessible(page, 'the form of a poll with its faults');

      await page.goto(`${demo.url}/control-room/#/polls/layanan-malam-taman-baca`);
      await expect(page.getByRole('heading', { name: 'Layanan apa yang dibuka sampai malam?' }).first()).toBeVisible();
      await page.getByRole('button', { name: 'Terbitkan tindak lanjut' }).click();
      await expect(page.getByLabel('Tindak lanjut: Taman baca (Indonesia)')).toBeVisible();
      await expectAccessible(page, 'a closed poll with its result');

      await page.getByRole('link', { name: 'Konsultasi', exact: true }).click();
      await page.getByRole('link', { name: 'Rancangan jalur pejalan kaki pusat kota' }).click();
      await expect(page.getByRole('heading', { name: 'Dokumen' })).toBeVisible();
      await expectAccessible(page, 'a consultation');
      await page.getByRole('link', { name: /masukan/ }).click();
      await page.getByRole('button', { name: 'Sembunyikan…' }).first().click();
      await expect(page.getByLabel('Alasan')).toBeVisible();
      await expectAccessible(page, 'what people said');
      await page.goto(`${demo.url}/control-room/#/consultations/jalur-pejalan-kaki/edit`);
      await expect(page.getByLabel('Judul bagian (Indonesia)').first()).toBeVisible();
      await expectAccessible(page, 'the form of a consultation');
    });
  });
}
