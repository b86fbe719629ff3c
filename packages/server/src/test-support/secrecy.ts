/** What tests of secrecy look through: every statement, every row, every form of a secret. */
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { rowsOf } from '../db/rows.js';
import * as schema from '../db/tables.js';
import type { TestApi } from './api.js';

export const tables = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [getTableConfig(value)] : []));

export interface Statement {
  readonly text: string;
  readonly parameters: string;
}

/** All statements that `work` runs. */
export async function statementsOf(api: TestApi, work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const logQuery = (text: string, parameters: unknown[]) => {
    statements.push({ text, parameters: JSON.stringify(parameters) });
  };
  const { session } = (api.ports.db as unknown as { _: { session: { logger: object; options: { logger?: object } } } })
    ._;
  const before = session.logger;
  session.logger = session.options.logger = { logQuery };
  try {
    await work();
  } finally {
    session.logger = session.options.logger = before;
  }
  return statements;
}

/** Every row of every table of the city, as text. */
export async function everything(of: TestApi): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  for (const { name } of tables) {
    const own = name === 'city' ? sql`id` : sql`city_id`;
    const rows = await rowsOf<{ row: string }>(
      of.ports.db,
      sql`select row_to_json(each)::text as row from ${sql.identifier(name)} each where ${own} = ${of.city.id}`,
    );
    texts.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return texts;
}

/** The forms in which a secret could lie somewhere. */
export async function formsOf(text: string): Promise<string[]> {
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const raw = Buffer.from(text.replace(/^device\./u, ''), 'base64url');
  return [text, digest.toString('hex'), digest.toString('base64url'), digest.toString('base64'), raw.toString('hex')];
}
