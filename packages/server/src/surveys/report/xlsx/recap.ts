/**
 * The recapitulation as agencies publish it, counted anew from the sheet of
 * scores by formulas that anybody can follow. The values beside them are the
 * report's own.
 */
import { SKM_STANDARDS, type ElementFigures, type SkmFigures } from '@suara/core';
import type { SurveyReport } from '../survey-report.js';
import { agencyName, regulation, serviceName, type Words } from '../words.js';
import { bold, decimal, formula, Grid, header, title, wrapped, type GridCell } from './grid.js';
import { scoreRange, type ScoreSheet } from './scores.js';

/**
 * Rounds half up as the report does. The inner rounding takes away what binary
 * fractions add or leave out: a spreadsheet's 88.305 may be a little less.
 */
const rounded = (expression: string, digits: number) => `ROUND(ROUND(${expression},10),${digits})`;

/** Empty where an element has no answers: nobody's score is not 0. */
const unlessNone = (count: string, expression: string) => `IF(${count}=0,"",${expression})`;

interface Place {
  readonly scores: ScoreSheet | null;
  /** The cell of the weight. */
  readonly weight: string;
}

function elementRow(element: ElementFigures, index: number, row: number, { scores, weight }: Place, words: Words) {
  const { code, name, respondents, sum, nrr, weighted } = element;
  const label = [code, words.say(name)];
  if (!scores) return [...label, respondents, sum, decimal(nrr), decimal(weighted, 'four')];
  const range = scoreRange(scores, index);
  return [
    ...label,
    formula(`COUNT(${range})`, respondents),
    formula(`SUM(${range})`, sum),
    formula(unlessNone(`C${row}`, rounded(`D${row}/C${row}`, 2)), nrr, 'two'),
    formula(unlessNone(`C${row}`, rounded(`D${row}/C${row}*${weight}`, 4)), weighted, 'four'),
  ];
}

/** The table of grades as a formula, the best first. */
function gradeFormula(skm: SkmFigures, cell: string, text: (grade: string) => string): string {
  const { grades } = SKM_STANDARDS[skm.standard];
  const last = grades.at(-1)?.grade ?? 'D';
  const table = grades
    .slice(0, -1)
    .reduceRight((rest, { grade, from }) => `IF(${cell}>=${from},"${text(grade)}",${rest})`, `"${text(last)}"`);
  return `IF(${cell}="","",${table})`;
}

function weightCell({ weight }: SkmFigures): GridCell {
  const [top, bottom] = weight.split('/');
  const value = Number(top) / Number(bottom ?? 1);
  return bottom === undefined ? { value } : { formula: weight, value };
}

/** Index, grade and performance below the elements, which stand in rows `first` to `last`. */
function addIndex(grid: Grid, skm: SkmFigures, words: Words, place: Place, first: number, last: number): void {
  const { t } = words;
  const performance = skm.grade && t.performances[skm.grade];
  const blank = [null, null, null];
  const line = (label: string, cell: GridCell) => grid.add(null, bold(label), ...blank, cell);
  if (!place.scores) {
    line(t.index, decimal(skm.index, 'two', true));
    line(t.quality, bold(skm.grade));
    line(t.performance, bold(performance));
    return;
  }
  const [counts, sums] = [`C${first}:C${last}`, `D${first}:D${last}`];
  const exact = `SUMPRODUCT(${sums}/${counts})*${place.weight}*25`;
  const isMissing = `COUNTIF(${counts},0)>0`;
  const row = line(t.index, formula(`IF(${isMissing},"",${rounded(exact, 2)})`, skm.index, 'two', true));
  const index = `F${row}`;
  line(
    t.quality,
    formula(
      gradeFormula(skm, index, (grade) => grade),
      skm.grade,
      undefined,
      true,
    ),
  );
  const named = (grade: string) => t.performances[grade as keyof typeof t.performances];
  line(t.performance, formula(gradeFormula(skm, index, named), performance, undefined, true));
}

function addElements(grid: Grid, skm: SkmFigures, words: Words, scores: ScoreSheet | null): void {
  const { t } = words;
  grid.add();
  grid.add(bold(t.regulation), wrapped(regulation(skm, words)));
  const weight = `$B$${grid.add(bold(t.weight), weightCell(skm))}`;
  grid.add(
    bold(t.respondents),
    scores ? formula(`COUNT(${scoreRange(scores, -1)})`, skm.respondents) : skm.respondents,
  );
  grid.add();
  const head = grid.add(...[t.code, t.element, t.respondents, t.sum, t.nrr, t.weighted].map(header));
  const place = { scores, weight };
  for (const [index, element] of skm.elements.entries()) {
    grid.add(...elementRow(element, index, head + 1 + index, place, words));
  }
  addIndex(grid, skm, words, place, head + 1, head + skm.elements.length);
  if (!skm.index) grid.add(null, wrapped(t.noIndex));
  if (!scores && skm.respondents > 0) grid.add(null, wrapped(t.scoresTooMany));
}

function addParticipation(grid: Grid, { responses, sample }: SurveyReport, { t }: Words): void {
  grid.add();
  grid.add(header(t.responses), header(''), header(t.count));
  grid.add(bold(t.responses), null, responses.total);
  for (const [mode, label] of Object.entries(t.modes)) {
    grid.add(t.mode, label, responses.byMode[mode as keyof typeof t.modes]);
  }
  for (const [level, label] of Object.entries(t.levels)) {
    grid.add(t.level, label, responses.byLevel[level as keyof typeof t.levels]);
  }
  grid.add(t.sample, t.population, sample.population);
  grid.add(t.sample, t.target, sample.target);
  if (sample.reached !== null) grid.add(t.sample, sample.reached ? t.reached : t.notReached);
}

function addMeasures(grid: Grid, { measures, questions }: SurveyReport, { t, say }: Words): void {
  if (measures.length === 0) return;
  grid.add();
  grid.add(header(t.measures), header(t.measuresNote), header(t.respondents), header(t.value));
  for (const { question, measure, respondents, value } of measures) {
    const name = questions.find((each) => each.question === question)?.name;
    grid.add(name ? say(name) : question, t.measure[measure], respondents, decimal(value));
  }
}

export function recapSheet(report: SurveyReport, words: Words, scores: ScoreSheet | null) {
  const { t, say } = words;
  const grid = new Grid();
  grid.add(title(say(report.title)));
  grid.add(bold(t.agency), agencyName(report, words));
  grid.add(bold(t.period), words.period(report));
  if (report.scope === 'series') grid.add(bold(t.series), t.pooled(report.periods.length));
  grid.add(bold(t.service), serviceName(report, words));
  grid.add(bold(t.generated), words.day(report.generatedAt));
  if (report.state !== 'closed') grid.add(null, t.preliminary);
  if (report.skm) addElements(grid, report.skm, words, scores);
  addMeasures(grid, report, words);
  addParticipation(grid, report, words);
  return grid.sheet(t.sheets.recap, [24, 48, 13, 13, 13, 16], true);
}
