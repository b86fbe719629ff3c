import { and, eq } from 'drizzle-orm';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { media } from '../db/schema-media.js';
import { bodyOf, fieldErrorsOf, problemOf, type PhotoBody } from '../test-support/answers.js';
import { LAMP, smallPhoto, testApi, type Call, type TestApi } from '../test-support/api.js';
import { ORIGIN } from '../test-support/city.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const HOUR = 3_600_000;

const upload = (raw: BodyInit, type = 'image/jpeg', call: Call = {}) =>
  api.post('/media', undefined, { raw, type, key: null, ...call });

async function uploaded(): Promise<PhotoBody> {
  return bodyOf<PhotoBody>(await upload(await smallPhoto()));
}

describe('uploading a photo', () => {
  it('stores it encoded anew, without a trace of who took it where', async () => {
    const original = await smallPhoto();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const response = await upload(original);
    expect(response.status).toBe(201);
    const photo = await bodyOf<PhotoBody>(response);
    expect(photo).toMatchObject({ width: 64, height: 48 });
    const stored = api.ports.media.photos.get(`${api.city.id}/${photo.id}`)!;
    expect(stored.length).toBe(photo.bytes);
    const metadata = await sharp(stored).metadata();
    expect([metadata.format, metadata.exif]).toEqual(['jpeg', undefined]);
  });

  it('needs no key: what no report takes up is deleted anyway', async () => {
    expect((await upload(await smallPhoto())).status).toBe(201);
  });

  it('takes PNG and WebP', async () => {
    const photo = sharp(await smallPhoto());
    expect((await upload(new Uint8Array(await photo.clone().png().toBuffer()), 'image/png')).status).toBe(201);
    expect((await upload(new Uint8Array(await photo.clone().webp().toBuffer()), 'image/webp')).status).toBe(201);
  });

  it('believes the content, not the name of its type', async () => {
    const png = new Uint8Array(
      await sharp(await smallPhoto())
        .png()
        .toBuffer(),
    );
    expect((await upload(png, 'image/jpeg')).status).toBe(201);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    for (const raw of [svg, 'GIF89a', '']) {
      const response = await upload(raw);
      expect([response.status, (await response.json()).type]).toEqual([
        415,
        'urn:suara:problem:unsupported-media-type',
      ]);
    }
  });

  it('refuses what only begins like a photo', async () => {
    const broken = (await smallPhoto()).slice(0, 400);
    const response = await upload(broken);
    expect(response.status).toBe(422);
    expect(await fieldErrorsOf(response)).toEqual([' invalid']);
  });

  it('refuses other types unread', async () => {
    for (const type of ['image/svg+xml', 'application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      expect((await upload(await smallPhoto(), type)).status).toBe(415);
    }
  });

  it('takes at most 10 MiB', async () => {
    const limit = 10 * 1024 * 1024;
    expect((await upload(new Uint8Array(limit + 1))).status).toBe(413);
    // within the limit it is only the content that is wrong
    expect((await upload(new Uint8Array(limit))).status).toBe(415);
  });

  it('leaves no row that a report could take up when the disk is full', async () => {
    const own = await testApi();
    own.ports.media.put = () => Promise.reject(new Error('disk full'));
    const response = await own.post('/media', undefined, { raw: await smallPhoto(), type: 'image/jpeg' });
    expect(response.status).toBe(500);
    const rows = await own.city.db.select().from(media).where(eq(media.cityId, own.city.id));
    expect(rows).toMatchObject([{ reportId: null }]);
  });

  it('works at the desk as well', async () => {
    const call = { method: 'POST', raw: await smallPhoto(), type: 'image/jpeg', key: null };
    expect((await api.call('/v1/desk/media', { ...call, token: api.city.dpu })).status).toBe(201);
    expect((await api.call('/v1/desk/media', call)).status).toBe(401);
  });
});

describe('a photo’s address', () => {
  it('gives the photo to any page, as something to look at only', async () => {
    const { url, bytes } = await uploaded();
    expect(url).toMatch(
      new RegExp(`^/v1/media/${api.city.id}/[0-9a-f-]{36}\\?expires=\\d+&signature=[\\w-]{43}$`, 'u'),
    );
    const response = await api.call(url, { origin: 'https://anywhere.example' });
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/^attachment; filename="[0-9a-f-]{36}\.jpg"$/u) as unknown,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });

  it('may be kept in private, as long as it holds', async () => {
    const { url } = await uploaded();
    const control = (await api.call(url)).headers.get('Cache-Control') ?? '';
    const [, seconds] = /^private, max-age=(\d+), immutable$/u.exec(control) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(3600);
    expect(Number(seconds)).toBeLessThanOrEqual(5400);
  });

  it('holds for an hour at least, and an hour and a half at most', async () => {
    const { url } = await uploaded();
    const time = api.ports.time;
    api.ports.time = time + HOUR - 1;
    expect((await api.call(url)).status).toBe(200);
    api.ports.time = time + 1.5 * HOUR;
    const late = await api.call(url);
    api.ports.time = time;
    expect([late.status, await problemOf(late)]).toEqual([403, 'forbidden']);
  });

  it('is the same for half an hour, so that browsers keep the photo', async () => {
    const photos = [await api.upload()];
    const filed = await api.file({ photos });
    const urlOf = async () => (await api.view(filed)).events[0]!.photos[0]!.url;
    const time = api.ports.time;
    const urls = new Set<string>();
    for (let minute = 1; minute <= 15; minute++) {
      api.ports.time = time + minute * 60_000 - 60_000 + 1;
      urls.add(await urlOf());
    }
    api.ports.time = time;
    expect(urls.size).toBeLessThanOrEqual(2);
  });

  it('cannot be made up', async () => {
    const [mine, other] = [await uploaded(), await uploaded()];
    const tampered = [
      mine.url.replace(mine.id, other.id),
      mine.url.replace(/expires=\d+/u, `expires=${Math.floor(api.ports.time / 1000) + 99_999}`),
      mine.url.replace(/signature=.*/u, 'signature='),
      mine.url.replace(/signature=.*/u, 'signature=nonsense!'),
    ];
    for (const url of tampered) expect([url, (await api.call(url)).status]).toEqual([url, 403]);
    for (const query of ['expires=1', 'signature=x', 'expires=soon&signature=x', '']) {
      expect((await api.call(`/v1/media/${api.city.id}/${mine.id}?${query}`)).status).toBe(400);
    }
    for (const path of [`nowhere/${mine.id}`, `${api.city.id}/photo`, `${api.city.id}/..`]) {
      expect((await api.call(`/v1/media/${path}?expires=1&signature=x`)).status).toBe(404);
    }
  });

  it('of one city is none in another, whose key is another', async () => {
    const elsewhere = await testApi();
    const { url } = await uploaded();
    expect((await api.call(url.replace(api.city.id, elsewhere.city.id))).status).toBe(403);
  });

  it('leads nowhere when the photo is gone', async () => {
    const { url, id } = await uploaded();
    await api.city.db.delete(media).where(and(eq(media.cityId, api.city.id), eq(media.id, id)));
    expect((await api.call(url)).status).toBe(404);
    const lost = await uploaded();
    api.ports.media.photos.delete(`${api.city.id}/${lost.id}`);
    expect((await api.call(lost.url)).status).toBe(404);
  });

  it('may be asked for before it is fetched', async () => {
    const response = await api.call('/v1/media/x/y', { method: 'OPTIONS', origin: ORIGIN });
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([204, '*']);
  });
});

it('of two reports that want one photo at once, one gets it', async () => {
  const photos = [await api.upload()];
  const filing = Array.from({ length: 6 }, () => api.post('/reports', { ...LAMP, photos }));
  const statuses = (await Promise.all(filing)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 422, 422, 422, 422, 422]);
});
