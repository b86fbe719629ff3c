import { newIdempotencyKey, type Client, type NewResponse, type Survey } from '@suara/client';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import type { Question, SurveyDefinition } from '@suara/core';
import { clientOf, type TestCity } from './city.js';

const HOUR = 3_600_000;

export const SURVEY = 'kepuasan-2026';

export const TITLE = { id: 'Survei kepuasan layanan', en: 'Satisfaction survey' };

type Draft = Parameters<DeskClient['surveys']['create']>[0];

/** What a test wants otherwise than in the example. */
export type SurveyPatch = Partial<Omit<Draft, 'definition'>> & { readonly definition?: Partial<SurveyDefinition> };

const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const both = (text: string, english = text): { id: string; en: string } => ({ id: text, en: english });

export const POINTS = ['Buruk', 'Cukup', 'Baik', 'Sangat baik'];

/** A scale, a question that only the dissatisfied are asked, and a choice. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'puas',
    type: 'likert',
    text: both('Seberapa puas Anda?', 'How satisfied are you?'),
    required: true,
    faces: true,
    points: POINTS.map((point) => both(point)),
  },
  { id: 'alasan', type: 'long_text', text: both('Apa yang kurang?', 'What was wrong?'), visible: 'puas < 3' },
  {
    id: 'usia',
    type: 'single',
    text: both('Berapa usia Anda?', 'How old are you?'),
    category: true,
    options: [
      { id: 'muda', label: both('Di bawah 30', 'Below 30') },
      { id: 'tua', label: both('30 ke atas', '30 and above') },
    ],
  },
];

const draftOf = ({ definition, ...patch }: SurveyPatch): Draft => ({
  survey: SURVEY,
  series: 'kepuasan',
  agency: null,
  services: [],
  population: null,
  share: 100,
  opensAt: inHours(1),
  closesAt: inHours(49.5),
  ...patch,
  definition: { version: 1, title: TITLE, layout: 'steps', questions: QUESTIONS, ...definition } as Draft['definition'],
});

/** A city is told nothing in languages that it does not speak. */
export function spoken(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => spoken(each, languages));
  if (typeof value !== 'object' || value === null) return value;
  const isText = Object.keys(value).sort().join() === 'en,id';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isText || languages.includes(name))
      .map(([name, each]) => [name, spoken(each, languages)]),
  );
}

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

/** What the city does with its survey, through the desk. */
export class SurveyDesk {
  readonly #desk: DeskClient;
  readonly #client: Client;

  constructor({ dispatcherToken, siteName }: TestCity) {
    this.#client = clientOf(siteName);
    this.#desk = createDeskClient({ baseUrl: `${window.__suaraServer}/__test/desk/`, token: dispatcherToken });
  }

  async #draft(patch: SurveyPatch): Promise<void> {
    const { languages } = await this.#client.sites.get();
    await this.#desk.surveys.create(spoken(draftOf(patch), languages) as Draft, key());
  }

  async announce(patch: SurveyPatch = {}): Promise<void> {
    await this.#draft(patch);
    await this.#desk.surveys.move(SURVEY, { move: 'announce' }, key());
  }

  async open(patch: SurveyPatch = {}): Promise<void> {
    await this.#draft(patch);
    await this.#desk.surveys.move(SURVEY, { move: 'open' }, key());
  }

  async close(): Promise<void> {
    const reason = both('Gangguan jaringan di kota.', 'A network outage in the city.');
    await this.#desk.surveys.move(SURVEY, { move: 'close', reason }, key());
  }

  async publish(): Promise<void> {
    const summary = both('Kami menambah dua loket.', 'We open two more counters.');
    await this.#desk.surveys.move(SURVEY, { move: 'publish_outcome', summary }, key());
  }

  async caseToken(service: string): Promise<string> {
    const { cases } = await this.#desk.surveys.cases(SURVEY, { service, count: 1 }, key());
    return cases[0]!;
  }

  /** How many the server has stored. */
  async responses(): Promise<number> {
    return (await this.#desk.surveys.get(SURVEY)).responses;
  }
}

/** For the suites of every widget: a city whose survey is open. */
export async function openSurvey(city: TestCity): Promise<{ survey: string }> {
  await new SurveyDesk(city).open();
  return { survey: SURVEY };
}

/** What was sent as responses, over a connection that a test may break. */
export interface ResponseWire {
  readonly connection: typeof fetch;
  readonly bodies: NewResponse[];
  readonly keys: (string | null)[];
  /** What becomes of a response on the way: by default it arrives and its answer too. */
  deliver: (send: () => Promise<Response>) => Promise<Response>;
  /** What the server tells of the survey, changed on the way. */
  tell: (survey: Survey) => Survey;
}

export function responseWire(): ResponseWire {
  const self: ResponseWire = {
    connection: pass,
    bodies: [],
    keys: [],
    deliver: (send) => send(),
    tell: (told) => told,
  };
  async function pass(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const request = new Request(input, init);
    if (request.url.endsWith(`/surveys/${SURVEY}`)) {
      const answer = await fetch(request);
      return answer.ok ? Response.json(self.tell((await answer.json()) as Survey)) : answer;
    }
    if (!request.url.endsWith('/responses')) return fetch(request);
    self.bodies.push((await request.clone().json()) as NewResponse);
    self.keys.push(request.headers.get('idempotency-key'));
    return self.deliver(() => fetch(request));
  }
  return self;
}
