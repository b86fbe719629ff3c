/** A day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // some engines read the 30th of February as the 2nd of March
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
