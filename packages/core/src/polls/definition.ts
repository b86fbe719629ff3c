/**
 * What a poll asks, and by which rules its ballots are cast and counted. All of
 * it is hashed (see `definitionHash`), and after the opening none of it changes:
 * every voter was asked the same.
 */

/** A text by language code (BCP 47). */
export type Localized = Readonly<Record<string, string>>;

export const BALLOT_KINDS = [
  'single',
  'multiple',
  'approval',
  'score',
  'statements',
  'ranked',
  'budget',
  'quadratic',
] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** How a ballot is cast, and the rule it is counted by. */
export type BallotRule =
  /** One option; the most ballots win (plurality). */
  | { readonly kind: 'single' }
  /** From `min` to `max` options, all alike; the most ballots win. */
  | { readonly kind: 'multiple'; readonly min: number; readonly max: number }
  /** Any number of options, none too; the most approvals win. */
  | { readonly kind: 'approval' }
  /** A whole number from `min` to `max` for each option one wants to score; the highest mean wins. */
  | {
      readonly kind: 'score';
      readonly min: number;
      readonly max: number;
      readonly minLabel?: Localized;
      readonly maxLabel?: Localized;
    }
  /** Agree, disagree or pass on each statement; no statement wins over another. */
  | { readonly kind: 'statements' }
  /** Options in an order of preference. */
  | { readonly kind: 'ranked'; readonly method: 'borda' | 'instant_runoff' | 'schulze' }
  /** Projects whose costs stay within the ceiling; funded by votes until one cannot be afforded: then stop, or skip it. */
  | {
      readonly kind: 'budget';
      /** In whole units of `currency`. */
      readonly ceiling: number;
      /** ISO 4217. */
      readonly currency: string;
      readonly unaffordable: 'stop' | 'skip';
    }
  /** Votes bought with credits: n votes for one option cost n² of them; the most votes win. */
  | { readonly kind: 'quadratic'; readonly credits: number };

export interface PollOption {
  /** Unique in the poll; `[a-z0-9-]{1,63}`. */
  readonly id: string;
  readonly name: Localized;
  readonly description?: Localized;
  /** Only, and always, in a budget: whole units of its currency. */
  readonly cost?: number;
}

/**
 * `device`: one ballot for each browser, by a token it keeps; can be stuffed.
 * `verified`: one ballot for each phone number, address or account that was verified.
 */
export const VOTER_LEVELS = ['device', 'verified'] as const;
export type VoterLevel = (typeof VOTER_LEVELS)[number];

export const RESULT_VISIBILITIES = ['always', 'after_voting', 'after_closing'] as const;
export type ResultVisibility = (typeof RESULT_VISIBILITIES)[number];

export interface PollDefinition {
  /** Of this shape; grows when it changes. */
  readonly version: 1;
  /** `<city>/<poll>`, so that no other poll can have the same hash. */
  readonly poll: string;
  /** What people vote on, in every language of the city. */
  readonly question: Localized;
  readonly description?: Localized;
  /** Two to 50 (statements and projects: from one), in the order they are shown. */
  readonly options: readonly PollOption[];
  readonly ballot: BallotRule;
  /** Published before the first ballot; decides every tie (see `lotOrder`). */
  readonly tieBreakSeed: string;
  /** How many ballots make the result count; null: any number. */
  readonly quorum: number | null;
  /** Which voters are asked. Where there are two, they are counted apart, never together. */
  readonly levels: readonly VoterLevel[];
  /** Who may see the result, and when. */
  readonly results: ResultVisibility;
  /** RFC 3339, UTC. */
  readonly opensAt: string;
  readonly closesAt: string;
}
