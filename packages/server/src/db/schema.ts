/**
 * The tables, as the code reads and writes them. What makes them is in
 * migrations/; a test compares the two. The city leads every primary, unique
 * and foreign key, so that one city can be one shard of a distributed
 * PostgreSQL. The application makes the ids (UUIDv7).
 */
import type { Actor, Area, MoveName, ReportStatus } from '@suara/core';
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { JSONWebKeySet } from 'jose';
import type { CityProfile, Localized } from '../cities/profile.js';
import type { Vouched } from '../sites/identity.js';
import { bytes, instant } from './columns.js';

export type OfficerRole = 'dispatcher' | 'agency_officer';

export const city = pgTable(
  'city',
  {
    id: text('id').notNull(),
    profile: jsonb('profile').$type<CityProfile>().notNull(),
    areas: jsonb('areas').$type<Area[]>().notNull(),
    /** Grows with every change of profile or areas: processes keep a parsed copy by it. */
    revision: integer('revision').notNull(),
    /** Signs the addresses of photos. */
    mediaKey: bytes('media_key').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ name: 'city_pkey', columns: [table.id] })],
);

export const site = pgTable(
  'site',
  {
    cityId: text('city_id').notNull(),
    id: text('id').notNull(),
    name: jsonb('name').$type<Localized>().notNull(),
    agency: text('agency'),
    origins: text('origins').array().notNull(),
    /** With which its back end vouches for visitors. */
    identityKeys: jsonb('identity_keys').$type<JSONWebKeySet>(),
  },
  (table) => [
    primaryKey({ name: 'site_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'site_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
  ],
);

export const officer = pgTable(
  'officer',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<OfficerRole>().notNull(),
    agency: text('agency'),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    primaryKey({ name: 'officer_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'officer_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    unique('officer_token_key').on(table.cityId, table.tokenHash),
  ],
);

export const report = pgTable(
  'report',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    ticket: text('ticket').notNull(),
    /** SHA-256; the secret itself is nowhere. */
    secretHash: bytes('secret_hash').notNull(),
    siteId: text('site_id').notNull(),
    service: text('service').notNull(),
    agency: text('agency'),
    status: text('status').$type<ReportStatus>().notNull(),
    description: text('description').notNull(),
    area: text('area'),
    address: text('address'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    accuracy: doublePrecision('accuracy'),
    /** Whether the contact is hidden from agencies. */
    anonymous: boolean('anonymous').notNull(),
    language: text('language').notNull(),
    consentVersion: text('consent_version').notNull(),
    /** SHA-256 of the very text the citizen agreed to. */
    consentTextHash: bytes('consent_text_hash').notNull(),
    receivedAt: instant('received_at').notNull(),
    deadline: instant('deadline').notNull(),
    /** Since when the reporter owes an answer. */
    waitingSince: instant('waiting_since'),
    resolvedAt: instant('resolved_at'),
    /** How many events there are: the next one's sequence. */
    eventCount: integer('event_count').notNull(),
  },
  (table) => [
    primaryKey({ name: 'report_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'report_site_fkey',
      columns: [table.cityId, table.siteId],
      foreignColumns: [site.cityId, site.id],
    }),
    unique('report_ticket_key').on(table.cityId, table.ticket),
    index('report_open_idx').on(table.cityId, table.deadline, table.id),
    index('report_status_idx').on(table.cityId, table.status, table.deadline, table.id),
    index('report_agency_idx').on(table.cityId, table.agency, table.deadline, table.id),
    index('report_resolved_idx').on(table.cityId, table.resolvedAt),
  ],
);

/** Apart from the report, so that it can be erased while the report stays. */
export const reportContact = pgTable(
  'report_contact',
  {
    cityId: text('city_id').notNull(),
    reportId: uuid('report_id').notNull(),
    name: text('name').notNull(),
    phone: text('phone'),
    email: text('email'),
    /** What the site's own sign-in vouches for. */
    vouched: text('vouched').$type<Vouched>().array().notNull().default([]),
  },
  (table) => [
    primaryKey({ name: 'report_contact_pkey', columns: [table.cityId, table.reportId] }),
    foreignKey({
      name: 'report_contact_report_fkey',
      columns: [table.cityId, table.reportId],
      foreignColumns: [report.cityId, report.id],
    }),
  ],
);

/** Append-only: a trigger refuses to change or delete what happened. */
export const reportEvent = pgTable(
  'report_event',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    sequence: integer('sequence').notNull(),
    move: text('move').$type<MoveName | 'receive'>().notNull(),
    status: text('status').$type<ReportStatus>().notNull(),
    at: instant('at').notNull(),
    by: text('by').$type<Actor>().notNull(),
    /** Who of the desk; never shown to the reporter. */
    officerId: uuid('officer_id'),
    agency: text('agency'),
    note: text('note'),
    target: text('target'),
    into: text('into'),
  },
  (table) => [
    primaryKey({ name: 'report_event_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'report_event_report_fkey',
      columns: [table.cityId, table.reportId],
      foreignColumns: [report.cityId, report.id],
    }),
    foreignKey({
      name: 'report_event_officer_fkey',
      columns: [table.cityId, table.officerId],
      foreignColumns: [officer.cityId, officer.id],
    }),
    unique('report_event_sequence_key').on(table.cityId, table.reportId, table.sequence),
  ],
);

export const idempotency = pgTable(
  'idempotency',
  {
    cityId: text('city_id').notNull(),
    operation: text('operation').notNull(),
    keyHash: bytes('key_hash').notNull(),
    bodyHash: bytes('body_hash').notNull(),
    /** The first answer, sealed under the key that only the client knows. */
    response: bytes('response'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_pkey', columns: [table.cityId, table.operation, table.keyHash] }),
    foreignKey({ name: 'idempotency_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('idempotency_created_idx').on(table.createdAt),
  ],
);
