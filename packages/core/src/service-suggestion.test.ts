import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestServices } from './service-suggestion.js';
import type { SuggestibleService } from './service-suggestion.js';

/** Any UTF-16, half surrogates too. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units));

const services: readonly SuggestibleService[] = [
  { code: 'road', name: 'Jalan rusak', keywords: ['jalan', 'berlubang', 'jalan berlubang', 'aspal'] },
  { code: 'lamp', name: 'Lampu jalan', keywords: ['lampu jalan', 'PJU', 'lampu mati', 'gelap'] },
  { code: 'waste', name: 'Sampah', keywords: ['sampah', 'tumpukan sampah', 'bau'] },
  { code: 'flood', name: 'Banjir dan drainase', keywords: ['banjir', 'got mampet', 'selokan', 'genangan air'] },
  { code: 'cafe', name: 'Kafe', keywords: ['café', 'kafe'] },
];

const codes = (text: string, limit?: number): string[] =>
  suggestServices(text, services, limit).map(({ code }) => code);

describe('suggestions for what citizens write', () => {
  it.each([
    ['Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali', 'lamp'],
    ['PJU di Jl. Merdeka padam', 'lamp'],
    ['Jalan berlubang besar dekat pasar, motor sering jatuh', 'road'],
    ['ada tumpukan sampah di pinggir kali, bau', 'waste'],
    ['Got mampet, kalau hujan ada genangan air setinggi lutut', 'flood'],
    ['BANJIR!!! tolong', 'flood'],
  ])('%s', (text, first) => {
    expect(codes(text)[0]).toBe(first);
  });

  it('gives a phrase more weight than a word in it', () => {
    expect(codes('lampu jalan')).toEqual(['lamp', 'road']);
  });

  it('takes whole words only', () => {
    expect(codes('jalanan, bauksit, sampahku, egelap')).toEqual([]);
  });

  it('takes a phrase only where its words stand together, whatever stands between them', () => {
    expect(codes('got yang mampet')).toEqual([]);
    expect(codes('got,\n mampet')).toEqual(['flood']);
  });

  it('reads past case, accents and signs', () => {
    expect(codes('Di CAFE itu')).toEqual(['cafe']);
    expect(codes('cafe\u0301')).toEqual(['cafe']);
    expect(codes('"lampu-mati"')).toEqual(['lamp']);
  });

  it('counts a keyword that repeats the name once', () => {
    const twice = { code: 'twice', name: 'Parkir liar', keywords: ['parkir liar', 'PARKIR LIAR'] };
    const more = { code: 'more', name: 'Lalu lintas', keywords: ['parkir liar', 'trotoar'] };
    const found = suggestServices('parkir liar di trotoar', [twice, more]);
    expect(found.map(({ code }) => code)).toEqual(['more', 'twice']);
  });

  it('suggests nothing for nothing, and nothing for a keyword of signs', () => {
    expect(codes('')).toEqual([]);
    expect(codes('!? …')).toEqual([]);
    expect(suggestServices('apa saja', [{ code: 'x', name: '—', keywords: ['', '!!'] }])).toEqual([]);
  });

  it('keeps the order of the city between equals, and the limit', () => {
    const text = 'banjir, sampah dan aspal';
    expect(codes(text)).toEqual(['road', 'waste', 'flood']);
    expect(codes(text, 2)).toEqual(['road', 'waste']);
  });

  it('gives services of the list only, each once, never more than the limit, for any text', () => {
    const words = fc.constantFrom('jalan', 'lampu', 'bau', 'banjir', 'got', 'mampet', 'xyz', '.', '\n');
    const texts = fc.oneof(
      anyText,
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.nat({ max: 6 }), (text, limit) => {
        const found = suggestServices(text, services, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
        expect(services).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  it('does not lose a suggestion when more words follow', () => {
    const words = fc.array(fc.constantFrom('jalan', 'gelap', 'di', 'bau', 'banjir', 'aspal'));
    fc.assert(
      fc.property(words, words, (first, second) => {
        const before = codes(first.join(' '), services.length);
        const after = codes([...first, ...second].join(' '), services.length);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});
