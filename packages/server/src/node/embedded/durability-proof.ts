/** What the proof needs to know of a database. */
export interface ProvableDatabase {
  exec(sql: string): Promise<unknown>;
}

/** A transaction that writes to the log and nowhere else, so that the proof leaves no trace in the city's data. */
const smallestCommit = "SELECT pg_logical_emit_message(true, 'suara.durability', '')";

/**
 * Commits once and sees whether that reached the disk. The hook that makes it so hangs on an internal of PGlite
 * which has moved before: should it move again, nothing would fail until a power cut. Hence a look at every start.
 */
export async function proveDurability(database: ProvableDatabase, countSyncs: () => number): Promise<void> {
  const before = countSyncs();
  await database.exec(smallestCommit);
  if (countSyncs() > before) return;
  throw new Error(
    'The embedded database confirms commits without writing them to the disk, so a power cut would lose them. ' +
      'It will not be used. The version of @electric-sql/pglite is probably not the one this package pins.',
  );
}
