import type { KioskMessages } from '../messages.js';

export const kiosk: KioskMessages = {
  stillHere: 'Are you still here?',
  stillHereHint: 'Answers that are not sent will soon be erased, so that the next person does not see them.',
  wiped: (seconds) => `Erased in ${seconds} seconds`,
  yes: 'Yes, I go on',
  pause: 'Wait',
  startIn: (seconds) => `Back to the start in ${seconds} seconds`,
  startNow: 'Done',
};
