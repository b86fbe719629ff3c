/** The lives of reports, lived through the API by their reporters, the control room and an agency. */
import { newIdempotencyKey, type NewReport, type ReporterMove } from '@suara/client';
import type { DeskClient } from '@suara/client/desk';
import { photoOfLamp } from './device.js';
import { direct, inThePast, type StoryCity } from './support.js';

export interface Codes {
  readonly ticket: string;
  readonly secret: string;
}

export interface WithReport extends StoryCity {
  readonly codes: Codes;
}

type DeskMove = Parameters<DeskClient['reports']['move']>[1];

/** Something that happened to a report, so many hours ago. */
export interface Happening {
  readonly hoursAgo: number;
  readonly act: (city: StoryCity, codes: Codes) => Promise<unknown>;
}

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

const texts: Readonly<Record<string, Pick<NewReport, 'description'> & { readonly address: string }>> = {
  id: { description: 'Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam.', address: 'Depan SDN 3' },
  en: { description: 'The street light at the school gate has been out since Monday.', address: 'School gate' },
};

/** Files a report through the API, as the form does. */
export async function fileReport({ client, consent, language }: StoryCity): Promise<Codes> {
  const areas = await client.areas.list();
  const area = areas.find(({ code }) => !areas.some(({ parent }) => parent === code));
  const { description = '', address = '' } = texts[language] ?? {};
  return client.reports.create(
    {
      description,
      service: 'street-light',
      place: { area: area?.code ?? '', address },
      photos: [],
      anonymous: true,
      consent: { version: consent },
      language,
    },
    key(),
  );
}

/** Lets a report happen, the first of its hours being when it was filed. */
export function live(city: StoryCity, filedHoursAgo: number, happenings: readonly Happening[]): Promise<Codes> {
  return inThePast(async (setClock) => {
    const past = direct(city);
    setClock(filedHoursAgo);
    const codes = await fileReport(past);
    for (const { hoursAgo, act } of happenings) {
      setClock(hoursAgo);
      await act(past, codes);
    }
    return codes;
  });
}

/** A loader: the city with a report of such a life. */
export const withReport =
  (place: () => Promise<StoryCity>, filedHoursAgo: number, ...happenings: Happening[]) =>
  async (): Promise<WithReport> => {
    const city = await place();
    return { ...city, codes: await live(city, filedHoursAgo, happenings) };
  };

const byDispatcher = (hoursAgo: number, move: DeskMove): Happening => ({
  hoursAgo,
  act: ({ dispatcher }, { ticket }) => dispatcher.reports.move(ticket, move, key()),
});
const byOfficer = (hoursAgo: number, move: DeskMove): Happening => ({
  hoursAgo,
  act: ({ officer }, { ticket }) => officer.reports.move(ticket, move, key()),
});
const byReporter = (hoursAgo: number, move: ReporterMove): Happening => ({
  hoursAgo,
  act: ({ client }, { ticket, secret }) => client.reports.move(ticket, secret, move, key()),
});

export const verified = (hoursAgo: number): Happening => byDispatcher(hoursAgo, { move: 'verify' });
export const forwarded = (hoursAgo: number): Happening => ({
  hoursAgo,
  act: ({ dispatcher, agency }, { ticket }) => dispatcher.reports.move(ticket, { move: 'forward', agency }, key()),
});
export const started = (hoursAgo: number): Happening => byOfficer(hoursAgo, { move: 'start' });
export const updated = (hoursAgo: number, note: string): Happening => byOfficer(hoursAgo, { move: 'update', note });
export const asked = (hoursAgo: number, note: string): Happening => byOfficer(hoursAgo, { move: 'ask', note });
export const resolved = (hoursAgo: number, note: string): Happening => byOfficer(hoursAgo, { move: 'resolve', note });
export const rejected = (hoursAgo: number, note: string): Happening => byDispatcher(hoursAgo, { move: 'reject', note });
export const redirected = (hoursAgo: number, target: string, note: string): Happening =>
  byDispatcher(hoursAgo, { move: 'redirect', target, note });
export const confirmed = (hoursAgo: number): Happening => byReporter(hoursAgo, { move: 'confirm', photos: [] });
export const disputed = (hoursAgo: number, note: string): Happening =>
  byReporter(hoursAgo, { move: 'reopen', note, photos: [] });

/** Done, with photos of before and after. */
export const resolvedWithPhotos = (hoursAgo: number, note: string): Happening => ({
  hoursAgo,
  act: async ({ officer }, { ticket }) => {
    const photos = [];
    for (const lit of [false, true]) photos.push((await officer.media.upload(await photoOfLamp(lit))).id);
    return officer.reports.move(ticket, { move: 'resolve', note, photos }, key());
  },
});

/** The same matter as a report that was filed just before. */
export const merged = (hoursAgo: number): Happening => ({
  hoursAgo,
  act: async (city, { ticket }) => {
    const { ticket: into } = await fileReport(city);
    return city.dispatcher.reports.move(ticket, { move: 'merge', into }, key());
  },
});

/** The way of most reports, up to the work. */
export const underWay = (...[verifiedAgo, forwardedAgo, startedAgo]: [number, number, number]): Happening[] => [
  verified(verifiedAgo),
  forwarded(forwardedAgo),
  started(startedAgo),
];
