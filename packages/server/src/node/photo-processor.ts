import { availableParallelism } from 'node:os';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { PhotoError, type PhotoProcessor, type ProcessedPhoto } from '../ports.js';
import { takeTurns } from './take-turns.js';

/**
 * What is decoded at all. AVIF is here because some phones write it under the name of a JPEG; the sharp on npm brings
 * no decoder for HEIC, whose patents forbid it, so the widgets have the phone turn those into JPEG.
 */
const KNOWN_TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/** 50 megapixels: more than any phone takes in one shot, and 200 MB once unpacked. */
const MAX_PIXELS = 50_000_000;

/** Enough to read a house number from across the street. */
const LONGEST_EDGE = 2560;

const QUALITY = 82;

const SECONDS_PER_PHOTO = 20;

// every photo comes once: remembering it would only hold memory
sharp.cache(false);

/** Photos are unpacked in memory: as many at a time as there are processors, the others wait. */
const inTurn = takeTurns(availableParallelism());

/**
 * For processes that do nothing else: the bytes are sniffed before libvips sees them; this holds even if libvips sniffs
 * otherwise, so that none of its other loaders (SVG, TIFF, PDF …) ever opens what a stranger sent.
 */
export function refuseOtherLoaders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`) });
}

/** Reads the type from the first bytes, turns the photo upright and encodes it anew; nothing but pixels is left. */
export const processPhoto: PhotoProcessor = async (bytes) => {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !KNOWN_TYPES.has(type.mime)) throw new PhotoError('type');
  return inTurn(() => encode(bytes));
};

async function encode(bytes: Uint8Array): Promise<ProcessedPhoto> {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: MAX_PIXELS,
      // cameras write files with small faults; a file that breaks off is still refused
      failOn: 'error',
    })
      .autoOrient()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      // sharp writes no metadata unless asked to: no place, no time, no owner, no thumbnail of the uncropped photo
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .timeout({ seconds: SECONDS_PER_PHOTO })
      .toUint8Array();
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    throw new PhotoError('content');
  }
}
