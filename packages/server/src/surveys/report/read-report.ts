/** A survey's report from the responses that are stored. */
import {
  askedElements,
  scoresIn,
  SurveyTally,
  type Answers,
  type SurveyedSet,
  type SurveyFigures,
  type SurveyService,
} from '@suara/core';
import type { City } from '../../cities/city.js';
import { closingTime, stateOf } from '../../participation/life.js';
import { agencyView } from '../../polls/poll-view.js';
import type { Database } from '../../ports.js';
import type { SurveyRow } from '../survey.js';
import { canPool, periodsOf, translation } from './periods.js';
import { photosBy, PhotoIds } from './photos.js';
import { readResponses } from './read-responses.js';
import type { ElementRows, PeriodFigures, SurveyReport } from './survey-report.js';
import { readTrend } from './trend.js';

export interface ReportQuery {
  readonly scope: 'survey' | 'series';
  /** The id of one of the survey's services; null for all. */
  readonly service: string | null;
  /** Whether the scores of each response are wanted, too. */
  readonly withRows?: boolean;
}

export interface ReadReport {
  readonly report: SurveyReport;
  /** The scores of each response that has any; empty unless they were asked for. */
  readonly rows: ElementRows;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

const serviceOf = ({ services }: SurveyRow, id: string | null): SurveyService | null =>
  services.find((service) => service.id === id) ?? null;

/** Who was served in all these periods; how many of them by one service nobody has said. */
function populationOf(periods: readonly SurveyRow[], service: string | null): number | null {
  if (service !== null) return null;
  return periods.reduce<number | null>(
    (sum, { population }) => (sum === null || population === null ? null : sum + population),
    0,
  );
}

/** The services of all periods; those of the survey asked for first, and under its names. */
function servicesOf(row: SurveyRow, periods: readonly SurveyRow[]): SurveyService[] {
  const services = new Map<string, SurveyService>();
  for (const { services: each } of [row, ...periods]) {
    for (const service of each) if (!services.has(service.id)) services.set(service.id, service);
  }
  return [...services.values()];
}

interface Counted {
  readonly figures: SurveyFigures;
  readonly rows: ElementRows;
  readonly photos: PhotoIds;
}

/** One pass over the responses of all periods. */
async function count(
  db: Database,
  row: SurveyRow,
  periods: readonly SurveyRow[],
  { service, withRows = false }: Omit<ReportQuery, 'scope'>,
): Promise<Counted> {
  const { definition } = row;
  const services = service === null ? servicesOf(row, periods) : row.services.filter(({ id }) => id === service);
  const set: SurveyedSet = { definition, services, population: populationOf(periods, service) };
  const tally = new SurveyTally(set);
  const elements = askedElements(definition);
  const rows: (readonly (number | null)[])[] = [];
  const photos = new PhotoIds(definition);
  for (const period of periods) {
    const translate = period.id === row.id ? (answers: Answers) => answers : translation(period.definition, definition);
    for await (const response of readResponses(db, period, service)) {
      const answers = translate(response.answers);
      tally.add({ ...response, answers });
      photos.add(answers);
      const scores = withRows ? scoresIn(elements, answers) : [];
      if (scores.some((score) => score !== null)) rows.push(scores);
    }
  }
  return { figures: tally.figures(), rows, photos };
}

/** While people answer, what is read a moment later has more of them: the report says one thing. */
function sameAs(period: PeriodFigures, { skm }: SurveyFigures): PeriodFigures {
  return skm ? { ...period, respondents: skm.respondents, index: skm.index, grade: skm.grade } : period;
}

/** The figures of one survey, as they are published. */
export async function readFigures(db: Database, row: SurveyRow): Promise<SurveyFigures> {
  return (await count(db, row, [row], { service: null })).figures;
}

/**
 * Of a series, only those periods are put together whose index is of the same regulation, rounding and elements; the
 * report lists them. Indices of others stand in the trend, each under its own regulation.
 */
export async function readReport(
  db: Database,
  city: City,
  row: SurveyRow,
  query: ReportQuery,
  now: number,
): Promise<ReadReport> {
  const { scope, service } = query;
  const series = await periodsOf(db, row);
  const pooled = scope === 'survey' ? [row] : series.filter((each) => canPool(each, row));
  const { figures, rows, photos } = await count(db, row, pooled, query);
  const views = await photosBy(db, city, photos, now);
  const trend = await readTrend(db, series, service, now);
  const report: SurveyReport = {
    survey: row.id,
    series: row.series,
    title: row.definition.title,
    agency: agencyView(city, row.agency),
    state: stateOf(row, now),
    opensAt: iso(Math.min(...pooled.map(({ opensAt }) => opensAt))),
    closesAt: iso(Math.max(...pooled.map(closingTime))),
    scope,
    service: serviceOf(row, service),
    periods: pooled.map(({ id }) => id),
    generatedAt: iso(now),
    rollUp: 'pooled',
    ...figures,
    questions: figures.questions.map((each) => ({ ...each, photos: views.get(each.question) ?? [] })),
    trend: trend.map((period) => (scope === 'survey' && period.survey === row.id ? sameAs(period, figures) : period)),
  };
  return { report, rows };
}
