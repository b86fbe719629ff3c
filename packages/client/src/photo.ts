/**
 * Makes a photo fit to leave the phone: encoded anew, so that no metadata (the
 * place, the time, the phone) goes with it, upright, and small enough for a
 * weak network. Browsers only.
 */

/** Pixels of the longer edge: enough to read a sign, a fraction of the bytes. */
const LONGEST_EDGE = 2048;
const QUALITY = 0.82;

/** The browser cannot read the file as a photo. Nothing was sent. */
export class UnreadablePhotoError extends Error {
  override readonly name = 'UnreadablePhotoError';
}

/** A JPEG without metadata. Rejects with {@link UnreadablePhotoError}; a photo is never passed on as it was. */
export async function preparePhoto(file: Blob): Promise<Blob> {
  const bitmap = await decode(file);
  try {
    const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new UnreadablePhotoError();
    // JPEG has no transparency: what is transparent becomes white, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await encode(canvas);
  } finally {
    bitmap.close();
  }
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw new UnreadablePhotoError('not a photo this browser can read', { cause: error });
  }
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new UnreadablePhotoError());
      },
      'image/jpeg',
      QUALITY,
    );
  });
}
