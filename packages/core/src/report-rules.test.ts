import { describe, expect, it } from 'vitest';
import {
  checkConsent,
  checkContact,
  checkDescription,
  checkLanguage,
  checkPhotos,
  checkPlace,
  checkReport,
  checkService,
  isLowestArea,
  missingFields,
  type CityRules,
  type ReportDraft,
} from './report-rules.js';

const areas = [
  { code: '01', name: 'Utara', parent: null },
  { code: '01.1', name: 'Mekar', parent: '01' },
  { code: '02', name: 'Pulau', parent: null },
];
const city: CityRules = {
  services: [{ code: 'street-light' }, { code: 'other' }],
  areas,
  languages: ['id', 'en'],
  consentVersion: '2026-11-01',
};
const report: ReportDraft = {
  description: 'Lampu jalan di depan SDN 3 mati sejak Senin.',
  service: 'street-light',
  place: { area: '01.1', address: 'Depan SDN 3' },
  photos: [],
  consent: { version: '2026-11-01' },
  language: 'id',
};

describe('the description', () => {
  it('needs ten characters besides the blanks around them', () => {
    expect(checkDescription('Lampu mati di sini')).toBeNull();
    expect(checkDescription('         x         ')).toEqual({ pointer: '/description', code: 'too_short', limit: 10 });
    expect(checkDescription('   \n ')).toEqual({ pointer: '/description', code: 'required' });
    expect(checkDescription(undefined)).toEqual({ pointer: '/description', code: 'required' });
  });

  it('counts characters, not the halves they are stored in', () => {
    expect(checkDescription('🔥'.repeat(9))?.code).toBe('too_short');
    expect(checkDescription('🔥'.repeat(10))).toBeNull();
    expect(checkDescription('🔥'.repeat(4000))).toBeNull();
    expect(checkDescription('a'.repeat(4001))).toEqual({ pointer: '/description', code: 'too_long', limit: 4000 });
  });
});

describe('the place', () => {
  it('is an area or a point', () => {
    expect(checkPlace({ area: '01.1' }, areas)).toBeNull();
    expect(checkPlace({ point: { latitude: -6.17, longitude: 106.63 } }, areas)).toBeNull();
    const missing = { pointer: '/place/area', code: 'required' };
    expect(checkPlace({ address: 'Depan SDN 3' }, areas)).toEqual(missing);
    expect(checkPlace({ area: ' ' }, areas)).toEqual(missing);
    expect(checkPlace(null, areas)).toEqual(missing);
  });

  it('is no area that has others below it, and none the city does not have', () => {
    expect(checkPlace({ area: '01' }, areas)).toEqual({ pointer: '/place/area', code: 'unknown' });
    expect(checkPlace({ area: '99' }, areas)).toEqual({ pointer: '/place/area', code: 'unknown' });
    expect(isLowestArea(areas, '02')).toBe(true);
  });

  it('takes an address of at most 500 characters', () => {
    const error = checkPlace({ area: '01.1', address: 'a'.repeat(501) }, areas);
    expect(error).toEqual({ pointer: '/place/address', code: 'too_long', limit: 500 });
  });
});

describe('the contact', () => {
  const codes = (contact: Parameters<typeof checkContact>[0]) =>
    checkContact(contact).map(({ pointer, code }) => `${pointer} ${code}`);

  it('may be left out, but not half', () => {
    expect(codes(undefined)).toEqual([]);
    expect(codes({ name: 'Ani', phone: '0811 1500 293' })).toEqual([]);
    expect(codes({ name: 'Ani', email: 'ani@example.org' })).toEqual([]);
    expect(codes({ name: 'Ani' })).toEqual(['/contact/phone required']);
    expect(codes({ name: '  ', phone: ' ', email: '' })).toEqual(['/contact/name required', '/contact/phone required']);
  });

  it('is one that can be dialled or written to', () => {
    expect(codes({ name: 'Ani', phone: '+62 (811) 1500-293' })).toEqual([]);
    expect(codes({ name: 'Ani', phone: '------' })).toEqual(['/contact/phone invalid']);
    expect(codes({ name: 'Ani', phone: '0811x500' })).toEqual(['/contact/phone invalid']);
    expect(codes({ name: 'Ani', email: 'ani@example' })).toEqual(['/contact/email invalid']);
    expect(codes({ name: 'Ani', email: `${'a'.repeat(250)}@example.org` })).toEqual(['/contact/email too_long']);
  });
});

describe('the rest of a report', () => {
  it('names a service, a language and the consent text that holds now', () => {
    expect(checkService('other', city.services)).toBeNull();
    expect(checkService('', city.services)?.code).toBe('required');
    expect(checkService('nothing', city.services)?.code).toBe('unknown');
    expect(checkLanguage('en', city.languages)).toBeNull();
    expect(checkLanguage('nl', city.languages)?.code).toBe('unknown');
    expect(checkConsent('2026-11-01', '2026-11-01')).toBeNull();
    expect(checkConsent('2025-01-01', '2026-11-01')?.code).toBe('outdated');
    expect(checkConsent(undefined, '2026-11-01')?.code).toBe('required');
  });

  it('carries no photo twice and not more than five', () => {
    expect(checkPhotos(['a', 'b'])).toEqual([]);
    expect(checkPhotos(['a', 'b', 'A'])).toEqual([{ pointer: '/photos/2', code: 'duplicate' }]);
    expect(checkPhotos(['1', '2', '3', '4', '5', '6'])).toEqual([{ pointer: '/photos', code: 'too_many', limit: 5 }]);
  });
});

describe('a whole report', () => {
  it('passes when every rule does', () => {
    expect(checkReport(report, city)).toEqual([]);
  });

  it('tells everything that is wrong at once, in the order of the form', () => {
    expect(checkReport({}, city).map(({ pointer }) => pointer)).toEqual([
      '/description',
      '/service',
      '/place/area',
      '/consent/version',
      '/language',
    ]);
  });
});

it('says of a move which fields it lacks', () => {
  expect(missingFields(['note', 'target'])).toEqual([
    { pointer: '/note', code: 'required' },
    { pointer: '/target', code: 'required' },
  ]);
});
