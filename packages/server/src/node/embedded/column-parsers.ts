import pg from 'pg';
import { parserRules } from './parser-rules.js';

export type ColumnParser = (text: string) => unknown;

/** pg's own table, asked by any number: a city's database may have types that pg has no name for. */
const parserOf = pg.types.getTypeParser as (oid: number, format: 'text') => ColumnParser;

/** The parser for a column type: a rule of ours, else the very function that `pg` would use. */
export function columnParser(oid: number): ColumnParser {
  return parserRules[oid] ?? parserOf(oid, 'text');
}
