import { common } from '../../internal/common.en.js';
import { errorSummary } from '../../internal/errors.en.js';
import { times } from '../../internal/times.en.js';
import type { Flaw, ViewMessages } from '../messages.js';

/** What to do where nothing is answered. */
const missing: Record<string, string> = {
  service: 'Choose the service first',
  multiple: 'Choose at least one answer',
  ranking: 'Rank at least one option',
  row: 'Choose one answer in this row',
  number: 'Enter the number',
  date: 'Enter the date',
  short_text: 'Write your answer',
  long_text: 'Write your answer',
  file: 'Add at least one photo',
};

const wrong: Record<string, string> = {
  number: 'Enter a number, for example 12',
  date: 'There is no such date, or it is out of bounds',
  file: 'A photo has to be replaced or uploaded again',
};

function flaw({ code, type, limit }: Flaw): string {
  const isNumber = type === 'number';
  if (code === 'required') return missing[type] ?? 'Choose one answer';
  if (code === 'too_short') return isNumber ? `At least ${limit ?? 0}` : `Choose at least ${limit ?? 1}`;
  if (code === 'too_many') return isNumber ? `At most ${limit ?? 0}` : `At most ${limit ?? 1}. Take some away`;
  if (code === 'too_long') return `Too long, at most ${limit ?? 0} characters`;
  return wrong[type] ?? 'Please look at this answer again';
}

export const view: ViewMessages = {
  ...times,
  state: { announced: 'Not open yet', open: 'Open', closed: 'Closed' },
  place: ({ number, of, about }) => `Question ${number} of ${about ? 'about ' : ''}${of}`,
  number: (number) => `Question ${number}`,
  required: 'must be answered',
  mayStayEmpty: 'may be skipped',
  whichService: 'Which service were you given?',
  whichServiceHint: 'All questions that follow are about this service.',
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  send: 'Send answers',
  sendAssisted: 'Send the citizen’s answers',
  sending: 'Sending…',
  consent: (text) => `By sending you agree: ${text}`,
  consentAssisted: (text) => `Read aloud before sending: “${text}”`,
  consentVersion: (version) => `Consent, version ${version}`,
  consentRest: (version) => `Read all of the consent (version ${version})`,
  readAloud: 'Read the question and its answers aloud, and note what the citizen says, as it is said.',
  chooseMany: (min, max, of) => {
    if (min === max) return `Choose ${max}.`;
    if (min > 1) return max < of ? `Choose ${min} to ${max}.` : `Choose at least ${min}.`;
    return max < of ? `Choose up to ${max}.` : 'You may choose more than one.';
  },
  rank: 'Put first what matters most to you. You need not rank all.',
  numberHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `A number from ${min} to ${max}.`;
    if (min !== undefined) return `A number, at least ${min}.`;
    return max === undefined ? '' : `A number, at most ${max}.`;
  },
  dateHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `From ${min} to ${max}.`;
    if (min !== undefined) return `${min} at the earliest.`;
    return max === undefined ? '' : `${max} at the latest.`;
  },
  left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  over: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  photosHint: (most) =>
    `At most ${most === 1 ? '1 photo' : `${most} photos`}. What is hidden in a photo, such as the place, is removed before it is sent. Mind what can be seen.`,
  retry: common.retry,
  errorSummary,
  flaw,
  moreAsked: 'There are more questions below.',
  lessAsked: 'Some questions below need no answer any more.',
  restored: 'Your answers that are not sent yet are still on this device.',
  restoredAssisted: 'Answers that are not sent yet are still on this device. Make sure it is the same citizen.',
  goOn: 'Continue',
  startAgain: 'Start again',
  notKept: 'This browser keeps nothing. Do not close the page before the answers are sent.',
  thanksTitle: 'Thank you',
  thanks: 'We have received your answers. They are used to make the service better.',
  thanksAssisted: 'The citizen’s answers have been received.',
  again: 'Answer again',
  nextPerson: 'Next citizen',
  pendingTitle: 'The answers are not sent yet',
  pending:
    'There is no connection. Your answers wait on this device; we send them as soon as there is a signal, while this page is open.',
  pendingSent:
    'The server has not answered, so we do not know yet whether your answers arrived. We send the same answers again; they will not count twice.',
  sendAgain: 'Send now',
  edit: 'Change answers',
  queuedTitle: 'The answers are kept',
  queued:
    'The connection is down. The answers are kept on this device and send themselves once it is back. Nothing has to be done again.',
  waiting: (count) => (count === 1 ? '1 response waits for a connection' : `${count} responses wait for a connection`),
  lost: (count) =>
    count === 1 ? '1 response was refused by the server' : `${count} responses were refused by the server`,
  answered: 'This survey has been answered',
  answeredDevice: 'This browser has answered the survey. A browser can answer it once only.',
  answeredCase: 'The survey has been answered for this case. A case can be answered for once only.',
  ended: 'This survey is closed. Thank you for your interest.',
  outcome: 'What follows from this survey',
  setback: {
    closed: 'The survey closed before these answers arrived. They are not counted.',
    notOpen: 'The survey is not open yet, so these answers were not taken. They are still here.',
    consent: 'The text of the consent has just changed, so these answers were not taken. Read it again, then send.',
    case: 'The link you used is not valid for this survey, so the answers were not taken.',
    refused:
      'The server refused these answers, so they were not taken. Reload the page; if it happens again, tell the site’s owner.',
  },
  withoutCase: 'Answer without that link',
};
