/** The tables of one-time codes and of subscriptions to outcomes (see migrations/0003-voters.ts). */
import type { Localized } from '@suara/core';
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Channel } from '../ports.js';
import { bytes, instant } from './columns.js';
import { poll } from './schema-polls.js';
import { city } from './schema.js';

/** A code that may be out. Deleted once it is used, has run out, or the poll is closed. */
export const voterChallenge = pgTable(
  'voter_challenge',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    id: uuid('id').notNull(),
    /** HMACs under the poll's key. */
    contactHash: bytes('contact_hash').notNull(),
    /** Null as long as no code was made. */
    codeHash: bytes('code_hash'),
    /** Whether the message is out of our hands. */
    sent: boolean('sent').notNull(),
    tries: integer('tries').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'voter_challenge_pkey', columns: [table.cityId, table.pollId, table.id] }),
    foreignKey({
      name: 'voter_challenge_poll_fkey',
      columns: [table.cityId, table.pollId],
      foreignColumns: [poll.cityId, poll.id],
    }),
    index('voter_challenge_expires_idx').on(table.expiresAt),
  ],
);

export type SubjectKind = 'poll' | 'consultation';

/** Who wants to be told. Nothing says when it came or what else the person did; erased when the message is sent. */
export const outcomeSubscription = pgTable(
  'outcome_subscription',
  {
    cityId: text('city_id').notNull(),
    kind: text('kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    address: text('address').notNull(),
    language: text('language').notNull(),
    tries: integer('tries').notNull(),
    /** When to send, or to try again; null as long as there is no outcome. */
    dueAt: instant('due_at'),
  },
  (table) => [
    primaryKey({
      name: 'outcome_subscription_pkey',
      columns: [table.cityId, table.kind, table.subjectId, table.channel, table.address],
    }),
    foreignKey({ name: 'outcome_subscription_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('outcome_subscription_due_idx').on(table.dueAt),
  ],
);

/** What there is to tell: it is public. */
export const outcomeNotice = pgTable(
  'outcome_notice',
  {
    cityId: text('city_id').notNull(),
    kind: text('kind').$type<SubjectKind>().notNull(),
    subjectId: text('subject_id').notNull(),
    title: jsonb('title').$type<Localized>().notNull(),
    summary: jsonb('summary').$type<Localized>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'outcome_notice_pkey', columns: [table.cityId, table.kind, table.subjectId] }),
    foreignKey({ name: 'outcome_notice_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
  ],
);
