import type { BallotRule } from '@suara/client';
import type { ResultMessages } from './messages.js';

const methods = {
  borda: 'Each rank gives points: most to the top choice, none to the last. The most points win.',
  instant_runoff:
    'Counted in rounds. Each time the option with the fewest votes leaves, and its votes move to the next choice on each ballot, until one option wins.',
  schulze:
    'Every two options are compared: how many ballots rank one above the other. The order follows the strongest chains of such comparisons (Schulze method).',
};

function rule(by: BallotRule, money: (amount: number) => string): string {
  switch (by.kind) {
    case 'single':
      return 'Each voter chooses one option. The most votes win.';
    case 'multiple':
      return `Each voter chooses ${by.min === by.max ? by.min : `${by.min} to ${by.max}`} of the options. The most votes win.`;
    case 'approval':
      return 'Each voter approves any number of options. The most approvals win.';
    case 'score':
      return `Each option is scored from ${by.min} to ${by.max}. The highest average wins; an option left unscored does not count towards its average.`;
    case 'statements':
      return 'Each statement is answered with agree, disagree or pass. No statement wins over another.';
    case 'ranked':
      return methods[by.method];
    case 'budget':
      return `Projects are funded from the most votes down while their cost still fits into ${money(by.ceiling)}. ${
        by.unaffordable === 'stop'
          ? 'At the first project that cannot be afforded, funding stops.'
          : 'A project that cannot be afforded is skipped, and the next one is looked at.'
      }`;
    case 'quadratic':
      return `Each voter has ${by.credits} credits. Giving n votes to one option takes n × n credits. The most votes win.`;
  }
}

export const result: ResultMessages = {
  title: 'Result',
  loading: 'Loading the result…',
  hidden: {
    always: () => 'The result can be seen once voting opens.',
    after_voting: () => 'The result can be seen after you have voted.',
    after_closing: (closes) => `The result can be seen after voting closes, ${closes}.`,
  },
  asOf: (when) => `As of ${when}, kept up to date.`,
  final: (when) => `Final result, counted ${when}.`,
  stale: (when) => `Could not be updated. These are the figures as of ${when}.`,
  pause: 'Pause updates',
  resume: 'Resume updates',
  paused: (when) => `Updates are paused. These are the figures as of ${when}.`,
  leadChanged: (level, what) => `${level}: ${what}`,
  level: { verified: 'Verified', device: 'Unverified' },
  levelHint: {
    verified: 'One ballot for each phone number, email address or account that was verified.',
    device: 'One ballot for each browser. The same person can vote again from another browser.',
  },
  apart: 'The two groups are counted apart and never added up.',
  ballots: (count, one) => `${count} ballot${one ? '' : 's'}`,
  none: { open: 'No ballots yet.', closed: 'No ballots were cast.' },
  quorumReached: (quorum) => `The quorum of ${quorum} ballots is reached.`,
  quorumMissed: {
    open: (quorum) => `The quorum of ${quorum} ballots is not reached yet: the result does not count yet.`,
    closed: (quorum) => `The quorum of ${quorum} ballots was not reached: the result does not count.`,
  },
  standing: {
    won: (names) => `Winner: ${names}`,
    leads: (names) => `Leading so far: ${names}`,
    funded: (names) => `Funded: ${names}`,
    wouldBeFunded: (names) => `Funded so far: ${names}`,
  },
  tag: {
    won: 'Won',
    leads: 'Leading so far',
    funded: 'Funded',
    wouldBeFunded: 'Funded so far',
    unfunded: 'Not funded',
  },
  noneFunded: { open: 'No project is funded so far.', closed: 'No project is funded.' },
  tie: (names, order, seed) =>
    `Tied: ${names}. Their order was drawn by lot with the seed “${seed}”, published before the first ballot: ${order}.`,
  sharesOverlap: 'Percent of all ballots. A voter can choose several options, so they can add up to more than 100%.',
  share: (count, percent) => `${count} (${percent})`,
  amount: (kind, value, one) => `${value} ${kind === 'ranked' ? 'point' : 'vote'}${one ? '' : 's'}`,
  mean: (mean, count, one) => `Average ${mean} from ${count} score${one ? '' : 's'}`,
  noScore: 'Not scored yet',
  scale: (end, label) => `${end}: ${label}`,
  stance: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
  noStances: 'No answers yet',
  cost: (cost) => `Cost ${cost}`,
  spent: (spent, ceiling, left) => `Spent ${spent} of ${ceiling}, ${left} left.`,
  round: (number) => `Round ${number}`,
  exhausted: 'No choice left',
  leaves: (name) => `${name} leaves.`,
  moves: (moves) => `Change in the next round: ${moves}.`,
  lastRound: {
    open: (name) => `Leading so far: ${name}.`,
    closed: (name) => `Winner: ${name}.`,
  },
  asTable: 'Show as a table',
  column: {
    option: 'Option',
    rank: 'Rank',
    value: { ranked: 'Points', votes: 'Votes', mean: 'Average' },
    share: 'Percent',
    ballots: 'Ballots',
    scored: 'Scores',
    cost: 'Cost',
    verdict: 'Verdict',
    score: (score) => `Score ${score}`,
    distribution: 'Spread (score: how many)',
  },
  roundsCaption: 'Votes in each round',
  matrixCaption: 'How many ballots rank the option of the row above that of the column',
  from: 'Where the ballots came from',
  sitesHint: 'The sites on which people voted, all groups of voters together. It is one poll for the whole city.',
  fewer: 'fewer than 5',
  withheld: 'withheld',
  fewerHint: 'Numbers from 1 to 4 are not told, so that nobody’s choice can be guessed.',
  withheldHint:
    'Numbers from 1 to 4 are not told, so that nobody’s choice can be guessed. Another number may be withheld too, so that the small ones cannot be worked out from the total.',
  how: 'How it is counted',
  ruleTitle: 'Rule',
  rule,
  tieTitle: 'In a tie',
  tieRule: (seed) => `The lot decides, drawn with the seed “${seed}”, which was published before the first ballot.`,
  quorumTitle: 'Quorum',
  quorumRule: (quorum) =>
    quorum
      ? `The result counts from ${quorum} ballots, for each group of voters on its own.`
      : 'None: the result counts with any number of ballots.',
  visibilityTitle: 'Who sees the result',
  visibility: {
    always: 'Anybody, also while people vote.',
    after_voting: 'Those who have voted; after the close anybody.',
    after_closing: 'Anybody, after voting has closed.',
  },
  hashTitle: 'Fingerprint of the poll',
  hashHint: 'The question and its rules cannot be changed without changing this fingerprint.',
  copy: 'Copy the fingerprint',
  copied: 'Copied',
  bundleTitle: 'Count it yourself',
  bundle: 'Download all ballots (JSON)',
  bundleHint: 'Without the voters’ names. Save it as bundle.json and check it with:',
  bundleLater: 'After the close all ballots can be downloaded, without the voters’ names, and counted again.',
  outcome: 'What we do with what you told us',
  published: (when, by) => `Published ${when} by ${by}`,
};
