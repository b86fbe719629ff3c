/** What every part of the desk needs: who works here, for which city, in which language. */
import type { Agency, DeskSession, Localized, ReportEvent } from '@suara/client';
import type { DeskClient } from '@suara/client/desk';
import { createFormats, type Formats } from './format.js';
import { inLanguage, type Language } from './language.js';
import { messagesIn, type Messages } from './messages/index.js';
import type { SignedIn } from './session.js';

export interface Desk {
  readonly client: DeskClient;
  readonly session: DeskSession;
  readonly language: Language;
  readonly t: Messages;
  readonly format: Formats;
  /** A text the city wrote, in the page's language. */
  say(text: Localized): string;
}

export function createDesk({ client, session }: SignedIn, language: Language): Desk {
  return {
    client,
    session,
    language,
    t: messagesIn(language),
    format: createFormats(language, session.city),
    say: (text) => inLanguage(text, language, session.city.languages),
  };
}

export function agencyName(desk: Desk, agency: Agency | null): string {
  return agency ? desk.say(agency.name) : desk.t.report.noAgency;
}

/** Who made an event, by the name people know; `agency` is the one that had the report at that moment. */
export function actorName(desk: Desk, { by }: ReportEvent, agency: Agency | null): string {
  if (by === 'dispatcher') return desk.say(desk.session.city.controlRoom);
  if (by === 'agency_officer' && agency) return desk.say(agency.shortName);
  return desk.t.actors[by];
}

/** What the officer signed in as, beside the name. */
export function roleName(desk: Desk): string {
  const { role, agency } = desk.session.officer;
  return role === 'agency_officer' && agency ? desk.say(agency.name) : desk.t.roles[role];
}
