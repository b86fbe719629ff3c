/** What the upkeep needs to know of a database. */
export interface CheckpointedDatabase {
  query(sql: string): Promise<{ readonly rows: readonly unknown[] }>;
  exec(sql: string): Promise<unknown>;
}

export interface CheckpointRhythm {
  /** How often to look, in milliseconds. */
  readonly every: number;
  /** How many bytes of log may gather before a checkpoint. */
  readonly logLimit: number;
  /** After how many looks even a short log is put away. */
  readonly looksAtMost: number;
}

const logSinceCheckpoint =
  'SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int8 AS bytes FROM pg_control_checkpoint()';

/** What a checkpoint itself leaves in the log; less than this means that nothing was written since. */
const nothing = 1024;

/**
 * Keeps the log short. In Postgres a process of its own does this; the embedded one is a single process and would
 * never do it, and a restart replays the whole log before it answers anybody.
 *
 * @returns a function that ends it
 */
export function keepLogShort(
  database: CheckpointedDatabase,
  rhythm: CheckpointRhythm,
  onProblem: (error: unknown) => void,
): () => void {
  let looks = 0;
  const look = async (): Promise<void> => {
    looks += 1;
    const { rows } = await database.query(logSinceCheckpoint);
    const bytes = (rows[0] as { bytes: number } | undefined)?.bytes ?? 0;
    if (bytes < (looks < rhythm.looksAtMost ? rhythm.logLimit : nothing)) return;
    await database.exec('CHECKPOINT');
    looks = 0;
  };
  const timer = setInterval(() => void look().catch(onProblem), rhythm.every);
  timer.unref();
  return () => clearInterval(timer);
}
