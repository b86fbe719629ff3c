import { parseSecret, parseTicket } from '@suara/core';
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../cities/create-city.js';
import { sha256 } from '../crypto/digest.js';
import { report, reportContact, reportEvent } from '../db/schema.js';
import { bodyOf, fieldErrorsOf, type ReceiptBody } from '../test-support/answers.js';
import { CONTACT, LAMP, testApi, type TestApi } from '../test-support/api.js';
import { smallAreas } from '../test-support/profile.js';
import { insertWithTicket } from './create-report.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const rowOf = async (ticket: string) => {
  const [row] = await api.city.db
    .select()
    .from(report)
    .where(and(eq(report.cityId, api.city.id), eq(report.ticket, ticket)));
  return row!;
};

/** What a report with this change is refused for. */
async function errorsOf(change: object): Promise<string[]> {
  const response = await api.post('/reports', { ...LAMP, ...change });
  expect(response.status).toBe(422);
  return fieldErrorsOf(response);
}

describe('filing a report', () => {
  it('answers with ticket, secret and the report as its reporter sees it', async () => {
    const response = await api.post('/reports', LAMP);
    expect(response.status).toBe(201);
    const { ticket, secret, report: view } = await bodyOf<ReceiptBody>(response);
    expect(parseTicket(ticket)).toBe(ticket);
    expect(parseSecret(secret)).toBe(secret);
    expect(view).toMatchObject({
      ticket,
      service: { code: 'street-light', name: { id: 'Lampu jalan' } },
      description: LAMP.description,
      place: { area: '01.1', address: 'Depan SDN 3', areaNames: ['Mekar', 'Utara'] },
      status: 'received',
      publicStatus: 'waiting',
      receivedAt: '2026-11-21T03:15:00.000Z',
      deadline: '2026-11-28T03:15:00.000Z',
      agency: null,
      moves: [],
      events: [{ move: 'receive', status: 'received', by: 'reporter', at: '2026-11-21T03:15:00.000Z', photos: [] }],
    });
  });

  it('keeps no secret but its SHA-256, and the proof of the consent', async () => {
    const { ticket, secret } = await api.file();
    const row = await rowOf(ticket);
    expect(row.secretHash).toEqual(await sha256(secret));
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row).toMatchObject({ consentVersion: '2026-11-01', anonymous: true, language: 'id', siteId: 'dpu' });
    expect(row.consentTextHash).toEqual(await sha256('Saya setuju.'));
  });

  it('keeps the contact apart from the report', async () => {
    const { ticket } = await api.file({ contact: { ...CONTACT, name: '  Ani Contoh ' } });
    const row = await rowOf(ticket);
    expect(JSON.stringify(row)).not.toContain('Ani');
    const contacts = await api.city.db
      .select()
      .from(reportContact)
      .where(and(eq(reportContact.cityId, api.city.id), eq(reportContact.reportId, row.id)));
    expect(contacts).toEqual([{ cityId: api.city.id, reportId: row.id, ...CONTACT, vouched: [] }]);
  });

  it('gives each service the clock the city promised for it', async () => {
    const { ticket } = await api.file({ service: 'fallen-tree' });
    const { receivedAt, deadline } = await rowOf(ticket);
    expect(deadline - receivedAt).toBe(24 * 3_600_000);
  });

  it('takes a point instead of an area', async () => {
    const point = { latitude: -6.1702, longitude: 106.6403, accuracy: 12.5 };
    const response = await api.post('/reports', { ...LAMP, place: { point } });
    expect((await bodyOf<ReceiptBody>(response)).report.place).toEqual({ point, areaNames: [] });
  });

  it('keeps letters of every script as they were written', async () => {
    const description = "Lampu mati — 🔦 di Jalan “Mawar” 'O''Brien' \\n ₁₂ صوت\nbaris kedua";
    const response = await api.post('/reports', { ...LAMP, description: `  ${description}  ` });
    expect((await bodyOf<ReceiptBody>(response)).report.description).toBe(description);
  });

  it('draws another ticket when the first is taken', async () => {
    const { ticket } = await api.file();
    const { ticket: other } = await api.file();
    const row = await rowOf(ticket);
    const draws = [ticket, other, 'K74M92XH'];
    const drawn = await api.city.db.transaction(async (tx) =>
      insertWithTicket(tx, { ...row, id: '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21' }, () => draws.shift()!),
    );
    expect(drawn.ticket).toBe('K74M92XH');
  });

  it('attaches the photos in their order, once', async () => {
    const photos = [await api.upload(), await api.upload(), await api.upload()].reverse();
    const response = await api.post('/reports', { ...LAMP, photos });
    const [event] = (await bodyOf<ReceiptBody>(response)).report.events;
    expect(event!.photos.map(({ id }) => id)).toEqual(photos);
    expect(await errorsOf({ photos: [photos[1]] })).toEqual(['/photos/0 unknown']);
  });

  it('leaves nothing behind when a photo is missing', async () => {
    const where = eq(reportEvent.cityId, api.city.id);
    const before = await api.city.db.select().from(reportEvent).where(where);
    const photo = await api.upload();
    expect(await errorsOf({ photos: [photo, '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c99'] })).toEqual(['/photos/1 unknown']);
    expect(await api.city.db.select().from(reportEvent).where(where)).toHaveLength(before.length);
    expect((await api.post('/reports', { ...LAMP, photos: [photo] })).status).toBe(201);
  });

  it('takes no photo of another city', async () => {
    const elsewhere = await testApi();
    expect(await errorsOf({ photos: [await elsewhere.upload()] })).toEqual(['/photos/0 unknown']);
  });
});

describe('a report that cannot be filed', () => {
  it('hears of every field that breaks the contract, at the field', async () => {
    const errors = await errorsOf({
      description: undefined,
      service: 7,
      anonymous: 'yes',
      colour: 'red',
      language: 'X',
    });
    expect(errors).toEqual([
      '/anonymous invalid',
      '/colour invalid',
      '/description required',
      '/language invalid',
      '/service invalid',
    ]);
  });

  it('hears the limits', async () => {
    const response = await api.post('/reports', {
      ...LAMP,
      description: 'pendek',
      place: { address: 'a'.repeat(501) },
    });
    const { errors } = await response.json();
    expect(errors).toContainEqual(expect.objectContaining({ pointer: '/description', code: 'too_short', limit: 10 }));
    expect(errors).toContainEqual(expect.objectContaining({ pointer: '/place/address', code: 'too_long', limit: 500 }));
  });

  it.each<[string, object, string]>([
    ['no place', { place: {} }, '/place/area required'],
    ['only an address', { place: { address: 'Depan SDN 3' } }, '/place/area required'],
    ['an area that has others below it', { place: { area: '01' } }, '/place/area unknown'],
    ['an area of nowhere', { place: { area: '99.9' } }, '/place/area unknown'],
    ['an unknown service', { service: 'moon-light' }, '/service unknown'],
    ['an outdated consent', { consent: { version: '2020-01-01' } }, '/consent/version outdated'],
    ['a contact without a way to reach it', { contact: { name: 'Ani' } }, '/contact/phone required'],
    ['a phone number without digits', { contact: { name: 'Ani', phone: '- - - - -' } }, '/contact/phone invalid'],
    ['a bad e-mail address', { contact: { name: 'Ani', email: 'ani@' } }, '/contact/email invalid'],
    ['a description of blanks', { description: ' '.repeat(20) }, '/description required'],
    ['a language the city does not speak', { language: 'nl' }, '/language unknown'],
    ['a photo that is nobody’s', { photos: ['0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c99'] }, '/photos/0 unknown'],
    ['a photo that is no id', { photos: ['urn:uuid:0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c99'] }, '/photos/0 invalid'],
    [
      'a latitude beyond the pole',
      { place: { point: { latitude: 91, longitude: 0 } } },
      '/place/point/latitude invalid',
    ],
    ['half a point', { place: { point: { latitude: 1 } } }, '/place/point/longitude required'],
    ['a character that no database keeps', { description: 'Lampu mati di\0 sini' }, '/description invalid'],
  ])('%s', async (_, change, error) => {
    expect(await errorsOf(change)).toEqual([error]);
  });

  it('photos twice, or too many', async () => {
    const [photo, upper] = ['0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c99', '0199C2A4-7D1E-7C3A-9A63-6F1F0A5B8C99'];
    expect(await errorsOf({ photos: [photo, photo] })).toEqual(['/photos/1 duplicate']);
    expect(await errorsOf({ photos: [photo, upper] })).toEqual(['/photos/1 duplicate']);
    const six = Array.from({ length: 6 }, (_, index) => `0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c0${index}`);
    expect(await errorsOf({ photos: six })).toEqual(['/photos too_many']);
  });

  it('fields nobody asked for, however they are named', async () => {
    const raw = JSON.stringify(LAMP).replace(/\}$/u, ',"__proto__":{"x":1},"a/b~c":2}');
    const response = await api.post('/reports', undefined, { raw });
    expect(await fieldErrorsOf(response)).toEqual(['/__proto__ invalid', '/a~1b~0c invalid']);
  });
});

it('a profile that changes holds from the next request on', async () => {
  const { db, profile } = api.city;
  const consent = { ...profile.consent, version: '2027-01-01' };
  await createCity(db, { ...profile, consent }, smallAreas);
  expect(await errorsOf({})).toEqual(['/consent/version outdated']);
  expect((await api.post('/reports', { ...LAMP, consent: { version: '2027-01-01' } })).status).toBe(201);
  await createCity(db, profile, smallAreas);
});
