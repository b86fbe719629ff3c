import type { Migration } from './migration.js';

/**
 * A contribution has no time but its day, and nothing of its author: its id is
 * made of that day and of chance (see participation/day.ts).
 */
export const consultations: Migration = {
  version: 4,
  name: 'consultations',
  statements: [
    `create table consultation (
      city_id text not null,
      id text not null,
      agency text,
      draft jsonb not null,
      revisions jsonb not null,
      opens_at timestamptz(3) not null,
      closes_at timestamptz(3) not null,
      announced_at timestamptz(3),
      closed_early_at timestamptz(3),
      close_reason jsonb,
      outcome jsonb,
      outcome_at timestamptz(3),
      created_at timestamptz(3) not null,
      constraint consultation_pkey primary key (city_id, id),
      constraint consultation_city_fkey foreign key (city_id) references city (id),
      constraint consultation_time_check check (opens_at < closes_at),
      constraint consultation_close_check check ((closed_early_at is null) = (close_reason is null)),
      constraint consultation_outcome_check check ((outcome is null) = (outcome_at is null))
    )`,
    `create index consultation_close_idx on consultation (city_id, closes_at) where announced_at is not null`,
    `create table consultation_event (
      city_id text not null,
      id uuid not null,
      consultation_id text not null,
      move text not null,
      officer_id uuid not null,
      at timestamptz(3) not null,
      constraint consultation_event_pkey primary key (city_id, id),
      constraint consultation_event_consultation_fkey foreign key (city_id, consultation_id) references consultation (city_id, id),
      constraint consultation_event_officer_fkey foreign key (city_id, officer_id) references officer (city_id, id)
    )`,
    `create index consultation_event_consultation_idx on consultation_event (city_id, consultation_id, id)`,
    `create trigger consultation_event_append_only before update or delete on consultation_event
      for each row execute function suara_refuse_change()`,
    `create trigger consultation_event_not_emptied before truncate on consultation_event
      for each statement execute function suara_refuse_change()`,
    `create table consultation_section (
      city_id text not null,
      consultation_id text not null,
      section text not null,
      revision integer not null,
      heading jsonb not null,
      text jsonb not null,
      constraint consultation_section_pkey primary key (city_id, consultation_id, section, revision),
      constraint consultation_section_consultation_fkey foreign key (city_id, consultation_id) references consultation (city_id, id)
    )`,
    `create trigger consultation_section_append_only before update or delete on consultation_section
      for each row execute function suara_refuse_change()`,
    `create trigger consultation_section_not_emptied before truncate on consultation_section
      for each statement execute function suara_refuse_change()`,
    `create table consultation_counter (
      city_id text not null,
      consultation_id text not null,
      name text not null,
      count integer not null,
      constraint consultation_counter_pkey primary key (city_id, consultation_id, name),
      constraint consultation_counter_consultation_fkey foreign key (city_id, consultation_id) references consultation (city_id, id),
      constraint consultation_counter_check check (count >= 0)
    )`,
    `create table contribution (
      city_id text not null,
      consultation_id text not null,
      id uuid not null,
      kind text not null,
      section text,
      section_revision integer,
      quote jsonb,
      text text not null,
      language text not null,
      site_id text not null,
      secret_hash bytea not null,
      status text not null,
      reason text,
      day date not null,
      constraint contribution_pkey primary key (city_id, consultation_id, id),
      constraint contribution_consultation_fkey foreign key (city_id, consultation_id) references consultation (city_id, id),
      constraint contribution_section_fkey foreign key (city_id, consultation_id, section, section_revision)
        references consultation_section (city_id, consultation_id, section, revision),
      constraint contribution_site_fkey foreign key (city_id, site_id) references site (city_id, id),
      constraint contribution_section_check check ((kind = 'comment') = (section is not null) and (section is null) = (section_revision is null)),
      constraint contribution_reason_check check ((status = 'hidden') = (reason is not null))
    )`,
    `create index contribution_status_idx on contribution (city_id, consultation_id, status, id)`,
    `create index contribution_section_idx on contribution (city_id, consultation_id, section, id) where status = 'published'`,
    `create index contribution_kind_idx on contribution (city_id, consultation_id, kind, id) where status = 'published'`,
    `create table contribution_event (
      city_id text not null,
      id uuid not null,
      consultation_id text not null,
      contribution_id uuid not null,
      move text not null,
      reason text,
      officer_id uuid not null,
      at timestamptz(3) not null,
      constraint contribution_event_pkey primary key (city_id, id),
      constraint contribution_event_contribution_fkey foreign key (city_id, consultation_id, contribution_id)
        references contribution (city_id, consultation_id, id),
      constraint contribution_event_officer_fkey foreign key (city_id, officer_id) references officer (city_id, id)
    )`,
    `create index contribution_event_contribution_idx on contribution_event (city_id, consultation_id, contribution_id, id)`,
    `create trigger contribution_event_append_only before update or delete on contribution_event
      for each row execute function suara_refuse_change()`,
    `create trigger contribution_event_not_emptied before truncate on contribution_event
      for each statement execute function suara_refuse_change()`,
  ],
};
