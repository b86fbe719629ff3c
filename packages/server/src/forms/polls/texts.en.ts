import type { BallotRule } from '@suara/core';
import type { PollTexts } from './texts.js';

function rule(by: BallotRule, ceiling: string): string {
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
      return en.result.methods[by.method];
    case 'budget':
      return `Projects are funded from the most votes down while their cost still fits into ${ceiling}. ${
        by.unaffordable === 'stop'
          ? 'At the first project that cannot be afforded, funding stops.'
          : 'A project that cannot be afforded is skipped, and the next one is looked at.'
      }`;
    case 'quadratic':
      return `Each voter has ${by.credits} credits. Giving n votes to one option takes n × n credits. The most votes win.`;
  }
}

const votesOf = (count: number): string => (count === 1 ? '1 vote' : `${count} votes`);
const creditsOf = (credits: number): string => (credits === 1 ? '1 credit' : `${credits} credits`);

export const en: PollTexts = {
  ballot: {
    single: 'Choose one',
    multiple: (min, max) => {
      if (min === max) return `Choose ${max}`;
      return min > 1 ? `Choose ${min} to ${max}` : `Choose up to ${max}`;
    },
    approval: 'Tick all that you approve of. None is fine, too',
    score: 'Give each option a score. You may leave out what you do not know.',
    noOpinion: 'No opinion',
    scale: (end, label) => `${end}: ${label}`,
    statements: 'Do you agree? You may leave out what you do not want to answer.',
    stance: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
    ranked: 'Give ranks: 1 for what you want most. You need not rank all.',
    equals: 'Two options may have the same rank.',
    place: (place) => `Rank ${place}`,
    unranked: 'No rank',
    budget: (ceiling) => `Choose the projects you want. Together they may cost up to ${ceiling}`,
    cost: (cost) => `Cost ${cost}`,
    quadratic: (credits) =>
      `Spread ${creditsOf(credits)}. The more votes for one option, the dearer: 1 vote is 1 credit, 2 votes are 4 credits, 3 votes are 9 credits.`,
    votesFor: (most) => `How many votes? From 0 to ${most}`,
  },
  flaw: {
    required: 'Choose your answer first',
    tooFew: (min) => `Choose at least ${min}`,
    tooMany: (max) => `Too many are chosen: at most ${max}`,
    overBudget: (ceiling) => `Together they cost more than ${ceiling}. Untick one or more`,
    overCredits: (credits) => `These votes take more than ${creditsOf(credits)}. Take votes away`,
    equal: 'This rank is taken. Each option needs a rank of its own',
    number: 'Enter a whole number, for example 2',
    other: 'This choice does not follow the rules. Please check it',
    level: 'Choose how you vote',
    token: 'This is not a code of this poll, or no vote was cast with it yet',
  },
  verify: {
    title: 'Verify, then your vote is sent',
    hint: 'We send a one-time code, so that one person has one vote. Your contact is not stored with your vote.',
    how: 'Send the code by',
    channel: { phone: 'Phone number', email: 'E-mail' },
    contact: 'The number or address',
    contactHint: { phone: 'For example 0812 3456 7890', email: 'For example name@example.org' },
    send: 'Send the code',
    codeTitle: 'Enter the code',
    code: 'Code of six digits',
    codeHint: (contact) => `We sent it to ${contact}. It works for five minutes.`,
    confirm: 'Verify and send my vote',
    resend: 'Send the code again',
    resent: 'A new code is on its way. The old one no longer works.',
    otherContact: 'Use another contact',
    back: 'Back to the choice',
    tooOften: 'Tried too often. Wait a few minutes, then try again. Your vote has not been sent.',
    notSent: 'The code could not be sent. Wait a moment, then try again. Your vote has not been sent.',
    elsewhere:
      'This poll checks its voters by their account of the city. A page without scripts cannot do that: sign in and vote on the site.',
    toSite: 'Open the site',
    unavailable: 'This site cannot verify anybody yet. Please tell the site’s owner.',
    flaw: {
      empty: 'Fill this in, then ask for the code',
      channel: 'Choose how the code is sent',
      contact: {
        phone: 'The phone number is incomplete or wrong',
        email: 'The address is wrong, for example name@example.org',
      },
      codeEmpty: 'Enter the six digits of our message',
      codeWrong: 'This code is wrong. Check its six digits',
      codeOutdated: 'This code no longer works. Ask for a new one',
    },
  },
  result: {
    title: { open: 'Result so far', closed: 'Result' },
    hidden: (visibility, closes) =>
      visibility === 'after_voting'
        ? 'The result can be seen after you have voted.'
        : `The result can be seen after voting closes, ${closes}.`,
    countedAt: (when) => `Counted ${when}.`,
    apart: 'The two groups are counted apart and never added up.',
    ballots: (count, isOne) => `${count} ballot${isOne ? '' : 's'}`,
    none: { open: 'No ballots yet.', closed: 'No ballots were cast.' },
    quorumReached: (quorum) => `The quorum of ${quorum} ballots is reached.`,
    quorumMissed: {
      open: (quorum) => `The quorum of ${quorum} ballots is not reached yet: the result does not count yet.`,
      closed: (quorum) => `The quorum of ${quorum} ballots was not reached: the result does not count.`,
    },
    won: { open: (names) => `Leading so far: ${names}`, closed: (names) => `Winner: ${names}` },
    funded: { open: (names) => `Funded so far: ${names}`, closed: (names) => `Funded: ${names}` },
    noneFunded: { open: 'No project is funded so far.', closed: 'No project is funded.' },
    tag: {
      won: { open: 'Leading so far', closed: 'Won' },
      funded: { open: 'Funded so far', closed: 'Funded' },
      unfunded: 'Not funded',
    },
    tie: (names, order, seed) =>
      `Tied: ${names}. Their order was drawn by lot with the seed “${seed}”, published before the first ballot: ${order}.`,
    sharesOverlap: 'Percent of all ballots. A voter can choose several options, so they can add up to more than 100%.',
    spent: (spent, ceiling, left) => `Spent ${spent} of ${ceiling}, ${left} left.`,
    column: {
      option: 'Option',
      points: 'Points',
      votes: 'Votes',
      mean: 'Average',
      share: 'Percent',
      ballots: 'Ballots',
      scored: 'Scores',
      cost: 'Cost',
      verdict: 'Verdict',
      score: (score) => `Score ${score}`,
      spread: 'Spread (score: how many)',
      round: (number) => `Round ${number}`,
    },
    exhausted: 'No choice left',
    rounds: 'Votes in each round',
    matrix: 'How many ballots rank the option of the row above that of the column',
    how: 'How it is counted',
    rule,
    methods: {
      borda: 'Each rank gives points: most to the top choice, none to the last. The most points win.',
      instant_runoff:
        'Counted in rounds. Each time the option with the fewest votes leaves, and its votes move to the next choice on each ballot, until one option wins.',
      schulze:
        'Every two options are compared: how many ballots rank one above the other. The order follows the strongest chains of such comparisons (Schulze method).',
    },
    tieRule: (seed) =>
      `In a tie the lot decides, drawn with the seed “${seed}”, which was published before the first ballot.`,
    bundle: 'Download all ballots (JSON)',
    bundleHint: 'Without the voters’ names. Anybody can count them again with:',
    bundleLater: 'After the close all ballots can be downloaded, without the voters’ names, and counted again.',
    outcome: 'What we do with what you told us',
    published: (when, by) => `Published ${when} by ${by}`,
  },
  receipt: {
    title: 'Vote recorded',
    hint: 'The server has recorded your vote. Keep the receipt, to check it at any time.',
    replaced: 'It takes the place of your earlier vote.',
    votedTitle: 'You have voted',
    choice: 'Your choice',
    nothing: 'Nothing chosen',
    votes: votesOf,
    equal: ' equal to ',
    code: 'Receipt code',
    codeHint: 'The beginning of your code in the log of votes. The file has the whole code.',
    warning:
      'This receipt shows your choice to anybody who sees it. Give it to nobody who asks you to prove your choice.',
    save: 'Save the receipt as a file',
    fileName: (poll) => `vote-receipt-${poll}.json`,
    show: 'Show the receipt',
    text: 'The receipt',
    check: 'How to check your vote',
    checkSteps: [
      'On the city’s site, open this poll in a browser that runs scripts, press “Check a receipt” and paste it. The check runs on your own device.',
      'After the close, download all ballots and look for your receipt in them with: suara verify bundle.json --receipt receipt.json',
    ],
    change: 'Change my vote',
    token: 'To be able to change it later, keep this code',
    tokenHint:
      'This page keeps nothing in your browser. With this code your vote can be seen and changed while the poll is open. Give it to nobody.',
  },
  state: { announced: 'Not open yet', closed: 'Closed' },
  opens: (when) => `Opens ${when}.`,
  closes: (when) => `Closes ${when}.`,
  closed: (when) => `Closed ${when}.`,
  closedEarly: (when, reason) => `Closed early, ${when}. The reason: ${reason}`,
  willBeAsked: 'What will be asked',
  level: { device: 'Unverified', verified: 'Verified' },
  levelHint: {
    device:
      'One vote for each form that is opened; nobody checks who you are. This page without scripts keeps nothing in your browser, so it cannot know whether you have voted. So the result is marked “unverified”. Please vote once only.',
    verified: 'One vote for each number or address. We check it before your vote is sent.',
  },
  chooseLevel: 'How you vote',
  chooseLevelHint: 'The two are counted apart and never added up.',
  send: 'Send my vote',
  sendChange: 'Send the change',
  next: 'Next',
  keepVote: 'Cancel, keep my vote',
  changing: 'You are changing your vote. Until the change is sent, your earlier vote counts.',
  haveVoted: 'Have you voted here already?',
  ownToken: 'The code of your receipt’s page',
  ownTokenHint: 'It begins with “device.”. With it you can see and change your vote.',
  showOwn: 'Show my vote',
  setback: {
    closed: 'The poll closed before this vote arrived. It does not count.',
    notOpen: 'The poll is not open yet, so your vote is not recorded.',
    changed:
      'The question or its options have changed since you opened it, so your vote is not recorded. Check it, then send.',
    used: 'Not recorded: another vote was sent from this page, and that one counts. To put the choice below in its place, send again.',
    expired: 'Your verification no longer holds, so this vote is not recorded. Send it again and verify.',
    refused: 'The server refused this vote, so it is not recorded. Check your choice and send it again.',
  },
};
