import type { TimesMessages } from './times.js';

/** When something opens and closes, and what every part that loads later says. */
export const times: TimesMessages = {
  opens: (when, left) => `Dibuka ${when}, ${left} lagi.`,
  closes: (when, left) => `Ditutup ${when}, ${left} lagi.`,
  closed: (when) => `Ditutup ${when}.`,
  closedEarly: (when, reason) => `Ditutup lebih awal, ${when}. Alasannya: ${reason}`,
  partFailed: 'Bagian ini belum bisa dimuat. Periksa sinyal, lalu coba lagi.',
};
