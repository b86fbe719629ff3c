/** A report's words in one language: its own, the city's, numbers and days. */
import type { Decimal, SkmFigures } from '@suara/core';
import type { Localized } from '../../cities/profile.js';
import { localize } from '../../messages/texts.js';
import type { ReportSetting, SurveyReport } from './survey-report.js';
import { reportTexts, type ReportTexts } from './texts.js';

export interface Words {
  readonly t: ReportTexts;
  /** What the report's own words are in: BCP 47. */
  readonly language: string;
  readonly say: (text: Localized) => string;
  /** "87.28" as the language writes it; a dash for what nobody answered. */
  readonly decimal: (value: Decimal | null) => string;
  readonly count: (value: number) => string;
  readonly day: (instant: string) => string;
  readonly period: (period: { readonly opensAt: string; readonly closesAt: string }) => string;
}

const NONE = '–';

export function wordsOf({ language, city }: ReportSetting): Words {
  const t = reportTexts(language, city.defaultLanguage);
  const counts = new Intl.NumberFormat(t.locale);
  const days = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeZone: city.timeZone });
  const point = new Intl.NumberFormat(t.locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const day = (instant: string) => days.format(new Date(instant));
  return {
    t,
    language: t.locale.split('-')[0] ?? t.locale,
    say: (text) => localize(text, language, city.defaultLanguage),
    // the text is exact: only its point is changed
    decimal: (value) => (value === null ? NONE : value.replace('.', point).replace('-', '−')),
    count: (value) => counts.format(value),
    day,
    period: ({ opensAt, closesAt }) => `${day(opensAt)} ${t.to} ${day(closesAt)}`,
  };
}

/** Whose survey it is. */
export const agencyName = (report: SurveyReport, { t, say }: Words): string =>
  report.agency ? say(report.agency.name) : t.wholeCity;

/** Which service the figures are of. */
export const serviceName = (report: SurveyReport, { t, say }: Words): string =>
  report.service ? say(report.service.name) : t.allServices;

/** The regulation that the index is computed under, and how. */
export const regulation = ({ standard, rounding }: SkmFigures, { t }: Words): string =>
  `${t.standards[standard]}. ${t.rounding[rounding]}.`;

/** Questions that are neither elements of the index nor categories of respondents: those have tables of their own. */
export function otherQuestions(report: SurveyReport) {
  const categories = new Set(report.categories.map(({ question }) => question));
  const elements = new Set(report.skm?.elements.map(({ element }) => element));
  return report.questions.filter(({ question }) => !categories.has(question) && !elements.has(question));
}

/** `12.5` of so many, with one decimal; null of none. */
export const shareOf = (count: number, total: number): Decimal | null =>
  total === 0 ? null : (Math.round((count * 1000) / total) / 10).toFixed(1);
