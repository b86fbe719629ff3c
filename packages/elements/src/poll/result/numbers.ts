import { formatInstant } from '../../internal/format.js';

/** Numbers and lists as one language writes them. */
export interface Numbers {
  count(value: number): string;
  /** Of a part in a whole; of nothing it is nothing. */
  percent(part: number, whole: number): string;
  mean(value: number): string;
  /** With its sign, for what came or went. */
  change(value: number): string;
  list(words: readonly string[]): string;
}

export function numbersIn(lang: string): Numbers {
  const format = (options?: Intl.NumberFormatOptions) => {
    const { format: write } = new Intl.NumberFormat(lang, options);
    return (value: number): string => write(value);
  };
  const percent = format({ style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(lang);
  return {
    count: format(),
    percent: (part, whole) => percent(share(part, whole)),
    mean: format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    change: format({ signDisplay: 'exceptZero' }),
    list: (words) => list.format(words),
  };
}

/** Part of a whole, from 0 to 1. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Whole units of a currency. */
export const moneyIn =
  (lang: string, currency: string) =>
  (amount: number): string =>
    new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);

/** The hour of an instant of today, day and hour of an older one: figures that stayed overnight must not look fresh. */
export function formatMoment(instant: string, lang: string, timeZone: string, now: number): string {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone });
  if (day.format(new Date(instant)) !== day.format(now)) return formatInstant(instant, lang, timeZone, 'short');
  const hour = { hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(lang, hour).format(new Date(instant));
}
