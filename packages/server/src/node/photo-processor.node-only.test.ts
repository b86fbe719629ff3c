import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PhotoError } from '../ports.js';
import { processPhoto } from './photo-processor.js';

const bytesOf = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 40 } } });

const whereItWasTaken = {
  IFD0: { Make: 'Contoh', Artist: 'Budi' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '6/1 10/1 4170/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 38/1 1500/100',
  },
};

const reasonFor = (bytes: Uint8Array) =>
  processPhoto(bytesOf(bytes)).then(
    () => 'taken',
    (error: unknown) => (error instanceof PhotoError ? error.reason : error),
  );

describe('a photo that comes in', () => {
  it('loses the place where it was taken and everything else beside the pixels', async () => {
    const taken = await plain(400, 300).withExif(whereItWasTaken).withXmp('<x:xmpmeta/>').jpeg().toBuffer();
    expect(ExifReader.load(taken, { expanded: true }).gps).toMatchObject({ Latitude: expect.closeTo(-6.178, 2) });

    const { bytes } = await processPhoto(bytesOf(taken));

    const left = ExifReader.load(Buffer.from(bytes), { expanded: true });
    expect(left.gps).toBeUndefined();
    expect(left.exif).toBeUndefined();
    expect(left.xmp).toBeUndefined();
    expect(left.Thumbnail).toBeUndefined();
    expect(Buffer.from(bytes).includes('Budi')).toBe(false);
  });

  it('stands upright when the camera only noted how it was held', async () => {
    const held = await plain(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await processPhoto(bytesOf(held))).toMatchObject({ width: 300, height: 400 });
  });

  it('is made smaller at its longest edge, never larger', async () => {
    const large = await plain(4000, 3000).jpeg().toBuffer();
    expect(await processPhoto(bytesOf(large))).toMatchObject({ width: 2560, height: 1920 });
    const small = await plain(20, 10).png().toBuffer();
    expect(await processPhoto(bytesOf(small))).toMatchObject({ width: 20, height: 10 });
  });

  it.each(['png', 'webp', 'avif'] as const)('becomes JPEG from %s', async (format) => {
    const other = await plain(64, 48).toFormat(format).toBuffer();
    const { bytes, width, height } = await processPhoto(bytesOf(other));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width, height });
  });

  it('gets a white ground where it was transparent', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { bytes } = await processPhoto(bytesOf(clear));
    expect((await sharp(bytes).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('may come together with many others', async () => {
    const one = bytesOf(await plain(600, 400).jpeg().toBuffer());
    const all = await Promise.all(Array.from({ length: 12 }, () => processPhoto(one)));
    expect(all.map(({ width }) => width)).toEqual(Array.from({ length: 12 }, () => 600));
  });
});

describe('what is not a photo', () => {
  it('is refused by its content: SVG, PDF, text, nothing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>';
    for (const text of [svg, `<?xml version="1.0"?>${svg}`, '%PDF-1.7\n', 'foto', '']) {
      expect(await reasonFor(new TextEncoder().encode(text))).toBe('type');
    }
    expect(await reasonFor(await plain(8, 8).gif().toBuffer())).toBe('type');
    expect(await reasonFor(await plain(8, 8).tiff().toBuffer())).toBe('type');
  });

  it('is refused when only its first bytes look like a photo', async () => {
    const head = (await plain(8, 8).jpeg().toBuffer()).subarray(0, 24);
    expect(await reasonFor(Buffer.concat([head, Buffer.alloc(4096, 7)]))).toBe('content');
  });

  it('is refused when it breaks off', async () => {
    const noise = sharp({
      create: {
        width: 800,
        height: 600,
        channels: 3,
        background: 'black',
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
      },
    });
    const whole = await noise.jpeg().toBuffer();
    expect(await reasonFor(whole.subarray(0, whole.length / 2))).toBe('content');
  });

  it('is refused before it is unpacked when it has more pixels than a camera', async () => {
    const bomb = await plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const start = performance.now();
    expect(await reasonFor(bomb)).toBe('content');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
