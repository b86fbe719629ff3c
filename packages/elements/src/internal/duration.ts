const MINUTE = 60_000;

/** A length of time in words, the two largest of days, hours and minutes; never less than a minute. */
export function durationText(milliseconds: number, lang: string): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE));
  const parts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor((minutes % 1440) / 60)],
    ['minute', minutes % 60],
  ] as const;
  const first = parts.findIndex(([, count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}
