import { sql, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { surveyResponse } from '../../db/schema-surveys.js';
import { media } from '../../db/schema-media.js';
import { sweep } from '../../sweep.js';
import { fieldErrorsOf, problemOf } from '../../test-support/answers.js';
import { LAMP, TestApi, testApi } from '../../test-support/api.js';
import {
  caseResponse,
  CLOSE,
  counterResponse,
  deviceToken,
  response,
  SKM,
  TestSurveys,
} from '../../test-support/surveys.js';

let api: TestApi;
let surveys: TestSurveys;
let survey: string;
beforeAll(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
});

/** A new one each: other tests sweep at a later time, which takes the keys of all that are over by then. */
beforeEach(async () => {
  survey = await surveys.open();
});

const stored = (of = survey) => api.city.db.select().from(surveyResponse).where(eq(surveyResponse.surveyId, of));

const refused = async (change: Parameters<typeof response>[0]) =>
  fieldErrorsOf(await surveys.respond(survey, response(change)));

describe('a response', () => {
  it('is stored with its day, its consent, and nothing of the person', async () => {
    const own = await surveys.open();
    const answers = { puas: 2, alasan: 'Antre lama.', usia: 'muda' };
    const receipt = await surveys.answer(own, response({ answers, language: 'en' }));
    expect(receipt).toEqual({ survey: own, level: 'device', mode: 'self', day: '2026-11-21' });
    expect(await stored(own)).toMatchObject([
      { service: 'ktp', answers, language: 'en', consentVersion: '2026-11-02', siteId: 'dpu', day: '2026-11-21' },
    ]);
    expect((await surveys.seenAtDesk(own)).responses).toBe(1);
  });

  it('is of the day it is in the city', async () => {
    const late = await testApi();
    late.ports.time = Date.parse('2026-11-21T17:30:00Z');
    const own = new TestSurveys(late);
    expect(await own.answer(await own.open())).toMatchObject({ day: '2026-11-22' });
  });

  it('answers the official survey', async () => {
    const own = await surveys.open({ definition: SKM });
    const scores = SKM.questions.filter(({ type }) => type === 'likert').map(({ id }) => [id, 4]);
    expect(scores).toHaveLength(9);
    await surveys.answer(own, response({ answers: Object.fromEntries(scores) as Record<string, number> }));
    expect((await surveys.seenAtDesk(own)).responses).toBe(1);
  });

  it('is refused by field where it breaks a rule', async () => {
    expect(await refused({ answers: {} })).toEqual(['/answers/puas required']);
    expect(await refused({ answers: { puas: 5, usia: 'lain' } })).toEqual([
      '/answers/puas invalid',
      '/answers/usia unknown',
    ]);
    expect(await refused({ answers: { puas: 4, alasan: 'Tidak ditanya.' } })).toEqual(['/answers/alasan unknown']);
    expect(await refused({ service: 'paspor' })).toEqual(['/service unknown']);
    expect(await refused({ service: null })).toEqual(['/service required']);
    expect(await refused({ language: 'su' })).toEqual(['/language unknown']);
    expect(await refused({ consent: { version: '2026-11-01' } })).toEqual(['/consent/version outdated']);
  });

  it('is about no service where the survey has none', async () => {
    const own = await surveys.open({ services: [] });
    expect((await surveys.respond(own, response({ service: null }))).status).toBe(201);
    expect(await fieldErrorsOf(await surveys.respond(own, response()))).toEqual(['/service unknown']);
  });

  it('is taken only while the survey is open', async () => {
    const draft = await surveys.draft();
    expect((await surveys.respond(draft)).status).toBe(404);
    await surveys.move(draft, { move: 'announce' });
    expect(await problemOf(await surveys.respond(draft))).toBe('survey-not-open');
    await surveys.move(draft, { move: 'open' });
    await surveys.answer(draft);
    await surveys.move(draft, CLOSE);
    expect(await problemOf(await surveys.respond(draft))).toBe('survey-not-open');
  });

  it('never changes, also for who goes around the API', async () => {
    await surveys.answer(survey);
    const { db } = api.city;
    for (const statement of [
      sql`update survey_response set answers = '{"puas": 1}' where survey_id = ${survey}`,
      sql`delete from survey_response where survey_id = ${survey}`,
      sql`truncate survey_response cascade`,
      sql`update survey set definition = '{}' where id = ${survey}`,
      sql`update survey_event set move = 'draft' where survey_id = ${survey}`,
    ]) {
      await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: '23001' } });
    }
  });
});

describe('who answers', () => {
  it('is one device, which answers once', async () => {
    const device = deviceToken();
    await surveys.answer(survey, response({ deviceToken: device }));
    const again = await surveys.respond(survey, response({ deviceToken: device, answers: { puas: 1 } }));
    expect(again.status).toBe(409);
    expect(await problemOf(again)).toBe('already-answered');
    await surveys.answer(await surveys.open(), response({ deviceToken: device }));
  });

  it('must be a device or a case where nobody stands by', async () => {
    const anybody = counterResponse({ mode: 'self' });
    expect(await fieldErrorsOf(await surveys.respond(survey, anybody))).toEqual(['/deviceToken required']);
  });

  it('may be many at a counter or with an officer', async () => {
    for (const mode of ['kiosk', 'kiosk', 'assisted', 'assisted'] as const) {
      expect(await surveys.answer(survey, counterResponse({ mode }))).toMatchObject({ level: 'device', mode });
    }
  });
});

describe('a finished case', () => {
  it('is answered once, by whatever device or counter', async () => {
    const [caseToken = ''] = await surveys.cases(survey);
    const receipt = await surveys.answer(survey, caseResponse(caseToken, { deviceToken: deviceToken() }));
    expect(receipt).toMatchObject({ level: 'case', mode: 'self' });
    for (const again of [caseResponse(caseToken), caseResponse(caseToken, { mode: 'kiosk' })]) {
      expect(await problemOf(await surveys.respond(survey, again))).toBe('already-answered');
    }
  });

  it('is another one than the next of the same person', async () => {
    const device = deviceToken();
    for (const caseToken of await surveys.cases(survey, 'ktp', 2)) {
      await surveys.answer(survey, caseResponse(caseToken, { deviceToken: device }));
    }
    await surveys.answer(survey, response({ deviceToken: device }));
  });

  it('is of its own service and survey', async () => {
    const [other = ''] = await surveys.cases(await surveys.open());
    const [caseToken = ''] = await surveys.cases(survey, 'laporan');
    const wrong = [
      caseResponse(other),
      caseResponse(caseToken, { service: 'ktp' }),
      caseResponse(`${caseToken.slice(0, -1)}~`.replace('~', caseToken.endsWith('A') ? 'Q' : 'A'), {
        service: 'laporan',
      }),
      caseResponse(caseToken.replace('laporan', 'ktp')),
    ];
    for (const each of wrong) {
      expect(await fieldErrorsOf(await surveys.respond(survey, each))).toEqual(['/caseToken invalid']);
    }
    await surveys.answer(survey, caseResponse(caseToken, { service: 'laporan' }));
  });
});

describe('a retry', () => {
  const late = async () => {
    const own = await testApi();
    const surveysOf = new TestSurveys(own);
    return {
      own,
      surveysOf,
      id: await surveysOf.open({ closesAt: new Date(own.ports.time + 30 * DAY).toISOString() }),
    };
  };
  const DAY = 24 * 3_600_000;

  it('gets the same receipt days later, when nothing else remembers it', async () => {
    const { own, surveysOf, id } = await late();
    const [key, body] = [crypto.randomUUID(), counterResponse()];
    const first = await surveysOf.answer(id, body, { key });
    own.ports.pass(24 * 9);
    await sweep(own.ports);
    const again = await new TestSurveys(new TestApi(own.city, own.ports)).respond(id, body, { key });
    expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
    expect(await again.json()).toEqual(first);
    expect((await surveysOf.seenAtDesk(id)).responses).toBe(1);
  });

  it('gets it after the close as well, until the key is destroyed', async () => {
    const { own, surveysOf, id } = await late();
    const [key, body] = [crypto.randomUUID(), response()];
    await surveysOf.answer(id, body, { key });
    await surveysOf.move(id, CLOSE);
    own.ports.pass(23.9);
    await sweep(own.ports);
    expect((await surveysOf.respond(id, body, { key })).status).toBe(201);
    own.ports.pass(0.2);
    await sweep(own.ports);
    expect(await problemOf(await surveysOf.respond(id, body, { key }))).toBe('survey-not-open');
  });

  it('is none with another body', async () => {
    const key = crypto.randomUUID();
    const body = response();
    await surveys.answer(survey, body, { key });
    const other = await surveys.respond(survey, { ...body, answers: { puas: 1 } }, { key });
    expect([other.status, await problemOf(other)]).toEqual([422, 'idempotency-key-reused']);
  });

  it('of what was refused is a new try', async () => {
    const key = crypto.randomUUID();
    expect((await surveys.respond(survey, response({ answers: {} }), { key })).status).toBe(422);
    await surveys.answer(survey, response(), { key });
  });
});

describe('photos in an answer', () => {
  const withPhotos = (foto: readonly string[]) => response({ answers: { puas: 4, foto } });

  it('belong to the response, and stay', async () => {
    const own = await testApi();
    const surveysOf = new TestSurveys(own);
    const id = await surveysOf.open();
    const [kept, lost] = [await own.upload(), await own.upload()];
    await surveysOf.answer(id, withPhotos([kept]));
    own.ports.pass(25);
    await sweep(own.ports);
    const rows = await own.city.db.select().from(media).where(eq(media.cityId, own.city.id));
    expect(rows).toMatchObject([{ id: kept, surveyId: id, position: 0 }]);
    expect([...own.ports.media.photos.keys()]).toEqual([`${own.city.id}/${kept}`]);
    expect(lost).not.toBe(kept);
  });

  it('tell the day only', async () => {
    const photo = await api.upload();
    await surveys.answer(survey, withPhotos([photo]));
    const [row] = await api.city.db.select().from(media).where(eq(media.id, photo));
    expect(row?.createdAt).toBe(Date.parse('2026-11-21'));
    expect(Number.parseInt(photo.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-21'));
  });

  it('cannot be another’s, nor made up', async () => {
    const taken = await api.upload();
    await api.file({ photos: [taken] });
    const free = await api.upload();
    const answer = await surveys.respond(survey, withPhotos([free, taken]));
    expect(await fieldErrorsOf(answer)).toEqual(['/answers/foto/1 unknown']);
    expect(await fieldErrorsOf(await surveys.respond(survey, withPhotos(['bukan-foto'])))).toEqual([
      '/answers/foto/0 unknown',
    ]);
    await surveys.answer(survey, withPhotos([free]));
    const late = await api.post('/reports', { ...LAMP, photos: [free] });
    expect(await fieldErrorsOf(late)).toEqual(['/photos/0 unknown']);
  });
});
