/** What the pages of a poll say. */
import type { BallotRule, ResultVisibility, Stance, VoterLevel } from '@suara/core';
import type { Channel } from '../../ports.js';
import { textsOf } from '../frame/texts.js';
import { en } from './texts.en.js';
import { id } from './texts.id.js';

type RankingMethod = Extract<BallotRule, { kind: 'ranked' }>['method'];

/** A text that depends on whether people can still vote. */
interface ByTime {
  readonly open: string;
  readonly closed: string;
}

export interface BallotTexts {
  readonly single: string;
  readonly multiple: (min: number, max: number) => string;
  readonly approval: string;
  readonly score: string;
  readonly noOpinion: string;
  readonly scale: (end: number, label: string) => string;
  readonly statements: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly ranked: string;
  readonly equals: string;
  readonly place: (place: string) => string;
  readonly unranked: string;
  readonly budget: (ceiling: string) => string;
  readonly cost: (cost: string) => string;
  readonly quadratic: (credits: number) => string;
  readonly votesFor: (most: number) => string;
}

/** What is wrong with a ballot, and what to do. */
export interface BallotFlawTexts {
  readonly required: string;
  readonly tooFew: (min: number) => string;
  readonly tooMany: (max: number) => string;
  readonly overBudget: (ceiling: string) => string;
  readonly overCredits: (credits: number) => string;
  readonly equal: string;
  readonly number: string;
  readonly other: string;
  readonly level: string;
  readonly token: string;
}

export interface VerifyTexts {
  readonly title: string;
  readonly hint: string;
  readonly how: string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly contact: string;
  readonly contactHint: Readonly<Record<Channel, string>>;
  readonly send: string;
  readonly codeTitle: string;
  readonly code: string;
  readonly codeHint: (contact: string) => string;
  readonly confirm: string;
  readonly resend: string;
  readonly resent: string;
  readonly otherContact: string;
  readonly back: string;
  readonly tooOften: string;
  readonly notSent: string;
  /** Where voters are verified in ways a plain page has not. */
  readonly elsewhere: string;
  readonly toSite: string;
  readonly unavailable: string;
  readonly flaw: {
    readonly empty: string;
    readonly channel: string;
    readonly contact: Readonly<Record<Channel, string>>;
    readonly codeEmpty: string;
    readonly codeWrong: string;
    readonly codeOutdated: string;
  };
}

export interface ResultTexts {
  readonly title: ByTime;
  readonly hidden: (visibility: ResultVisibility, closes: string) => string;
  readonly countedAt: (when: string) => string;
  readonly apart: string;
  readonly ballots: (count: string, isOne: boolean) => string;
  readonly none: ByTime;
  readonly quorumReached: (quorum: string) => string;
  readonly quorumMissed: { readonly open: (quorum: string) => string; readonly closed: (quorum: string) => string };
  readonly won: { readonly open: (names: string) => string; readonly closed: (names: string) => string };
  readonly funded: { readonly open: (names: string) => string; readonly closed: (names: string) => string };
  readonly noneFunded: ByTime;
  readonly tag: { readonly won: ByTime; readonly funded: ByTime; readonly unfunded: string };
  readonly tie: (names: string, order: string, seed: string) => string;
  readonly sharesOverlap: string;
  readonly spent: (spent: string, ceiling: string, left: string) => string;
  readonly column: {
    readonly option: string;
    readonly points: string;
    readonly votes: string;
    readonly mean: string;
    readonly share: string;
    readonly ballots: string;
    readonly scored: string;
    readonly cost: string;
    readonly verdict: string;
    readonly score: (score: string) => string;
    readonly spread: string;
    readonly round: (number: string) => string;
  };
  readonly exhausted: string;
  readonly rounds: string;
  readonly matrix: string;
  readonly how: string;
  readonly rule: (rule: BallotRule, ceiling: string) => string;
  readonly methods: Readonly<Record<RankingMethod, string>>;
  readonly tieRule: (seed: string) => string;
  readonly bundle: string;
  readonly bundleHint: string;
  readonly bundleLater: string;
  readonly outcome: string;
  readonly published: (when: string, by: string) => string;
}

export interface ReceiptTexts {
  readonly title: string;
  readonly hint: string;
  readonly replaced: string;
  readonly votedTitle: string;
  readonly choice: string;
  readonly nothing: string;
  readonly votes: (count: number) => string;
  readonly equal: string;
  readonly code: string;
  readonly codeHint: string;
  readonly warning: string;
  readonly save: string;
  readonly fileName: (poll: string) => string;
  readonly show: string;
  readonly text: string;
  readonly check: string;
  /** How to check it, in steps. */
  readonly checkSteps: readonly string[];
  readonly change: string;
  readonly token: string;
  readonly tokenHint: string;
}

export interface PollTexts {
  readonly ballot: BallotTexts;
  readonly flaw: BallotFlawTexts;
  readonly verify: VerifyTexts;
  readonly result: ResultTexts;
  readonly receipt: ReceiptTexts;
  readonly state: { readonly announced: string; readonly closed: string };
  readonly opens: (when: string) => string;
  readonly closes: (when: string) => string;
  readonly closed: (when: string) => string;
  readonly closedEarly: (when: string, reason: string) => string;
  readonly willBeAsked: string;
  readonly level: Readonly<Record<VoterLevel, string>>;
  readonly levelHint: Readonly<Record<VoterLevel, string>>;
  readonly chooseLevel: string;
  readonly chooseLevelHint: string;
  readonly send: string;
  readonly sendChange: string;
  /** Beside `send`, where some voters are verified next. */
  readonly next: string;
  readonly keepVote: string;
  readonly changing: string;
  readonly haveVoted: string;
  readonly ownToken: string;
  readonly ownTokenHint: string;
  readonly showOwn: string;
  /** Why a vote was not recorded. */
  readonly setback: {
    readonly closed: string;
    readonly notOpen: string;
    readonly changed: string;
    readonly used: string;
    readonly expired: string;
    readonly refused: string;
  };
}

export const pollTexts = (language: string): PollTexts => textsOf({ id, en }, language);
