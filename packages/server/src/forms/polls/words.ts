/** The words, numbers and times of a poll's page, in its language and its city's time. */
import type { Localized, PollDefinition } from '@suara/core';
import type { SiteFrame } from '../frame/frame.js';
import { pollTexts, type PollTexts } from './texts.js';

export interface PollWords {
  readonly t: PollTexts;
  readonly say: (text: Localized) => string;
  readonly definition: PollDefinition;
  readonly nameOf: (option: string) => string;
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  /** Of a part in a whole; of nothing it is nothing. */
  readonly percent: (part: number, whole: number) => string;
  readonly list: (words: readonly string[]) => string;
  /** Whole units of the poll's currency. */
  readonly money: (amount: number) => string;
  readonly instant: (instant: string | number) => string;
  readonly day: (instant: string | number) => string;
}

export function wordsFor({ site, language, say }: SiteFrame, definition: PollDefinition): PollWords {
  const { timeZone } = site.city.profile.city;
  const { options, ballot } = definition;
  const currency = ballot.kind === 'budget' ? ballot.currency : 'IDR';
  const formats = {
    count: new Intl.NumberFormat(language),
    decimal: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }),
    money: new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }),
    list: new Intl.ListFormat(language),
    instant: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }),
  };
  return {
    t: pollTexts(language),
    say,
    definition,
    nameOf: (id) => {
      const option = options.find((each) => each.id === id);
      return option ? say(option.name) : id;
    },
    count: (value) => formats.count.format(value),
    decimal: (value) => formats.decimal.format(value),
    percent: (part, whole) => formats.percent.format(whole > 0 ? part / whole : 0),
    money: (amount) => formats.money.format(amount),
    list: (words) => formats.list.format(words),
    instant: (instant) => formats.instant.format(new Date(instant)),
    day: (instant) => formats.day.format(new Date(instant)),
  };
}
