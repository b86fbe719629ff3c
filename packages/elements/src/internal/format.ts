/** Instants for people: always in the city's time zone, with its name, since a phone's own may differ. */
export function formatInstant(
  instant: string,
  lang: string,
  timeZone: string,
  style: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(lang, {
    weekday: style,
    day: 'numeric',
    month: style,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    ...(style === 'long' ? { timeZoneName: 'short' as const } : {}),
  }).format(new Date(instant));
}
