/** The photos that people answered with, by question, in an order that tells nothing. */
import type { Answers, SurveyDefinition } from '@suara/core';
import { and, eq, inArray } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { media } from '../../db/schema-media.js';
import { photoView } from '../../media/photo-view.js';
import type { Database } from '../../ports.js';
import type { ReportPhoto } from './survey-report.js';

/** Asked for so many at a time. */
const PAGE = 500;

/** Which photos belong to which question. */
export class PhotoIds {
  readonly byQuestion: ReadonlyMap<string, Set<string>>;

  constructor({ questions }: SurveyDefinition) {
    this.byQuestion = new Map(
      questions.filter(({ type }) => type === 'file').map(({ id }) => [id, new Set<string>()] as const),
    );
  }

  add(answers: Answers): void {
    for (const [question, ids] of this.byQuestion) {
      const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
      if (Array.isArray(answer)) for (const id of answer as readonly string[]) ids.add(id);
    }
  }
}

/** An id begins with the time of the upload: its end is chance. */
const byChance = (a: string, b: string) => (a.slice(-12) < b.slice(-12) ? -1 : 1);

async function readPhotos(db: Database, city: City, ids: readonly string[], now: number): Promise<ReportPhoto[]> {
  const views: ReportPhoto[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE);
    const rows = await db
      .select()
      .from(media)
      .where(and(eq(media.cityId, city.id), inArray(media.id, page)));
    views.push(...(await Promise.all(rows.map((row) => photoView(city, row, now)))));
  }
  return views.sort((a, b) => byChance(a.id, b.id));
}

/** The photos of each question that asks for them, at signed addresses. */
export async function photosBy(
  db: Database,
  city: City,
  { byQuestion }: PhotoIds,
  now: number,
): Promise<ReadonlyMap<string, readonly ReportPhoto[]>> {
  const views = new Map<string, readonly ReportPhoto[]>();
  for (const [question, ids] of byQuestion) views.set(question, await readPhotos(db, city, [...ids], now));
  return views;
}
