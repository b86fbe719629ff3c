import { describe, expect, it } from 'vitest';
import { normalizeContact } from './contact.js';

const phone = (typed: string, callingCode: string | undefined = '62') =>
  normalizeContact({ phone: typed }, callingCode)?.address ?? null;
const email = (typed: string) => normalizeContact({ email: typed }, '62')?.address ?? null;

describe('a phone number', () => {
  it.each([
    '0811 1500 293',
    '0811-1500-293',
    '+628111500293',
    '+62 811 1500 293',
    '+62 (0) 811 1500 293',
    '00628111500293',
    '628111500293',
    '0８111500293',
  ])('is one voter, also typed %s', (typed) => {
    expect(phone(typed)).toBe('+628111500293');
  });

  it('of another country keeps its own code', () => {
    expect(phone('+64 21 555 0142')).toBe('+64215550142');
    expect(phone('+39 06 1234 5678')).toBe('+390612345678');
  });

  it.each(['0811', 'abc', '+1', '8111500293', '+62811150029300000', '++628111500293', '0811x500293'])(
    'is none in %s',
    (typed) => {
      expect(phone(typed)).toBeNull();
    },
  );

  it('must be international where the city names no calling code', () => {
    const of = (typed: string) => normalizeContact({ phone: typed }, undefined)?.address ?? null;
    expect(of('08111500293')).toBeNull();
    expect(of('+628111500293')).toBe('+628111500293');
  });
});

describe('an e-mail address', () => {
  it('is one voter, however it is written', () => {
    const forms = ['ani@example.org', ' Ani@Example.ORG ', 'ANI@EXAMPLE.ORG'];
    expect(new Set(forms.map(email))).toEqual(new Set(['ani@example.org']));
    expect(email('jose\u0301@example.org')).toBe(email('josé@example.org'));
    expect(email('a@bücher.example')).toBe('a@xn--bcher-kva.example');
  });

  it.each([
    'a',
    'a@b',
    '@example.org',
    'a b@example.org',
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@c.example',
    'a@127.0.0.1',
    'a@[::1]',
  ])('is none in %j', (typed) => {
    expect(email(typed)).toBeNull();
  });
});
