import { describe, expect, it } from 'vitest';
import { HOSTILE, ROWS, sampleReport, setting, skmOf } from '../../../test-support/survey-report.js';
import { readWorkbook, type ReadSheet } from '../../../test-support/workbook.js';
import type { ElementRows } from '../survey-report.js';
import { columnName } from './scores.js';
import { reportXlsx } from './workbook.js';

const book = async (language = 'id', change = {}, rows: ElementRows = ROWS) =>
  readWorkbook(await reportXlsx(sampleReport(change), rows, setting(language)));

const columns = (sheet: ReadSheet, row: number) =>
  ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => sheet.get(`${column}${row}`)?.value ?? null);

const rowOf = (sheet: ReadSheet, text: string) =>
  Number([...sheet].find(([, { value }]) => value === text)?.[0].replace(/\D/gu, ''));

describe('the report as a workbook', () => {
  it('has its sheets in the language of the report', async () => {
    expect([...(await book()).keys()]).toEqual([
      'Rekapitulasi',
      'Nilai',
      'Layanan',
      'Kategori',
      'Pertanyaan',
      'Isian',
      'Tren',
    ]);
    expect([...(await book('en')).keys()][0]).toBe('Recapitulation');
  });

  it('counts the elements anew from the scores, beside the values of the report', async () => {
    const recap = (await book()).get('Rekapitulasi')!;
    const row = rowOf(recap, 'U8');
    expect(columns(recap, row)).toEqual(['U8', 'Penanganan Pengaduan, Saran dan Masukan', 11, 40, 3.64, 0.404]);
    expect(recap.get(`C${row}`)?.formula).toBe('COUNT(Nilai!I3:I14)');
    expect(recap.get(`D${row}`)?.formula).toBe('SUM(Nilai!I3:I14)');
    expect(recap.get(`E${row}`)?.formula).toContain(`D${row}/C${row}`);
  });

  it('names the index with its regulation, grade and performance', async () => {
    const recap = (await book()).get('Rekapitulasi')!;
    const row = rowOf(recap, 'Indeks Kepuasan Masyarakat (IKM)');
    expect(recap.get(`F${row}`)).toMatchObject({ value: 84.18 });
    expect(recap.get(`F${row + 1}`)).toMatchObject({ value: 'B' });
    expect(recap.get(`F${row + 2}`)).toMatchObject({ value: 'Baik' });
    expect([...recap.values()].map(({ value }) => value).join()).toContain('Nomor 14 Tahun 2017');
  });

  it('has a row of scores for each response, and nothing that says whose', async () => {
    const scores = (await book()).get('Nilai')!;
    const row = (at: number) => 'BCDEFGHIJ'.split('').map((column) => scores.get(`${column}${at}`)?.value ?? null);
    const read = ROWS.map((_, index) => row(index + 3));
    expect(read).not.toEqual(ROWS);
    expect([...read].sort()).toEqual([...ROWS].sort());
    expect(scores.get('A15')).toBeUndefined();
    expect([...scores.keys()].filter((cell) => /^[K-Z]/u.test(cell))).toEqual([]);
  });

  it('orders the rows by the scores alone', async () => {
    const there = await book();
    const back = await book('id', {}, [...ROWS].reverse());
    expect(back.get('Nilai')).toEqual(there.get('Nilai'));
  });

  it('takes what people wrote as text', async () => {
    const texts = (await book()).get('Isian')!;
    const cells = [...texts.values()];
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    const written = cells.map(({ value }) => value);
    for (const text of HOSTILE) expect(written).toContain(text.replace('\r\n', '\n'));
  });

  it('says of small groups that they are small', async () => {
    const categories = (await book()).get('Kategori')!;
    expect(categories.get(`C${rowOf(categories, 'S2')}`)?.value).toBe('terlalu sedikit');
  });

  it('shows no index, and no formula over nothing, where nobody answered', async () => {
    const recap = (await book('id', { skm: skmOf([]) }, [])).get('Rekapitulasi')!;
    const row = rowOf(recap, 'Indeks Kepuasan Masyarakat (IKM)');
    expect(recap.get(`F${row}`)?.value ?? null).toBeNull();
    expect([...recap.values()].filter(({ formula }) => formula?.includes('Nilai!'))).toEqual([]);
  });

  it('leaves out what a survey without an index does not have', async () => {
    const change = { skm: null, services: [], categories: [], trend: [], measures: [] };
    expect([...(await book('id', change, [])).keys()]).toEqual(['Rekapitulasi', 'Pertanyaan', 'Isian']);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
