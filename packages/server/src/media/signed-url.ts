import { hasSigned, sign } from '../crypto/sign.js';
import type { City } from '../cities/city.js';

/** Seconds. */
const HOUR = 3600;
const STEP = HOUR / 2;

const signedText = (cityId: string, mediaId: string, expires: number) => `${cityId}/${mediaId}/${expires}`;

/**
 * The address of a photo, good for at least an hour. The expiry moves in steps
 * of half an hour, so that a page that is looked at again finds its photos in
 * the browser's cache.
 */
export async function signedUrl({ id: cityId, mediaKey }: City, mediaId: string, now: number): Promise<string> {
  const expires = (Math.ceil(now / 1000 / STEP) + HOUR / STEP) * STEP;
  const signature = await sign(mediaKey, signedText(cityId, mediaId, expires));
  return `/v1/media/${cityId}/${mediaId}?expires=${expires}&signature=${signature}`;
}

/** Whether we gave out this address, and it still holds. */
export async function isSigned(
  { id: cityId, mediaKey }: City,
  mediaId: string,
  expires: number,
  signature: string,
  now: number,
): Promise<boolean> {
  return expires > now / 1000 && (await hasSigned(mediaKey, signedText(cityId, mediaId, expires), signature));
}
