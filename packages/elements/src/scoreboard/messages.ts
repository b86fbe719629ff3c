import type { Grade } from '@suara/core';
import type { CommonMessages } from '../internal/messages.js';

/** Texts of the first paint. */
export interface ScoreboardMessages extends CommonMessages {
  title: string;
}

/** Texts of the figures: loaded with them. Numbers and dates come in as words of the same language. */
export interface BoardMessages {
  unpublished: string;
  unpublishedHint: string;
  index: string;
  outOf: string;
  grade: (grade: Grade) => string;
  performance: Record<Grade, string>;
  noIndex: string;
  period: string;
  respondents: string;
  people: (count: string, one: boolean) => string;
  /** Of the respondents these are the ones that the index is made of. */
  rated: (count: string) => string;
  target: string;
  targetMet: (target: string) => string;
  targetMissed: (target: string, missing: string) => string;
  standard: string;
  publishedOn: string;
  elements: string;
  scale: string;
  best: (names: string, value: string) => string;
  worst: (names: string, value: string) => string;
  allEqual: (value: string) => string;
  tag: Record<'best' | 'worst', string>;
  unrated: string;
  outcome: string;
  trend: string;
  firstPeriod: string;
  change: Record<'up' | 'down' | 'same', (by: string) => string>;
  otherStandards: string;
  services: string;
  servicesHint: string;
  how: string;
  formula: (weight: string) => string;
  legacyWeight: (weight: string) => string;
  bounds: string;
  bound: (from: string, to: string) => string;
  asTable: string;
  column: Record<
    'element' | 'respondents' | 'mean' | 'weighted' | 'period' | 'index' | 'grade' | 'standard' | 'service',
    string
  >;
}
