import { newIdempotencyKey, type SurveyDraft } from '@suara/client';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import { getSurvey } from '@suara/client/survey';
import { createSurveyClient } from '@suara/client/surveys';
import { skmDefinition } from '@suara/core';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { place, seen, type Widget } from '../../internal/test/page.js';
import { spoken } from '../../internal/test/surveys.js';
import '../define.js';

export const TAG = 'suara-scoreboard';

export const TITLES = { id: 'Indeks Kepuasan Masyarakat', en: 'Public satisfaction index' };

export const SUMMARY = 'Kami menambah dua loket.';

const DAY = 86_400_000;

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

/** One citizen's scores for elements, 3 for those that are not named. */
export type Scores = Readonly<Record<string, number>>;

export interface Period extends Partial<Omit<SurveyDraft, 'definition'>> {
  readonly survey?: string;
  readonly standard?: 'permenpanrb-14-2017' | 'kepmenpan-25-2004';
  /** How they answered, and about which service. */
  readonly answers?: readonly { readonly scores: Scores; readonly service?: string }[];
}

/** The same answers, from so many people. */
export const from = (people: number, scores: Scores, service?: string) =>
  Array.from({ length: people }, () => ({ scores, ...(service && { service }) }));

/** The city's desk, from the draft to what is published. */
export class ScoreDesk {
  readonly #desk: DeskClient;
  readonly #city: TestCity;

  constructor(city: TestCity) {
    this.#city = city;
    this.#desk = createDeskClient({ baseUrl: `${window.__suaraServer}/__test/desk/`, token: city.dispatcherToken });
  }

  async publish({ standard = 'permenpanrb-14-2017', answers = from(5, {}), ...draft }: Period = {}): Promise<void> {
    const { survey = 'skm-1' } = draft;
    const definition = skmDefinition(standard);
    await this.#desk.surveys.create(
      await this.#inLanguages({
        survey,
        series: 'skm',
        agency: null,
        services: [],
        population: null,
        share: 100,
        opensAt: new Date(Date.now() - DAY).toISOString(),
        closesAt: new Date(Date.now() + DAY).toISOString(),
        ...draft,
        definition: { ...definition, questions: [...definition.questions] } as SurveyDraft['definition'],
      }),
      key(),
    );
    await this.#desk.surveys.move(survey, { move: 'open' }, key());
    await this.#answer(survey, definition, answers);
    const reason = { id: 'Selesai.', en: 'Done.' };
    await this.#desk.surveys.move(survey, { move: 'close', reason: await this.#inLanguages(reason) }, key());
    const summary = { id: SUMMARY, en: 'We open two more counters.' };
    await this.#desk.surveys.move(
      survey,
      { move: 'publish_outcome', summary: await this.#inLanguages(summary) },
      key(),
    );
  }

  async #inLanguages<T>(text: T): Promise<T> {
    const { languages } = await clientOf(this.#city.siteName).sites.get();
    return spoken(text, languages) as T;
  }

  async #answer(
    survey: string,
    { questions }: ReturnType<typeof skmDefinition>,
    answers: NonNullable<Period['answers']>,
  ): Promise<void> {
    const client = clientOf(this.#city.siteName);
    const [{ languages }, { consent }] = await Promise.all([client.sites.get(), getSurvey(client, survey)]);
    const elements = questions.flatMap((question) => (question.type === 'likert' ? (question.element ?? []) : []));
    for (const { scores, service = null } of answers) {
      const given = Object.fromEntries(elements.map((element) => [element, scores[element] ?? 3]));
      await createSurveyClient(client).respond(
        survey,
        {
          service,
          answers: given,
          language: languages[0] ?? 'id',
          mode: 'kiosk',
          consent: { version: consent.version },
        },
        key(),
      );
    }
  }
}

/** For the suites of every widget: a city that has published an index. */
export async function publishedIndex(city: TestCity): Promise<Readonly<Record<string, unknown>>> {
  await new ScoreDesk(city).publish();
  return {};
}

/** The widget, once it has drawn the figures. */
export async function boardOf(city: TestCity, properties: Readonly<Record<string, unknown>> = {}): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(city.siteName), ...properties });
  await seen(widget, SUMMARY);
  return widget;
}
