import type { Localized } from '@suara/core';
import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { City } from '../cities/city.js';
import { consultation } from '../db/schema-consultations.js';
import type { Officer } from '../desk/authenticate.js';
import { agencyView } from '../polls/poll-view.js';
import type { Database } from '../ports.js';
import { closingTime, stateOf } from '../participation/life.js';
import { phaseOf } from './consultation.js';
import { countPending } from './pending.js';

const YEAR = 365 * 24 * 3_600_000;

/** Without the texts, which may be long. */
const COLUMNS = {
  id: consultation.id,
  title: sql<Localized>`${consultation.draft} -> 'title'`,
  agency: consultation.agency,
  opensAt: consultation.opensAt,
  closesAt: consultation.closesAt,
  announcedAt: consultation.announcedAt,
  closedEarlyAt: consultation.closedEarlyAt,
  outcomeAt: consultation.outcomeAt,
};

type Entry = Pick<
  typeof consultation.$inferSelect,
  'id' | 'opensAt' | 'closesAt' | 'announcedAt' | 'closedEarlyAt' | 'outcomeAt'
> & { readonly title: Localized };

const times = (entry: Entry) => ({
  opensAt: new Date(entry.opensAt).toISOString(),
  closesAt: new Date(closingTime(entry)).toISOString(),
});

/** Those that can still be joined, the nearest close first; then those that are over, the latest first. */
function byClose(now: number) {
  return (a: Entry, b: Entry): number => {
    const [left, right] = [closingTime(a), closingTime(b)];
    if (left > now !== right > now) return left > now ? -1 : 1;
    return left > now ? left - right : right - left;
  };
}

/** The consultations anybody may join, will be able to, or could within the last year. */
export async function listConsultations(db: Database, city: City, now: number) {
  const rows = await db
    .select(COLUMNS)
    .from(consultation)
    .where(
      and(eq(consultation.cityId, city.id), isNotNull(consultation.announcedAt), gt(consultation.closesAt, now - YEAR)),
    );
  const recent = rows.filter((row) => closingTime(row) > now - YEAR);
  return {
    consultations: recent
      .sort(byClose(now))
      .map((row) => ({ consultation: row.id, title: row.title, phase: phaseOf(row, now), ...times(row) })),
  };
}

/** The consultations an officer sees to, the newest first. */
export async function listDeskConsultations(db: Database, { city, role, agency }: Officer, now: number) {
  const rows = await db
    .select(COLUMNS)
    .from(consultation)
    .where(
      and(
        eq(consultation.cityId, city.id),
        role === 'agency_officer' ? eq(consultation.agency, agency ?? '') : undefined,
      ),
    )
    .orderBy(desc(consultation.createdAt), desc(consultation.id));
  const pending = await countPending(
    db,
    city.id,
    rows.map(({ id }) => id),
  );
  return {
    consultations: rows.map((row) => ({
      consultation: row.id,
      title: row.title,
      state: stateOf(row, now),
      ...times(row),
      agency: agencyView(city, row.agency),
      pending: pending.get(row.id) ?? 0,
    })),
  };
}
