import { describe, expect, it } from 'vitest';
import { randomBytes } from '../crypto/digest.js';
import { newCaseToken, reportCaseToken, serviceOfCase } from './case-token.js';

const key = randomBytes(32);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a case token', () => {
  it('is genuine for the service and the survey it was made for', () => {
    const token = newCaseToken(key, 'kartu-keluarga');
    expect(token).toMatch(/^kartu-keluarga\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{22}$/u);
    expect(serviceOfCase(key, token)).toBe('kartu-keluarga');
    expect(serviceOfCase(randomBytes(32), token)).toBeNull();
    expect(serviceOfCase(key, token.replace('kartu-keluarga', 'ktp'))).toBeNull();
  });

  it('is written in one way only: no other last letter stands for the same case', () => {
    const token = newCaseToken(key, 'ktp');
    const [service = '', random = '', mac = ''] = token.split('.');
    const lastLetters = (text: string) => [...ALPHABET].map((letter) => text.slice(0, -1) + letter);
    const written = [
      ...lastLetters(random).map((each) => `${service}.${each}.${mac}`),
      ...lastLetters(mac).map((each) => `${service}.${random}.${each}`),
      `${token}=`,
      ` ${token}`,
      `${token}.`,
    ];
    const genuine = written.filter((each) => serviceOfCase(key, each) !== null);
    expect(new Set(genuine)).toEqual(new Set([token]));
  });

  it('is another one each time, but of a report always the same', () => {
    expect(newCaseToken(key, 'ktp')).not.toBe(newCaseToken(key, 'ktp'));
    const report = crypto.randomUUID();
    expect(reportCaseToken(key, 'ktp', report)).toBe(reportCaseToken(key, 'ktp', report));
    expect(reportCaseToken(key, 'ktp', crypto.randomUUID())).not.toBe(reportCaseToken(key, 'ktp', report));
    expect(reportCaseToken(randomBytes(32), 'ktp', report)).not.toBe(reportCaseToken(key, 'ktp', report));
    expect(serviceOfCase(key, reportCaseToken(key, 'ktp', report))).toBe('ktp');
  });

  it.each(['', '.', 'ktp', 'ktp.a.b', 'ktp..', '..'])('is none where it is written as %j', (text) => {
    expect(serviceOfCase(key, text)).toBeNull();
  });
});
