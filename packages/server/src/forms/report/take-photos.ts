/** The photos of a form: those that were stored with an earlier try, and those that came with this one. */
import { REPORT_LIMITS } from '@suara/core';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { City } from '../../cities/city.js';
import { media } from '../../db/schema-media.js';
import { BODY_LIMITS } from '../../http/body.js';
import type { FormFile } from '../../http/form-body.js';
import { Problem } from '../../http/problem.js';
import { storePhoto } from '../../media/store-photo.js';
import type { ServerPorts } from '../../ports.js';
import type { PhotoRow } from '../../reports/trail.js';
import type { ReportFormTexts } from './texts.js';

export interface TakenPhotos {
  readonly photos: readonly PhotoRow[];
  /** What is wrong with those that were not taken. */
  readonly flaw: string | null;
}

/** Those of the ids that nobody has taken up yet, in their order. */
async function findStored({ db }: ServerPorts, { id: cityId }: City, ids: readonly string[]): Promise<PhotoRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(media)
    .where(and(eq(media.cityId, cityId), inArray(media.id, [...ids]), isNull(media.reportId), isNull(media.surveyId)));
  return ids.flatMap((id) => rows.find((row) => row.id === id.toLowerCase()) ?? []);
}

/** The photo once it is stored, or why it is none. */
async function take(ports: ServerPorts, city: City, t: ReportFormTexts, file: FormFile): Promise<PhotoRow | string> {
  const { name, bytes } = file;
  if (bytes.length > BODY_LIMITS.photo) return t.largePhoto(name, BODY_LIMITS.photo / 1024 / 1024);
  try {
    return await storePhoto(ports, city, bytes);
  } catch (error) {
    // neither a photo by its first bytes, nor one that can be decoded
    if (error instanceof Problem) return t.unreadablePhoto(name);
    throw error;
  }
}

/**
 * Stores what can be stored before the form itself is judged: a browser forgets the files it has sent, so a photo that
 * was good stays with the form while something else is put right.
 */
export async function takePhotos(
  ports: ServerPorts,
  city: City,
  t: ReportFormTexts,
  {
    stored,
    files,
    most = REPORT_LIMITS.photos,
  }: { readonly stored: readonly string[]; readonly files: readonly FormFile[]; readonly most?: number },
): Promise<TakenPhotos> {
  const wished = [...new Set(stored)].slice(0, most);
  const known = await findStored(ports, city, wished);
  const room = most - known.length;
  const taken: (PhotoRow | string)[] = [];
  for (const file of files.slice(0, room)) taken.push(await take(ports, city, t, file));
  const flaws = taken.filter((each) => typeof each === 'string');
  if (known.length < wished.length) flaws.push(t.lostPhoto);
  if (files.length > room) flaws.push(t.tooManyPhotos(most, files.length - room));
  return {
    photos: [...known, ...taken.filter((each) => typeof each !== 'string')],
    flaw: flaws.length > 0 ? flaws.join('. ') : null,
  };
}
