/** Whether two pictures of a widget show the same thing. */
import sharp from 'sharp';

/** Of 255: letters whose edges fall otherwise between two pixels stay below it nowhere, but there are few such pixels. */
const VISIBLE = 40;

/** Of all pixels: a field of another colour, a line of another length or a word of another size are far more. */
const TOLERANCE = 0.001;

const decode = async (png) => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** Paints what differs red on a pale copy of the second picture. */
const paint = (picture, differs) => {
  const { data, width, height } = picture;
  const painted = Buffer.alloc(data.length);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 3;
    for (let channel = 0; channel < 3; channel += 1) painted[at + channel] = 191 + Math.floor(data[at + channel] / 4);
    if (differs(pixel)) painted.set([220, 0, 0], at);
  }
  return sharp(painted, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
};

/**
 * What tells the pictures apart: null, or a sentence and, where they are equally large, a picture of the difference.
 * A pixel more or less in height is a fraction rounded otherwise.
 */
export async function compare(expectedPng, actualPng) {
  const [expected, actual] = await Promise.all([decode(expectedPng), decode(actualPng)]);
  const sizes = `${actual.width} × ${actual.height} instead of ${expected.width} × ${expected.height}`;
  if (expected.width !== actual.width || Math.abs(expected.height - actual.height) > 1) {
    return { told: `is ${sizes}` };
  }
  const rows = Math.min(expected.height, actual.height);
  const differs = (pixel) => {
    const at = pixel * 3;
    if (pixel >= rows * expected.width) return false;
    for (let channel = 0; channel < 3; channel += 1) {
      if (Math.abs(expected.data[at + channel] - actual.data[at + channel]) > VISIBLE) return true;
    }
    return false;
  };
  let different = 0;
  for (let pixel = 0; pixel < rows * expected.width; pixel += 1) if (differs(pixel)) different += 1;
  const share = different / (rows * expected.width);
  if (share <= TOLERANCE) return null;
  return {
    told: `differs from the plain page's in ${(share * 100).toFixed(2)} % of its pixels`,
    picture: await paint(actual, differs),
  };
}
