/** The lives of surveys, lived through the API by the desk and by people who answer. */
import { newIdempotencyKey, type NewResponse, type SurveyDraft as SentDraft } from '@suara/client';
import { createSurveyClient, newRespondentToken } from '@suara/client/surveys';
import { getSurvey } from '@suara/client/survey';
import { skmDefinition, type Answers, type Question, type SurveyDefinition, type SurveyDraft } from '@suara/core';
import { direct, inThePast, tangerang, tangerangFor, type StoryCity } from './support.js';

export interface WithSurvey extends StoryCity {
  /** The survey's id. */
  readonly survey: string;
}

const HOUR = 3_600_000;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });
const both = (id: string, en: string): { id: string; en: string } => ({ id, en });

/** What a survey becomes; hours before now are negative. */
export interface SurveyLife {
  readonly opens: number;
  readonly closes: number;
  readonly change?: Partial<SurveyDraft>;
  /** How many answer, and what each says. */
  readonly answers?: readonly Answers[];
  readonly closedEarly?: boolean;
  readonly outcome?: boolean;
}

export const OFFICIAL = skmDefinition('permenpanrb-14-2017');

const SERVICES = [
  { id: 'ktp', name: both('KTP elektronik', 'Identity card') },
  { id: 'kk', name: both('Kartu keluarga', 'Family card') },
];
/** One service only: nobody has to be asked which. */
export const ONE_SERVICE = { services: SERVICES.slice(0, 1) };

export const announcedLife: SurveyLife = { opens: 26, closes: 192 };
export const openLife: SurveyLife = { opens: -50, closes: 75 };
export const closedLife: SurveyLife = { opens: -50, closes: -3 };

let made = 0;

function draftOf({ opens, closes, change }: SurveyLife): SurveyDraft {
  made += 1;
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  return {
    survey: `survei-${made}`,
    series: 'skm',
    agency: null,
    services: SERVICES,
    definition: OFFICIAL,
    population: null,
    share: 100,
    opensAt: at(opens),
    closesAt: at(closes),
    ...change,
  };
}

const reason = both(
  'Loket pindah ke gedung baru. Jawaban yang sudah masuk tetap dihitung.',
  'The counter moves to another building. The answers that came in still count.',
);
const summary = both(
  'Waktu tunggu dinilai paling rendah: sejak Senin ada dua loket tambahan pada pagi hari.',
  'Waiting scored lowest: since Monday two more counters are open in the morning.',
);

async function answerAll(city: StoryCity, survey: string, answers: readonly Answers[]): Promise<void> {
  const { consent, services } = await getSurvey(city.client, survey);
  for (const each of answers) await respond(city, survey, { services, consent }, each);
}

type Asked = Pick<Awaited<ReturnType<typeof getSurvey>>, 'services' | 'consent'>;

async function respond(
  { client }: StoryCity,
  survey: string,
  { services, consent }: Asked,
  answers: Answers,
  who: Pick<NewResponse, 'caseToken' | 'deviceToken'> = { deviceToken: newRespondentToken() },
): Promise<void> {
  const body = { service: services[0]?.id ?? null, answers, language: 'id', mode: 'self', ...who };
  const response = { ...body, consent: { version: consent.version } } as NewResponse;
  await createSurveyClient(client).respond(survey, response, key());
}

/** Lets a survey happen. Nothing of it is on the device. */
export function liveSurvey(city: StoryCity, life: SurveyLife): Promise<string> {
  const draft = draftOf(life);
  const { survey } = draft;
  const { surveys } = city.dispatcher;
  localStorage.removeItem(placeOf(city, survey));
  return inThePast(async (setClock) => {
    setClock(Math.max(0, -life.opens) + 2);
    // the core's own type may not be changed, the contract's says nothing of that
    await surveys.create(draft as unknown as SentDraft, key());
    await surveys.move(survey, { move: 'announce' }, key());
    // in the middle of what of its time has passed
    setClock(Math.max(0, -(life.opens + Math.min(0, life.closes)) / 2));
    await answerAll(direct(city), survey, life.answers ?? []);
    setClock(1);
    if (life.closedEarly) await surveys.move(survey, { move: 'close', reason }, key());
    if (life.outcome) await surveys.move(survey, { move: 'publish_outcome', summary }, key());
    return survey;
  });
}

/** A loader: the city with a survey of such a life. */
export const withSurvey =
  (life: SurveyLife = { ...openLife, change: ONE_SERVICE }) =>
  async (): Promise<WithSurvey> => {
    const city = await tangerang();
    return { ...city, survey: await liveSurvey(city, life) };
  };

/** In a city that has invited nobody yet, and asks nothing else. */
export const withFreshSurvey =
  (life: SurveyLife = { ...openLife, change: ONE_SERVICE }) =>
  async (): Promise<WithSurvey> => {
    made += 1;
    const city = await tangerangFor(`survei-${made}`)();
    return { ...city, survey: await liveSurvey(city, life) };
  };

/** A survey of one question. */
export const asking = (question: Question, layout: SurveyDefinition['layout'] = 'steps'): SurveyLife => ({
  ...openLife,
  change: {
    services: [],
    series: 'umum',
    definition: {
      version: 1,
      title: both('Survei kota', 'A survey of the city'),
      layout,
      questions: [question],
    },
  },
});

// --------------------------------------------------------------------------------------------------- the story's device

/** Where the widget keeps what is answered. */
const placeOf = ({ client: { site } }: StoryCity, survey: string): string =>
  `suara:survey-1:${site.split('.')[0] ?? ''}/${survey}`;

/** On this device somebody has answered so far. */
export const drafted =
  (load: () => Promise<WithSurvey>, answers: Answers, at: string) => async (): Promise<WithSurvey> => {
    const loaded = await load();
    const draft = { service: null, answers, at, seed: 1, caseToken: '', act: '' };
    localStorage.setItem(placeOf(loaded, loaded.survey), JSON.stringify({ draft, queue: [], answered: {}, lost: 0 }));
    return loaded;
  };

/** A token of a finished case; used already, where wished. */
export const withCase =
  (load: () => Promise<WithSurvey>, isUsed: boolean) => async (): Promise<WithSurvey & { caseToken: string }> => {
    const loaded = await load();
    const { survey, dispatcher, client } = loaded;
    const { cases } = await dispatcher.surveys.cases(survey, { service: 'ktp', count: 1 }, key());
    const caseToken = cases[0] ?? '';
    if (isUsed) await respond(loaded, survey, await getSurvey(client, survey), allScored(3), { caseToken });
    return { ...loaded, caseToken };
  };

// ------------------------------------------------------------------------------------------------------------- answers

/** All of the official questions with the same score. */
export const allScored = (score: number): Answers =>
  Object.fromEntries(OFFICIAL.questions.filter(({ type }) => type === 'likert').map(({ id }) => [id, score]));

/** So many respondents around a mean that differs by element. */
export const manyAnswers = (count: number, lift = 0): readonly Answers[] =>
  Array.from({ length: count }, (_, person) =>
    Object.fromEntries(
      Object.keys(allScored(1)).map((id, place) => [
        id,
        Math.min(
          4,
          Math.max(1, Math.round(2.6 + ((place * 5) % 9) / 7 + lift + (((person * 7 + place * 3) % 10) - 4.5) / 6)),
        ),
      ]),
    ),
  );

/** Ends periods of a series one after another, and publishes them; the last one's name. */
export async function publishPeriods(city: StoryCity, lifts: readonly number[], change: Partial<SurveyDraft> = {}) {
  let last = '';
  for (const [index, lift] of lifts.entries()) {
    const later = (lifts.length - index) * 24 * 180;
    last = await liveSurvey(city, {
      opens: -later,
      closes: -later + 24 * 170,
      change,
      answers: manyAnswers(24, lift),
      outcome: true,
    });
  }
  return last;
}
