import { resolve } from 'node:path';
import { CityReader, languagesOf, type City } from '../cities/city.js';
import { createCity } from '../cities/create-city.js';
import { createSite } from '../cities/create-site.js';
import { createOfficer, revokeOfficer, type NewOfficer } from '../cities/officers.js';
import type { Localized } from '../cities/profile.js';
import { migrate } from '../db/migrate.js';
import type { Database } from '../ports.js';
import type { Config } from './config.js';
import { openDatabase } from './database.js';
import { createLogger } from './logger.js';
import { refuseOtherLoaders } from './photo-processor.js';
import { readProfileFolder } from './profile-folder.js';
import { startServer, stopOnSignals } from './serve.js';
import type { Mounts } from './static-files.js';

export interface RunOptions {
  readonly cdn?: string;
  readonly controlRoom?: string;
}

/** Serves until a signal comes; resolves when it listens. */
export async function run(config: Config, options: RunOptions): Promise<void> {
  refuseOtherLoaders();
  stopOnSignals(await startServer(config, { mounts: mountsOf(options) }));
}

/** The folders as they are served. A page that others could frame could be made to act for the officer in front of it. */
export function mountsOf({ cdn, controlRoom }: RunOptions): Mounts {
  return {
    ...(cdn !== undefined && { '/cdn': { folder: resolve(cdn), anyOrigin: true, versioned: true } }),
    ...(controlRoom !== undefined && {
      '/control-room': {
        folder: resolve(controlRoom),
        headers: { 'Content-Security-Policy': "frame-ancestors 'none'", 'Referrer-Policy': 'no-referrer' },
      },
    }),
  };
}

export function migrateDatabase(config: Config): Promise<string[]> {
  return withDatabase(config, () => Promise.resolve(['The database is up to date.']));
}

export async function createCityFrom(config: Config, folder: string): Promise<string[]> {
  const { profile, areas } = await readProfileFolder(folder);
  return withDatabase(config, async (db) => {
    await createCity(db, profile, areas);
    const { id } = profile.city;
    return [
      `The city ${id} is there, with ${profile.sites.length} sites and ${areas.length} areas.`,
      ...profile.sites.map(
        (site) => `  ${id}.${site.id}  ${site.origins.join(' ') || 'no origins yet: suara site create'}`,
      ),
    ];
  });
}

export interface SiteWish {
  readonly id: string;
  /** Texts, each in front of it its language and `=` unless it is the city's first. */
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly origins: readonly string[];
}

export function createSiteOf(config: Config, cityId: string, wish: SiteWish): Promise<string[]> {
  return withDatabase(config, async (db) => {
    const { id, names, agency, origins } = wish;
    const city = await findCity(db, cityId);
    const [language = 'id'] = languagesOf(city);
    await createSite(db, cityId, { id, name: localize(names, language), agency, origins });
    return [`Pages at ${origins.join(' and ')} may now name the site ${cityId}.${id}.`];
  });
}

export function createOfficerOf(config: Config, cityId: string, officer: NewOfficer): Promise<string[]> {
  return withDatabase(config, async (db) => {
    const { id, token } = await createOfficer(db, cityId, officer);
    return [`Officer ${id}`, 'The token to sign in with; it is shown only now, so hand it over by a safe way:', token];
  });
}

export function revokeOfficerOf(config: Config, cityId: string, id: string): Promise<string[]> {
  return withDatabase(config, async (db) => {
    if (!(await revokeOfficer(db, cityId, id))) throw new Error(`${cityId} has no officer ${id} with a valid token.`);
    return [`The token of officer ${id} is worthless now.`];
  });
}

async function withDatabase(config: Config, work: (db: Database) => Promise<string[]>): Promise<string[]> {
  const database = await openDatabase(config, createLogger('silent'));
  try {
    await migrate(database.db);
    return await work(database.db);
  } finally {
    await database.close();
  }
}

async function findCity(db: Database, id: string): Promise<City> {
  const city = await new CityReader(db).get(id);
  if (city) return city;
  throw new Error(`There is no city ${id} on this server. Create it first: suara city create <profile-folder>`);
}

function localize(names: readonly string[], language: string): Localized {
  return Object.fromEntries(
    names.map((name) => {
      const [, tag = language, text = name] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.+)$/.exec(name) ?? [];
      return [tag, text];
    }),
  );
}
