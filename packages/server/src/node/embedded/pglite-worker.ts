import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type Results } from '@electric-sql/pglite';
import { proveDurability } from './durability-proof.js';
import { DurableNodeFS, durableStartParams } from './durable-node-fs.js';
import { EngineLog } from './engine-log.js';
import { preparePostgresFolder } from './postgres-folder.js';
import { toRawError } from './raw-error.js';
import type { RawResult, WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.js';

/**
 * The thread Postgres lives in. WebAssembly runs to the end of a statement without a pause, so on the main thread one
 * long count would hold up every visitor.
 */
const engineLog = new EngineLog();

function say(reply: WorkerReply): void {
  parentPort?.postMessage(reply);
}

/**
 * Ends the thread at once. After a failed write or fsync Postgres aborts, but PGlite swallows that and would go on
 * answering from a state that nobody vouches for.
 */
function stop(reason: string): never {
  say({ kind: 'stopped', reason });
  process.exit(1);
}

async function openPostgres(folder: string): Promise<{ pglite: PGlite; files: DurableNodeFS }> {
  const files = new DurableNodeFS(folder, (reason) => stop(engineLog.lastFailure ?? reason));
  const pglite = await PGlite.create({
    fs: files,
    startParams: [...durableStartParams],
    onStderr: (line) => engineLog.add(line),
  });
  leaveValuesAsText(pglite);
  return { pglite, files };
}

/** Values travel as the text Postgres wrote; see query-results.ts for who reads it. */
function leaveValuesAsText(pglite: PGlite): void {
  for (const type of Object.keys(pglite.parsers)) pglite.parsers[type] = (text: string) => text;
}

async function start({ dataDir }: WorkerSettings): Promise<PGlite> {
  const folder = await preparePostgresFolder(dataDir, async (draft) => {
    const { pglite } = await openPostgres(draft);
    await pglite.close();
  });
  const { pglite, files } = await openPostgres(folder.path);
  await proveDurability(pglite, () => files.syncs);
  say({ kind: 'ready', isNew: folder.isNew });
  return pglite;
}

async function answer(pglite: PGlite, request: WorkerRequest): Promise<void> {
  try {
    say({ kind: 'results', id: request.id, results: await run(pglite, request) });
  } catch (error) {
    say({ kind: 'error', id: request.id, error: toRawError(error) });
  }
}

async function run(pglite: PGlite, request: WorkerRequest): Promise<RawResult[]> {
  if (request.kind === 'close') {
    await pglite.close();
    return [];
  }
  const results =
    request.kind === 'query'
      ? [await pglite.query<(string | null)[]>(request.sql, [...request.params], { rowMode: 'array' })]
      : ((await pglite.exec(request.sql, { rowMode: 'array' })) as Results<(string | null)[]>[]);
  if (!request.inTransaction) await refuseOpenTransaction(pglite);
  return results.map(toRawResult);
}

/** A transaction left open by a plain statement would swallow what everybody else writes afterwards. */
async function refuseOpenTransaction(pglite: PGlite): Promise<void> {
  if (!pglite.isInTransaction()) return;
  await pglite.exec('ROLLBACK');
  throw new Error('A plain statement left a transaction open; it was rolled back. Use transaction() instead.');
}

function toRawResult({ rows, fields, affectedRows, rowCount, command }: Results<(string | null)[]>): RawResult {
  return { rows, fields, affectedRows: affectedRows ?? 0, rowCount: rowCount ?? null, command: command ?? null };
}

const pglite = await start(workerData as WorkerSettings).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  return stop(engineLog.lastFailure ?? reason);
});

/** One at a time, so that the look for a left-open transaction sees the statement it belongs to. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: WorkerRequest) => {
  last = last.then(() => answer(pglite, request));
});
