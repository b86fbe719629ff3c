import type { TimesMessages } from './times.js';

/** When something opens and closes, and what every part that loads later says. */
export const times: TimesMessages = {
  opens: (when, left) => `Opens ${when}, in ${left}.`,
  closes: (when, left) => `Closes ${when}, in ${left}.`,
  closed: (when) => `Closed ${when}.`,
  closedEarly: (when, reason) => `Closed early, ${when}. The reason: ${reason}`,
  partFailed: 'This part could not be loaded. Check your signal, then try again.',
};
