import type { Happening, TrackFormTexts } from './texts.js';

const by = {
  reporter: 'You',
  dispatcher: 'Control room',
  agency_officer: 'Department staff',
  system: 'System',
} as const;

/** What happened, as a sentence to the reporter. */
function event({ move, target, by: actor }: Happening, agency: string, ticket: string): string {
  switch (move) {
    case 'receive':
      return 'Report received';
    case 'verify':
      return 'Report checked';
    case 'forward':
      return `Passed on to ${agency}`;
    case 'start':
      return 'Work has started';
    case 'update':
      return 'News of the work';
    case 'ask':
      return 'Staff asked a question';
    case 'answer':
      return 'You answered';
    case 'resume':
      return 'Work goes on';
    case 'resolve':
      return 'Work is done';
    case 'confirm':
      return 'You confirmed that it is solved';
    case 'close':
      return actor === 'system' ? 'Closed, since nobody objected' : 'Closed';
    case 'reject':
      return 'Cannot be acted on';
    case 'redirect':
      return `Not the city’s matter. Please turn to: ${target ?? ''}`;
    case 'merge':
      return `Merged with report ${ticket}`;
    case 'reopen':
      return actor === 'reporter' ? 'You said it is not solved' : 'Reopened';
  }
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

export const en: TrackFormTexts = {
  title: 'Follow a report',
  intro: 'Enter the number and the secret code you got when you sent the report.',
  ticket: 'Report number',
  ticketHint: '8 letters and digits, for example K74M\u201192XH',
  secret: 'Secret code',
  secretHint: '16 letters and digits',
  show: 'Show the report',
  empty: { ticket: 'Enter the report number', secret: 'Enter the secret code' },
  mistyped: {
    ticket: 'The report number is wrong. Check it letter by letter',
    secret: 'The secret code is wrong. Check it letter by letter',
  },
  notFound: 'There is no report with this number and code. Check both.',
  tooOften: 'Tried too often. Wait a few minutes, then try again.',
  report: (ticket) => `Report ${ticket}`,
  status: {
    received: 'Waiting to be checked',
    verified: 'Checked, waiting to be passed on',
    forwarded: 'Passed on to the department',
    in_progress: 'Being worked on',
    waiting_reporter: 'Waiting for your answer',
    resolved: 'Done, says the department',
    closed: 'Solved',
    rejected: 'Cannot be acted on',
    redirected: 'Referred to somebody else',
    merged: 'Merged with another report',
    reopened: 'Reopened',
  },
  label: { waiting: 'Waiting', processing: 'In progress', done: 'Done' },
  duration: (days, hours, minutes) => {
    if (days > 0) return hours > 0 ? `${count(days, 'day')} ${count(hours, 'hour')}` : count(days, 'day');
    if (hours > 0) return minutes > 0 ? `${count(hours, 'hour')} ${count(minutes, 'minute')}` : count(hours, 'hour');
    return count(minutes, 'minute');
  },
  due: (when, left) => `Due ${when}, ${left} left.`,
  overdue: (when, late) => `Was due ${when}, ${late} ago.`,
  resolvedAt: (when) => `Declared done ${when}.`,
  autoClose: (when, left) => `Without your word the report is closed ${when} (in ${left}).`,
  agency: 'Handled by',
  place: 'Place',
  description: 'Your report',
  service: 'What it is about',
  timeline: 'What has happened',
  event,
  by,
  ahead: 'Done, then you confirm it',
  photo: (number, of) => `Photo ${number} of ${of}`,
  question: 'Staff ask you',
  answer: 'Your answer',
  sendAnswer: 'Send the answer',
  answerEmpty: 'Write your answer',
  verdict: 'Is the problem solved?',
  verdictHint: 'Yours is the last word.',
  confirm: 'Yes, it is solved',
  dispute: 'No, or only partly',
  disputeReason: 'What is not solved?',
  disputeHint: 'The report is reopened and its time limit starts anew.',
  disputeEmpty: 'Say what is not solved',
  sendDispute: 'Reopen the report',
  survey: 'How did we serve you?',
  surveyHint:
    'A survey about the service you got for this report. Answers are stored without your name and without the number of the report.',
  beginSurvey: 'Take the survey',
  sent: 'Recorded.',
  movedOn: 'The report has just changed. This is where it stands now; what you wrote is still here.',
  refresh: 'Refresh',
  other: 'Look at another report',
  tooLong: (most) => `Too long, at most ${most} characters`,
};
