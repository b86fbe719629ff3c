import type { SiteFrame } from '../frame/frame.js';

/** Instants and days in the page's language and the city's time. */
export function momentsFor({ site, language }: SiteFrame) {
  const { timeZone } = site.city.profile.city;
  const instants = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const calendarDays = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    instant: (instant: string | number) => instants.format(new Date(instant)),
    day: (instant: string | number) => days.format(new Date(instant)),
    /** Of `2026-11-24`, which is a day already. */
    calendarDay: (day: string) => calendarDays.format(new Date(day)),
  };
}
