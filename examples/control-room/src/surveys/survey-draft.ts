/** A survey that somebody is writing: new, as the next period of a series, or one that is not open yet. */
import {
  newIdempotencyKey,
  type DeskSurvey,
  type SurveyDefinition,
  type SurveyDraft as SentSurvey,
} from '@suara/client';
import type { SkmRounding, SkmStandardId } from '@suara/core';
import type { Desk } from '../desk.js';
import { cityTimeOf, keptTime, sentTime, timeAhead, type CityTime } from '../participation/city-time.js';
import { numberOf } from '../participation/fields.js';
import { freeSlug, isBlank, localizedOf, slugOf, textsOf, type Texts } from '../participation/localized.js';
import type { Keyed } from '../participation/sending.js';
import { nextRow, questionDraftOf, questionOf, type QuestionDraft } from './question-draft.js';

export interface ServiceDraft {
  readonly row: number;
  /** Its name on the server, once it has one; otherwise made of its words. */
  readonly id: string | null;
  readonly name: Texts;
}

export interface SurveyDraft extends Keyed {
  /** The survey that is revised; null for a new one. */
  readonly id: string | null;
  /** Whether it has been decided what it starts from. */
  readonly started: boolean;
  slug: string;
  ownSlug: boolean;
  series: string;
  /** Whether the series is settled, so that the address proposes none. */
  ownSeries: boolean;
  agency: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly thanks: Texts;
  layout: SurveyDefinition['layout'];
  services: ServiceDraft[];
  /** The row of the service that reporters are asked about; null for none. */
  asked: number | null;
  population: string;
  share: string;
  standard: SkmStandardId;
  rounding: SkmRounding;
  questions: QuestionDraft[];
  readonly opensAt: CityTime;
  readonly closesAt: CityTime;
  touched: boolean;
}

const OPENS_IN_DAYS = 1;
const CLOSES_IN_DAYS = 183;

export function newService(languages: readonly string[]): ServiceDraft {
  return { row: nextRow(), id: null, name: textsOf(languages) };
}

export function newSurvey({ session }: Desk, now: number): SurveyDraft {
  const { languages, timeZone } = session.city;
  return {
    id: null,
    started: false,
    key: newIdempotencyKey(),
    slug: '',
    ownSlug: false,
    series: '',
    ownSeries: false,
    agency: session.officer.agency?.id ?? '',
    title: textsOf(languages),
    description: textsOf(languages),
    thanks: textsOf(languages),
    layout: 'steps',
    services: [],
    asked: null,
    population: '',
    share: '100',
    standard: 'permenpanrb-14-2017',
    rounding: 'exact',
    questions: [],
    opensAt: timeAhead(now, OPENS_IN_DAYS, 8, timeZone),
    closesAt: timeAhead(now, CLOSES_IN_DAYS, 17, timeZone),
    touched: false,
  };
}

/** What a definition decides of a draft. */
function contentOf(definition: SurveyDefinition, languages: readonly string[]): Partial<SurveyDraft> {
  return {
    title: textsOf(languages, definition.title),
    description: textsOf(languages, definition.description),
    thanks: textsOf(languages, definition.thanks),
    layout: definition.layout,
    ...(definition.index && { standard: definition.index.standard, rounding: definition.index.rounding }),
    questions: definition.questions.map((question) => questionDraftOf(question, languages)),
  };
}

/** A new survey from a definition, or from none; `name` is proposed for the address and the series. */
export function startFrom(desk: Desk, definition: SurveyDefinition | null, name: string, now: number): SurveyDraft {
  const draft = newSurvey(desk, now);
  if (definition === null) return { ...draft, started: true };
  const { timeZone, languages } = desk.session.city;
  const year = cityTimeOf(new Date(now).toISOString(), timeZone).slice(0, 4);
  return {
    ...draft,
    ...contentOf(definition, languages),
    started: true,
    slug: `${name}-${year}`,
    series: name,
    ownSeries: true,
  };
}

export function draftOf(desk: Desk, survey: DeskSurvey, now: number): SurveyDraft {
  const { languages, timeZone } = desk.session.city;
  const services = survey.services.map(({ id, name }) => ({ row: nextRow(), id, name: textsOf(languages, name) }));
  const asked = survey.services.findIndex(({ reports }) => reports);
  return {
    ...newSurvey(desk, now),
    ...contentOf(survey.definition, languages),
    id: survey.survey,
    started: true,
    slug: survey.survey,
    ownSlug: true,
    series: survey.series,
    ownSeries: true,
    agency: survey.agency?.id ?? '',
    services,
    asked: services[asked]?.row ?? null,
    population: survey.population === null ? '' : String(survey.population),
    share: String(survey.share),
    opensAt: keptTime(survey.opensAt, timeZone),
    closesAt: keptTime(survey.closesAt, timeZone),
  };
}

const DAY = 24 * 3_600_000;

/** `skm-2026-1` is followed by `skm-2026-2`; what has no number gets one. */
function nextSlug(slug: string, taken: readonly string[]): string {
  const [, stem = slug, number = '1'] = /^(.*)-(\d{1,3})$/u.exec(slug) ?? [];
  let following = Number(number) + 1;
  while (taken.includes(`${stem}-${following}`)) following += 1;
  return `${stem}-${following}`;
}

/**
 * The same survey again, beginning where the last period ends or, where that is long ago, tomorrow; for as many days as
 * before, and until the same hour.
 */
export function nextPeriod(desk: Desk, survey: DeskSurvey, taken: readonly string[], now: number): SurveyDraft {
  const { timeZone } = desk.session.city;
  const [opened, closed] = [Date.parse(survey.opensAt), Date.parse(survey.closesAt)];
  const opens = Math.max(closed, now + DAY);
  const local = (instant: number): string => cityTimeOf(new Date(instant).toISOString(), timeZone);
  const days = Math.max(1, Math.round((closed - opened) / DAY));
  const closes = local(opens + days * DAY).slice(0, 11) + local(closed).slice(11);
  return {
    ...draftOf(desk, survey, now),
    id: null,
    key: newIdempotencyKey(),
    slug: nextSlug(survey.survey, taken),
    opensAt: { local: local(opens), kept: null },
    closesAt: { local: closes, kept: null },
    // It is more than was typed here, but would be as easily made again.
    touched: false,
  };
}

function servicesOf({ services, asked }: SurveyDraft): SentSurvey['services'] {
  const taken = services.flatMap(({ id }) => id ?? []);
  return services.map((service, index) => {
    const wished = slugOf(Object.values(service.name)[0] ?? '', 40);
    const id = service.id ?? freeSlug(wished, taken, `layanan-${index + 1}`);
    if (service.id === null) taken.push(id);
    return { id, name: localizedOf(service.name), ...(service.row === asked && { reports: true }) };
  });
}

export function isIndexed({ questions }: SurveyDraft): boolean {
  return questions.some(({ type, element }) => type === 'likert' && element.trim() !== '');
}

export function definitionOf(draft: SurveyDraft): SurveyDefinition {
  const { standard, rounding, layout, description, thanks } = draft;
  return {
    version: 1,
    title: localizedOf(draft.title),
    ...(isBlank(description) ? {} : { description: localizedOf(description) }),
    ...(isBlank(thanks) ? {} : { thanks: localizedOf(thanks) }),
    layout,
    ...(isIndexed(draft) ? { index: { standard, rounding } } : {}),
    questions: draft.questions.map(questionOf),
  };
}

export function populationOf({ population }: SurveyDraft): number | null {
  return population.trim() === '' ? null : numberOf(population);
}

export function surveyOf(draft: SurveyDraft, { timeZone }: Desk['session']['city']): SentSurvey {
  return {
    survey: draft.slug.trim(),
    series: draft.series.trim(),
    agency: draft.agency || null,
    services: servicesOf(draft),
    definition: definitionOf(draft),
    population: populationOf(draft),
    share: numberOf(draft.share),
    opensAt: sentTime(draft.opensAt, timeZone),
    closesAt: sentTime(draft.closesAt, timeZone),
  };
}
