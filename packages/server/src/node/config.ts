import { resolve } from 'node:path';
import { readMessengers, readSignOn, type ReadSetting } from './config-voters.js';
import { LOG_LEVELS, type LogLevel } from './logger.js';
import type { MessengerSettings } from './messengers/open-messenger.js';
import { DEFAULT_BUDGETS, type Budget, type Budgets } from './rate-limiter.js';
import type { SignOnSettings } from './sign-on.js';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** PostgreSQL; null for the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly publicOrigin: string | null;
  /** How many proxies stand in front, so how many entries of X-Forwarded-For are to be believed. */
  readonly trustedProxies: number;
  readonly logLevel: LogLevel;
  readonly budgets: Budgets;
  readonly messengers: MessengerSettings;
  readonly signOn: SignOnSettings | null;
  /** The module that paints widgets for hosts' servers; null where none does. */
  readonly paint: string | null;
}

/** Every setting that cannot be used, a sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What an administrator set; all mistakes are told at once. */
export function readConfig(env: Environment = process.env): Config {
  const reasons: string[] = [];
  /** An empty variable counts as none: that is how they are cleared in files of settings. */
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined, expected: string): T => {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const parsed = parse(value);
    // the value itself is not repeated: an address of a database holds its password
    if (parsed === undefined) reasons.push(`${name} must be ${expected}.`);
    return parsed ?? fallback;
  };
  const budget = (name: string, fallback: Budget) =>
    read(name, fallback, parseBudget, 'written as requests/seconds, for example 600/60');

  const setting: ReadSetting = (name, parse, expected) =>
    read<ReturnType<typeof parse> | null>(name, null, parse, expected) ?? null;

  const config: Config = {
    port: read('PORT', 4110, (value) => parseWhole(value, 65_535), 'a port from 0 to 65535'),
    host: read('HOST', '127.0.0.1', (value) => value, 'an address'),
    databaseUrl: read<string | null>(
      'DATABASE_URL',
      null,
      parseDatabaseUrl,
      'an address like postgres://user@host/name',
    ),
    dataDir: resolve(read('SUARA_DATA', './data', (value) => value, 'a folder')),
    publicOrigin: read<string | null>(
      'SUARA_PUBLIC_ORIGIN',
      null,
      parseOrigin,
      'an origin like https://suara.example.org, without a path',
    ),
    trustedProxies: read(
      'SUARA_TRUST_PROXY',
      0,
      parseProxies,
      'the number of proxies in front of the server, for example 1',
    ),
    logLevel: read('LOG_LEVEL', 'info', parseLevel, `one of ${LOG_LEVELS.join(', ')}`),
    budgets: Object.fromEntries(
      Object.entries(DEFAULT_BUDGETS).map(([name, fallback]) => [
        name,
        budget(`SUARA_LIMIT_${name.toUpperCase()}`, fallback),
      ]),
    ) as Budgets,
    messengers: readMessengers(setting, reasons),
    signOn: readSignOn(setting, reasons),
    paint: read<string | null>('SUARA_PAINT', null, (value) => value, 'a module'),
  };
  if (reasons.length > 0) throw new ConfigError(reasons);
  return config;
}

function parseWhole(value: string, most: number): number | undefined {
  return /^\d{1,9}$/.test(value) && Number(value) <= most ? Number(value) : undefined;
}

function parseProxies(value: string): number | undefined {
  if (value === 'true') return 1;
  if (value === 'false') return 0;
  return parseWhole(value, 10);
}

function parseBudget(value: string): Budget | undefined {
  const [, requests, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  return requests && seconds ? { requests: Number(requests), seconds: Number(seconds) } : undefined;
}

function parseLevel(value: string): LogLevel | undefined {
  return LOG_LEVELS.find((level) => level === value);
}

function parseDatabaseUrl(value: string): string | undefined {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol) ? value : undefined;
}

function parseOrigin(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { origin, protocol } = new URL(value);
  return /^https?:$/.test(protocol) && value.replace(/\/$/, '') === origin ? origin : undefined;
}
