/**
 * No table, statement or log line leads from a response to a device, a case, an
 * address or a moment; only pseudonyms do, and only for who has the survey's
 * key, which is gone a day after the close.
 */
import { getTableConfig } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../crypto/digest.js';
import { sweep } from '../sweep.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { everything, formsOf, statementsOf, tables, type Statement } from '../test-support/secrecy.js';
import { caseResponse, deviceToken, response, TestSurveys } from '../test-support/surveys.js';
import { requirePublic } from './survey.js';
import { finishedCaseOf, respondentOf } from './traces.js';

const RESPONDENTS = 8;
const ADDRESS = '192.0.2.7';
const BROWSER = 'Rare Browser 9';
const WORDS = 'Petugas di loket tiga kurang ramah.';

interface Answered {
  readonly device: string;
  readonly key: string;
}

let api: TestApi;
let surveys: TestSurveys;
let survey: string;
let caseToken: string;
let photo: string;
let answered: Answered[];
let statements: Statement[];

beforeAll(async () => {
  api = await testApi();
  surveys = new TestSurveys(api);
  survey = await surveys.open();
  [caseToken = ''] = await surveys.cases(survey);
  photo = await api.upload();
  // a moment that no other row of the city has
  api.ports.time += 1_234_567;
  const headers = { 'User-Agent': BROWSER };
  statements = await statementsOf(api, async () => {
    answered = await Promise.all(
      Array.from({ length: RESPONDENTS }, async () => {
        const [device, key] = [deviceToken(), crypto.randomUUID()];
        const answers = { puas: 1, alasan: WORDS };
        await surveys.answer(survey, response({ deviceToken: device, answers }), { key, headers });
        return { device, key };
      }),
    );
    const own = caseResponse(caseToken, { answers: { puas: 2, alasan: WORDS, foto: [photo] } });
    await surveys.answer(survey, own, { headers });
  });
});

const keyOf = async () => (await requirePublic(api.ports.db, api.city.id, survey, api.ports.time)).row.key;

/** What a response could be found by. */
async function secrets(): Promise<string[]> {
  const given = [caseToken, BROWSER, ...answered.flatMap(({ device, key }) => [device, key])];
  return [...(await Promise.all(given.map(formsOf))).flat(), ADDRESS];
}

describe('the schema', () => {
  const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];

  it('tells nothing of when a response came but its day', () => {
    const timely = columnsOf('survey_response').filter((column) => /time|date|serial|int/u.test(column.getSQLType()));
    expect(timely.map(({ name }) => name)).toEqual(['day']);
  });

  it('has no key between responses and anything but their survey and site, and their photos', () => {
    const links = tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((key) => [name, getTableConfig(key.reference().foreignTable).name]),
    );
    const ofResponses = links.filter((link) => link.includes('survey_response'));
    expect(ofResponses.sort()).toEqual([
      ['media', 'survey_response'],
      ['survey_response', 'site'],
      ['survey_response', 'survey'],
    ]);
  });

  it('remembers of who was invited a token and a day', () => {
    expect(columnsOf('survey_invitation').map(({ name }) => name)).toEqual(['city_id', 'token_hash', 'expires']);
  });
});

describe('after people have answered', () => {
  it('no table holds what a device, a case or a request is known by', async () => {
    const rows = [...(await everything(api)).values()].flat().join('\n');
    expect(rows).toContain(WORDS);
    for (const form of await secrets()) expect(rows).not.toContain(form);
  });

  it('no row tells the moment: neither the response’s, nor its photo’s, nor one of the request', async () => {
    const { time } = api.ports;
    const moments = [time, time - 1_234_567].map((each) => new Date(each).toISOString().slice(11, 19));
    const now = await everything(api);
    for (const table of ['survey_response', 'media', 'survey_invitation', 'survey_invitation_key']) {
      expect(now.get(table)?.length, table).toBeGreaterThan(0);
      for (const moment of moments) expect(now.get(table)!.join('\n')).not.toContain(moment);
    }
    expect(now.get('idempotency')!.filter((row) => row.includes('createResponse'))).toEqual([]);
  });

  it('no log line holds an answer, a token, a pseudonym or an address', async () => {
    const lines = JSON.stringify(api.ports.lines);
    const key = (await keyOf())!;
    const pseudonyms = [
      finishedCaseOf(key, caseToken),
      ...answered.map(({ device }) => respondentOf(key, device)),
      photo,
      WORDS,
    ];
    expect(api.ports.lines.filter(({ message }) => message === 'request').length).toBeGreaterThan(RESPONDENTS);
    for (const form of [...(await secrets()), ...pseudonyms]) expect(lines).not.toContain(form);
  });

  it('no statement names a person’s table, or a visitor, beside responses', async () => {
    const onResponses = statements.filter(({ text }) => /\bsurvey_response\b/u.test(text));
    expect(onResponses.length).toBeGreaterThan(RESPONDENTS);
    const persons = /\b(report|report_contact|officer|idempotency|survey_invitation|contribution|ballot)\b/u;
    for (const { text } of onResponses) expect(text).not.toMatch(persons);
    const forms = await secrets();
    for (const { parameters } of statements) for (const form of forms) expect(parameters).not.toContain(form);
  });

  it('only a pseudonym leads to a response, by a key that is gone a day after the close', async () => {
    const key = (await keyOf())!;
    const rows = (await everything(api)).get('survey_response')!;
    const pseudonyms = [finishedCaseOf(key, caseToken), ...answered.map(({ device }) => respondentOf(key, device))];
    for (const pseudonym of pseudonyms) expect(rows.filter((row) => row.includes(pseudonym))).toHaveLength(1);

    api.ports.pass(25 + 24);
    await sweep(api.ports);
    expect(await keyOf()).toBeNull();
    const left = [...(await everything(api)).values()].flat().join('\n');
    for (const form of [toBase64Url(key), Buffer.from(key).toString('hex')]) expect(left).not.toContain(form);
    expect((await surveys.seenAtDesk(survey)).responses).toBe(RESPONDENTS + 1);
  });
});
