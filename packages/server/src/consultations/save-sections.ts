import type { ConsultationDraft, Localized } from '@suara/core';
import { and, asc, desc, eq } from 'drizzle-orm';
import { consultationSection } from '../db/schema-consultations.js';
import type { Database } from '../ports.js';
import type { ConsultationRow } from './consultation.js';

type SectionRow = typeof consultationSection.$inferSelect;

/** Whether two texts say the same in every language, in whatever order. */
function sameText(a: Localized, b: Localized): boolean {
  const languages = Object.keys(a);
  return languages.length === Object.keys(b).length && languages.every((language) => a[language] === b[language]);
}

/** The last revision of every section there ever was. */
async function lastRevisions(
  tx: Database,
  { cityId, id }: Pick<ConsultationRow, 'cityId' | 'id'>,
): Promise<Map<string, SectionRow>> {
  const { section, revision } = consultationSection;
  const rows = await tx
    .selectDistinctOn([section])
    .from(consultationSection)
    .where(and(eq(consultationSection.cityId, cityId), eq(consultationSection.consultationId, id)))
    .orderBy(asc(section), desc(revision));
  return new Map(rows.map((row) => [row.section, row]));
}

/**
 * Writes down what is new of the sections, and returns the revision of each.
 * One that was taken out and returns goes on counting where it stopped.
 */
export async function saveSections(
  tx: Database,
  { cityId, id }: Pick<ConsultationRow, 'cityId' | 'id'>,
  sections: ConsultationDraft['sections'],
): Promise<Record<string, number>> {
  const known = await lastRevisions(tx, { cityId, id });
  const rows = sections.map(({ id: section, heading, text }) => {
    const last = known.get(section);
    const isSame = last !== undefined && sameText(last.heading, heading) && sameText(last.text, text);
    const revision = isSame ? last.revision : (last?.revision ?? 0) + 1;
    return { isSame, cityId, consultationId: id, section, revision, heading, text };
  });
  const added = rows.filter(({ isSame }) => !isSame).map(({ isSame: _, ...row }) => row);
  if (added.length > 0) await tx.insert(consultationSection).values(added);
  return Object.fromEntries(rows.map(({ section, revision }) => [section, revision]));
}
