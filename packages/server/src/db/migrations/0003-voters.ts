import type { Migration } from './migration.js';

/**
 * One-time codes, and who wants to be told of an outcome. A challenge holds no
 * contact, only HMACs under the poll's key. A subscription has to hold one, for
 * the message: so it has no id, no time and no key to anything but its city.
 */
export const voters: Migration = {
  version: 3,
  name: 'voters',
  statements: [
    `create table voter_challenge (
      city_id text not null,
      poll_id text not null,
      id uuid not null,
      contact_hash bytea not null,
      code_hash bytea,
      sent boolean not null,
      tries integer not null,
      expires_at timestamptz(3) not null,
      constraint voter_challenge_pkey primary key (city_id, poll_id, id),
      constraint voter_challenge_poll_fkey foreign key (city_id, poll_id) references poll (city_id, id)
    )`,
    `create index voter_challenge_expires_idx on voter_challenge (expires_at)`,
    `create table outcome_subscription (
      city_id text not null,
      kind text not null,
      subject_id text not null,
      channel text not null,
      address text not null,
      language text not null,
      tries integer not null,
      due_at timestamptz(3),
      constraint outcome_subscription_pkey primary key (city_id, kind, subject_id, channel, address),
      constraint outcome_subscription_city_fkey foreign key (city_id) references city (id),
      constraint outcome_subscription_kind_check check (kind in ('poll', 'consultation')),
      constraint outcome_subscription_channel_check check (channel in ('phone', 'email'))
    )`,
    `create index outcome_subscription_due_idx on outcome_subscription (due_at) where due_at is not null`,
    `create table outcome_notice (
      city_id text not null,
      kind text not null,
      subject_id text not null,
      title jsonb not null,
      summary jsonb not null,
      constraint outcome_notice_pkey primary key (city_id, kind, subject_id),
      constraint outcome_notice_city_fkey foreign key (city_id) references city (id)
    )`,
  ],
};
