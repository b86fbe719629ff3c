import { common } from '../internal/common.id.js';
import type { PollMessages } from './messages.js';

export const messages: PollMessages = {
  ...common,
  pollMissing: 'Pengelola situs belum mengisi nama jajak pendapat.',
  pollUnknown: 'Jajak pendapat ini tidak ada, atau belum diumumkan.',
};
