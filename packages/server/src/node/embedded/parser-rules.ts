/**
 * How column values become JavaScript values, wherever the two drivers would differ.
 *
 * - int8 is a number, as count(*) and every counter of ours wants it. `pg` would give text. A value beyond 2^53 is
 *   refused instead of rounded: a wrong tally must not look like a right one. Select such a value as text.
 * - Lists of int8 follow the same rule.
 * - timestamptz, timestamp, date and interval are left to drizzle, which asks both drivers for plain text; json, jsonb,
 *   numeric, bytea, booleans and the rest already come out alike, because the embedded database reads its rows with
 *   pg's own parsers (column-parsers.ts).
 *
 * For `pg`, call `applyParserRules(pg.types)` once before the first query: drizzle reads the driver's global parsers
 * and passes over those of a pool. For PGlite in a page, pass `parsers: parserRules`.
 */
export const parserRules: Readonly<Record<number, (text: string) => unknown>> = {
  20: toSafeInteger,
  1016: toSafeIntegers,
};

/** The part of `pg.types` that takes a rule. */
export interface ParserRegistry {
  setTypeParser(oid: number, parse: (text: string) => unknown): void;
}

/** Gives `pg` the rules above. */
export function applyParserRules(registry: ParserRegistry): void {
  for (const [oid, parse] of Object.entries(parserRules)) registry.setTypeParser(Number(oid), parse);
}

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The number ${text} is too large to be exact in JavaScript: select it as text.`);
}

/** Reads Postgres' list notation; for numbers it is JSON with braces, save for its NULL. */
function toSafeIntegers(text: string): unknown {
  const json = text.replaceAll('{', '[').replaceAll('}', ']').replaceAll('NULL', 'null');
  const quoted = json.replace(/-?\d+/g, '"$&"');
  return JSON.parse(quoted, (_key, value: unknown) => (typeof value === 'string' ? toSafeInteger(value) : value));
}
