/** What the two threads say to each other. Everything here survives a structured clone: no functions, no classes. */

export interface WorkerSettings {
  readonly dataDir: string;
}

export type WorkerRequest = { readonly id: number } & WorkerTask;

export type WorkerTask =
  | {
      readonly kind: 'query';
      readonly sql: string;
      readonly params: readonly unknown[];
      /** Whether the caller holds an open transaction; if not, the statement must not leave one open. */
      readonly inTransaction: boolean;
    }
  | { readonly kind: 'exec'; readonly sql: string; readonly inTransaction: boolean }
  | { readonly kind: 'close' };

export type WorkerReply =
  | { readonly kind: 'ready'; readonly isNew: boolean }
  /** The start failed, or Postgres gave up: nothing else will be answered. */
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'results'; readonly id: number; readonly results: readonly RawResult[] }
  | { readonly kind: 'error'; readonly id: number; readonly error: RawError };

/** Rows as Postgres wrote them. They become JavaScript values on the main thread, where the caller's parsers live. */
export interface RawResult {
  readonly fields: ReadonlyArray<{ readonly name: string; readonly dataTypeID: number }>;
  readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
  readonly affectedRows: number;
  readonly rowCount: number | null;
  readonly command: string | null;
}

export interface RawError {
  readonly message: string;
  /** Postgres' own fields; null when the error came from elsewhere. */
  readonly postgres: PostgresErrorFields | null;
}

/** The fields that callers tell errors apart by. The query and its parameters stay behind: they hold what people wrote. */
export const postgresErrorFields = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const;

export type PostgresErrorFields = Partial<Record<(typeof postgresErrorFields)[number], string>>;
