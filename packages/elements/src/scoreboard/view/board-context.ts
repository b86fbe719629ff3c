import type { Localized, Scoreboard } from '@suara/client';
import { localized } from '../../internal/language.js';
import type { BoardMessages } from '../messages.js';

/** What the parts of the board draw from. */
export interface BoardContext {
  readonly published: Scoreboard;
  readonly texts: BoardMessages;
  text(text: Localized): string;
  count(value: number): string;
  /** A rounded figure as the server told it: nothing is rounded here. */
  decimal(value: string): string;
  list(words: readonly string[]): string;
  day(instant: string): string;
  days(from: string, to: string, month?: 'long' | 'short'): string;
}

export function contextOf(published: Scoreboard, texts: BoardMessages, lang: string, timeZone: string): BoardContext {
  const numbers = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang);
  const dates = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(lang, { day: 'numeric', month, year: 'numeric', timeZone });
  return {
    published,
    texts,
    text: (text) => localized(text, lang),
    count: (value) => numbers.format(value),
    decimal: (value) => {
      const digits = value.split('.')[1]?.length ?? 0;
      return Number(value).toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    },
    list: (words) => list.format(words),
    day: (instant) => dates('long').format(new Date(instant)),
    days: (from, to, month = 'long') => dates(month).formatRange(new Date(from), new Date(to)),
  };
}
