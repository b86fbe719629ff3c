export interface WordPress {
  /** Without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  /** Of `admin`, an administrator, and `penulis`, an author. */
  readonly passwords: Readonly<Record<string, string>>;
  /** What PHP complained of in the plugin's own code. */
  complaints(): string[];
  /** Runs PHP code inside this WordPress, and resolves to what it printed. */
  run(code: string): string;
  stop(): Promise<void>;
}

/** Gets WordPress from npm where it is not here yet; returns why not where it cannot be had. */
export function installWordPress(): string | null;
export function hasPrototype(): boolean;
export function startWordPress(php: string, version?: string): Promise<WordPress>;
