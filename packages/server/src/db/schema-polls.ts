/** The tables of polls (see migrations/0002-polls.ts). */
import type { Ballot, Localized, PollDefinition, VoterLevel } from '@suara/core';
import {
  bigint,
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
import { bytes, instant } from './columns.js';
import { city, officer } from './schema.js';

export type DeskMoveName = 'announce' | 'open' | 'close' | 'publish_outcome';

/** What the city does with a result. */
export interface StoredOutcome {
  readonly summary: Localized;
  readonly options: readonly { readonly option: string; readonly text: Localized }[];
}

export const poll = pgTable(
  'poll',
  {
    cityId: text('city_id').notNull(),
    id: text('id').notNull(),
    agency: text('agency'),
    definition: jsonb('definition').$type<PollDefinition>().notNull(),
    definitionHash: text('definition_hash').notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    /** Makes pseudonyms, salts and voters' tokens; null once it is destroyed. */
    key: bytes('key'),
    announcedAt: instant('announced_at'),
    closedEarlyAt: instant('closed_early_at'),
    closeReason: jsonb('close_reason').$type<Localized>(),
    outcome: jsonb('outcome').$type<StoredOutcome>(),
    outcomeAt: instant('outcome_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'poll_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'poll_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    index('poll_key_idx').on(table.closesAt),
  ],
);

/** Who of the desk did what to a poll, and what it asked then. Append-only. */
export const pollEvent = pgTable(
  'poll_event',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    pollId: text('poll_id').notNull(),
    move: text('move').$type<DeskMoveName | 'draft' | 'revise'>().notNull(),
    definitionHash: text('definition_hash').notNull(),
    officerId: uuid('officer_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'poll_event_pkey', columns: [table.cityId, table.id] }),
    foreignKey({
      name: 'poll_event_poll_fkey',
      columns: [table.cityId, table.pollId],
      foreignColumns: [poll.cityId, poll.id],
    }),
    foreignKey({
      name: 'poll_event_officer_fkey',
      columns: [table.cityId, table.officerId],
      foreignColumns: [officer.cityId, officer.id],
    }),
    index('poll_event_poll_idx').on(table.cityId, table.pollId, table.id),
  ],
);

/** One of a poll's logs, each after RFC 6962: several, so that processes append without waiting for each other. */
export const pollLane = pgTable(
  'poll_lane',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    lane: integer('lane').notNull(),
    size: integer('size').notNull(),
    /** The roots of its perfect subtrees, largest first; hexadecimal. */
    frontier: text('frontier').array().notNull(),
  },
  (table) => [
    primaryKey({ name: 'poll_lane_pkey', columns: [table.cityId, table.pollId, table.lane] }),
    foreignKey({
      name: 'poll_lane_poll_fkey',
      columns: [table.cityId, table.pollId],
      foreignColumns: [poll.cityId, poll.id],
    }),
  ],
);

/** Append-only. Nothing here leads to a voter; `act` tells a retry from a new act. */
export const pollEntry = pgTable(
  'poll_entry',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    lane: integer('lane').notNull(),
    ordinal: integer('ordinal').notNull(),
    act: text('act').notNull(),
    commitment: text('commitment').notNull(),
    replaces: text('replaces'),
  },
  (table) => [
    primaryKey({ name: 'poll_entry_pkey', columns: [table.cityId, table.pollId, table.lane, table.ordinal] }),
    unique('poll_entry_act_key').on(table.cityId, table.pollId, table.act),
    foreignKey({
      name: 'poll_entry_lane_fkey',
      columns: [table.cityId, table.pollId, table.lane],
      foreignColumns: [pollLane.cityId, pollLane.pollId, pollLane.lane],
    }),
    index('poll_entry_replaces_idx').on(table.cityId, table.pollId, table.replaces),
  ],
);

/** The roots of perfect subtrees from level 1: with them, any proof costs some dozen rows. */
export const pollNode = pgTable(
  'poll_node',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    lane: integer('lane').notNull(),
    level: integer('level').notNull(),
    ordinal: integer('ordinal').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'poll_node_pkey',
      columns: [table.cityId, table.pollId, table.lane, table.level, table.ordinal],
    }),
  ],
);

/** Sums of the ballots' counters, by lane, so that no two processes wait for one row. `site` counts ballots by site. */
export const pollCounter = pgTable(
  'poll_counter',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    lane: integer('lane').notNull(),
    scope: text('scope').$type<VoterLevel | 'site'>().notNull(),
    name: text('name').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'poll_counter_pkey',
      columns: [table.cityId, table.pollId, table.lane, table.scope, table.name],
    }),
  ],
);

/** One for each voter of a poll. No time, no number, no place in the log. */
export const ballot = pgTable(
  'ballot',
  {
    cityId: text('city_id').notNull(),
    pollId: text('poll_id').notNull(),
    /** The voter's pseudonym in this poll; see polls/voter.ts. */
    voter: text('voter').notNull(),
    level: text('level').$type<VoterLevel>().notNull(),
    siteId: text('site_id').notNull(),
    ballot: jsonb('ballot').$type<Ballot>().notNull(),
    salt: text('salt').notNull(),
    commitment: text('commitment').notNull(),
  },
  (table) => [
    primaryKey({ name: 'ballot_pkey', columns: [table.cityId, table.pollId, table.voter] }),
    foreignKey({
      name: 'ballot_poll_fkey',
      columns: [table.cityId, table.pollId],
      foreignColumns: [poll.cityId, poll.id],
    }),
  ],
);
