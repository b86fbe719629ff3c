import fs from 'node:fs';
import path from 'node:path';
import { syncPath, syncTree } from './sync-tree.js';

/** The major version of PostgreSQL inside the pinned PGlite; a folder made by another one cannot be read by it. */
export const postgresMajor = '18';

export interface PostgresFolder {
  readonly path: string;
  /** Whether this start made it. */
  readonly isNew: boolean;
}

/**
 * Finds the city's database folder, or makes it. It is made under another name and takes its own only when all of it
 * is on the disk: whoever pulls the plug during a first start finds no database afterwards, never half of one.
 * Call it only while holding the folder's lock.
 */
export async function preparePostgresFolder(
  dataDir: string,
  initialise: (draft: string) => Promise<void>,
): Promise<PostgresFolder> {
  const folder = path.join(dataDir, 'postgres');
  const draft = path.join(dataDir, 'postgres.unfinished');
  fs.rmSync(draft, { recursive: true, force: true });
  if (holdsDatabase(folder)) {
    removeStaleLock(folder);
    return { path: folder, isNew: false };
  }

  fs.mkdirSync(draft, { mode: 0o700 });
  await initialise(draft);
  syncTree(draft);
  fs.renameSync(draft, folder);
  syncPath(dataDir);
  return { path: folder, isNew: true };
}

/**
 * Postgres keeps a lock file of its own, and refuses to start on one that a power cut left empty until somebody removes
 * it by hand. Ours already says that nobody else is here.
 */
function removeStaleLock(folder: string): void {
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

function holdsDatabase(folder: string): boolean {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (names.length === 0) return false;
  if (!names.includes('PG_VERSION')) {
    throw new Error(`${folder} holds files but no database. Choose another data folder, or move those files away.`);
  }
  const major = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  if (major !== postgresMajor) {
    throw new Error(
      `${folder} was made by PostgreSQL ${major}, and this version of Suara reads PostgreSQL ${postgresMajor}. ` +
        'Open it with the version of Suara that made it and move the data over with a dump.',
    );
  }
  return true;
}
