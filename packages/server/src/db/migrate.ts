import { sql } from 'drizzle-orm';
import type { Database } from '../ports.js';
import { migrations } from './migrations/index.js';
import { rowsOf } from './rows.js';

/** Any number will do as long as nobody else in the database takes the same one. */
const LOCK = 5_382_710_466;

/** The version of a database nobody has migrated is 0. */
async function versionOf(tx: Database): Promise<number> {
  const [row] = await rowsOf<{ version: number }>(
    tx,
    sql`select coalesce(max(version), 0)::integer as version from suara_migration`,
  );
  return row?.version ?? 0;
}

/** An older process would write what a newer one no longer understands. */
function refuseNewer(version: number): void {
  const known = migrations.at(-1)?.version ?? 0;
  if (version <= known) return;
  throw new Error(
    `The database is at version ${version}, this server knows only ${known}: run the newer server, or restore a backup.`,
  );
}

async function apply(tx: Database, after: number): Promise<void> {
  for (const { version, name, statements } of migrations) {
    if (version <= after) continue;
    for (const statement of statements) await tx.execute(sql.raw(statement));
    await tx.execute(sql`insert into suara_migration (version, name) values (${version}, ${name})`);
  }
}

/**
 * Brings the database up to this code: all of it or nothing. Several processes
 * may start at once; the others wait until the first one is through. Refuses a
 * database that is newer than this code.
 */
export async function migrate(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql.raw(`select pg_advisory_xact_lock(${LOCK})`));
    await tx.execute(
      sql.raw(`create table if not exists suara_migration (
        version integer not null primary key,
        name text not null,
        applied_at timestamptz(3) not null default now()
      )`),
    );
    const version = await versionOf(tx);
    refuseNewer(version);
    await apply(tx, version);
  });
}
