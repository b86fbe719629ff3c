export interface Migration {
  readonly version: number;
  readonly name: string;
  /** One SQL statement each: the embedded Postgres takes no more at a time. */
  readonly statements: readonly string[];
}
