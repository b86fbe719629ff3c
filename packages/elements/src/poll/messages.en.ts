import { common } from '../internal/common.en.js';
import type { PollMessages } from './messages.js';

export const messages: PollMessages = {
  ...common,
  pollMissing: 'The site’s owner has not filled in the name of the poll.',
  pollUnknown: 'There is no such poll, or it has not been announced yet.',
};
