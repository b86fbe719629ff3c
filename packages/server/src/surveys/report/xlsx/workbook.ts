/** The report as a workbook. */
import type { WriteSheet } from 'hucre/xlsx';
import { wordsOf } from '../words.js';
import type { ElementRows, ReportSetting, SurveyReport } from '../survey-report.js';
import { recapSheet } from './recap.js';
import { scoreSheet, scoresSheet } from './scores.js';
import { categoriesSheet, questionsSheet, servicesSheet, textsSheet, trendSheet } from './tables.js';

function sheetsOf(report: SurveyReport, rows: ElementRows, setting: ReportSetting): WriteSheet[] {
  const words = wordsOf(setting);
  const { skm, services, categories, trend } = report;
  const scores = scoreSheet(skm, rows, words);
  return [
    recapSheet(report, words, scores),
    ...(skm && scores ? [scoresSheet(scores, skm, words)] : []),
    ...(services.length > 0 ? [servicesSheet(report, words)] : []),
    ...(categories.length > 0 ? [categoriesSheet(report, words)] : []),
    questionsSheet(report, words),
    textsSheet(report, words),
    ...(trend.length > 0 ? [trendSheet(report, words)] : []),
  ];
}

/** The writer is loaded when the first workbook is asked for. */
export async function reportXlsx(
  report: SurveyReport,
  rows: ElementRows,
  setting: ReportSetting,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { say } = wordsOf(setting);
  const bytes = await writeXlsx({
    sheets: sheetsOf(report, rows, setting),
    properties: { title: say(report.title), creator: 'Suara' },
  });
  return new Uint8Array(bytes);
}
