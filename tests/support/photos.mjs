/**
 * Photos as phones take them: with the place, the time and the phone in their EXIF. Drawn, so that nobody's street and
 * nobody's face lies in the repository.
 */
import sharp from 'sharp';
import { street } from './lamp.mjs';

/** Where the picture was taken, as a phone writes it: 6° 10′ 42″ S, 106° 37′ 48″ E. */
const taken = {
  IFD0: { Make: 'Contoh', Model: 'Ponsel 3', DateTime: '2026:11:20 19:04:11', Artist: 'Sari' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '6/1 10/1 42/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 37/1 48/1',
  },
};

/** @param {boolean} lit */
const jpeg = (lit) =>
  sharp(Buffer.from(street(lit)))
    .jpeg({ quality: 86 })
    .withExif(taken)
    .toBuffer();

/** The street lamp that is out. @returns {Promise<Buffer>} a JPEG with GPS in its EXIF */
export const photoOfDarkLamp = () => jpeg(false);

/** The same lamp after the work. @returns {Promise<Buffer>} a JPEG with GPS in its EXIF */
export const photoOfLitLamp = () => jpeg(true);
