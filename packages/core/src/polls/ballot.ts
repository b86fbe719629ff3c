/** What one voter casts: by the kind of the poll's ballot. */
import type { BallotKind } from './definition.js';

export const STANCES = ['agree', 'disagree', 'pass'] as const;
export type Stance = (typeof STANCES)[number];

export type Ballot =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multiple' | 'approval'; readonly options: readonly string[] }
  /** Whole numbers by option; whoever is left out is not scored. */
  | { readonly kind: 'score'; readonly scores: Readonly<Record<string, number>> }
  | { readonly kind: 'statements'; readonly stances: Readonly<Record<string, Stance>> }
  /** Best first. Options of one rank are equal; those of no rank come below all others. */
  | { readonly kind: 'ranked'; readonly ranks: readonly (readonly string[])[] }
  | { readonly kind: 'budget'; readonly options: readonly string[] }
  /** Whole numbers of votes by option; 0 is as leaving it out. */
  | { readonly kind: 'quadratic'; readonly votes: Readonly<Record<string, number>> };

export type BallotOf<Kind extends BallotKind> = Extract<Ballot, { kind: Kind }>;
