/** An instant for people: always in the city's time zone, with its name, since a phone's own may differ. */
export function formatInstant(
  instant: string,
  language: string,
  timeZone: string,
  style: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(language, {
    weekday: style,
    day: 'numeric',
    month: style,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    ...(style === 'long' && { timeZoneName: 'short' }),
  }).format(new Date(instant));
}
