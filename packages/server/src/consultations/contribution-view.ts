import { isOutdated } from '@suara/core';
import { and, eq, or } from 'drizzle-orm';
import { consultationSection } from '../db/schema-consultations.js';
import type { Database } from '../ports.js';
import type { ConsultationRow } from './consultation.js';
import type { ContributionRow } from './contribution.js';

/** The text of a section in one language, as a contribution's author read it. */
type TextThen = (row: ContributionRow) => string | undefined;

const nameOf = (section: string | null, revision: number | null) => `${section ?? ''} ${revision ?? 0}`;

/** Whether only the text as it was tells if a comment is outdated: it quotes nothing, and the section was changed since. */
function needsHistory({ revisions }: ConsultationRow, { section, sectionRevision, quote }: ContributionRow): boolean {
  const now = section === null ? undefined : revisions[section];
  return quote === null && now !== undefined && now !== sectionRevision;
}

async function loadTexts(db: Database, consultation: ConsultationRow, rows: readonly ContributionRow[]) {
  const wanted = new Map(
    rows.filter((row) => needsHistory(consultation, row)).map((row) => [nameOf(row.section, row.sectionRevision), row]),
  );
  if (wanted.size === 0) return [];
  const { cityId, consultationId, section, revision } = consultationSection;
  return db
    .select()
    .from(consultationSection)
    .where(
      and(
        eq(cityId, consultation.cityId),
        eq(consultationId, consultation.id),
        or(
          ...[...wanted.values()].map((row) =>
            and(eq(section, row.section ?? ''), eq(revision, row.sectionRevision ?? 0)),
          ),
        ),
      ),
    );
}

async function textsThen(
  db: Database,
  consultation: ConsultationRow,
  rows: readonly ContributionRow[],
): Promise<TextThen> {
  const texts = await loadTexts(db, consultation, rows);
  const byName = new Map(texts.map(({ section, revision, text }) => [nameOf(section, revision), text]));
  return ({ section, sectionRevision, language }) => byName.get(nameOf(section, sectionRevision))?.[language];
}

function textNow({ draft }: ConsultationRow, { section, language }: ContributionRow): string | undefined {
  return draft.sections.find(({ id }) => id === section)?.text[language];
}

function outdated(consultation: ConsultationRow, row: ContributionRow, textThen: TextThen): boolean {
  if (row.section === null) return false;
  const now = textNow(consultation, row);
  const unchanged = row.quote === null && now !== undefined && !needsHistory(consultation, row);
  return !unchanged && isOutdated({ quote: row.quote, then: textThen(row) }, now);
}

/** Contributions as anybody sees them. */
export async function contributionViews(db: Database, consultation: ConsultationRow, rows: readonly ContributionRow[]) {
  const textThen = await textsThen(db, consultation, rows);
  return rows.map((row) => {
    const { id, kind, section, quote, text, language, day } = row;
    return { id, kind, section, quote, text, language, day, outdated: outdated(consultation, row, textThen) };
  });
}

/** A contribution as its author sees it: with what became of it. */
export async function ownContributionView(db: Database, consultation: ConsultationRow, row: ContributionRow) {
  const [view] = await contributionViews(db, consultation, [row]);
  return { ...view, status: row.status, reason: row.reason };
}

/** Contributions as the desk sees them: with the site they came from, too. */
export async function deskContributionViews(
  db: Database,
  consultation: ConsultationRow,
  rows: readonly ContributionRow[],
) {
  const views = await contributionViews(db, consultation, rows);
  return rows.map(({ status, reason, siteId }, index) => ({ ...views[index], status, reason, site: siteId }));
}
