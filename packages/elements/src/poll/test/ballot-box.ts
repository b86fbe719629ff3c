import type { BallotReceipt } from '@suara/client';
import { field, pressSoon } from '../../internal/test/citizen.js';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { place, seen, type Widget } from '../../internal/test/page.js';
import { POLL, QUESTION } from '../../internal/test/polls.js';
import '../define.js';

export const TAG = 'suara-poll';

/** The widget of the city's poll. */
export async function pollOf(
  { siteName }: TestCity,
  connection?: typeof fetch,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection), poll: POLL, ...properties });
  await seen(widget, QUESTION.id);
  return widget;
}

export async function choose(widget: Widget, option: string): Promise<void> {
  await seen(widget, 'Pilih satu');
  field(widget, option).click();
}

/** Chooses and sends; resolves when the server has recorded it. */
export async function vote(widget: Widget, option: string): Promise<void> {
  await choose(widget, option);
  await pressSoon(widget, 'Kirim suara');
  await seen(widget, 'Suara tercatat');
}

interface KeptThings {
  readonly receipt?: BallotReceipt;
  readonly tokens?: Readonly<Record<string, string>>;
}

const nameOf = ({ siteName }: TestCity): string => `suara:poll-1:${siteName.split('.')[0] ?? ''}/${POLL}`;

/** What the device keeps of the city's poll. */
export const keptOf = (city: TestCity): KeptThings | null =>
  JSON.parse(localStorage.getItem(nameOf(city)) ?? 'null') as KeptThings | null;

/** Each city's things have a name of their own, so no test of another file is disturbed. */
export const anotherDevice = (city: TestCity): void => {
  localStorage.removeItem(nameOf(city));
};

export function alter(city: TestCity, change: (kept: KeptThings) => object): void {
  localStorage.setItem(nameOf(city), JSON.stringify(change(keptOf(city) ?? {})));
}
