import { PhotoError, type PhotoProcessor, type ProcessedPhoto } from '../ports.js';

/** The same as the server's on Node, so that a story shows what a city will see. */
const LONGEST_EDGE = 2560;
const MAX_PIXELS = 50_000_000;
const QUALITY = 0.82;

/** What the first bytes of a photo say: where they stand and what they are. */
const SIGNATURES: readonly (readonly [offset: number, text: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [8, 'WEBP'],
  [4, 'ftypavif'],
];

/** Encodes anew by the page's own canvas, which turns photos upright and keeps no metadata. */
export const processPhotoInPage: PhotoProcessor = async (bytes) => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (!SIGNATURES.some(([offset, text]) => head.startsWith(text, offset))) throw new PhotoError('type');
  const bitmap = await decode(bytes);
  try {
    return await encode(bitmap);
  } finally {
    bitmap.close();
  }
};

async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }).catch(() => {
    throw new PhotoError('content');
  });
  if (bitmap.width * bitmap.height <= MAX_PIXELS) return bitmap;
  bitmap.close();
  throw new PhotoError('content');
}

async function encode(bitmap: ImageBitmap): Promise<ProcessedPhoto> {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new PhotoError('content');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}
