import pg from 'pg';
import { parserRules } from './parser-rules.js';

export type ColumnParser = (text: string) => unknown;

/** The parser for a column type: a rule of ours, else the very function that `pg` would use. */
export function columnParser(oid: number): ColumnParser {
  return (
    parserRules[oid] ??
    (pg.types.getTypeParser(oid as (typeof pg.types.builtins)[keyof typeof pg.types.builtins], 'text') as ColumnParser)
  );
}
