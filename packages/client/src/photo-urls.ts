import { SuaraError } from './errors.js';
import type { Report } from './types.js';

/** The same report with photo addresses a page can use: the server's are relative to itself. */
export function resolvePhotos<R extends Pick<Report, 'events'>>(report: R, baseUrl: string): R {
  // Somebody in between may have answered with JSON of another kind.
  if (!Array.isArray((report as R | undefined)?.events)) throw new SuaraError('unexpected');
  return {
    ...report,
    events: report.events.map((event) => ({
      ...event,
      photos: event.photos.map((photo) => ({ ...photo, url: new URL(photo.url, baseUrl).href })),
    })),
  };
}
