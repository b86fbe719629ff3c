/** What all cells share: the real server with a city that has everything, the agency's own web server, and the browser. */
import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../scripts/lib/chromium.mjs';
import { atDesk } from '../support/at-desk.mjs';
import { closeSurvey, openSurvey, publishSurvey, moveSurvey, respond } from '../support/surveys.mjs';
import { startTestServer } from '../support/test-server.mjs';
import { reportFor } from '../faults/city.mjs';
import { startHostServer } from './host-server.mjs';

const both = (id, en) => ({ id, en });
const DAY = 24 * 3_600_000;
/** Far enough that the days left, which the widgets tell, are the same for as long as the suite runs. */
const inDays = (days) => new Date(Date.now() + days * DAY + 6 * 3_600_000).toISOString();

async function post(url, path, body) {
  const response = await fetch(`${url}/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** One index that a city has published, of five answers. */
async function publishIndex({ url }, { dispatcherToken, siteName }) {
  const survey = await openSurvey(url, dispatcherToken, { series: 'terbit', services: [], population: null });
  const { definition } = await (await fetch(`${url}/v1/sites/${siteName}/surveys/${survey}`)).json();
  const answers = Object.fromEntries(
    definition.questions.filter(({ type }) => type === 'likert').map(({ id }) => [id, 3]),
  );
  for (let person = 0; person < 5; person += 1) await respond(url, siteName, survey, answers);
  await moveSurvey(url, dispatcherToken, survey, closeSurvey);
  await moveSurvey(url, dispatcherToken, survey, publishSurvey);
}

const consultationDraft = (consultation) => ({
  consultation,
  agency: null,
  title: both('Rancangan Perda Sampah', 'Draft by-law on waste'),
  summary: both('Bagaimana kota memilah sampah.', 'How the city sorts its waste.'),
  background: both('TPA hampir penuh.\n\nKota mencari jalan lain.', 'The landfill is nearly full.'),
  sections: [
    {
      id: 'pasal-1',
      heading: both('Pasal 1: Pemilahan', 'Article 1: Sorting'),
      text: both('Sampah dipilah di rumah, menjadi tiga jenis.', 'Waste is sorted at home.'),
    },
  ],
  questions: [],
  arguments: true,
  opensAt: inDays(1),
  closesAt: inDays(20),
});

/** The city as a cell needs it: what many cells only read is there once, what one changes is made for it alone. */
function cityOf(server, { siteName, dispatcherToken }, report) {
  const { url } = server;
  const read = async (path, headers = {}) => (await fetch(`${url}/v1${path}`, { headers })).json();
  const officer = { authorization: `Bearer ${dispatcherToken}` };
  return {
    siteName,
    dispatcherToken,
    report,
    readReport: ({ ticket, secret }) =>
      read(`/sites/${siteName}/reports/${ticket.replace('-', '')}`, { 'report-secret': secret }),
    async openConsultation() {
      const consultation = `perda-${randomUUID().slice(0, 8)}`;
      await atDesk(url, '/consultations', { token: dispatcherToken, body: consultationDraft(consultation) });
      await atDesk(url, `/consultations/${consultation}/moves`, { token: dispatcherToken, body: { move: 'open' } });
      return consultation;
    },
    contributionsTo: async (consultation) =>
      (await read(`/desk/consultations/${consultation}/contributions`, officer)).contributions,
    ballotsIn: async (poll) => (await read(`/sites/${siteName}/polls/${poll}/result`)).tallies[0].tally.ballots,
    closesAt: inDays(20),
    url,
  };
}

export const launch = (options = {}) =>
  chromium.launch({ executablePath: chromiumPath, ...options, args: [...chromiumArgs, ...(options.args ?? [])] });

/** `cdn` is another folder than the build's: for trying what happens when a rule of isolation is broken. */
export async function makeWorld({ cdn } = {}) {
  const hosts = await startHostServer();
  const server = await startTestServer({
    origins: [hosts.origin, hosts.elsewhere],
    ...(cdn && { mounts: { '/cdn': { folder: cdn, anyOrigin: true } } }),
  });
  const city = await server.createCity();
  await publishIndex(server, city);
  const report = await post(server.url, `/sites/${city.siteName}/reports`, reportFor('tracker'));
  const browser = await launch();
  const special = new Map();
  const launchedWith = (options) => {
    const key = JSON.stringify(options);
    if (!special.has(key)) special.set(key, launch(options));
    return special.get(key);
  };
  return {
    api: server.url,
    hosts,
    /** Some hosts need a browser that was started in another way. */
    browserFor: async ({ launch: options }) => (options ? launchedWith(options) : browser),
    city: cityOf(server, city, report),
    async stop() {
      await Promise.all([browser, ...(await Promise.all(special.values()))].map((each) => each.close()));
      await hosts.stop();
      await server.stop();
    },
  };
}
