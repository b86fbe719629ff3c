import { describe, expect, it } from 'vitest';
import { HOSTILE, sampleReport, setting } from '../../test-support/survey-report.js';
import { reportCsv } from './csv.js';

/** RFC 4180, read back letter by letter. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') {
      field += letter;
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(field.replace(/\r$/u, ''));
      field = '';
      if (letter === '\n') rows.push([]);
    } else field += letter;
  }
  return rows.slice(0, -1);
}

const table = (language = 'id', change = {}) => parse(reportCsv(sampleReport(change), setting(language)).slice(1));

describe('the report as CSV', () => {
  it('is UTF-8 that Excel knows by its mark, and one table', () => {
    expect(reportCsv(sampleReport(), setting()).charCodeAt(0)).toBe(0xfeff);
    expect(reportCsv(sampleReport(), setting())).not.toMatch(/[^\r]\n(?=Bagian|Nilai)/u);
    const widths = new Set(table().map(({ length }) => length));
    expect([...widths]).toEqual([11]);
  });

  it('has a line for each element, with the figures of the report', () => {
    const lines = table().filter(([part]) => part === 'Nilai per unsur pelayanan');
    expect(lines.map((line) => line[1])).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
    expect(lines[7]).toEqual([
      'Nilai per unsur pelayanan',
      'U8',
      'Penanganan Pengaduan, Saran dan Masukan',
      '',
      '11',
      '',
      '40',
      '3.64',
      '0.4040',
      '',
      '',
    ]);
  });

  it('names the regulation beside the index', () => {
    const lines = table('en').filter(([part]) => part === 'Public satisfaction index (IKM)');
    expect(lines.map((line) => line.slice(2)).flat()).toContain('84.18');
    expect(lines.flat().join()).toContain('No. 14 of 2017');
  });

  it('says of small groups that they are small', () => {
    const line = table().find((each) => each[3] === 'S2');
    expect(line?.slice(4)).toEqual(['terlalu sedikit', '', '', '', '', '', '']);
    expect(table().find((each) => each[3] === 'S3')?.[4]).toBe('0');
  });

  it('gives no field that a spreadsheet would run, and loses no letter of it', () => {
    const fields = table()
      .flat()
      .filter((field) => !/^-?\d+(\.\d+)?$/u.test(field));
    expect(fields.filter((field) => /^\s*[=+\-@＝]/u.test(field))).toEqual([]);
    for (const text of HOSTILE) expect(fields.map((field) => field.replace(/^'/u, ''))).toContain(text);
  });

  it('keeps numbers as numbers, below zero too', () => {
    expect(table().find(([part]) => part === 'Ukuran lain')?.[9]).toBe('-9.09');
  });

  it('leaves empty what nobody answered', () => {
    const skm = { ...sampleReport().skm!, index: null, grade: null };
    const line = table('id', { skm }).find((each) => each[4] === '12' && each[0]?.startsWith('Indeks'));
    expect(line?.slice(9)).toEqual(['', '']);
  });
});
