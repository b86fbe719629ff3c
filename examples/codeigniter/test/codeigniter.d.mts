export interface CodeIgniter {
  /** Without a slash at its end. */
  readonly url: string;
  /** Sets Suara's settings in `.env`, without what is to stay as it was at the start. */
  set(more?: Readonly<Record<string, string>>): Promise<void>;
  /** What PHP and CodeIgniter complained of that names Suara. */
  complaints(): string[];
  stop(): Promise<void>;
}

/** Gets CodeIgniter from npm where it is not here yet; returns why not where it cannot be had. */
export function installCodeIgniter(): string | null;
export function startCodeIgniter(php: string, settings: Readonly<Record<string, string>>): Promise<CodeIgniter>;
