import { ranking } from '../../internal/ranking/ranking.en.js';
import type { BallotMessages } from './messages.js';

const votesOf = (votes: number): string => (votes === 1 ? '1 vote' : `${votes} votes`);
const creditsOf = (credits: number): string => (credits === 1 ? '1 credit' : `${credits} credits`);

export const messages: BallotMessages = {
  choice: {
    multiple: (min, max) => {
      if (min === max) return `Choose ${max}.`;
      return min > 1 ? `Choose ${min} to ${max}.` : `Choose up to ${max}.`;
    },
    approval: 'Tick all that you approve of. None is fine, too.',
    chosen: (chosen, min, max) => {
      if (chosen < min) return `${chosen} chosen. Choose ${min - chosen} more.`;
      return chosen < max ? `${chosen} chosen. You may choose ${max - chosen} more.` : `${chosen} chosen. That is all.`;
    },
    tooMany: (excess, max, chosen) => `Too many: at most ${max}. Untick ${excess}, for instance of: ${chosen}.`,
    approved: (chosen) => (chosen > 0 ? `${chosen} approved.` : 'None approved so far.'),
  },
  score: {
    instruction: 'Give each option a score. You may leave out what you do not know.',
    noOpinion: 'No opinion',
    scored: (scored, of) => `${scored} of ${of} scored.`,
  },
  statements: {
    instruction: 'Do you agree?',
    progress: (number, of) => `Statement ${number} of ${of}`,
    agree: 'Agree',
    disagree: 'Disagree',
    pass: 'Pass',
    open: 'Not answered',
    back: 'Back',
    toOverview: 'See all answers',
    overview: 'Your answers',
    answered: (answered, of) =>
      answered < of
        ? `${answered} of ${of} statements answered.`
        : `All ${of} statements answered. Check them, then send.`,
    change: 'Change',
  },
  ranked: ranking,
  budget: {
    instruction: (ceiling) => `Choose the projects you want. Together they may cost up to ${ceiling}.`,
    left: (left, ceiling) => `${left} left of ${ceiling}`,
    over: (excess, ceiling) => `${excess} over the limit of ${ceiling}. Untick one or more.`,
    chosen: (chosen) => `${chosen} chosen`,
    unaffordable: (missing) => `Not enough money left: ${missing} short.`,
    refused: (name, missing) => `${name} is not chosen: ${missing} short.`,
    takeAway: 'Untick another project first.',
  },
  quadratic: {
    instruction: (credits) => `Spread ${creditsOf(credits)}. Give more votes to what matters more to you.`,
    example:
      'The more votes for one option, the dearer: 1 vote is 1 credit, 2 votes are 4 credits, 3 votes are 9 credits.',
    left: (left, credits) => `${left} of ${creditsOf(credits)} left`,
    over: (excess) => `${creditsOf(excess)} too many. Take votes away.`,
    votes: (votes, cost) => (votes > 0 ? `${votesOf(votes)}, ${creditsOf(cost)}` : 'No votes'),
    more: (name) => `Add a vote for ${name}`,
    fewer: (name) => `Take away a vote for ${name}`,
    next: (price) => `One more vote: ${creditsOf(price)}.`,
    unaffordable: (price, left) => `Not enough credits: one more vote costs ${price}, ${left} left.`,
    now: (name, votes, left) => `${name}: ${votesOf(votes)}. ${creditsOf(left)} left.`,
    none: (name) => `${name} has no votes.`,
  },
};
