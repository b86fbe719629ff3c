import type { BallotRule, PollDefinition, VoterLevel } from '@suara/client';

type Stance = 'agree' | 'disagree' | 'pass';

/** What is said of a leading or winning option: `funded` in a budget. */
export type Standing = 'won' | 'leads' | 'funded' | 'wouldBeFunded';

/** Texts of a poll's result and outcome: loaded with them. Numbers and names come in as words of the same language. */
export interface ResultMessages {
  title: string;
  loading: string;
  hidden: Record<PollDefinition['results'], (closes: string) => string>;
  /** A live result: when it is from, and how its renewal is held and taken up again. */
  asOf: (when: string) => string;
  final: (when: string) => string;
  stale: (when: string) => string;
  pause: string;
  resume: string;
  paused: (when: string) => string;
  leadChanged: (level: string, what: string) => string;
  level: Record<VoterLevel, string>;
  levelHint: Record<VoterLevel, string>;
  apart: string;
  ballots: (count: string, one: boolean) => string;
  none: Record<'open' | 'closed', string>;
  quorumReached: (quorum: string) => string;
  quorumMissed: Record<'open' | 'closed', (quorum: string) => string>;
  standing: Record<Standing, (names: string) => string>;
  tag: Record<Standing | 'unfunded', string>;
  noneFunded: Record<'open' | 'closed', string>;
  tie: (names: string, order: string, seed: string) => string;
  /** Said with the chart, where its percentages do not add up to 100. */
  sharesOverlap: string;
  share: (count: string, percent: string) => string;
  amount: (kind: BallotRule['kind'], value: string, one: boolean) => string;
  mean: (mean: string, count: string, one: boolean) => string;
  noScore: string;
  scale: (end: string, label: string) => string;
  stance: Record<Stance, string>;
  noStances: string;
  cost: (cost: string) => string;
  spent: (spent: string, ceiling: string, left: string) => string;
  round: (number: string) => string;
  exhausted: string;
  leaves: (name: string) => string;
  moves: (moves: string) => string;
  lastRound: Record<'open' | 'closed', (name: string) => string>;
  asTable: string;
  column: {
    option: string;
    rank: string;
    value: Record<'ranked' | 'votes' | 'mean', string>;
    share: string;
    ballots: string;
    scored: string;
    cost: string;
    verdict: string;
    score: (score: string) => string;
    distribution: string;
  };
  roundsCaption: string;
  matrixCaption: string;
  from: string;
  sitesHint: string;
  fewer: string;
  withheld: string;
  fewerHint: string;
  withheldHint: string;
  how: string;
  ruleTitle: string;
  rule: (rule: BallotRule, money: (amount: number) => string) => string;
  tieTitle: string;
  tieRule: (seed: string) => string;
  quorumTitle: string;
  quorumRule: (quorum: string | undefined) => string;
  visibilityTitle: string;
  visibility: Record<PollDefinition['results'], string>;
  hashTitle: string;
  hashHint: string;
  copy: string;
  copied: string;
  bundleTitle: string;
  bundle: string;
  bundleHint: string;
  bundleLater: string;
  outcome: string;
  published: (when: string, by: string) => string;
}
