/** What a spreadsheet makes of the same answers: an office does not believe a figure that it cannot count itself. */
import { SKM_STANDARDS, type SkmFigures, type SkmRounding } from '@suara/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportXlsx } from '../../packages/server/src/surveys/report/xlsx/workbook.js';
import type { ElementRows, SurveyReport } from '../../packages/server/src/surveys/report/survey-report.js';
import { bodyOf } from '../../packages/server/src/test-support/answers.js';
import { testApi } from '../../packages/server/src/test-support/api.js';
import { ROWS, sampleReport, setting, skmOf } from '../../packages/server/src/test-support/survey-report.js';
import { counterResponse, TestSurveys } from '../../packages/server/src/test-support/surveys.js';
import { lenientDefinition, ManualSheet } from './manual.js';
import { closeOffice, recalculate, type Recalculated } from './recalculate.js';

afterAll(closeOffice);

/** The workbook without what its formulas came to when it was written: whoever reads it has to count. */
function forgetful(workbook: Uint8Array): Uint8Array {
  const files = unzipSync(workbook);
  let forgotten = 0;
  const emptied = Object.entries(files).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, bytes] as const;
    const xml = strFromU8(bytes).replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, (_, end: string) => {
      forgotten += 1;
      return end;
    });
    return [path, strToU8(xml)] as const;
  });
  if (forgotten < 10) throw new Error('there are no formulas in the workbook');
  return zipSync(Object.fromEntries(emptied));
}

const row = (sheets: Recalculated, sheet: string, isIt: (cells: readonly string[]) => boolean): readonly string[] =>
  sheets.get(sheet)?.find(isIt) ?? [];

const numbers = (cells: readonly (string | null)[]) => cells.map((cell) => (cell ? Number(cell) : null));

/** The whole table of elements, counted anew, and the index below it. */
function expectFigures(sheets: Recalculated, skm: SkmFigures): void {
  for (const { code, respondents, sum, nrr, weighted } of skm.elements) {
    const counted = row(sheets, 'Rekapitulasi', ([first]) => first === code).slice(2, 6);
    expect(numbers(counted), code).toEqual([respondents, sum, nrr && Number(nrr), weighted && Number(weighted)]);
  }
  const last = (label: string) => row(sheets, 'Rekapitulasi', (cells) => cells[1] === label)[5];
  expect(last('Indeks Kepuasan Masyarakat (IKM)')).toBe(skm.index === null ? '' : String(Number(skm.index)));
  expect(last('Mutu pelayanan')).toBe(skm.grade ?? '');
  const named = SKM_STANDARDS[skm.standard].grades.find(({ grade }) => grade === skm.grade);
  expect(last('Kinerja unit pelayanan')).toBe(named?.performance['id'] ?? '');
  expect(row(sheets, 'Rekapitulasi', ([first]) => first === 'Responden')[1]).toBe(String(skm.respondents));
}

async function counted(rows: ElementRows, skm: SkmFigures): Promise<Recalculated> {
  const workbook = await reportXlsx(sampleReport({ skm }), rows, setting());
  return recalculate('report.xlsx', forgetful(workbook));
}

/** Rows of nine elements whose scores come to `sum` each, spread as evenly as can be. */
const rowsWith = (respondents: number, sums: readonly number[]): ElementRows =>
  Array.from({ length: respondents }, (_, person) =>
    sums.map((sum) => Math.floor(((person + 1) * sum) / respondents) - Math.floor((person * sum) / respondents)),
  );

describe('the workbook of a report, counted anew by LibreOffice', () => {
  const cases: Record<string, ElementRows> = {
    'some who passed an element over': ROWS,
    'one respondent': [[1, 2, 3, 4, 1, 2, 3, 4, 1]],
    'all the best': rowsWith(7, Array<number>(9).fill(28)),
    'a mean of exactly 2.675, which binary fractions have below it': rowsWith(40, Array<number>(9).fill(107)),
    'an element that nobody answered': ROWS.map((scores) => scores.map((score, at) => (at === 4 ? null : score))),
    // 158,949 of 5,000 people and nine elements: 88.305 exactly, which is 88.31 and so an A
    'an index of exactly 88.305': rowsWith(5000, [17661, 17661, 17661, 17661, 17661, 17661, 17661, 17661, 17661]),
  };

  it.each(Object.entries(cases))('%s', async (_, rows) => {
    const skm = skmOf(rows);
    expectFigures(await counted(rows, skm), skm);
  });

  it('rounds the half up, and grades what it rounded', () => {
    expect(skmOf(cases['an index of exactly 88.305']!)).toMatchObject({ index: '88.31', grade: 'A' });
  });

  it.each<SkmRounding>(['weight-0.11', 'weight-0.111'])('with the old %s', async (rounding) => {
    const skm = skmOf(ROWS, 'permenpanrb-14-2017', rounding);
    expectFigures(await counted(ROWS, skm), skm);
  });

  it('under the regulation of 2004', async () => {
    const rows = rowsWith(
      30,
      Array.from({ length: 14 }, (_, place) => 70 + 3 * place),
    );
    const skm = skmOf(rows, 'kepmenpan-25-2004');
    expectFigures(await counted(rows, skm), skm);
  });
});

describe('a recapitulation made by hand', () => {
  let manual: ManualSheet;
  let report: SurveyReport;

  beforeAll(async () => {
    manual = await ManualSheet.open();
    const api = await testApi();
    const surveys = new TestSurveys(api);
    const survey = await surveys.open({ definition: lenientDefinition() });
    for (const answers of manual.answers) await surveys.answer(survey, counterResponse({ answers }));
    const path = `/v1/desk/surveys/${survey}/report`;
    report = await bodyOf<SurveyReport>(await api.call(path, { token: api.city.dispatcher }));
  });

  it('has the same names in the same order', () => {
    expect(report.skm?.elements.map(({ name }) => name['id'])).toEqual(manual.line('Unsur'));
    expect(report.responses.total).toBe(12);
  });

  it('comes to the same sums, respondents and means as the server’s report', () => {
    const elements = report.skm?.elements ?? [];
    expect(elements.map(({ sum }) => sum)).toEqual(numbers(manual.line('Jumlah nilai')));
    expect(elements.map(({ respondents }) => respondents)).toEqual(numbers(manual.line('Responden yang menjawab')));
    expect(elements.map(({ nrr }) => nrr)).toEqual(manual.figures('NRR', 2));
    expect(elements.map(({ weighted }) => weighted)).toEqual(manual.figures('NRR tertimbang', 4));
  });

  it('comes to the same index and grade', () => {
    expect(report.skm?.index).toBe(manual.figures('IKM', 2)[0]);
    expect(report.skm?.grade).toBe(manual.line('Mutu')[0]);
  });
});
