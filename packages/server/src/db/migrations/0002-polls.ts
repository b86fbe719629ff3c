import type { Migration } from './migration.js';

/**
 * A ballot has no time, no number and no place in the log: its row tells what
 * was chosen, and by a pseudonym that nobody can recompute once the poll's key
 * is gone.
 */
export const polls: Migration = {
  version: 2,
  name: 'polls',
  statements: [
    `create table poll (
      city_id text not null,
      id text not null,
      agency text,
      definition jsonb not null,
      definition_hash text not null,
      opens_at timestamptz(3) not null,
      closes_at timestamptz(3) not null,
      key bytea,
      announced_at timestamptz(3),
      closed_early_at timestamptz(3),
      close_reason jsonb,
      outcome jsonb,
      outcome_at timestamptz(3),
      created_at timestamptz(3) not null,
      constraint poll_pkey primary key (city_id, id),
      constraint poll_city_fkey foreign key (city_id) references city (id),
      constraint poll_time_check check (opens_at < closes_at),
      constraint poll_close_check check ((closed_early_at is null) = (close_reason is null)),
      constraint poll_outcome_check check ((outcome is null) = (outcome_at is null))
    )`,
    `create index poll_key_idx on poll (closes_at) where key is not null`,
    `create table poll_event (
      city_id text not null,
      id uuid not null,
      poll_id text not null,
      move text not null,
      definition_hash text not null,
      officer_id uuid not null,
      at timestamptz(3) not null,
      constraint poll_event_pkey primary key (city_id, id),
      constraint poll_event_poll_fkey foreign key (city_id, poll_id) references poll (city_id, id),
      constraint poll_event_officer_fkey foreign key (city_id, officer_id) references officer (city_id, id)
    )`,
    `create index poll_event_poll_idx on poll_event (city_id, poll_id, id)`,
    `create trigger poll_event_append_only before update or delete on poll_event
      for each row execute function suara_refuse_change()`,
    `create table poll_lane (
      city_id text not null,
      poll_id text not null,
      lane integer not null,
      size integer not null,
      frontier text[] not null,
      constraint poll_lane_pkey primary key (city_id, poll_id, lane),
      constraint poll_lane_poll_fkey foreign key (city_id, poll_id) references poll (city_id, id)
    )`,
    `create table poll_entry (
      city_id text not null,
      poll_id text not null,
      lane integer not null,
      ordinal integer not null,
      act text not null,
      commitment text not null,
      replaces text,
      constraint poll_entry_pkey primary key (city_id, poll_id, lane, ordinal),
      constraint poll_entry_act_key unique (city_id, poll_id, act),
      constraint poll_entry_lane_fkey foreign key (city_id, poll_id, lane) references poll_lane (city_id, poll_id, lane)
    )`,
    `create index poll_entry_replaces_idx on poll_entry (city_id, poll_id, replaces) where replaces is not null`,
    `create trigger poll_entry_append_only before update or delete on poll_entry
      for each row execute function suara_refuse_change()`,
    // the same question for every voter, also for who goes around the API
    `create function suara_refuse_other_question() returns trigger language plpgsql as $$
      begin
        if exists (select from poll_lane where city_id = old.city_id and poll_id = old.id and size > 0) then
          raise exception 'people have voted on this definition' using errcode = 'restrict_violation';
        end if;
        return new;
      end
    $$`,
    `create trigger poll_definition_kept before update of definition, definition_hash, opens_at, closes_at on poll
      for each row execute function suara_refuse_other_question()`,
    `create table poll_node (
      city_id text not null,
      poll_id text not null,
      lane integer not null,
      level integer not null,
      ordinal integer not null,
      hash text not null,
      constraint poll_node_pkey primary key (city_id, poll_id, lane, level, ordinal)
    )`,
    `create table poll_counter (
      city_id text not null,
      poll_id text not null,
      lane integer not null,
      scope text not null,
      name text not null,
      count bigint not null,
      constraint poll_counter_pkey primary key (city_id, poll_id, lane, scope, name)
    )`,
    `create table ballot (
      city_id text not null,
      poll_id text not null,
      voter text not null,
      level text not null,
      site_id text not null,
      ballot jsonb not null,
      salt text not null,
      commitment text not null,
      constraint ballot_pkey primary key (city_id, poll_id, voter),
      constraint ballot_poll_fkey foreign key (city_id, poll_id) references poll (city_id, id)
    )`,
  ],
};
