import type { Area } from '@suara/core';
import { createApp } from '../app.js';
import { createCity } from '../cities/create-city.js';
import { createOfficer, type NewOfficer } from '../cities/officers.js';
import type { CityProfile } from '../cities/profile.js';
import { migrate } from '../db/migrate.js';
import type { Logger, Message, PhotoProcessor, Recipient, ServerPorts, SignOn } from '../ports.js';
import { BlobPhotos } from './blob-photos.js';
import { createMemoryMediaStore } from './memory-media-store.js';
import { openPageDatabase } from './page-database.js';
import { PageMessenger } from './page-messenger.js';
import { processPhotoInPage } from './page-photo-processor.js';

export interface InPageServerOptions {
  /** Milliseconds since the epoch; the page's clock unless given. */
  readonly now?: () => number;
  readonly log?: Logger;
  /** The city's single sign-on; none unless given. */
  readonly signOn?: SignOn;
  /** Instead of the page's own canvas. */
  readonly photos?: PhotoProcessor;
  /**
   * A page cannot load a picture from a server that lives in itself. So answers name photos by `blob:` addresses, which
   * it can show, unless `server` asks for the addresses as the contract has them.
   */
  readonly photoUrls?: 'blob' | 'server';
}

export interface InPageCity {
  readonly city: string;
  /** `<city>.<site>` of the profile's first site. */
  readonly siteName: string;
  /** Makes an officer and returns the token. */
  createOfficer(officer: NewOfficer): Promise<string>;
}

export interface InPageServer {
  /** What a client takes as its `fetch`; of an address only path and query count. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  readonly ports: ServerPorts;
  /** What was sent to people, the oldest first. */
  readonly messages: readonly Message[];
  /** The last one-time code that was sent to this number (E.164) or address. */
  codeFor(to: Recipient): string | undefined;
  /** A city from a profile, under another id where one is given. */
  createCity(profile: CityProfile, areas: readonly Area[], id?: string): Promise<InPageCity>;
  stop(): Promise<void>;
}

const silent: Logger = { info: () => undefined, error: () => undefined };

/** The real server with its real database, in the memory of this page: for stories, and for trying things out. */
export async function startInPageServer(options: InPageServerOptions = {}): Promise<InPageServer> {
  const database = await openPageDatabase();
  const { db } = database;
  await migrate(db);
  const messenger = new PageMessenger();
  const ports: ServerPorts = {
    db,
    media: createMemoryMediaStore(),
    photos: options.photos ?? processPhotoInPage,
    limit: () => Promise.resolve(null),
    log: options.log ?? silent,
    messenger,
    signOn: options.signOn ?? null,
    now: options.now ?? Date.now,
    peerAddress: () => 'this page',
    publicOrigin: null,
  };
  const app = createApp(ports);
  const photos = new BlobPhotos((request) => app.fetch(request));
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await app.fetch(request);
      return options.photoUrls === 'server' ? answer : photos.show(answer, request.url);
    },
    ports,
    messages: messenger.messages,
    codeFor: (to) => messenger.codeFor(to),
    createCity: (profile, areas, id = profile.city.id) => make(ports, withId(profile, id), areas),
    async stop() {
      photos.release();
      await database.close();
    },
  };
}

function withId(profile: CityProfile, id: string): CityProfile {
  return { ...profile, city: { ...profile.city, id } };
}

async function make({ db }: ServerPorts, profile: CityProfile, areas: readonly Area[]): Promise<InPageCity> {
  const [site] = profile.sites;
  if (!site) throw new Error('the profile names no site');
  const { id } = profile.city;
  await createCity(db, profile, [...areas]);
  return {
    city: id,
    siteName: `${id}.${site.id}`,
    createOfficer: async (officer) => (await createOfficer(db, id, officer)).token,
  };
}
