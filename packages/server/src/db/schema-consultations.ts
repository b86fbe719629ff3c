/** The tables of consultations (see migrations/0004-consultations.ts). */
import type { ConsultationDraft, ContributionKind, Localized, Quote } from '@suara/core';
import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.js';
import type { DeskMoveName } from './schema-polls.js';
import { city, officer, site } from './schema.js';

/** What the city does with what people said. */
export interface ConsultationOutcome {
  readonly summary: Localized;
  readonly sections: readonly { readonly section: string; readonly text: Localized }[];
}

export type ContributionStatus = 'pending' | 'published' | 'hidden';

export const consultation = pgTable(
  'consultation',
  {
    cityId: text('city_id').notNull(),
    id: text('id').notNull(),
    agency: text('agency'),
    /** As the desk wrote it last. */
    draft: jsonb('draft').$type<ConsultationDraft>().notNull(),
    /** The present revision of each section there is now. */
    revisions: jsonb('revisions').$type<Readonly<Record<string, number>>>().notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    announcedAt: instant('announced_at'),
    closedEarlyAt: instant('closed_early_at'),
    closeReason: jsonb('close_reason').$type<Localized>(),
    outcome: jsonb('outcome').$type<ConsultationOutcome>(),
    outcomeAt: instant('outcome_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'consultation_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'consultation_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('consultation_close_idx').on(table.cityId, table.closesAt),
  ],
);

/** Who of the desk did what to a consultation. Append-only. */
export const consultationEvent = pgTable(
  'consultation_event',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    consultationId: text('consultation_id').notNull(),
    move: text('move').$type<DeskMoveName | 'draft' | 'revise'>().notNull(),
    officerId: uuid('officer_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'consultation_event_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'consultation_event_consultation_fkey',
      columns: [table.cityId, table.consultationId],
      foreignColumns: [consultation.cityId, consultation.id],
    }),
    foreignKey({
      name: 'consultation_event_officer_fkey',
      columns: [table.cityId, table.officerId],
      foreignColumns: [officer.cityId, officer.id],
    }),
    index('consultation_event_consultation_idx').on(table.cityId, table.consultationId, table.id),
  ],
);

/** Every text a section ever had, so that it can be told what a comment was about. Append-only. */
export const consultationSection = pgTable(
  'consultation_section',
  {
    cityId: text('city_id').notNull(),
    consultationId: text('consultation_id').notNull(),
    section: text('section').notNull(),
    revision: integer('revision').notNull(),
    heading: jsonb('heading').$type<Localized>().notNull(),
    text: jsonb('text').$type<Localized>().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'consultation_section_pkey',
      columns: [table.cityId, table.consultationId, table.section, table.revision],
    }),
    foreignKey({
      name: 'consultation_section_consultation_fkey',
      columns: [table.cityId, table.consultationId],
      foreignColumns: [consultation.cityId, consultation.id],
    }),
  ],
);

/** How many contributions are published: `pro`, `contra`, and `comments/<section>`. Only the desk's moves change it. */
export const consultationCounter = pgTable(
  'consultation_counter',
  {
    cityId: text('city_id').notNull(),
    consultationId: text('consultation_id').notNull(),
    name: text('name').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'consultation_counter_pkey',
      columns: [table.cityId, table.consultationId, table.name],
    }),
    foreignKey({
      name: 'consultation_counter_consultation_fkey',
      columns: [table.cityId, table.consultationId],
      foreignColumns: [consultation.cityId, consultation.id],
    }),
  ],
);

export const contribution = pgTable(
  'contribution',
  {
    cityId: text('city_id').notNull(),
    consultationId: text('consultation_id').notNull(),
    /** Grows with the day; within a day it is chance. */
    id: uuid('id').notNull(),
    kind: text('kind').$type<ContributionKind>().notNull(),
    /** A comment's, with the revision it was written on. */
    section: text('section'),
    sectionRevision: integer('section_revision'),
    quote: jsonb('quote').$type<Quote>(),
    text: text('text').notNull(),
    language: text('language').notNull(),
    siteId: text('site_id').notNull(),
    /** SHA-256; the secret itself is nowhere. */
    secretHash: bytes('secret_hash').notNull(),
    status: text('status').$type<ContributionStatus>().notNull(),
    /** Why it is hidden, for its author. */
    reason: text('reason'),
    /** In the city's time zone; no more precise than that. */
    day: date('day', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'contribution_pkey', columns: [table.cityId, table.consultationId, table.id] }),
    foreignKey({
      name: 'contribution_consultation_fkey',
      columns: [table.cityId, table.consultationId],
      foreignColumns: [consultation.cityId, consultation.id],
    }),
    foreignKey({
      name: 'contribution_section_fkey',
      columns: [table.cityId, table.consultationId, table.section, table.sectionRevision],
      foreignColumns: [
        consultationSection.cityId,
        consultationSection.consultationId,
        consultationSection.section,
        consultationSection.revision,
      ],
    }),
    foreignKey({
      name: 'contribution_site_fkey',
      columns: [table.cityId, table.siteId],
      foreignColumns: [site.cityId, site.id],
    }),
    index('contribution_status_idx').on(table.cityId, table.consultationId, table.status, table.id),
    index('contribution_section_idx').on(table.cityId, table.consultationId, table.section, table.id),
    index('contribution_kind_idx').on(table.cityId, table.consultationId, table.kind, table.id),
  ],
);

/** Who of the desk published or hid what, and why. Append-only. */
export const contributionEvent = pgTable(
  'contribution_event',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    consultationId: text('consultation_id').notNull(),
    contributionId: uuid('contribution_id').notNull(),
    move: text('move').$type<'publish' | 'hide'>().notNull(),
    reason: text('reason'),
    officerId: uuid('officer_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'contribution_event_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'contribution_event_contribution_fkey',
      columns: [table.cityId, table.consultationId, table.contributionId],
      foreignColumns: [contribution.cityId, contribution.consultationId, contribution.id],
    }),
    foreignKey({
      name: 'contribution_event_officer_fkey',
      columns: [table.cityId, table.officerId],
      foreignColumns: [officer.cityId, officer.id],
    }),
    index('contribution_event_contribution_idx').on(table.cityId, table.consultationId, table.contributionId, table.id),
  ],
);
