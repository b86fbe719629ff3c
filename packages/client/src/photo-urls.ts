import type { Report } from './types.js';

/** The same report with photo addresses a page can use: the server's are relative to itself. */
export function resolvePhotos<R extends Pick<Report, 'events'>>(report: R, baseUrl: string): R {
  return {
    ...report,
    events: report.events.map((event) => ({
      ...event,
      photos: event.photos.map((photo) => ({ ...photo, url: new URL(photo.url, baseUrl).href })),
    })),
  };
}
