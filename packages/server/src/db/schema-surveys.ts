/** The tables of surveys (see migrations/0005-surveys.ts). */
import type { Answers, Localized, ResponseLevel, ResponseMode, SurveyDefinition, SurveyService } from '@suara/core';
import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { PublishedFigures } from '../surveys/report/published.js';
import { bytes, instant } from './columns.js';
import type { DeskMoveName } from './schema-polls.js';
import { city, officer, site } from './schema.js';

/** What the agency does about the figures. */
export interface StoredSurveyOutcome {
  readonly summary: Localized;
}

export const survey = pgTable(
  'survey',
  {
    cityId: text('city_id').notNull(),
    id: text('id').notNull(),
    /** Joins the periods of one survey of an agency, or of the city. */
    series: text('series').notNull(),
    agency: text('agency'),
    definition: jsonb('definition').$type<SurveyDefinition>().notNull(),
    services: jsonb('services').$type<readonly SurveyService[]>().notNull(),
    /** Grows whenever the desk changes what is asked. */
    revision: integer('revision').notNull(),
    population: integer('population'),
    share: integer('share').notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    /** Makes pseudonyms and case tokens; null once it is destroyed. */
    key: bytes('key'),
    announcedAt: instant('announced_at'),
    closedEarlyAt: instant('closed_early_at'),
    closeReason: jsonb('close_reason').$type<Localized>(),
    outcome: jsonb('outcome').$type<StoredSurveyOutcome>(),
    outcomeAt: instant('outcome_at'),
    /** The figures as they were when the outcome was published. */
    published: jsonb('published').$type<PublishedFigures>(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'survey_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'survey_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('survey_close_idx').on(table.cityId, table.closesAt),
    index('survey_series_idx').on(table.cityId, table.series),
    index('survey_key_idx').on(table.closesAt),
  ],
);

/** Who of the desk did what to a survey, and at which revision of it. Append-only. */
export const surveyEvent = pgTable(
  'survey_event',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    surveyId: text('survey_id').notNull(),
    move: text('move').$type<DeskMoveName | 'draft' | 'revise' | 'cases'>().notNull(),
    revision: integer('revision').notNull(),
    /** How many case tokens were made: with each, one more response is taken. */
    cases: integer('cases'),
    officerId: uuid('officer_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'survey_event_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'survey_event_survey_fkey',
      columns: [table.cityId, table.surveyId],
      foreignColumns: [survey.cityId, survey.id],
    }),
    foreignKey({
      name: 'survey_event_officer_fkey',
      columns: [table.cityId, table.officerId],
      foreignColumns: [officer.cityId, officer.id],
    }),
    index('survey_event_survey_idx').on(table.cityId, table.surveyId, table.id),
  ],
);

/** What somebody answered. Append-only; no time but the day, and nothing of the person. */
export const surveyResponse = pgTable(
  'survey_response',
  {
    cityId: text('city_id').notNull(),
    surveyId: text('survey_id').notNull(),
    /** The day, the rest chance. */
    id: uuid('id').notNull(),
    service: text('service'),
    mode: text('mode').$type<ResponseMode>().notNull(),
    level: text('level').$type<ResponseLevel>().notNull(),
    answers: jsonb('answers').$type<Answers>().notNull(),
    language: text('language').notNull(),
    consentVersion: text('consent_version').notNull(),
    /** SHA-256 of the very text that was agreed to. */
    consentTextHash: bytes('consent_text_hash').notNull(),
    siteId: text('site_id').notNull(),
    /** In the city's time zone; no more precise than that. */
    day: date('day', { mode: 'string' }).notNull(),
    /** Tells a retry from a new act. */
    act: text('act').notNull(),
    /** Of the body that came with the act: a retry brings the same. */
    content: text('content').notNull(),
    /** The pseudonym of the device, where that is what keeps somebody from answering twice. */
    respondent: text('respondent'),
    /** The pseudonym of the case. */
    finishedCase: text('finished_case'),
  },
  (table) => [
    primaryKey({ name: 'survey_response_pkey', columns: [table.cityId, table.surveyId, table.id] }),
    foreignKey({
      name: 'survey_response_survey_fkey',
      columns: [table.cityId, table.surveyId],
      foreignColumns: [survey.cityId, survey.id],
    }),
    foreignKey({
      name: 'survey_response_site_fkey',
      columns: [table.cityId, table.siteId],
      foreignColumns: [site.cityId, site.id],
    }),
    unique('survey_response_act_key').on(table.cityId, table.surveyId, table.act),
    unique('survey_response_respondent_key').on(table.cityId, table.surveyId, table.respondent),
    unique('survey_response_case_key').on(table.cityId, table.surveyId, table.finishedCase),
  ],
);

/** Makes the tokens of who was invited. Rotates, and is destroyed when the last of its tokens has expired. */
export const surveyInvitationKey = pgTable(
  'survey_invitation_key',
  {
    cityId: text('city_id').notNull(),
    /** The first day on which it makes tokens. */
    begins: date('begins', { mode: 'string' }).notNull(),
    /** The day from which on another one does. */
    ends: date('ends', { mode: 'string' }).notNull(),
    destroyed: date('destroyed', { mode: 'string' }).notNull(),
    key: bytes('key').notNull(),
  },
  (table) => [
    primaryKey({ name: 'survey_invitation_key_pkey', columns: [table.cityId, table.begins] }),
    foreignKey({ name: 'survey_invitation_key_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('survey_invitation_key_idx').on(table.destroyed),
  ],
);

/** Who is not to be invited now, under a token that nobody can make once its key is destroyed. */
export const surveyInvitation = pgTable(
  'survey_invitation',
  {
    cityId: text('city_id').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    /** The first day on which they may be invited again. */
    expires: date('expires', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'survey_invitation_pkey', columns: [table.cityId, table.tokenHash] }),
    foreignKey({ name: 'survey_invitation_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('survey_invitation_idx').on(table.expires),
  ],
);
