import type { Migration } from './migration.js';

/** The open statuses of the core (`isOpen`); a test keeps the two the same. */
const OPEN = `('received', 'verified', 'forwarded', 'in_progress', 'waiting_reporter', 'reopened')`;

export const reports: Migration = {
  version: 1,
  name: 'reports',
  statements: [
    `create table city (
      id text not null,
      profile jsonb not null,
      areas jsonb not null,
      revision integer not null,
      media_key bytea not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      constraint city_pkey primary key (id)
    )`,
    `create table site (
      city_id text not null,
      id text not null,
      name jsonb not null,
      agency text,
      origins text[] not null,
      constraint site_pkey primary key (city_id, id),
      constraint site_city_fkey foreign key (city_id) references city (id)
    )`,
    `create table officer (
      city_id text not null,
      id uuid not null,
      name text not null,
      role text not null,
      agency text,
      token_hash bytea not null,
      created_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      constraint officer_pkey primary key (city_id, id),
      constraint officer_city_fkey foreign key (city_id) references city (id),
      constraint officer_token_key unique (city_id, token_hash),
      constraint officer_role_check check ((role = 'dispatcher' and agency is null) or (role = 'agency_officer' and agency is not null))
    )`,
    `create table report (
      city_id text not null,
      id uuid not null,
      ticket text not null,
      secret_hash bytea not null,
      site_id text not null,
      service text not null,
      agency text,
      status text not null,
      description text not null,
      area text,
      address text,
      latitude double precision,
      longitude double precision,
      accuracy double precision,
      anonymous boolean not null,
      language text not null,
      consent_version text not null,
      consent_text_hash bytea not null,
      received_at timestamptz(3) not null,
      deadline timestamptz(3) not null,
      waiting_since timestamptz(3),
      resolved_at timestamptz(3),
      event_count integer not null,
      constraint report_pkey primary key (city_id, id),
      constraint report_site_fkey foreign key (city_id, site_id) references site (city_id, id),
      constraint report_ticket_key unique (city_id, ticket),
      constraint report_place_check check (area is not null or latitude is not null),
      constraint report_point_check check ((latitude is null) = (longitude is null))
    )`,
    `create index report_open_idx on report (city_id, deadline, id) where status in ${OPEN}`,
    `create index report_status_idx on report (city_id, status, deadline, id)`,
    `create index report_agency_idx on report (city_id, agency, deadline, id) where agency is not null`,
    `create index report_resolved_idx on report (city_id, resolved_at) where status = 'resolved'`,
    `create table report_contact (
      city_id text not null,
      report_id uuid not null,
      name text not null,
      phone text,
      email text,
      constraint report_contact_pkey primary key (city_id, report_id),
      constraint report_contact_report_fkey foreign key (city_id, report_id) references report (city_id, id)
    )`,
    `create table report_event (
      city_id text not null,
      id uuid not null,
      report_id uuid not null,
      sequence integer not null,
      move text not null,
      status text not null,
      at timestamptz(3) not null,
      by text not null,
      officer_id uuid,
      agency text,
      note text,
      target text,
      "into" text,
      constraint report_event_pkey primary key (city_id, id),
      constraint report_event_report_fkey foreign key (city_id, report_id) references report (city_id, id),
      constraint report_event_officer_fkey foreign key (city_id, officer_id) references officer (city_id, id),
      constraint report_event_sequence_key unique (city_id, report_id, sequence)
    )`,
    `create function suara_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end
    $$`,
    `create trigger report_event_append_only before update or delete on report_event
      for each row execute function suara_refuse_change()`,
    `create trigger report_event_not_emptied before truncate on report_event
      for each statement execute function suara_refuse_change()`,
    `create table media (
      city_id text not null,
      id uuid not null,
      report_id uuid,
      event_id uuid,
      position integer,
      width integer not null,
      height integer not null,
      bytes integer not null,
      created_at timestamptz(3) not null,
      constraint media_pkey primary key (city_id, id),
      constraint media_city_fkey foreign key (city_id) references city (id),
      constraint media_report_fkey foreign key (city_id, report_id) references report (city_id, id),
      constraint media_event_fkey foreign key (city_id, event_id) references report_event (city_id, id),
      constraint media_attached_check check ((report_id is null) = (event_id is null) and (report_id is null) = (position is null))
    )`,
    `create index media_report_idx on media (city_id, report_id) where report_id is not null`,
    `create index media_unattached_idx on media (created_at) where report_id is null`,
    `create table idempotency (
      city_id text not null,
      operation text not null,
      key_hash bytea not null,
      body_hash bytea not null,
      response bytea,
      created_at timestamptz(3) not null,
      constraint idempotency_pkey primary key (city_id, operation, key_hash),
      constraint idempotency_city_fkey foreign key (city_id) references city (id)
    )`,
    `create index idempotency_created_idx on idempotency (created_at)`,
  ],
};
