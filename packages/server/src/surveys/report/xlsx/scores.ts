/**
 * The scores behind the index: a row for each response, and nothing of it but
 * its scores. No category, service, day, mode or text stands beside them, and
 * the rows are sorted: nobody can be found in them.
 */
import type { SkmFigures } from '@suara/core';
import { sortedRows, type ElementRows } from '../survey-report.js';
import type { Words } from '../words.js';
import { Grid, header, wrapped } from './grid.js';

/** More than this, and spreadsheets take minutes to open it. */
const MOST = 200_000;
const FIRST = 3;

export interface ScoreSheet {
  readonly name: string;
  readonly rows: ElementRows;
}

/** Null where there is nothing to count, or too much. */
export const scoreSheet = (skm: SkmFigures | null, rows: ElementRows, { t }: Words): ScoreSheet | null =>
  skm && rows.length > 0 && rows.length <= MOST ? { name: t.sheets.scores, rows: sortedRows(rows) } : null;

/** `A`, `B`, …, `Z`, `AA`, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Where the scores of an element stand, as formulas write it; the row numbers where `element` is −1. */
export function scoreRange({ name, rows }: ScoreSheet, element: number): string {
  const column = columnName(element + 1);
  return `${name}!${column}${FIRST}:${column}${FIRST + rows.length - 1}`;
}

export function scoresSheet({ name, rows }: ScoreSheet, skm: SkmFigures, words: Words) {
  const grid = new Grid();
  grid.add(wrapped(words.t.scoresNote));
  grid.add(header(words.t.row), ...skm.elements.map(({ code }) => header(code)));
  for (const [index, row] of rows.entries()) grid.add(index + 1, ...row);
  return { ...grid.sheet(name, [8, ...skm.elements.map(() => 7)]), freezePane: { rows: 2, columns: 1 } };
}
