import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { CLOSE, SKM, TestSurveys } from '../test-support/surveys.js';

let api: TestApi;
let surveys: TestSurveys;
beforeEach(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
});

/** Its name; null where there is none. */
async function found(query: string, of = surveys): Promise<string | null> {
  const answer = await of.get(`/survey?${query}`);
  return answer.status === 404 ? null : (await bodyOf<{ survey: string }>(answer)).survey;
}

describe('the survey that a page means', () => {
  it('is of the kind it names, and open', async () => {
    const draft = await surveys.draft({ definition: SKM });
    expect(await found('type=skm')).toBeNull();
    const skm = await surveys.open({ definition: SKM });
    const general = await surveys.open();
    expect(await found('type=skm')).toBe(skm);
    expect(await found('type=general')).toBe(general);
    await surveys.move(skm, CLOSE);
    expect(await found('type=skm')).toBeNull();
    await surveys.move(draft, { move: 'announce' });
    api.ports.pass(1);
    expect(await found('type=skm')).toBe(draft);
    api.ports.pass(24);
    expect(await found('type=skm')).toBeNull();
  });

  it('asks about the service, and belongs to the series, that it names', async () => {
    const name = { id: 'Paspor', en: 'Passport' };
    const passports = await surveys.open({ services: [{ id: 'paspor', name }], series: 'paspor' });
    api.ports.pass(0.1);
    const other = await surveys.open();
    expect(await found('type=general')).toBe(other);
    expect(await found('type=general&service=paspor')).toBe(passports);
    expect(await found('type=general&series=paspor')).toBe(passports);
    expect(await found('type=general&series=paspor&service=ktp')).toBeNull();
  });

  it('is the agency’s own before the city’s, and never another agency’s', async () => {
    const ofCity = new TestSurveys(api, `${api.city.id}.kota`);
    await surveys.open({ agency: 'dishub' });
    expect(await found('type=general')).toBeNull();
    const own = await surveys.open({ agency: 'dpu' });
    api.ports.pass(0.1);
    const citywide = await surveys.open({ agency: null });
    expect(await found('type=general')).toBe(own);
    expect(await found('type=general', ofCity)).toBe(citywide);
  });

  it('is the one that opened last', async () => {
    await surveys.open();
    api.ports.pass(0.1);
    const last = await surveys.open();
    expect(await found('type=general')).toBe(last);
  });

  it('says whom it leaves alone for how long, and what one agrees to', async () => {
    const survey = await surveys.open({ share: 20 });
    expect(await bodyOf(await surveys.get(`/surveys/${survey}`))).toMatchObject({
      survey,
      invitation: { share: 20, quietDays: 90 },
      consent: { version: '2026-11-02', text: { id: 'Saya setuju jawaban dipakai.' } },
    });
  });
});
