import { field, press, pressSoon, type as typeInto } from '../../internal/test/citizen.js';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { place, seen, until, type Widget } from '../../internal/test/page.js';
import { SURVEY, TITLE } from '../../internal/test/surveys.js';
import '../define.js';

export const TAG = 'suara-survey';

/** The widget of the city's survey. */
export async function surveyOf(
  { siteName }: TestCity,
  connection?: typeof fetch,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection), survey: SURVEY, ...properties });
  await seen(widget, TITLE.id);
  return widget;
}

/** Waits for a question, and chooses the option or point of these words. */
export async function pick(widget: Widget, question: string, choice: string): Promise<void> {
  await seen(widget, question);
  field(widget, choice).click();
}

/** Writes into the field of a question. */
export async function write(widget: Widget, question: string, words: string): Promise<void> {
  await seen(widget, question);
  typeInto(widget, question, words);
}

export const next = (widget: Widget): void => {
  press(widget, 'Lanjut');
};

export const SATISFIED = 'Seberapa puas Anda?';
export const REASON = 'Apa yang kurang?';
export const AGE = 'Berapa usia Anda?';

/** Answers the example to its last question. */
export async function answerAll(widget: Widget, point = 'Baik'): Promise<void> {
  await pick(widget, SATISFIED, point);
  next(widget);
  await pick(widget, AGE, 'Di bawah 30');
}

export async function send(widget: Widget): Promise<void> {
  await pressSoon(widget, 'Kirim jawaban');
}

interface KeptThings {
  readonly queue: readonly { readonly key: string; readonly sent: boolean }[];
  readonly draft?: { readonly answers: Readonly<Record<string, unknown>> };
  readonly token?: string;
  readonly lost: number;
}

const nameOf = ({ siteName }: TestCity): string => `suara:survey-1:${siteName.split('.')[0] ?? ''}/${SURVEY}`;

/** What the device keeps of the city's survey. */
export const keptOf = (city: TestCity): KeptThings | null =>
  JSON.parse(localStorage.getItem(nameOf(city)) ?? 'null') as KeptThings | null;

export const anotherDevice = (city: TestCity): void => {
  localStorage.removeItem(nameOf(city));
};

/** Runs a task while this device's clock is so many milliseconds ahead. */
export async function later<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
  const { now } = Date;
  Date.now = () => now.call(Date) + milliseconds;
  try {
    return await task();
  } finally {
    Date.now = now;
  }
}

export const isGone = (widget: Widget, text: string): Promise<void> =>
  until(() => !(widget.shadowRoot?.textContent ?? '').includes(text));
