/**
 * The report as one table: a line for each figure, named by its part of the
 * report. RFC 4180, in UTF-8 with the mark by which Excel knows it; numbers are
 * written with a point.
 */
import type { SurveyReport, ReportSetting } from './survey-report.js';
import { agencyName, otherQuestions, regulation, serviceName, wordsOf, type Words } from './words.js';

type Cell = string | number | null;

/** A line of the table; what a figure does not have stays empty. */
interface Line {
  readonly part: string;
  readonly code?: string;
  readonly item?: string;
  readonly answer?: string;
  readonly respondents?: Cell;
  readonly count?: Cell;
  readonly sum?: Cell;
  readonly nrr?: Cell;
  readonly weighted?: Cell;
  readonly value?: Cell;
  readonly grade?: Cell;
}

const COLUMNS = [
  'part',
  'code',
  'item',
  'answer',
  'respondents',
  'count',
  'sum',
  'nrr',
  'weighted',
  'value',
  'grade',
] as const satisfies readonly (keyof Line)[];

const titles = ({ t }: Words): string[] => [
  t.part,
  t.code,
  t.item,
  t.answer,
  t.respondents,
  t.count,
  t.sum,
  t.nrr,
  t.weighted,
  t.value,
  t.quality,
];

const NUMBER = /^-?\d+(\.\d+)?$/u;
/** What makes a spreadsheet take a text for a formula, also in the wide letters of East Asia. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A text that people wrote must not be run by whoever opens the file: an apostrophe makes it a text. */
const guard = (text: string) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : guard(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function about(report: SurveyReport, words: Words): Line[] {
  const { t, say } = words;
  const line = (item: string, value: Cell): Line => ({ part: t.heading, item, value });
  return [
    line('', say(report.title)),
    line(t.agency, agencyName(report, words)),
    line(t.series, report.series),
    line(t.period, `${report.opensAt}/${report.closesAt}`),
    line(t.periods, report.periods.join(' ')),
    line(t.service, serviceName(report, words)),
    line(t.generated, report.generatedAt),
    line('', t.rollUp),
  ];
}

function participation({ responses, sample }: SurveyReport, { t }: Words): Line[] {
  return [
    { part: t.responses, count: responses.total },
    ...Object.entries(t.modes).map(([mode, item]): Line => ({
      part: t.mode,
      item,
      count: responses.byMode[mode as keyof typeof t.modes],
    })),
    ...Object.entries(t.levels).map(([level, item]): Line => ({
      part: t.level,
      item,
      count: responses.byLevel[level as keyof typeof t.levels],
    })),
    { part: t.sample, item: t.population, count: sample.population },
    { part: t.sample, item: t.target, count: sample.target },
  ];
}

function index(report: SurveyReport, words: Words): Line[] {
  const { skm } = report;
  if (!skm) return [];
  const { t, say } = words;
  return [
    ...skm.elements.map(({ code, name, respondents, sum, nrr, weighted }): Line => {
      const item = say(name);
      return { part: t.elements, code, item, respondents, sum, nrr, weighted };
    }),
    // alone in its field, 1/9 becomes the first of September
    { part: t.index, item: `${t.weight}: ${skm.weight}` },
    { part: t.index, item: t.regulation, value: regulation(skm, words) },
    { part: t.index, item: t.index, respondents: skm.respondents, value: skm.index, grade: skm.grade },
    ...(skm.grade ? [{ part: t.index, item: t.performance, value: t.performances[skm.grade] }] : []),
  ];
}

/** Small groups say so themselves: an empty field would read as nobody. */
function groups(report: SurveyReport, { t, say }: Words): Line[] {
  return [
    ...report.services.map(({ service, name, respondents, index: value, grade }): Line => {
      return { part: t.byService, code: service, item: say(name), respondents, value, grade };
    }),
    ...report.categories.flatMap(({ name, groups: all }) =>
      all.map(({ label, respondents, index: value, grade }): Line => {
        const shown = { item: say(name), answer: say(label), value, grade };
        return { part: t.byCategory, ...shown, respondents: respondents ?? t.tooFew };
      }),
    ),
  ];
}

function questions(report: SurveyReport, { t, say }: Words): Line[] {
  return otherQuestions(report).flatMap(({ question, name, respondents, mean, counts, texts }): Line[] => {
    const about: Line = { part: t.question, code: question, item: say(name) };
    return [
      { ...about, respondents, value: mean },
      ...counts.map(({ label, count }): Line => ({ ...about, answer: say(label), count })),
      ...texts.map((answer): Line => ({ ...about, part: t.texts, answer })),
    ];
  });
}

function linesOf(report: SurveyReport, words: Words): Line[] {
  const { t } = words;
  return [
    ...about(report, words),
    ...participation(report, words),
    ...index(report, words),
    ...groups(report, words),
    ...report.trend.map(({ survey, standard, respondents, index: value, grade }): Line => {
      return { part: t.trend, code: survey, item: t.standards[standard], respondents, value, grade };
    }),
    ...report.measures.map(({ question, measure, respondents, value }): Line => {
      return { part: t.measures, code: question, item: t.measure[measure], respondents, value };
    }),
    ...questions(report, words),
  ];
}

export function reportCsv(report: SurveyReport, setting: ReportSetting): string {
  const words = wordsOf(setting);
  const lines = linesOf(report, words).map((line) => COLUMNS.map((column) => line[column] ?? null));
  return `\uFEFF${[titles(words), ...lines].map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
}
