import type { City } from '../cities/city.js';
import type { PhotoRow } from '../reports/trail.js';
import { signedUrl } from './signed-url.js';

/** A photo as the API shows it. */
export async function photoView(city: City, { id, width, height, bytes }: PhotoRow, now: number) {
  return { id, url: await signedUrl(city, id, now), width, height, bytes };
}
