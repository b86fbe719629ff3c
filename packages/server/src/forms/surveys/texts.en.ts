import type { Flaw, SurveyTexts } from './texts.js';

/** What to do where nothing is answered. */
const missing: Readonly<Record<string, string>> = {
  multiple: 'Choose at least one answer',
  ranking: 'Rank at least one option',
  row: 'Choose one answer in this row',
  number: 'Enter the number',
  date: 'Enter the date',
  short_text: 'Write your answer',
  long_text: 'Write your answer',
  file: 'Add at least one photo',
};

const wrong: Readonly<Record<string, string>> = {
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

export const en: SurveyTexts = {
  number: (number) => `Question ${number}`,
  part: (part) => `Part ${part}`,
  mayStayEmpty: '(may be skipped)',
  noAnswer: 'No answer',
  whichService: 'Which service were you given?',
  whichServiceHint: 'All questions that follow are about this service.',
  about: (service) => `Service: ${service}`,
  haveCase: 'Do you have the code of a case?',
  case: 'Code of the case',
  caseHint:
    'From an officer, a message, or your report’s page: the part of the link behind “suara-case=”. With it, one case is rated once.',
  unverified:
    'Without the code of a case, these answers are unverified: this page without scripts keeps nothing in your browser, so it cannot know whether you have answered. Please answer once only.',
  next: 'Next',
  back: 'Back',
  send: 'Send answers',
  allAsked: 'All questions are answered. Your answers have not been sent yet.',
  consent: (text) => `By sending you say: “${text}”`,
  consentVersion: (version) => `Consent, version ${version}`,
  chooseMany: (min, max, of) => {
    if (min === max) return `Choose ${max}.`;
    if (min > 1) return max < of ? `Choose ${min} to ${max}.` : `Choose at least ${min}.`;
    return max < of ? `Choose up to ${max}.` : 'You may choose more than one.';
  },
  rank: 'Give ranks: 1 for what matters most to you. You need not rank all.',
  place: (place) => `Rank ${place}`,
  unranked: 'No rank',
  scale: (end, label) => `${end}: ${label}`,
  numberHint: (min, max, unit) => {
    const within = unit === undefined ? '' : ` (${unit})`;
    if (min !== undefined && max !== undefined) return `A number from ${min} to ${max}${within}.`;
    if (min !== undefined) return `A number, at least ${min}${within}.`;
    return max === undefined ? `A number${within}.` : `A number, at most ${max}${within}.`;
  },
  dateHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `From ${min} to ${max}.`;
    if (min !== undefined) return `${min} at the earliest.`;
    return max === undefined ? 'Year-month-day, for example 2026-11-24.' : `${max} at the latest.`;
  },
  photosHint: (most) =>
    `At most ${most === 1 ? '1 photo' : `${most} photos`}. What is hidden in a photo, such as the place, is removed by the server before it is kept. Mind what can be seen.`,
  flaw,
  serviceFlaw: 'Choose the service first',
  caseFlaw:
    'This code is not valid for this survey and service. Correct it, or leave it empty to answer without a code',
  equal: 'This rank is taken. Each option needs a rank of its own',
  thanksTitle: 'Thank you',
  thanks: 'We have received your answers. They are used to make the service better.',
  receipt: {
    survey: 'Survey',
    service: 'Service',
    day: 'Received on',
    counted: 'Counted as',
    level: { case: 'One case, verified by its code', device: 'Answers without the code of a case, unverified' },
  },
  state: { announced: 'Not open yet', closed: 'Closed' },
  opens: (when) => `Opens ${when}.`,
  closes: (when) => `Closes ${when}.`,
  closed: (when) => `Closed ${when}.`,
  closedEarly: (when, reason) => `Closed early, ${when}. The reason: ${reason}`,
  ended: 'This survey is closed. Thank you for your interest.',
  outcome: 'What follows from this survey',
  published: (when) => `Published ${when}`,
  noneTitle: 'No survey',
  none: 'There is no survey open here now. Thank you for your interest.',
  answeredTitle: 'This survey has been answered',
  answeredCase: 'The survey has been answered for this case. A case can be answered for once only.',
  answeredForm: 'Answers were sent from this page and received; those count. These do not.',
  setback: {
    closed: 'The survey closed before these answers arrived. They are not counted.',
    notOpen: 'The survey is not open yet, so these answers were not taken.',
    consent: 'The text of the consent has just changed, so these answers were not taken. Read it again, then send.',
  },
};
