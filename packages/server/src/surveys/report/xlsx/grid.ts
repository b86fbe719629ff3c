/** A sheet, row by row, in the few kinds of cell that a report has. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

export interface GridCell {
  readonly value: CellValue;
  /** Without its sign of equality; the value is what it came to when the file was written. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

export type Row = readonly (GridCell | string | number | null)[];

const DECIMALS = { two: '0.00', four: '0.0000' } as const;

const BOLD: CellStyle = { font: { bold: true } };
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF2' } },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

export const title = (text: string): GridCell => ({ value: text, style: { font: { bold: true, size: 14 } } });
export const bold = (value: CellValue): GridCell => ({ value, style: BOLD });
export const header = (text: string): GridCell => ({ value: text, style: HEADER });
/** A text that may be long; a line of a cell ends with a single letter. */
export const wrapped = (text: string): GridCell => ({ value: text.replaceAll(/\r\n?/gu, '\n'), style: WRAPPED });

const numberStyle = (digits: keyof typeof DECIMALS, isBold: boolean): CellStyle => ({
  numFmt: DECIMALS[digits],
  ...(isBold && BOLD),
});

/** A decimal text as a number that shows all its digits. */
export const decimal = (value: string | null, digits: keyof typeof DECIMALS = 'two', isBold = false): GridCell => ({
  value: value === null ? null : Number(value),
  style: numberStyle(digits, isBold),
});

/** A cell that counts anew. Where there is no number it shows nothing. */
export const formula = (
  text: string,
  result: string | number | null,
  digits?: keyof typeof DECIMALS,
  isBold = false,
): GridCell => ({
  formula: text,
  value: result === null ? '' : digits === undefined ? result : Number(result),
  ...(digits !== undefined ? { style: numberStyle(digits, isBold) } : isBold ? { style: BOLD } : {}),
});

const valueOf = (cell: Row[number]): CellValue =>
  cell === null || typeof cell !== 'object' ? cell : cell.formula === undefined ? cell.value : null;

export class Grid {
  readonly #rows: Row[] = [];

  /** Appends a row, and returns its number as formulas write it, from 1 on. */
  add(...cells: Row): number {
    return this.#rows.push(cells);
  }

  /** As the writer takes it; `widths` are in letters, one for each column. */
  sheet(name: string, widths: readonly number[], landscape = false): WriteSheet {
    const cells = new Map<string, Partial<Cell>>();
    for (const [row, line] of this.#rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell === null || typeof cell !== 'object') continue;
        cells.set(`${row},${column}`, {
          ...(cell.formula === undefined ? {} : { formula: cell.formula, formulaResult: cell.value }),
          ...(cell.style && { style: cell.style }),
        });
      }
    }
    return {
      name,
      columns: widths.map((width) => ({ width })),
      rows: this.#rows.map((line) => line.map(valueOf)),
      cells,
      pageSetup: {
        paperSize: 'a4',
        orientation: landscape ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    };
  }
}
