/** A consultation that somebody is writing. */
import { newIdempotencyKey, type ConsultationDraft as SentConsultation, type DeskConsultation } from '@suara/client';
import { checkConsultation, type FieldError } from '@suara/core';
import type { Desk } from '../desk.js';
import { keptTime, sentTime, timeAhead, type CityTime } from '../participation/city-time.js';
import { freeSlug, localizedOf, slugOf, textsOf, type Texts } from '../participation/localized.js';
import type { Keyed } from '../participation/sending.js';

export interface SectionDraft {
  /** Its name on the server, once it has one. It never changes: comments hold on to it. */
  readonly id: string | null;
  /** Tells rows of the form apart while they move. */
  readonly row: number;
  readonly heading: Texts;
  readonly text: Texts;
}

export interface ConsultationDraft extends Keyed {
  /** The consultation that is revised; null for a new one. */
  readonly id: string | null;
  /** Whether people can speak already: then neither times nor questions change. */
  readonly opened: boolean;
  slug: string;
  ownSlug: boolean;
  agency: string;
  readonly title: Texts;
  readonly summary: Texts;
  readonly background: Texts;
  sections: SectionDraft[];
  /** Ids that sections had which were taken out: a new one must not answer for an old one's comments. */
  readonly knownSections: readonly string[];
  questions: string[];
  arguments: boolean;
  readonly opensAt: CityTime;
  readonly closesAt: CityTime;
  touched: boolean;
}

let rows = 0;

export function newSection({ languages }: Desk['session']['city']): SectionDraft {
  rows += 1;
  return { id: null, row: rows, heading: textsOf(languages), text: textsOf(languages) };
}

const OPENS_IN_DAYS = 1;
const CLOSES_IN_DAYS = 22;

export function newConsultation({ session }: Desk, now: number): ConsultationDraft {
  const { languages, timeZone } = session.city;
  return {
    id: null,
    opened: false,
    key: newIdempotencyKey(),
    slug: '',
    ownSlug: false,
    agency: session.officer.agency?.id ?? '',
    title: textsOf(languages),
    summary: textsOf(languages),
    background: textsOf(languages),
    sections: [newSection(session.city)],
    knownSections: [],
    questions: [],
    arguments: true,
    opensAt: timeAhead(now, OPENS_IN_DAYS, 8, timeZone),
    closesAt: timeAhead(now, CLOSES_IN_DAYS, 17, timeZone),
    touched: false,
  };
}

export function draftOf(desk: Desk, { consultation, state, draft }: DeskConsultation, now: number): ConsultationDraft {
  const { city } = desk.session;
  return {
    ...newConsultation(desk, now),
    id: consultation,
    opened: state === 'open',
    slug: consultation,
    ownSlug: true,
    agency: draft.agency ?? '',
    title: textsOf(city.languages, draft.title),
    summary: textsOf(city.languages, draft.summary),
    background: textsOf(city.languages, draft.background),
    sections: draft.sections.map(({ id, heading, text }) => ({
      ...newSection(city),
      id,
      heading: textsOf(city.languages, heading),
      text: textsOf(city.languages, text),
    })),
    knownSections: draft.sections.map(({ id }) => id),
    questions: [...draft.questions],
    arguments: draft.arguments,
    opensAt: keptTime(draft.opensAt, city.timeZone),
    closesAt: keptTime(draft.closesAt, city.timeZone),
  };
}

function sectionsOf({ sections, knownSections }: ConsultationDraft): SentConsultation['sections'] {
  const taken = [...knownSections];
  return sections.map(({ id, heading, text }, index) => {
    const wished = slugOf(Object.values(heading)[0] ?? '', 40);
    const name = id ?? freeSlug(wished, taken, `bagian-${index + 1}`);
    if (id === null) taken.push(name);
    return { id: name, heading: localizedOf(heading), text: localizedOf(text) };
  });
}

export function consultationOf(draft: ConsultationDraft, { timeZone }: Desk['session']['city']): SentConsultation {
  return {
    consultation: draft.slug.trim(),
    agency: draft.agency || null,
    title: localizedOf(draft.title),
    summary: localizedOf(draft.summary),
    background: localizedOf(draft.background),
    sections: sectionsOf(draft),
    questions: draft.questions,
    arguments: draft.arguments,
    opensAt: sentTime(draft.opensAt, timeZone),
    closesAt: sentTime(draft.closesAt, timeZone),
  };
}

export function faultsOfConsultation(draft: ConsultationDraft, { city, agencies }: Desk['session']): FieldError[] {
  const isSlug = /^[a-z0-9-]{1,63}$/u.test(draft.slug.trim());
  const slug: FieldError[] = isSlug ? [] : [{ pointer: '/consultation', code: 'invalid' }];
  const known = { languages: city.languages, agencies: agencies.map(({ id }) => id) };
  return [...checkConsultation(consultationOf(draft, city), known), ...slug];
}
