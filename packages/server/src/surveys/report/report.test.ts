/** Reports, their files and what of them is published, as officers and sites meet them. */
import { SKM_STANDARDS, skmDefinition, type Answers, type SurveyDraft } from '@suara/core';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../test-support/answers.js';
import { testApi, type Call } from '../../test-support/api.js';
import { ROWS, skmOf } from '../../test-support/survey-report.js';
import { CLOSE, counterResponse, PUBLISH, SKM, SMALL, TestSurveys } from '../../test-support/surveys.js';
import { readWorkbook } from '../../test-support/workbook.js';
import type { SurveyReport } from './survey-report.js';

const ELEMENTS = SKM_STANDARDS['permenpanrb-14-2017'].elements.map(({ id }) => id);

type Scores = (typeof ROWS)[number];

/** Every element must be answered: the official survey asks so. */
const FULL = ROWS.map((row) => row.map((score) => score ?? 3));

const answersOf = (scores: Scores, more: Answers = {}): Answers => ({
  ...Object.fromEntries(ELEMENTS.map((element, index) => [element, scores[index] ?? 3])),
  ...more,
});

class Desk extends TestSurveys {
  readonly period = async (rows: readonly Scores[], change: Partial<SurveyDraft> = {}, services = ['ktp']) => {
    const survey = await this.open({ definition: SKM, ...change });
    for (const [index, row] of rows.entries()) {
      const service = services[index % services.length] ?? null;
      await this.answer(survey, counterResponse({ service, answers: answersOf(row) }));
    }
    return survey;
  };

  ask(survey: string, path = '', call: Call = {}): Promise<Response> {
    return this.api.call(`/v1/desk/surveys/${survey}/report${path}`, { token: this.api.city.dispatcher, ...call });
  }

  async report(survey: string, path = ''): Promise<SurveyReport> {
    const response = await this.ask(survey, path);
    if (response.status !== 200) throw new Error(`no report: ${await response.text()}`);
    return bodyOf<SurveyReport>(response);
  }

  async publish(survey: string): Promise<void> {
    await this.move(survey, CLOSE);
    await this.move(survey, PUBLISH);
  }

  async scoreboard(query = '') {
    const response = await this.get(`/scoreboard${query}`);
    return response.status === 200 ? bodyOf<Board>(response) : null;
  }
}

interface Board {
  readonly survey: string;
  readonly responses: number;
  readonly skm: { readonly index: string; readonly respondents: number };
  readonly services: readonly { readonly service: string }[];
  readonly trend: readonly { readonly survey: string; readonly index: string }[];
}

/** Responses as the database would have them, without sending each. */
const manyMore = (cityId: string, survey: string, count: number) =>
  sql`insert into survey_response (city_id, survey_id, id, service, mode, level, answers, language, consent_version,
      consent_text_hash, site_id, day, act, content)
    select city_id, survey_id, gen_random_uuid(), service, 'kiosk', 'device', answers, language, consent_version,
      consent_text_hash, site_id, day, 'more-' || n, content
    from (select * from survey_response where city_id = ${cityId} and survey_id = ${survey} limit 1) as one,
      generate_series(1, ${count}) as n`;

const oldQuestions = () => skmDefinition('kepmenpan-25-2004').questions;

const newDesk = async () => new Desk(await testApi());

const times = (count: number, score: number): Scores[] =>
  Array.from({ length: count }, () => ELEMENTS.map(() => score));

describe('the report of a survey', () => {
  it('has the figures of the answers that were sent', async () => {
    const desk = await newDesk();
    const survey = await desk.period(FULL);
    const report = await desk.report(survey);
    expect(report.skm).toEqual(skmOf(FULL));
    expect(report.responses).toEqual({
      total: 12,
      byMode: { self: 0, assisted: 0, kiosk: 12 },
      byLevel: { case: 0, device: 12 },
    });
    expect(report.sample).toEqual({ population: 100, target: 80, reached: false });
    expect(report).toMatchObject({ survey, scope: 'survey', periods: [survey], rollUp: 'pooled', service: null });
  });

  it('is of nobody, and not of 0, before anybody answered', async () => {
    const desk = await newDesk();
    const { skm, trend } = await desk.report(await desk.period([]));
    expect(skm).toMatchObject({ respondents: 0, index: null, grade: null });
    expect(trend[0]).toMatchObject({ respondents: 0, index: null, grade: null });
  });

  it('reads more responses than a page has', async () => {
    const desk = await newDesk();
    const survey = await desk.period(times(1, 4));
    await desk.api.city.db.execute(manyMore(desk.api.city.id, survey, 4500));
    expect((await desk.report(survey)).responses.total).toBe(4501);
  });

  it('is of one service alone where that is asked for', async () => {
    const desk = await newDesk();
    const survey = await desk.period([...times(1, 4), ...times(1, 2), ...times(1, 4)], {}, ['ktp', 'laporan']);
    const report = await desk.report(survey, '?service=ktp');
    expect(report).toMatchObject({ service: { id: 'ktp' }, responses: { total: 2 }, skm: { index: '100.00' } });
    expect(report.services.map(({ service }) => service)).toEqual(['ktp']);
    expect(report.sample).toEqual({ population: null, target: null, reached: null });
    expect(report.trend).toMatchObject([{ respondents: 2, index: '100.00' }]);
    expect((await desk.ask(survey, '?service=paspor')).status).toBe(400);
  });

  it('counts all services from all answers, not as a mean of their indices', async () => {
    const desk = await newDesk();
    const survey = await desk.period([...times(1, 4), ...times(1, 1), ...times(1, 4)], {}, ['ktp', 'laporan']);
    const { services, skm } = await desk.report(survey);
    expect(services.map(({ index }) => index)).toEqual(['100.00', '25.00']);
    expect(skm?.index).toBe('75.00');
  });

  it('shows photos at addresses that work, and texts', async () => {
    const desk = await newDesk();
    const survey = await desk.open({ definition: SMALL });
    const photo = await desk.api.upload();
    const answers = { puas: 1, alasan: 'Antre lama', foto: [photo] };
    await desk.answer(survey, counterResponse({ answers }));
    const { questions } = await desk.report(survey);
    const [shown] = questions.find(({ question }) => question === 'foto')?.photos ?? [];
    expect((await desk.api.call(shown!.url)).status).toBe(200);
    expect(questions.find(({ question }) => question === 'alasan')?.texts).toEqual(['Antre lama']);
  });

  it('is the business of its agency and the control room only', async () => {
    const desk = await newDesk();
    const survey = await desk.period([]);
    expect((await desk.ask(survey, '', { token: desk.api.city.dpu })).status).toBe(200);
    expect((await desk.ask(survey, '', { token: desk.api.city.dishub })).status).toBe(404);
    expect((await desk.ask(survey, '/csv', { token: desk.api.city.dishub })).status).toBe(404);
  });
});

describe('the report of a series', () => {
  it('puts the answers of its periods together, and shows each in the trend', async () => {
    const desk = await newDesk();
    const first = await desk.period(times(3, 2));
    desk.api.ports.time += 60_000;
    const second = await desk.period(times(1, 4));
    const report = await desk.report(second, '?scope=series');
    expect(report.periods).toEqual([first, second]);
    // (3 × 2 + 1 × 4) / 4 × 25, not (50 + 100) / 2
    expect(report.skm).toMatchObject({ respondents: 4, index: '62.50' });
    expect(report.sample.population).toBe(200);
    expect(report.trend.map(({ survey, index }) => [survey, index])).toEqual([
      [first, '50.00'],
      [second, '100.00'],
    ]);
    expect((await desk.report(second)).skm?.index).toBe('100.00');
  });

  it('leaves out periods of another regulation or with other elements, but not from the trend', async () => {
    const desk = await newDesk();
    const fewer = { ...SKM, questions: SKM.questions.filter(({ id }) => id !== 'biaya') };
    const old = {
      ...SKM,
      questions: oldQuestions(),
      index: { standard: 'kepmenpan-25-2004', rounding: 'exact' } as const,
    };
    const other = await desk.open({ definition: fewer });
    desk.api.ports.time += 60_000;
    const before = await desk.open({ definition: old });
    desk.api.ports.time += 60_000;
    const survey = await desk.period(times(2, 3));
    const report = await desk.report(survey, '?scope=series');
    expect(report.periods).toEqual([survey]);
    expect(report.trend.map(({ survey: id, standard }) => [id, standard])).toEqual([
      [other, 'permenpanrb-14-2017'],
      [before, 'kepmenpan-25-2004'],
      [survey, 'permenpanrb-14-2017'],
    ]);
  });

  it('knows an element by its name, whatever the question for it is called', async () => {
    const desk = await newDesk();
    const renamed = {
      ...SKM,
      questions: SKM.questions.map((each) => (each.id === 'waktu' ? { ...each, id: 'cepat' } : each)),
    };
    const first = await desk.open({ definition: renamed });
    const { waktu, ...rest } = answersOf(times(1, 4)[0]!);
    await desk.answer(first, counterResponse({ answers: { ...rest, cepat: waktu! } }));
    desk.api.ports.time += 60_000;
    const second = await desk.period(times(1, 2));
    const report = await desk.report(second, '?scope=series');
    const element = report.skm?.elements.find((each) => each.element === 'waktu');
    expect(element).toMatchObject({ respondents: 2, sum: 6 });
    expect(report.trend.map(({ index }) => index)).toEqual(['100.00', '50.00']);
  });

  it('is not mixed with that of another agency', async () => {
    const desk = await newDesk();
    await desk.period(times(1, 1), { agency: 'dishub' });
    const survey = await desk.period(times(1, 4));
    const report = await desk.report(survey, '?scope=series');
    expect(report).toMatchObject({ periods: [survey], skm: { index: '100.00' } });
    expect(report.trend).toHaveLength(1);
  });
});

describe('the files of a report', () => {
  const headersOf = async (format: string, query = '') => {
    const desk = await newDesk();
    const survey = await desk.period(FULL);
    const response = await desk.ask(survey, `/${format}${query}`);
    expect(response.status).toBe(200);
    return { survey, response, header: (name: string) => response.headers.get(name) };
  };

  it('is CSV under a telling name, and kept nowhere', async () => {
    const { survey, response, header } = await headersOf('csv', '?service=ktp&language=en');
    const day = new Date().toISOString().slice(0, 4);
    expect(header('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="${survey}-ktp-${day}-\\d\\d-\\d\\d\\.csv"$`, 'u'),
    );
    expect(header('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(header('cache-control')).toBe('no-store');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())).toMatch(/^\uFEFFPart,/u);
  });

  it('is a workbook with the scores of all responses, and the index of the report', async () => {
    const { response, header } = await headersOf('xlsx');
    expect(header('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const book = readWorkbook(new Uint8Array(await response.arrayBuffer()));
    const scores = [...book.get('Nilai')!].filter(([cell]) => /^[B-J]([3-9]|1\d)$/u.test(cell));
    expect(scores.map(([, { value }]) => value).sort()).toEqual(FULL.flat().sort());
    expect([...book.get('Rekapitulasi')!.values()].map(({ value }) => value)).toContain(Number(skmOf(FULL).index));
  });

  it('is a page that may use its own style and nothing else', async () => {
    const { response, header } = await headersOf('html');
    expect(header('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; frame-ancestors 'none'$/u,
    );
    expect(header('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<html lang="id">');
  });

  it('is in the language that is asked for', async () => {
    const { response } = await headersOf('html', '?language=en');
    expect(await response.text()).toContain('Public satisfaction index');
  });
});

describe('the scoreboard', () => {
  it('has nothing to show before an outcome is published', async () => {
    const desk = await newDesk();
    const survey = await desk.period(FULL);
    expect(await desk.scoreboard()).toBeNull();
    await desk.move(survey, CLOSE);
    expect(await desk.scoreboard()).toBeNull();
    await desk.move(survey, PUBLISH);
    const outcome = { summary: PUBLISH.summary };
    expect(await desk.scoreboard()).toMatchObject({ survey, responses: 12, skm: skmOf(FULL), outcome });
  });

  it('shows the last period, and all that are published in the trend', async () => {
    const desk = await newDesk();
    const first = await desk.period(times(5, 2));
    await desk.publish(first);
    desk.api.ports.time += 86_400_000;
    const second = await desk.period(times(5, 4));
    expect(await desk.scoreboard()).toMatchObject({ survey: first, trend: [{ survey: first, index: '50.00' }] });
    await desk.publish(second);
    // an old outcome that is mended does not come back to the front
    await desk.move(first, PUBLISH);
    const board = await desk.scoreboard();
    expect(board?.survey).toBe(second);
    expect(board?.trend.map(({ survey, index }) => [survey, index])).toEqual([
      [first, '50.00'],
      [second, '100.00'],
    ]);
  });

  it('does not change when more is stored than was published', async () => {
    const desk = await newDesk();
    const survey = await desk.period(times(5, 4));
    await desk.publish(survey);
    const published = await desk.scoreboard();
    await desk.api.city.db.execute(manyMore(desk.api.city.id, survey, 10));
    expect((await desk.report(survey)).responses.total).toBe(15);
    expect(await desk.scoreboard()).toEqual(published);
  });

  it('leaves out small services, with those that would give them away', async () => {
    const desk = await newDesk();
    const services = ['a', 'b', 'c'].map((id) => ({ id, name: { id, en: id } }));
    const survey = await desk.period(times(16, 3), { services }, 'aaaaaaaabbbbbbcc'.match(/./gu)!);
    await desk.publish(survey);
    const board = await desk.scoreboard();
    expect(board?.services.map(({ service }) => service)).toEqual(['a']);
    expect(board?.responses).toBe(16);
  });

  it('tells nothing of a survey that only a few answered', async () => {
    const desk = await newDesk();
    await desk.publish(await desk.period(times(4, 3)));
    expect(await desk.scoreboard()).toBeNull();
  });

  it('shows a series by its name, and the city’s own survey where the agency has none', async () => {
    const desk = await newDesk();
    const city = await desk.period(times(5, 3), { agency: null, series: 'kota' });
    await desk.publish(city);
    expect((await desk.scoreboard())?.survey).toBe(city);
    const own = await desk.period(times(5, 3));
    await desk.publish(own);
    expect((await desk.scoreboard())?.survey).toBe(own);
    expect((await desk.scoreboard('?series=kota'))?.survey).toBe(city);
    expect(await desk.scoreboard('?series=tidak-ada')).toBeNull();
  });

  it('tells no texts and no categories', async () => {
    const desk = await newDesk();
    const survey = await desk.period(times(5, 3));
    await desk.answer(
      survey,
      counterResponse({ answers: answersOf(FULL[0]!, { saran: 'RAHASIA', jenis_kelamin: 'p' }) }),
    );
    await desk.publish(survey);
    expect(JSON.stringify(await desk.scoreboard())).not.toMatch(/RAHASIA|jenis_kelamin/u);
  });
});
