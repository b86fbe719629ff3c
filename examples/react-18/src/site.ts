import { createClient } from '@suara/client';

/** An application of your own has constants here; the tests name a city of their own in the page's address. */
const asked = new URLSearchParams(location.search);

/** The poll's name, as the control room gives it. */
export const poll = asked.get('poll') ?? 'taman-tepi-cisadane';

/** One client for all widgets of the page; the page's own origin stands for the API's address here. */
export const client = createClient({
  baseUrl: location.origin,
  site: asked.get('site') ?? 'kota-tangerang.dpupr',
});
