import { describe, expect, it } from 'vitest';
import { SKM_STANDARD_IDS, SKM_STANDARDS, skmDefinition } from '../index.js';
import type { Localized } from '../../polls/definition.js';
import type { LikertQuestion, SurveyDefinition } from '../index.js';

const likerts = ({ questions }: SurveyDefinition): LikertQuestion[] =>
  questions.filter((question) => question.type === 'likert');

/** Every text of a value, however deep: an object all of whose values are texts, with `id` or `en` among them. */
function textsIn(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  const values = Object.values(value);
  const isText = 'en' in value && values.every((each) => typeof each === 'string');
  return isText ? [value as Localized] : values.flatMap(textsIn);
}

describe('the official survey', () => {
  it('asks for the nine elements of 2017 in the order of the questionnaire, by their own ids', () => {
    const asked = likerts(skmDefinition('permenpanrb-14-2017')).map((question) => question.element);
    expect(asked).toEqual([
      'persyaratan',
      'prosedur',
      'waktu',
      'biaya',
      'produk',
      'kompetensi',
      'perilaku',
      'sarana',
      'pengaduan',
    ]);
  });

  it('knows the facilities as U9 and the complaints as U8, whatever their place in the questionnaire', () => {
    const codes = SKM_STANDARDS['permenpanrb-14-2017'].elements.map(({ code, id }) => `${code} ${id}`);
    expect(codes.slice(-2)).toEqual(['U8 pengaduan', 'U9 sarana']);
    const { points } = likerts(skmDefinition('permenpanrb-14-2017')).find(({ id }) => id === 'pengaduan')!;
    expect(points.map((point) => point['id'])).toEqual([
      'Tidak ada',
      'Ada tetapi tidak berfungsi',
      'Berfungsi kurang maksimal',
      'Dikelola dengan baik',
    ]);
  });

  it('asks for the fourteen elements of 2004', () => {
    expect(likerts(skmDefinition('kepmenpan-25-2004'))).toHaveLength(14);
  });

  describe.each(SKM_STANDARD_IDS)('%s', (standard) => {
    const definition = skmDefinition(standard);
    const { elements, asked, grades } = SKM_STANDARDS[standard];

    it('numbers its elements and asks for each once', () => {
      expect(elements.map(({ code }) => code)).toEqual(elements.map((_element, index) => `U${index + 1}`));
      expect([...asked].sort()).toEqual(elements.map(({ id }) => id).sort());
    });

    it('is answered from 1 to 4, every element', () => {
      for (const question of likerts(definition)) {
        expect(question.points).toHaveLength(4);
        expect(question).toMatchObject({ required: true, faces: true, element: question.id });
      }
    });

    it('asks who answers and for suggestions at the end, and lets both be passed over', () => {
      const rest = definition.questions.slice(elements.length);
      expect(rest.map(({ id }) => id)).toEqual(['jenis_kelamin', 'pendidikan', 'pekerjaan', 'saran']);
      expect(rest.filter((question) => question.type === 'single' && question.category === true)).toHaveLength(3);
      expect(rest.filter(({ required }) => required !== undefined)).toEqual([]);
    });

    it('has ids that rules can name, all different', () => {
      const ids = definition.questions.map(({ id }) => id);
      expect(ids.filter((id) => !/^[a-z][a-z0-9_]{0,62}$/u.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('says everything in Indonesian and in English', () => {
      const texts = [...textsIn(definition), ...textsIn(grades)];
      expect(texts.length).toBeGreaterThan(elements.length * 6);
      for (const text of texts) expect([text, Object.keys(text).sort()]).toEqual([text, ['en', 'id']]);
      for (const text of texts) for (const words of Object.values(text)) expect(words.trim()).not.toBe('');
    });

    it('grades without a gap', () => {
      const hundredths = (text: string) => Math.round(Number(text) * 100);
      const steps = grades.slice(1).map(({ to }, index) => hundredths(grades[index]!.from) - hundredths(to));
      expect(steps).toEqual([1, 1, 1]);
      expect([grades[0]!.to, grades.at(-1)!.from]).toEqual(['100.00', '25.00']);
    });
  });
});
