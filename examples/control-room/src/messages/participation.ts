/** What the page says about polls and consultations, and of surveys what all three have alike. A language that lacks a line does not compile. */
import type { ContributionKind, ContributionStatus, PollDraft } from '@suara/client';
import type { BallotKind, BallotRule } from '@suara/core';
import type { OrderTexts } from '../participation/ordered.js';
import type { ManagedMoveName } from '../participation/move-draft.js';
import type { ManagedStateName } from '../participation/page-parts.js';
import type { Words } from './messages.js';

export interface ListTexts {
  readonly title: string;
  readonly lead: string;
  readonly create: string;
  readonly empty: Words;
}

export interface ManagedMoveWords {
  readonly open: string;
  readonly title: string;
  readonly explain: string;
  /** What cannot be undone. */
  readonly warning?: string;
  readonly submit: string;
  readonly done: string;
}

export interface MoveTexts extends Readonly<Record<ManagedMoveName, ManagedMoveWords>> {
  readonly none: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly parts: string;
  part(name: string): string;
}

/** What all have alike. */
export interface ParticipationTexts {
  readonly areas: Readonly<Record<'label' | 'reports' | 'polls' | 'consultations' | 'surveys', string>>;
  readonly states: Readonly<Record<ManagedStateName, string>>;
  readonly stateTimes: Readonly<Record<ManagedStateName | 'closedEarly', (at: string) => string>>;
  readonly wholeCity: string;
  readonly outcomePublished: string;
  readonly said: string;
  closedEarly(at: string): string;
  outcomeAt(at: string): string;
  cityTime(zone: string): string;
  readonly stale: string;
  readonly embed: Readonly<Record<'title' | 'lead' | 'site' | 'label' | 'copy' | 'copied' | 'notCopied', string>>;
}

type Method = Extract<BallotRule, { kind: 'ranked' }>['method'];
type Unaffordable = Extract<BallotRule, { kind: 'budget' }>['unaffordable'];

interface OptionTexts {
  readonly legend: string;
  readonly hint: string;
  readonly order: OrderTexts;
  readonly texts: Readonly<Record<'name' | 'description' | 'cost', string>>;
}

export interface PollTexts {
  readonly list: ListTexts;
  /** Each kind of ballot with the sentence on when to use it. */
  readonly kinds: Readonly<Record<BallotKind, { readonly name: string; readonly when: string }>>;
  readonly levels: Readonly<Record<'device' | 'verified' | 'both', Words & { readonly turnout: string }>>;
  readonly results: Readonly<Record<PollDraft['results'], Words>>;
  quorum(ballots: string): string;
  readonly form: Readonly<
    Record<
      | 'titleNew'
      | 'titleEdit'
      | 'kind'
      | 'kindChoice'
      | 'texts'
      | 'question'
      | 'questionHint'
      | 'description'
      | 'descriptionHint'
      | 'voters'
      | 'levels'
      | 'results'
      | 'quorum'
      | 'quorumHint'
      | 'times'
      | 'opensAt'
      | 'closesAt'
      | 'place'
      | 'agency'
      | 'slug'
      | 'slugHint'
      | 'slugFixed'
      | 'submitNew'
      | 'submitEdit'
      | 'afterwards'
      | 'saved',
      string
    >
  >;
  readonly options: Readonly<Record<'options' | 'statements', OptionTexts>>;
  readonly rule: Readonly<
    Record<
      | 'min'
      | 'max'
      | 'scoreMin'
      | 'scoreMax'
      | 'minLabel'
      | 'maxLabel'
      | 'method'
      | 'ceiling'
      | 'ceilingHint'
      | 'currency'
      | 'currencyHint'
      | 'unaffordable'
      | 'credits'
      | 'creditsHint',
      string
    >
  > & {
    readonly methods: Readonly<Record<Method, Words>>;
    readonly unaffordableKinds: Readonly<Record<Unaffordable, Words>>;
    between(min: string, max: string): string;
    creditsOf(credits: string): string;
  };
  /** Words for what the server refused, by place and code, where this form knows better. */
  readonly faults: Readonly<Record<string, string>>;
  readonly preview: Readonly<Record<'title' | 'ofDraft' | 'ofPoll' | 'refused' | 'failed', string>> & {
    readonly unwritten: { readonly question: string; option(number: number): string };
  };
  readonly page: Readonly<
    Record<
      | 'back'
      | 'loading'
      | 'definition'
      | 'edit'
      | 'question'
      | 'description'
      | 'rule'
      | 'options'
      | 'levels'
      | 'results'
      | 'period'
      | 'agency'
      | 'hash'
      | 'hashHint'
      | 'bundle'
      | 'bundleHint',
      string
    >
  > & { readonly none: Words };
  readonly moves: MoveTexts;
}

export interface ConsultationTexts {
  readonly list: ListTexts;
  readonly form: Readonly<
    Record<
      | 'titleNew'
      | 'titleEdit'
      | 'texts'
      | 'title'
      | 'summary'
      | 'summaryHint'
      | 'background'
      | 'backgroundHint'
      | 'sections'
      | 'sectionsHint'
      | 'heading'
      | 'text'
      | 'textHint'
      | 'asks'
      | 'questions'
      | 'questionsHint'
      | 'questionsFixed'
      | 'noPolls'
      | 'pollsFailed'
      | 'arguments'
      | 'argumentsHint'
      | 'times'
      | 'timesFixed'
      | 'opensAt'
      | 'closesAt'
      | 'place'
      | 'agency'
      | 'slug'
      | 'slugHint'
      | 'slugFixed'
      | 'whileOpen'
      | 'submitNew'
      | 'submitEdit'
      | 'afterwards'
      | 'saved',
      string
    >
  > & { questionPlace(number: number): string };
  readonly order: OrderTexts;
  readonly faults: Readonly<Record<string, string>>;
  readonly page: Readonly<
    Record<
      | 'back'
      | 'loading'
      | 'definition'
      | 'edit'
      | 'summary'
      | 'background'
      | 'questions'
      | 'arguments'
      | 'yes'
      | 'no'
      | 'period'
      | 'agency'
      | 'document',
      string
    >
  > & {
    readonly none: Words;
    section(id: string, revision: string): string;
    pending(count: number): string;
    /** On the link to what people said. */
    read(pending: number): string;
  };
  readonly moderation: Readonly<
    Record<
      | 'name'
      | 'lead'
      | 'keysHint'
      | 'toPage'
      | 'show'
      | 'outdated'
      | 'publish'
      | 'hide'
      | 'hideNow'
      | 'reason'
      | 'reasonHint'
      | 'reasonMissing'
      | 'more',
      string
    >
  > & {
    title(pending: number): string;
    received(day: string, site: string): string;
    readonly kinds: Readonly<Record<ContributionKind, string>>;
    readonly statuses: Readonly<Record<ContributionStatus, string>>;
    readonly empty: Readonly<Record<ContributionStatus, Words>>;
    readonly done: Readonly<Record<'publish' | 'hide', string>>;
    /** One letter each, which act while a contribution has the focus. */
    readonly keys: Readonly<Record<'publish' | 'hide', string>>;
  };
  readonly moves: MoveTexts;
}
