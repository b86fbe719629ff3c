/**
 * A poll that somebody is writing. All settings of all kinds stay in it while the kind is changed to and fro: only what
 * the kind needs is sent.
 */
import { newIdempotencyKey, type BallotRule, type PollDefinition, type PollDraft as SentPoll } from '@suara/client';
import { checkDefinition, type BallotKind, type FieldError, type PollDefinition as CoreDefinition } from '@suara/core';
import type { Desk } from '../desk.js';
import { keptTime, sentTime, timeAhead, type CityTime } from '../participation/city-time.js';
import { numberOf } from '../participation/fields.js';
import { freeSlug, isBlank, localizedOf, slugOf, textsOf, type Texts } from '../participation/localized.js';
import type { Keyed } from '../participation/sending.js';

export interface OptionDraft {
  /** Its name on the server, once it has one. */
  readonly id: string | null;
  /** Tells rows of the form apart while they move. */
  readonly row: number;
  readonly name: Texts;
  readonly description: Texts;
  cost: string;
}

export type Levels = 'device' | 'verified' | 'both';

export interface PollDraft extends Keyed {
  /** The poll that is revised; null for a new one. */
  readonly id: string | null;
  slug: string;
  /** Whether the officer wrote the slug, so that the question proposes none any more. */
  ownSlug: boolean;
  agency: string;
  readonly question: Texts;
  readonly description: Texts;
  kind: BallotKind;
  options: OptionDraft[];
  min: string;
  max: string;
  scoreMin: string;
  scoreMax: string;
  readonly minLabel: Texts;
  readonly maxLabel: Texts;
  method: Extract<BallotRule, { kind: 'ranked' }>['method'];
  ceiling: string;
  currency: string;
  unaffordable: Extract<BallotRule, { kind: 'budget' }>['unaffordable'];
  credits: string;
  levels: Levels;
  results: SentPoll['results'];
  quorum: string;
  readonly opensAt: CityTime;
  readonly closesAt: CityTime;
  /** Whether something would be lost with it. */
  touched: boolean;
}

let rows = 0;

export function newOption({ languages }: Desk['session']['city']): OptionDraft {
  rows += 1;
  return { id: null, row: rows, name: textsOf(languages), description: textsOf(languages), cost: '' };
}

const OPENS_IN_DAYS = 1;
const CLOSES_IN_DAYS = 15;

export function newPoll({ session }: Desk, now: number): PollDraft {
  const { languages, timeZone } = session.city;
  return {
    id: null,
    key: newIdempotencyKey(),
    slug: '',
    ownSlug: false,
    // An agency's officer can draft the agency's polls only.
    agency: session.officer.agency?.id ?? '',
    question: textsOf(languages),
    description: textsOf(languages),
    kind: 'single',
    options: [newOption(session.city), newOption(session.city)],
    min: '1',
    max: '3',
    scoreMin: '1',
    scoreMax: '5',
    minLabel: textsOf(languages),
    maxLabel: textsOf(languages),
    method: 'instant_runoff',
    ceiling: '',
    currency: 'IDR',
    unaffordable: 'skip',
    credits: '25',
    levels: 'device',
    results: 'after_closing',
    quorum: '',
    opensAt: timeAhead(now, OPENS_IN_DAYS, 8, timeZone),
    closesAt: timeAhead(now, CLOSES_IN_DAYS, 17, timeZone),
    touched: false,
  };
}

/** What the kind of a poll that is there has set; the rest as for a new one. */
function settingsOf(rule: BallotRule, languages: readonly string[]): Partial<PollDraft> {
  switch (rule.kind) {
    case 'multiple':
      return { min: String(rule.min), max: String(rule.max) };
    case 'score':
      return {
        scoreMin: String(rule.min),
        scoreMax: String(rule.max),
        minLabel: textsOf(languages, rule.minLabel),
        maxLabel: textsOf(languages, rule.maxLabel),
      };
    case 'ranked':
      return { method: rule.method };
    case 'budget':
      return { ceiling: String(rule.ceiling), currency: rule.currency, unaffordable: rule.unaffordable };
    case 'quadratic':
      return { credits: String(rule.credits) };
    default:
      return {};
  }
}

interface Known {
  readonly poll: string;
  readonly agency: { readonly id: string } | null;
  readonly definition: PollDefinition;
}

export function draftOf(desk: Desk, { poll, agency, definition }: Known, now: number): PollDraft {
  const { city } = desk.session;
  const { question, description, options, ballot, levels, results, quorum, opensAt, closesAt } = definition;
  return {
    ...newPoll(desk, now),
    ...settingsOf(ballot, city.languages),
    id: poll,
    slug: poll,
    ownSlug: true,
    agency: agency?.id ?? '',
    question: textsOf(city.languages, question),
    description: textsOf(city.languages, description),
    kind: ballot.kind,
    options: options.map((option) => ({
      ...newOption(city),
      id: option.id,
      name: textsOf(city.languages, option.name),
      description: textsOf(city.languages, option.description),
      cost: option.cost === undefined ? '' : String(option.cost),
    })),
    levels: levels.length === 2 ? 'both' : (levels[0] ?? 'device'),
    results,
    quorum: quorum === null ? '' : String(quorum),
    opensAt: keptTime(opensAt, city.timeZone),
    closesAt: keptTime(closesAt, city.timeZone),
  };
}

function ruleOf(draft: PollDraft): BallotRule {
  const { kind } = draft;
  switch (kind) {
    case 'multiple':
      return { kind, min: numberOf(draft.min), max: numberOf(draft.max) };
    case 'score': {
      const labels = {
        ...(isBlank(draft.minLabel) ? {} : { minLabel: localizedOf(draft.minLabel) }),
        ...(isBlank(draft.maxLabel) ? {} : { maxLabel: localizedOf(draft.maxLabel) }),
      };
      return { kind, min: numberOf(draft.scoreMin), max: numberOf(draft.scoreMax), ...labels };
    }
    case 'ranked':
      return { kind, method: draft.method };
    case 'budget': {
      const { unaffordable } = draft;
      return { kind, ceiling: numberOf(draft.ceiling), currency: draft.currency.trim().toUpperCase(), unaffordable };
    }
    case 'quadratic':
      return { kind, credits: numberOf(draft.credits) };
    default:
      return { kind };
  }
}

/** The options as they are sent: one that has no name on the server yet gets one of its own words. */
function optionsOf({ options, kind }: PollDraft): SentPoll['options'] {
  const taken = options.flatMap(({ id }) => id ?? []);
  return options.map((option, index) => {
    const id = option.id ?? freeSlug(slugOf(Object.values(option.name)[0] ?? '', 40), taken, `pilihan-${index + 1}`);
    if (option.id === null) taken.push(id);
    return {
      id,
      name: localizedOf(option.name),
      ...(isBlank(option.description) ? {} : { description: localizedOf(option.description) }),
      ...(kind === 'budget' ? { cost: numberOf(option.cost) } : {}),
    };
  });
}

export function pollOf(draft: PollDraft, { timeZone }: Desk['session']['city']): SentPoll {
  return {
    poll: draft.slug.trim(),
    agency: draft.agency || null,
    question: localizedOf(draft.question),
    ...(isBlank(draft.description) ? {} : { description: localizedOf(draft.description) }),
    options: optionsOf(draft),
    ballot: ruleOf(draft),
    quorum: draft.quorum.trim() === '' ? null : numberOf(draft.quorum),
    levels: draft.levels === 'both' ? ['device', 'verified'] : [draft.levels],
    results: draft.results,
    opensAt: sentTime(draft.opensAt, timeZone),
    closesAt: sentTime(draft.closesAt, timeZone),
  };
}

/** The definition that the server would make of it; only the lot of ties is drawn there. */
export function definitionOf(draft: PollDraft, { city }: Desk['session']): PollDefinition {
  const { poll, question, description, options, ballot, quorum, levels, results, opensAt, closesAt } = pollOf(
    draft,
    city,
  );
  return {
    version: 1,
    poll,
    question,
    ...(description && { description }),
    options,
    ballot,
    quorum,
    levels,
    results,
    tieBreakSeed: '-',
    opensAt,
    closesAt,
  };
}

export function faultsOfPoll(draft: PollDraft, session: Desk['session']): FieldError[] {
  const slug: FieldError[] = /^[a-z0-9-]{1,63}$/u.test(draft.slug.trim())
    ? []
    : [{ pointer: '/poll', code: 'invalid' }];
  return [...checkDefinition(definitionOf(draft, session) as CoreDefinition, session.city.languages), ...slug];
}
