/** What a page does that sets properties before the widget's code is there, and listens. Bundled, and run in Chromium. */
import { createClient } from '@suara/client';
import type { SuaraErrorEvent, SuaraPoll, SuaraSurvey } from '@suara/elements';

const early = document.createElement('suara-poll');
const client = createClient({ baseUrl: 'http://127.0.0.1:1', site: 'kota-contoh.dpu' });
Object.assign(early, { poll: 'taman', client, identityToken: 'abc', lang: 'en' });
document.body.append(early);

const survey: SuaraSurvey = document.createElement('suara-survey');
Object.assign(survey, { client, caseToken: 'abc', kiosk: true, delay: 5, trigger: 'button' });

const told = new Promise<SuaraErrorEvent>((resolve) => {
  document.addEventListener('suara-error', resolve, { once: true });
});

await import('@suara/elements/define');
await customElements.whenDefined('suara-poll');
document.body.append(survey);
const poll: SuaraPoll = early;
await Promise.all([poll.updateComplete, survey.updateComplete]);
const { error } = await told;

// @ts-expect-error a poll's name is a text
const wrong = (): number => (poll.poll = 3);

Object.assign(window, {
  found: {
    poll: [poll.poll, poll.client === client, poll.identityToken, poll.lang],
    survey: [survey.caseToken, survey.kiosk, survey.delay, survey.trigger],
    error: error instanceof Error && error.name,
    wrong: typeof wrong,
  },
});
