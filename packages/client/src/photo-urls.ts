import { SuaraError } from './errors.js';
import type { Photo, Report, SurveyReport } from './types.js';

/** The same report with photo addresses a page can use: the server's are relative to itself. */
export function resolvePhotos<R extends Pick<Report, 'events'>>(report: R, baseUrl: string): R {
  // Somebody in between may have answered with JSON of another kind.
  if (!Array.isArray((report as R | undefined)?.events)) throw new SuaraError('unexpected');
  return {
    ...report,
    events: report.events.map((event) => ({
      ...event,
      photos: absolutePhotos(event.photos, baseUrl),
    })),
  };
}

/** A survey's report alike. */
export function resolveAnswerPhotos(report: SurveyReport, baseUrl: string): SurveyReport {
  if (!Array.isArray((report as SurveyReport | undefined)?.questions)) throw new SuaraError('unexpected');
  return {
    ...report,
    questions: report.questions.map((figures) => ({ ...figures, photos: absolutePhotos(figures.photos, baseUrl) })),
  };
}

const absolutePhotos = (photos: readonly Photo[], baseUrl: string): Photo[] =>
  photos.map((photo) => ({ ...photo, url: new URL(photo.url, baseUrl).href }));
