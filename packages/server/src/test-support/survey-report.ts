/** A report with all that a file of it can have, and the scores behind it. */
import {
  elementMean,
  skmIndex,
  SKM_STANDARDS,
  weightedMean,
  weightText,
  type Localized,
  type SkmFigures,
  type SkmRounding,
  type SkmStandardId,
} from '@suara/core';
import type { ElementRows, ReportSetting, SurveyReport } from '../surveys/report/survey-report.js';

const both = (id: string, en: string): Localized => ({ id, en });

export const setting = (language = 'id'): ReportSetting => ({
  language,
  city: { name: both('Kota Contoh', 'Example City'), defaultLanguage: 'id', timeZone: 'Asia/Jakarta' },
});

/** Twelve people and nine elements; two of them passed an element over. */
export const ROWS: ElementRows = [
  [4, 3, 3, 4, 4, 3, 4, 4, 3],
  [3, 3, 2, 4, 3, 3, 3, 4, 3],
  [3, 4, 3, 4, 3, 4, 4, 3, 3],
  [4, 4, 3, 4, 4, 4, 4, 4, 4],
  [2, 3, 1, 4, 3, 3, 3, null, 2],
  [3, 3, 3, 4, 3, 3, 3, 3, 3],
  [3, 2, 3, 4, 3, 3, 4, 4, 3],
  [4, 3, 4, 4, 4, 4, 4, 4, 3],
  [3, 3, 3, null, 3, 3, 3, 3, 3],
  [3, 3, 2, 4, 3, 3, 3, 4, 4],
  [4, 4, 4, 4, 4, 3, 4, 4, 4],
  [3, 3, 3, 4, 4, 3, 4, 3, 3],
];

/** The index of rows, by the core's own arithmetic. */
export function skmOf(
  rows: ElementRows,
  standard: SkmStandardId = 'permenpanrb-14-2017',
  rounding: SkmRounding = 'exact',
): SkmFigures {
  const { elements } = SKM_STANDARDS[standard];
  const scores = elements.map((_, column) => {
    const given = rows.map((row) => row[column] ?? null).filter((score) => score !== null);
    return { respondents: given.length, sum: given.reduce((sum, score) => sum + score, 0) };
  });
  return {
    standard,
    rounding,
    respondents: rows.length,
    ...skmIndex(standard, scores, rounding),
    weight: weightText(rounding, elements.length),
    elements: elements.map(({ id, code, name }, column) => {
      const score = scores[column] ?? { respondents: 0, sum: 0 };
      const means = { nrr: elementMean(score), weighted: weightedMean(score, elements.length, rounding) };
      return { element: id, code, name, ...score, ...means };
    }),
  };
}

/** What somebody might write to harm whoever opens the file. */
export const HOSTILE = [
  '=HYPERLINK("https://jahat.example";"Klik")',
  '+62 811 0000 000, tolong hubungi',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'Antre terlalu lama,\r\n"loket" hanya satu & sempit',
] as const;

const period = (survey: string, half: 1 | 2, index: string, grade: 'A' | 'B' | 'C') => ({
  survey,
  opensAt: half === 1 ? '2026-01-01T00:00:00.000Z' : '2026-07-01T00:00:00.000Z',
  closesAt: half === 1 ? '2026-06-29T17:00:00.000Z' : '2026-11-20T10:00:00.000Z',
  respondents: half === 1 ? 31 : ROWS.length,
  standard: 'permenpanrb-14-2017' as const,
  index,
  grade,
});

export function sampleReport(change: Partial<SurveyReport> = {}): SurveyReport {
  const skm = skmOf(ROWS);
  return {
    survey: 'skm-2026-2',
    series: 'skm-loket',
    title: both('Survei Kepuasan Masyarakat atas Pelayanan Loket', 'Satisfaction with the service at our counters'),
    agency: {
      id: 'dpu',
      name: both('Dinas Pekerjaan Umum dan Tata Ruang', 'Public Works and Planning Agency'),
      shortName: both('Dinas PU', 'Public Works'),
    },
    state: 'closed',
    opensAt: '2026-07-01T00:00:00.000Z',
    closesAt: '2026-11-20T10:00:00.000Z',
    scope: 'survey',
    service: null,
    periods: ['skm-2026-2'],
    generatedAt: '2026-11-24T03:15:00.000Z',
    rollUp: 'pooled',
    responses: { total: 12, byMode: { self: 7, assisted: 2, kiosk: 3 }, byLevel: { case: 5, device: 7 } },
    sample: { population: 50, target: 44, reached: false },
    skm,
    measures: [
      { question: 'anjuran', measure: 'nps', respondents: 11, value: '-9.09' },
      { question: 'mudah', measure: 'ces', respondents: 12, value: '3.92' },
    ],
    questions: [
      {
        question: 'layanan',
        type: 'single',
        name: both('Dari mana Anda tahu layanan ini?', 'How did you learn of this service?'),
        respondents: 12,
        mean: null,
        counts: [
          { answer: 'situs', label: both('Situs web', 'Web site'), count: 7 },
          { answer: 'tetangga', label: both('Tetangga', 'Neighbours'), count: 5 },
        ],
        texts: [],
        photos: [],
      },
      {
        question: 'anjuran',
        type: 'nps',
        name: both('Kesediaan menganjurkan', 'Likelihood to recommend'),
        respondents: 11,
        mean: '6.45',
        counts: [],
        texts: [],
        photos: [],
      },
      {
        question: 'saran',
        type: 'long_text',
        name: both('Saran', 'Suggestions'),
        respondents: HOSTILE.length,
        mean: null,
        counts: [],
        texts: HOSTILE,
        photos: [],
      },
    ],
    categories: [
      {
        question: 'jenis_kelamin',
        name: both('Jenis kelamin', 'Sex'),
        groups: [
          { option: 'l', label: both('Laki-laki', 'Male'), respondents: 5, index: '84.17', grade: 'B' },
          { option: 'p', label: both('Perempuan', 'Female'), respondents: 7, index: '85.32', grade: 'B' },
        ],
      },
      {
        question: 'pendidikan',
        name: both('Pendidikan', 'Education'),
        groups: [
          { option: 'slta', label: both('SLTA', 'Upper secondary school'), respondents: 8, index: '85.01', grade: 'B' },
          { option: 's1', label: both('S1', 'Bachelor'), respondents: null, index: null, grade: null },
          { option: 's2', label: both('S2', 'Master'), respondents: null, index: null, grade: null },
          { option: 's3', label: both('S3', 'Doctorate'), respondents: 0, index: null, grade: null },
        ],
      },
    ],
    services: [
      { service: 'izin', name: both('Izin bangunan', 'Building permit'), respondents: 7, index: '83.50', grade: 'B' },
      {
        service: 'peta',
        name: both('Informasi tata ruang', 'Planning map'),
        respondents: 5,
        index: '86.11',
        grade: 'B',
      },
    ],
    trend: [
      period('skm-2026-1', 1, '79.44', 'B'),
      period('skm-2026-2', 2, skm.index ?? '', skm.grade === 'A' ? 'A' : 'B'),
    ],
    ...change,
  };
}
