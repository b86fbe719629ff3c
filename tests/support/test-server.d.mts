import type { Database, ServerPorts } from '@suara/server';
import type { Budgets, LogLevel, Mounts } from '@suara/server/node';

export interface TestServerOptions {
  /** Origins that the sites of every city accept, beside the server's own. */
  readonly origins?: readonly string[];
  /** 0, a free one, unless given. */
  readonly port?: number;
  /** Practically without limits unless given. */
  readonly budgets?: Partial<Budgets>;
  readonly logLevel?: LogLevel;
  /** Folders to serve beside `/cdn` and `/examples/<name>`. */
  readonly mounts?: Mounts;
  /** The server's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface TestCityOptions {
  /** Instead of a new one: for pages that name their city. */
  readonly id?: string;
  /** Origins that its sites accept, beside the server's. */
  readonly origins?: readonly string[];
}

interface CityFacts {
  readonly city: string;
  /** The profile's first site. */
  readonly site: string;
  /** `<city>.<site>`, as a page names it. */
  readonly siteName: string;
  /** The agency of that site, or the profile's first. */
  readonly agency: string;
  readonly dispatcherToken: string;
}

export interface TestCity extends CityFacts {
  /** The token of a new officer of an agency. */
  agencyToken(agency: string): Promise<string>;
}

/** What `POST /__test/city?profile=<name>` answers. */
export interface TestCityAnswer extends CityFacts {
  /** The token of an officer of `agency`. */
  readonly agencyToken: string;
}

export interface TestServer {
  readonly url: string;
  readonly db: Database;
  readonly ports: ServerPorts;
  /** A fresh city from a folder of profiles/, `kota-tangerang` unless given. */
  createCity(profileName?: string, options?: TestCityOptions): Promise<TestCity>;
  stop(): Promise<void>;
}

export function startTestServer(options?: TestServerOptions): Promise<TestServer>;
