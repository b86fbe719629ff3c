import { describe, expect, it } from 'vitest';
import { sampleReport, setting, skmOf } from '../../../test-support/survey-report.js';
import { pagePolicy, reportPage } from './page.js';

const page = (language = 'id', change = {}) => reportPage(sampleReport(change), setting(language));

const words = (html: string) =>
  html
    .replaceAll(/<style>.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('the page to be printed', () => {
  it('says the index, its grade and its regulation, as the language writes numbers', async () => {
    expect(words(await page())).toContain('84,18 Indeks Kepuasan Masyarakat (IKM) Mutu pelayanan B');
    expect(words(await page())).toContain('Peraturan Menteri PANRB Nomor 14 Tahun 2017');
    expect(words(await page('en'))).toContain('84.18 Public satisfaction index (IKM) Grade (mutu) B');
  });

  it('dates the period by the days of the city', async () => {
    expect(words(await page())).toContain('1 Januari 2026 s.d. 30 Juni 2026');
    expect(words(await page('en'))).toContain('1 January 2026 to 30 June 2026');
  });

  it('compares the respondents with the sample', async () => {
    expect(words(await page())).toContain('44 · Sampel minimal belum tercapai');
    const sample = { population: null, target: null, reached: null };
    expect(words(await page('id', { sample }))).toContain('Populasi tidak diketahui');
  });

  it('has a line and a bar for each element', async () => {
    const html = await page();
    expect(words(html)).toContain('U8 Penanganan Pengaduan, Saran dan Masukan 11 40 3,64 0,4040');
    expect(html.match(/class="value"/gu)).toHaveLength(9);
    expect(html).toContain('aria-label="3,64 dari 4"');
  });

  it('says plainly which groups are not shown, and why', async () => {
    expect(words(await page())).toContain('S2 terlalu sedikit – –');
    expect(words(await page())).toContain('kurang dari 5 responden');
    const categories = sampleReport().categories.slice(0, 1);
    expect(words(await page('id', { categories }))).not.toContain('terlalu sedikit');
  });

  it('keeps other measures apart from the index, and their names beside them', async () => {
    expect(words(await page())).toContain('Kesediaan menganjurkan NPS: −100 sampai 100 11 −9,09');
    expect(words(await page())).toContain('Bukan bagian dari IKM.');
  });

  it('tells how many answered in which way, and how sure that is', async () => {
    expect(words(await page())).toContain('Perangkat di loket 3');
    expect(words(await page())).toContain('Satu kali untuk setiap perangkat (tidak diverifikasi) 7');
  });

  it('escapes what people wrote', async () => {
    const html = await page();
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('loads and runs nothing, and its style is the one that its policy allows', async () => {
    const html = await page();
    expect(html).not.toMatch(/<[^>]*\s(src|href|style|on\w+)=/u);
    const style = /<style>(.*?)<\/style>/su.exec(html)![1]!;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const hash = Buffer.from(digest).toString('base64');
    expect(await pagePolicy()).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(html.replaceAll('&#39;', "'")).toContain(await pagePolicy());
  });

  it('is marked as preliminary until the survey has closed', async () => {
    expect(words(await page())).not.toContain('Sementara');
    expect(words(await page('id', { state: 'open' }))).toContain('Sementara: survei belum ditutup.');
  });

  it('says why there is no index', async () => {
    expect(words(await page('id', { skm: skmOf([]) }))).toContain('Belum ada indeks');
    expect(words(await page('id', { skm: null }))).not.toContain('IKM = ');
  });

  it('has a place to sign', async () => {
    expect(words(await page())).toContain('Mengetahui, Nama, jabatan, NIP');
  });
});
