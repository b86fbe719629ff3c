/** Surveys to test with, and short words for what their tests do all the time. */
import { skmDefinition, type Answers, type Question, type SurveyDefinition, type SurveyDraft } from '@suara/core';
import type { NewResponse } from '../surveys/respond/new-response.js';
import { bodyOf } from './answers.js';
import type { Call, TestApi } from './api.js';

const both = (id: string, en: string) => ({ id, en });

const POINTS = [both('Buruk', 'Bad'), both('Cukup', 'Fair'), both('Baik', 'Good'), both('Sangat baik', 'Very good')];

const QUESTIONS: readonly Question[] = [
  { id: 'puas', type: 'likert', text: both('Seberapa puas?', 'How satisfied?'), required: true, points: POINTS },
  { id: 'alasan', type: 'long_text', text: both('Mengapa?', 'Why?'), visible: 'puas < 3' },
  {
    id: 'usia',
    type: 'single',
    text: both('Usia?', 'Age?'),
    category: true,
    options: [
      { id: 'muda', label: both('Di bawah 30', 'Below 30') },
      { id: 'tua', label: both('30 ke atas', '30 and above') },
    ],
  },
  { id: 'foto', type: 'file', text: both('Ada foto?', 'Any photos?'), max: 2 },
];

/** A question whose rule shows the next one, a category, and photos. */
export const SMALL: SurveyDefinition = {
  version: 1,
  title: both('Survei layanan', 'Survey of a service'),
  layout: 'steps',
  questions: QUESTIONS,
};

/** The official one, in both languages of the small city. */
export const SKM: SurveyDefinition = skmDefinition('permenpanrb-14-2017');

const HOUR = 3_600_000;

export function surveyDraft(api: TestApi, change: Partial<SurveyDraft> = {}): SurveyDraft {
  const at = (hours: number) => new Date(api.ports.time + hours * HOUR).toISOString();
  return {
    survey: `survei-${crypto.randomUUID().slice(0, 13)}`,
    series: 'layanan',
    agency: 'dpu',
    services: [
      { id: 'ktp', name: both('KTP elektronik', 'Identity card') },
      { id: 'laporan', name: both('Laporan warga', 'Citizens’ reports'), reports: true },
    ],
    definition: SMALL,
    population: 100,
    share: 100,
    opensAt: at(1),
    closesAt: at(25),
    ...change,
  };
}

export const deviceToken = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

export const ANSWERS: Answers = { puas: 4 };

/** Of somebody alone with a browser that nobody knows yet. */
export function response(change: Partial<NewResponse> = {}): NewResponse {
  return {
    service: 'ktp',
    answers: ANSWERS,
    language: 'id',
    mode: 'self',
    consent: { version: '2026-11-02' },
    deviceToken: deviceToken(),
    ...change,
  };
}

/** At a counter: nobody's browser. */
export function counterResponse(change: Partial<NewResponse> = {}): NewResponse {
  const { deviceToken: _, ...rest } = response();
  return { ...rest, mode: 'kiosk', ...change };
}

/** By a case and nothing else. */
export function caseResponse(caseToken: string, change: Partial<NewResponse> = {}): NewResponse {
  return counterResponse({ mode: 'self', caseToken, ...change });
}

export interface DeskSurveyBody {
  readonly survey: string;
  readonly state: string;
  readonly revision: number;
  readonly responses: number;
  readonly target: number | null;
  readonly moves: readonly string[];
  readonly opensAt: string;
}

export interface ReceiptBody {
  readonly survey: string;
  readonly level: string;
  readonly mode: string;
  readonly day: string;
}

export const CLOSE = { move: 'close', reason: both('Cukup.', 'Enough.') };
export const PUBLISH = { move: 'publish_outcome', summary: both('Loket ditambah.', 'One more counter.') };

async function expectStatus(status: number, asked: Promise<Response>): Promise<Response> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`not ${status}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** What a test does with surveys. */
export class TestSurveys {
  constructor(
    readonly api: TestApi,
    /** The id of the site that they are answered on. */
    readonly site = api.city.site,
  ) {}

  desk(path: string, body: unknown, call: Call = {}): Promise<Response> {
    return this.api.call(`/v1/desk/surveys${path}`, { method: 'POST', body, token: this.api.city.dispatcher, ...call });
  }

  async draft(change?: Partial<SurveyDraft>): Promise<string> {
    const answer = await expectStatus(201, this.desk('', surveyDraft(this.api, change)));
    return (await bodyOf<DeskSurveyBody>(answer)).survey;
  }

  async move(survey: string, move: object): Promise<DeskSurveyBody> {
    return bodyOf<DeskSurveyBody>(await expectStatus(200, this.desk(`/${survey}/moves`, move)));
  }

  /** The name of a survey that is open. */
  async open(change?: Partial<SurveyDraft>): Promise<string> {
    const survey = await this.draft(change);
    await this.move(survey, { move: 'open' });
    return survey;
  }

  async seenAtDesk(survey: string): Promise<DeskSurveyBody> {
    const { city } = this.api;
    const asked = this.api.call(`/v1/desk/surveys/${survey}`, { token: city.dispatcher });
    return bodyOf<DeskSurveyBody>(await expectStatus(200, asked));
  }

  async cases(survey: string, service = 'ktp', count = 1): Promise<string[]> {
    const answer = await expectStatus(201, this.desk(`/${survey}/cases`, { service, count }));
    return (await bodyOf<{ cases: string[] }>(answer)).cases;
  }

  get(path: string, call?: Call): Promise<Response> {
    return this.api.call(`/v1/sites/${this.site}${path}`, call);
  }

  post(survey: string, path: string, call: Call): Promise<Response> {
    return this.get(`/surveys/${survey}${path}`, { method: 'POST', ...call });
  }

  respond(survey: string, body: unknown = response(), call: Call = {}): Promise<Response> {
    return this.post(survey, '/responses', { body, ...call });
  }

  async answer(survey: string, body: unknown = response(), call?: Call): Promise<ReceiptBody> {
    return bodyOf<ReceiptBody>(await expectStatus(201, this.respond(survey, body, call)));
  }

  invite(survey: string, browser = 'Firefox', call: Call = {}): Promise<Response> {
    return this.post(survey, '/invitations', { headers: { 'User-Agent': browser }, ...call });
  }

  /** `invited`, or why not. */
  async invited(survey: string, browser?: string): Promise<string> {
    const answer = await expectStatus(200, this.invite(survey, browser));
    const { invited, reason } = await bodyOf<{ invited: boolean; reason: string | null }>(answer);
    return invited ? 'invited' : (reason ?? 'no reason');
  }
}
