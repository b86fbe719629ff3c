import type { Migration } from './migration.js';

/**
 * A response has no time but its day, and nothing of who gave it: its id is made
 * of that day and of chance, and its traces are those of the survey's key, which
 * is gone a day after the close. It never changes.
 */
export const surveys: Migration = {
  version: 5,
  name: 'surveys',
  statements: [
    `create table survey (
      city_id text not null,
      id text not null,
      series text not null,
      agency text,
      definition jsonb not null,
      services jsonb not null,
      revision integer not null,
      population integer,
      share integer not null,
      opens_at timestamptz(3) not null,
      closes_at timestamptz(3) not null,
      key bytea,
      announced_at timestamptz(3),
      closed_early_at timestamptz(3),
      close_reason jsonb,
      outcome jsonb,
      outcome_at timestamptz(3),
      published jsonb,
      created_at timestamptz(3) not null,
      constraint survey_pkey primary key (city_id, id),
      constraint survey_city_fkey foreign key (city_id) references city (id),
      constraint survey_time_check check (opens_at < closes_at),
      constraint survey_share_check check (share between 1 and 100),
      constraint survey_population_check check (population > 0),
      constraint survey_close_check check ((closed_early_at is null) = (close_reason is null)),
      constraint survey_outcome_check check ((outcome is null) = (outcome_at is null)),
      constraint survey_published_check check (published is null or outcome is not null)
    )`,
    `create index survey_close_idx on survey (city_id, closes_at) where announced_at is not null`,
    `create index survey_series_idx on survey (city_id, series)`,
    `create index survey_key_idx on survey (closes_at) where key is not null`,
    `create table survey_event (
      city_id text not null,
      id uuid not null,
      survey_id text not null,
      move text not null,
      revision integer not null,
      cases integer,
      officer_id uuid not null,
      at timestamptz(3) not null,
      constraint survey_event_pkey primary key (city_id, id),
      constraint survey_event_survey_fkey foreign key (city_id, survey_id) references survey (city_id, id),
      constraint survey_event_officer_fkey foreign key (city_id, officer_id) references officer (city_id, id),
      constraint survey_event_cases_check check ((move = 'cases') = (cases is not null))
    )`,
    `create index survey_event_survey_idx on survey_event (city_id, survey_id, id)`,
    `create trigger survey_event_append_only before update or delete on survey_event
      for each row execute function suara_refuse_change()`,
    `create trigger survey_event_not_emptied before truncate on survey_event
      for each statement execute function suara_refuse_change()`,
    `create table survey_response (
      city_id text not null,
      survey_id text not null,
      id uuid not null,
      service text,
      mode text not null,
      level text not null,
      answers jsonb not null,
      language text not null,
      consent_version text not null,
      consent_text_hash bytea not null,
      site_id text not null,
      day date not null,
      act text not null,
      content text not null,
      respondent text,
      finished_case text,
      constraint survey_response_pkey primary key (city_id, survey_id, id),
      constraint survey_response_survey_fkey foreign key (city_id, survey_id) references survey (city_id, id),
      constraint survey_response_site_fkey foreign key (city_id, site_id) references site (city_id, id),
      constraint survey_response_act_key unique (city_id, survey_id, act),
      constraint survey_response_respondent_key unique (city_id, survey_id, respondent),
      constraint survey_response_case_key unique (city_id, survey_id, finished_case),
      constraint survey_response_level_check check ((level = 'case') = (finished_case is not null)),
      constraint survey_response_mode_check check (mode <> 'self' or respondent is not null or finished_case is not null)
    )`,
    `create trigger survey_response_append_only before update or delete on survey_response
      for each row execute function suara_refuse_change()`,
    `create trigger survey_response_not_emptied before truncate on survey_response
      for each statement execute function suara_refuse_change()`,
    // the same questions for everybody, also for who goes around the API
    `create function suara_refuse_other_questions() returns trigger language plpgsql as $$
      begin
        if exists (select from survey_response where city_id = old.city_id and survey_id = old.id) then
          raise exception 'people have answered these questions' using errcode = 'restrict_violation';
        end if;
        return new;
      end
    $$`,
    `create trigger survey_definition_kept before update of series, agency, definition, services, revision, opens_at, closes_at on survey
      for each row execute function suara_refuse_other_questions()`,
    `alter table media add column survey_id text`,
    `alter table media add column response_id uuid`,
    `alter table media add constraint media_response_fkey foreign key (city_id, survey_id, response_id)
      references survey_response (city_id, survey_id, id)`,
    `alter table media drop constraint media_attached_check`,
    `alter table media add constraint media_attached_check check ((report_id is null) = (event_id is null)
      and (survey_id is null) = (response_id is null) and not (report_id is not null and survey_id is not null)
      and (position is null) = (report_id is null and survey_id is null))`,
    `create index media_survey_idx on media (city_id, survey_id) where survey_id is not null`,
    `drop index media_unattached_idx`,
    `create index media_unattached_idx on media (created_at) where report_id is null and survey_id is null`,
    `create table survey_invitation_key (
      city_id text not null,
      begins date not null,
      ends date not null,
      destroyed date not null,
      key bytea not null,
      constraint survey_invitation_key_pkey primary key (city_id, begins),
      constraint survey_invitation_key_city_fkey foreign key (city_id) references city (id)
    )`,
    `create index survey_invitation_key_idx on survey_invitation_key (destroyed)`,
    `create table survey_invitation (
      city_id text not null,
      token_hash bytea not null,
      expires date not null,
      constraint survey_invitation_pkey primary key (city_id, token_hash),
      constraint survey_invitation_city_fkey foreign key (city_id) references city (id)
    )`,
    `create index survey_invitation_idx on survey_invitation (expires)`,
  ],
};
