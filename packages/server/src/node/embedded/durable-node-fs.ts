import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type EngineOptions = Parameters<Init>[1];

/** The part of the engine's file layer that is touched here; the package publishes no types for it. */
interface EngineFiles {
  NODEFS: {
    stream_ops: { fsync?: (file: { nfd?: number }) => number };
    tryFSOperation: (operation: () => void) => void;
  };
}

/**
 * A Node folder for PGlite in which a commit reaches the disk.
 *
 * PGlite's own NodeFS has no fsync: the engine's calls succeed without doing anything, and a power cut takes every
 * row since the last moment the kernel happened to write. Here the missing operation is added before the engine
 * starts. A failed fsync is handed to Postgres as the error it is, because Postgres then stops rather than go on
 * over data it cannot vouch for.
 */
export class DurableNodeFS extends NodeFS {
  #syncs = 0;
  readonly #onAbort: (reason: string) => void;

  /** @param onAbort called the moment Postgres gives up, before PGlite can carry on as if nothing had happened */
  constructor(folder: string, onAbort: (reason: string) => void) {
    super(folder);
    this.#onAbort = onAbort;
  }

  /** How many files or folders were forced to the disk so far. */
  get syncs(): number {
    return this.#syncs;
  }

  override async init(pg: Parameters<Init>[0], options: EngineOptions): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [(engine: unknown) => this.#addSync(engine as EngineFiles), ...(emscriptenOpts.preRun ?? [])];
    const onAbort = (reason: unknown) => this.#onAbort(String(reason));
    return { emscriptenOpts: { ...emscriptenOpts, preRun, onAbort } };
  }

  #addSync({ NODEFS }: EngineFiles): void {
    NODEFS.stream_ops.fsync = ({ nfd }) => {
      if (nfd === undefined) return 0;
      NODEFS.tryFSOperation(() => fs.fsyncSync(nfd));
      this.#syncs += 1;
      return 0;
    };
  }
}

/**
 * Start parameters that go with it: `-F` (no fsync) goes, and the log is forced with fsync, because the engine's
 * fdatasync is another empty call. 16 MB of buffers keep a small server small; the log's limit is low because
 * replaying a long one is what makes a restart slow.
 */
export const durableStartParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB', 'max_wal_size=64MB'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];
