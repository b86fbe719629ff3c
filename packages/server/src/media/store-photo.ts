import { and, eq } from 'drizzle-orm';
import type { City } from '../cities/city.js';
import type { Bytes } from '../crypto/digest.js';
import { media } from '../db/schema-media.js';
import { invalidBody, Problem } from '../http/problem.js';
import { dayId, dayIn } from '../participation/day.js';
import { PhotoError, type ProcessedPhoto, type ServerPorts } from '../ports.js';
import type { PhotoRow } from '../reports/trail.js';

async function process({ photos }: Pick<ServerPorts, 'photos'>, bytes: Bytes): Promise<ProcessedPhoto> {
  try {
    return await photos(bytes);
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    if (error.reason === 'type') throw new Problem('unsupported-media-type', { detail: error.message });
    throw invalidBody([{ pointer: '', code: 'invalid', detail: error.message }]);
  }
}

/** The key of a photo in the store. */
export function mediaKey(cityId: string, mediaId: string): string {
  return `${cityId}/${mediaId}`;
}

/**
 * Encodes a photo anew and keeps it until a report or a response takes it up, or the
 * sweep takes it away. The row comes before the bytes: bytes without a row would lie
 * there for good if the process ended in between, and nobody would know.
 */
export async function storePhoto(
  ports: Pick<ServerPorts, 'db' | 'media' | 'photos' | 'now'>,
  city: City,
  bytes: Bytes,
): Promise<PhotoRow> {
  const photo = await process(ports, bytes);
  const now = ports.now();
  const row = {
    cityId: city.id,
    // of the day and chance: an answer to a survey keeps the id, and must not tell when it was given
    id: dayId(dayIn(city.profile.city.timeZone, now)),
    width: photo.width,
    height: photo.height,
    bytes: photo.bytes.length,
    createdAt: now,
  };
  await ports.db.insert(media).values(row);
  await ports.media.put(mediaKey(city.id, row.id), photo.bytes);
  return { ...row, reportId: null, eventId: null, surveyId: null, responseId: null, position: null };
}

/** The bytes of a photo of the city. */
export async function readPhoto(
  { db, media: store }: Pick<ServerPorts, 'db' | 'media'>,
  cityId: string,
  id: string,
): Promise<Bytes | null> {
  const [row] = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.cityId, cityId), eq(media.id, id)));
  return row ? store.get(mediaKey(cityId, row.id)) : null;
}
