import { common } from '../internal/common.en.js';
import type { StatusTrackerMessages } from './messages.js';

export const messages: StatusTrackerMessages = {
  ...common,
  title: 'Follow a report',
  intro: 'Enter the number and the secret code you got when you sent the report.',
  ticket: 'Report number',
  ticketHint: '8 letters and digits, for example K74M\u201192XH',
  secret: 'Secret code',
  secretHint: '16 letters and digits',
  show: 'Show the report',
};
