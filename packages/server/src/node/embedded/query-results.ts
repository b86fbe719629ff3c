import { columnParser, type ColumnParser } from './column-parsers.js';
import type { RawResult } from './worker-messages.js';

export interface QueryOptions {
  /** Rows as objects by column name (the default), or as arrays in the order of the columns. */
  readonly rowMode?: 'array' | 'object';
  /** Parsers for this query, by type; they stay on this side of the worker thread. */
  readonly parsers?: Readonly<Record<number, ColumnParser>>;
}

export interface QueryResults<Row = Record<string, unknown>> {
  readonly rows: Row[];
  readonly fields: ReadonlyArray<{ readonly name: string; readonly dataTypeID: number }>;
  /** Rows inserted, updated or deleted (PGlite's name). */
  readonly affectedRows: number;
  /** Rows returned or changed (pg's name); null for a statement that counts none. */
  readonly rowCount: number | null;
  readonly command: string | null;
}

/** Turns rows as Postgres wrote them into the values the caller asked for. */
export function readResults<Row>(raw: RawResult, options: QueryOptions = {}): QueryResults<Row> {
  const parsers = raw.fields.map(({ dataTypeID }) => options.parsers?.[dataTypeID] ?? columnParser(dataTypeID));
  const readValue = (text: string | null, column: number) => (text === null ? null : parsers[column]?.(text));
  const readRow = (row: ReadonlyArray<string | null>): unknown => {
    const values = row.map(readValue);
    if (options.rowMode === 'array') return values;
    return Object.fromEntries(raw.fields.map(({ name }, column) => [name, values[column]]));
  };
  return { ...raw, rows: raw.rows.map((row) => readRow(row) as Row) };
}
