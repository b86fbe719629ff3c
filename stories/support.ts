/** The real server in this page, started once for all stories. */
import { createClient, newIdempotencyKey, type Client, type NewReport, type Receipt } from '@suara/client';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import { startInPageServer, type InPageCity, type InPageServer } from '@suara/server/browser';
import harbourAreas from '../profiles/harbour-bay/areas.json' with { type: 'json' };
import harbourProfile from '../profiles/harbour-bay/profile.json' with { type: 'json' };
import tangerangAreas from '../profiles/kota-tangerang/areas.json' with { type: 'json' };
import tangerangProfile from '../profiles/kota-tangerang/profile.json' with { type: 'json' };

type Profile = Parameters<InPageServer['createCity']>[0];

/** A client needs an absolute address; the server in the page reads only path and query of it. */
const baseUrl = 'https://page.invalid/';

export interface StoryCity {
  readonly client: Client;
  readonly dispatcher: DeskClient;
  readonly officer: DeskClient;
  readonly consent: string;
}

async function prepare(server: InPageServer, city: InPageCity, agency: string, consent: string): Promise<StoryCity> {
  const { fetch } = server;
  const dispatcher = await city.createOfficer({ name: 'Ruang kendali', role: 'dispatcher', agency: null });
  const officer = await city.createOfficer({ name: 'Petugas', role: 'agency_officer', agency });
  return {
    client: createClient({ baseUrl, site: city.siteName, fetch }),
    dispatcher: createDeskClient({ baseUrl, fetch, token: dispatcher }),
    officer: createDeskClient({ baseUrl, fetch, token: officer }),
    consent,
  };
}

let server: Promise<InPageServer> | undefined;
const once = (): Promise<InPageServer> => (server ??= startInPageServer());

let first: Promise<StoryCity> | undefined;
export const tangerang = (): Promise<StoryCity> =>
  (first ??= once().then(async (page) => {
    const city = await page.createCity(tangerangProfile as unknown as Profile, tangerangAreas);
    return prepare(page, city, 'dpupr', tangerangProfile.consent.version);
  }));

let second: Promise<StoryCity> | undefined;
export const harbourBay = (): Promise<StoryCity> =>
  (second ??= once().then(async (page) => {
    const city = await page.createCity(harbourProfile as unknown as Profile, harbourAreas);
    return prepare(page, city, harbourProfile.agencies[0]?.id ?? '', harbourProfile.consent.version);
  }));

/** Files a report through the API, as the form does. */
export async function fileReport({ client, consent }: StoryCity): Promise<Receipt> {
  const [services, areas] = await Promise.all([client.services.list(), client.areas.list()]);
  const area = areas.find(({ code }) => !areas.some(({ parent }) => parent === code));
  const report: NewReport = {
    description: 'Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam.',
    service: services[0]?.code ?? '',
    place: { area: area?.code ?? '', address: 'Depan SDN 3' },
    photos: [],
    anonymous: true,
    consent: { version: consent },
    language: 'id',
  };
  return client.reports.create(report, { idempotencyKey: newIdempotencyKey() });
}

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

/** Moves a report on through the desk's API until it waits for its reporter, or is resolved. */
export async function moveOn(city: StoryCity, ticket: string, until: 'asked' | 'resolved'): Promise<void> {
  await city.dispatcher.reports.move(ticket, { move: 'verify' }, key());
  await city.dispatcher.reports.move(ticket, { move: 'forward', agency: 'dpupr' }, key());
  await city.officer.reports.move(ticket, { move: 'start' }, key());
  await city.officer.reports.move(
    ticket,
    until === 'asked'
      ? { move: 'ask', note: 'Tiang nomor berapa yang mati? Nomornya ada di pelat kuning.' }
      : { move: 'resolve', note: 'Lampu sudah diganti dan menyala.' },
    key(),
  );
}

/** Clients over a network with a fault. */
export const neverAnswers = (): Client =>
  createClient({ baseUrl, site: 'kota-contoh.dpu', fetch: () => new Promise(() => undefined) });
export const unreachable = (): Client =>
  createClient({ baseUrl, site: 'kota-contoh.dpu', fetch: () => Promise.reject(new TypeError('unreachable')) });
