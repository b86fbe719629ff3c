import { languagesOf } from '../../cities/city.js';
import type { AppContext, Handler } from '../../http/env.js';
import { Problem } from '../../http/problem.js';
import type { ServerPorts } from '../../ports.js';
import { requireForOfficer } from '../survey.js';
import { reportCsv } from './csv.js';
import { pagePolicy, reportPage } from './page/page.js';
import { readReport, type ReadReport, type ReportQuery } from './read-report.js';
import { readScoreboard } from './scoreboard.js';
import type { ReportSetting, SurveyReport } from './survey-report.js';
import { reportXlsx } from './xlsx/workbook.js';

type Format = 'csv' | 'xlsx' | 'html';

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};

interface FileQuery {
  readonly scope?: ReportQuery['scope'];
  readonly service?: string;
  readonly language?: string;
}

/** `skm-2026-2-ktp-series-2026-11-24.csv`: what it is of, and when it was made. */
function fileName({ survey: id, service, scope, generatedAt }: SurveyReport, format: Format): string {
  const parts = [id, service?.id, scope === 'series' ? scope : undefined, generatedAt.slice(0, 10)];
  return `${parts.filter((part) => part !== undefined).join('-')}.${format}`;
}

async function bodyOf({ report, rows }: ReadReport, format: Format, setting: ReportSetting) {
  if (format === 'csv') return reportCsv(report, setting);
  return format === 'xlsx' ? reportXlsx(report, rows, setting) : reportPage(report, setting);
}

async function fileOf(read: ReadReport, format: Format, setting: ReportSetting): Promise<Response> {
  const headers = new Headers({
    'Content-Type': TYPES[format],
    'Content-Disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="${fileName(read.report, format)}"`,
    'Cache-Control': 'no-store',
  });
  if (format === 'html') headers.set('Content-Security-Policy', `${await pagePolicy()}; frame-ancestors 'none'`);
  return new Response(await bodyOf(read, format, setting), { headers });
}

/** The desk's reports, and what of them is public. */
export function surveyReportRoutes({ db, now }: ServerPorts) {
  const read = async (context: AppContext, withRows = false): Promise<ReadReport> => {
    const officer = context.get('officer');
    const row = await requireForOfficer(db, officer, context.req.param('survey') ?? '');
    const { scope = 'survey', service = null } = context.get('query') as FileQuery;
    if (service !== null && !row.services.some(({ id }) => id === service)) {
      throw new Problem('invalid-request', { detail: 'query/service is none of the survey’s' });
    }
    return readReport(db, officer.city, row, { scope, service, withRows }, now());
  };

  const show: Handler = async (context) => context.json((await read(context)).report);

  const save: Handler = async (context) => {
    const { city } = context.get('officer');
    const { language = languagesOf(city)[0] ?? '' } = context.get('query') as FileQuery;
    const setting = { language, city: city.profile.city };
    // the contract lets no other format come this far
    const format = context.req.param('format') as Format;
    return fileOf(await read(context, format === 'xlsx'), format, setting);
  };

  const scoreboard: Handler = async (context) => {
    const { city, agency } = context.get('site');
    const { series = null } = context.get('query') as { readonly series?: string };
    const published = await readScoreboard(db, city, { agency, series });
    if (!published) throw new Problem('not-found');
    return context.json(published);
  };

  return { getSurveyReport: show, exportSurveyReport: save, getScoreboard: scoreboard };
}
