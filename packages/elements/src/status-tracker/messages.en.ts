import { common } from '../internal/common.en.js';
import type { StatusTrackerMessages } from './messages.js';

export const messages: StatusTrackerMessages = {
  ...common,
  title: 'Follow a report',
  intro: 'Enter the number and the secret code you got when you sent the report.',
  ticket: 'Report number',
  ticketHint: '8 letters and digits, for example K74M-92XQ',
  ticketWrong: 'The report number is wrong. Check it letter by letter',
  secret: 'Secret code',
  secretHint: '16 letters and digits',
  secretWrong: 'The secret code is wrong. Check it letter by letter',
  show: 'Show the report',
  notFound: 'There is no report with this number and code. Check both.',
  tooOften: 'Tried too often. Wait a few minutes, then try again.',
  saved: 'Kept on this device',
  open: (ticket) => `Report ${ticket}`,
  forget: (ticket) => `Remove report ${ticket} from this device`,
};
