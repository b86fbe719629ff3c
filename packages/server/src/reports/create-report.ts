import { checkReport, deadlineFrom, makeSecret, makeTicket, movesFrom, type CityRules } from '@suara/core';
import { uuidv7 } from 'uuidv7';
import { clockOf, type City } from '../cities/city.js';
import { sha256 } from '../crypto/digest.js';
import { report, reportContact } from '../db/schema.js';
import { invalidBody } from '../http/problem.js';
import { attachPhotos } from '../media/attach-photos.js';
import type { Database } from '../ports.js';
import { readIdentity, vouchedOf, type Identity } from '../sites/identity.js';
import type { Site } from '../sites/site.js';
import { appendEvent } from './append-event.js';
import { reportView } from './report-view.js';
import type { ReportRow } from './trail.js';

/** The contract's NewReport. */
export interface NewReport {
  readonly description: string;
  readonly service: string;
  readonly place: {
    readonly area?: string;
    readonly address?: string;
    readonly point?: { readonly latitude: number; readonly longitude: number; readonly accuracy?: number };
  };
  readonly photos: readonly string[];
  readonly anonymous: boolean;
  readonly contact?: { readonly name: string; readonly phone?: string; readonly email?: string };
  readonly consent: { readonly version: string };
  readonly language: string;
  /** A token of the site's own sign-in. */
  readonly identity?: string;
}

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** Blank counts as absent. */
const orNull = (text: string | undefined) => text?.trim() || null;

/** What of a city a report is checked against. */
export function cityRules({ profile, areas }: City): CityRules {
  return {
    services: profile.services,
    areas,
    languages: profile.city.languages,
    consentVersion: profile.consent.version,
  };
}

function check(city: City, input: NewReport): void {
  const errors = checkReport(input, cityRules(city));
  if (errors.length > 0) throw invalidBody(errors);
}

type TicketlessRow = Omit<ReportRow, 'ticket'>;

/**
 * Tickets are drawn by lot: with a million reports one in 3,400 is taken
 * already, and another one is drawn.
 */
export async function insertWithTicket(
  tx: Database,
  row: TicketlessRow,
  draw: () => string = () => makeTicket(random),
): Promise<ReportRow> {
  for (;;) {
    const whole = { ...row, ticket: draw() };
    const inserted = await tx
      .insert(report)
      .values(whole)
      .onConflictDoNothing({ target: [report.cityId, report.ticket] })
      .returning({ id: report.id });
    if (inserted.length > 0) return whole;
  }
}

async function rowOf(
  { city, id: siteId }: Site,
  input: NewReport,
  secret: string,
  now: number,
): Promise<TicketlessRow> {
  const { place, language, consent } = input;
  return {
    cityId: city.id,
    id: uuidv7(),
    secretHash: await sha256(secret),
    siteId,
    service: input.service,
    agency: null,
    status: 'received',
    description: input.description.trim(),
    area: orNull(place.area),
    address: orNull(place.address),
    latitude: place.point?.latitude ?? null,
    longitude: place.point?.longitude ?? null,
    accuracy: place.point?.accuracy ?? null,
    anonymous: input.anonymous,
    language,
    consentVersion: consent.version,
    consentTextHash: await sha256(city.profile.consent.text[language] ?? ''),
    receivedAt: now,
    deadline: deadlineFrom(now, clockOf(city, input.service)),
    waitingSince: null,
    resolvedAt: null,
    eventCount: 1,
  };
}

async function insertContact(
  tx: Database,
  { cityId, id: reportId }: ReportRow,
  { contact }: NewReport,
  identity: Identity | null,
): Promise<void> {
  if (!contact) return;
  const { name, phone, email } = contact;
  await tx.insert(reportContact).values({
    cityId,
    reportId,
    name: name.trim(),
    phone: orNull(phone),
    email: orNull(email),
    vouched: vouchedOf(identity, contact),
  });
}

/** Files a report. The secret is in what this returns, and nowhere else. */
export async function createReport(tx: Database, site: Site, input: NewReport, now: number) {
  const { city } = site;
  check(city, input);
  const identity = input.identity === undefined ? null : await readIdentity(site, input.identity, now);
  const secret = makeSecret(random);
  const row = await insertWithTicket(tx, await rowOf(site, input, secret, now));
  const event = await appendEvent(
    tx,
    { ...row, eventCount: 0 },
    { move: 'receive', status: 'received', at: now, by: 'reporter' },
  );
  await insertContact(tx, row, input, identity);
  const photos = await attachPhotos(tx, event, input.photos);
  const trail = { report: row, events: [event], photos };
  return {
    ticket: row.ticket,
    secret,
    report: await reportView(city, trail, movesFrom(row.status, 'reporter'), now),
    ...(input.identity !== undefined && { identity: identity ? 'accepted' : 'refused' }),
  };
}
