/**
 * Between an instant and what a `datetime-local` field holds. The field knows no time zone: what an officer writes is the
 * city's time, wherever the officer's browser stands.
 */

const PATTERN = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u;
const MINUTE = 60_000;

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const digits = '2-digit';
  return new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
  });
}

/** As a `datetime-local` field takes it: `2026-11-24T13:05`. Seconds are left out, as nobody plans by them. */
export function cityTimeOf(instant: string, timeZone: string): string {
  const parts = wallClock(timeZone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Milliseconds that the city's clock is ahead of UTC at an instant. */
function aheadAt(instant: number, timeZone: string): number {
  const shown = Date.parse(`${cityTimeOf(new Date(instant).toISOString(), timeZone)}:00Z`);
  return shown - Math.floor(instant / MINUTE) * MINUTE;
}

/**
 * The instant at which the city's clock shows `local`; null where the field is empty or incomplete. A time that the clock
 * skips in spring becomes the one as long after the leap, one that it shows twice the first of both.
 */
export function instantOf(local: string, timeZone: string): string | null {
  if (!PATTERN.test(local)) return null;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const day = 24 * 60 * MINUTE;
  const [before, after] = [aheadAt(asUtc - day, timeZone), aheadAt(asUtc + day, timeZone)];
  // Both offsets of the days around are tried, the earlier one first: of two right instants it gives the first.
  const fits = [before, after].map((ahead) => asUtc - ahead).find((at) => at + aheadAt(at, timeZone) === asUtc);
  return new Date(fits ?? asUtc - before).toISOString();
}

/** What a field of a draft holds: what is written, and the instant it stood for, which keeps its seconds if nobody changes it. */
export interface CityTime {
  local: string;
  readonly kept: string | null;
}

export function keptTime(instant: string, timeZone: string): CityTime {
  return { local: cityTimeOf(instant, timeZone), kept: instant };
}

/** The instant to send; empty where there is none, which the server's rules refuse. */
export function sentTime({ local, kept }: CityTime, timeZone: string): string {
  if (kept !== null && cityTimeOf(kept, timeZone) === local) return kept;
  return instantOf(local, timeZone) ?? '';
}

/** A full hour some days from now, on the city's clock. */
export function timeAhead(now: number, days: number, hour: number, timeZone: string): CityTime {
  const date = cityTimeOf(new Date(now + days * 24 * 60 * MINUTE).toISOString(), timeZone).slice(0, 10);
  return { local: `${date}T${String(hour).padStart(2, '0')}:00`, kept: null };
}
