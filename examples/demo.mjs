/**
 * The demonstration: `npm start` builds what is needed and runs this. One server with two cities, an agency's page, the
 * control room, reports in every state, polls, a consultation and surveys, all made through the API as citizens and officers
 * would.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { formatCode } from '@suara/core';
import { createPainter } from '@suara/embed/paint';
import { createCity, createOfficer, createSite } from '@suara/server';
import {
  ConfigError,
  createLogger,
  FolderInUseError,
  mountsOf,
  readConfig,
  startServer,
  stopOnSignals,
} from '@suara/server/node';
import { consultation, polls } from './demo/polls.mjs';
import { harbourBay, tangerang } from './demo/reports.mjs';
import { seedPolls } from './demo/seed-polls.mjs';
import { seedSurveys } from './demo/seed-surveys.mjs';
import { seed } from './demo/seed.mjs';
import { surveysFrom } from './demo/surveys.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const cities = [
  { id: 'kota-tangerang', page: '/', reports: tangerang, participation: { polls, consultation } },
  { id: 'harbour-bay', page: '/harbour-bay.html', reports: harbourBay },
];

try {
  await demonstrate();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof FolderInUseError)) throw error;
  console.error(error.message);
  exit(1);
}

async function demonstrate() {
  const config = { ...readConfig(), logLevel: env.LOG_LEVEL ? readConfig().logLevel : 'error' };
  const clock = { behind: 0 };
  const server = await startServer(
    { ...config, port: env.PORT ? config.port : await freePort(config) },
    {
      log: createLogger(config.logLevel),
      // the reports' past: while they are filed, the server's clock stands where each of them belongs
      now: () => Date.now() - clock.behind,
      mounts: mounts(),
      renderWidget: createPainter().render,
    },
  );
  stopOnSignals(server);

  const file = join(config.dataDir, 'demo.json');
  const known = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  const keep = () => save(file, known);
  for (const city of cities) {
    const { areas, profile } = await prepareCity(server, city.id);
    known[city.id] ??= { tokens: await signUp(server, city, profile), reports: [] };
    await keep();
    const { tokens, reports: filed } = known[city.id];
    if (filed.length === 0) console.log(`Preparing ${city.id} …`);
    // a start that was broken off is taken up where it stopped
    const { url } = server;
    const consent = profile.consent.version;
    await seed({ ...city.reports, url, city: city.id, consent, areas, tokens, clock, filed, onFiled: keep });
    if (!city.participation) continue;
    const { from, done } = (known[city.id].asked ??= { from: Date.now(), done: [] });
    const sites = profile.sites.map(({ id }) => id);
    await seedPolls({ ...city.participation, url, city: city.id, sites, tokens, clock, from, done, onDone: keep });
    const surveyed = (known[city.id].surveyed ??= {});
    const surveys = surveysFrom(from);
    await seedSurveys({ url, city: city.id, tokens, clock, surveys, done: surveyed, onDone: keep });
  }
  describe(server.url, known, file);
}

function mounts() {
  const folders = {
    '/': { folder: at('agency-page') },
    '/plain-html': { folder: at('plain-html') },
    '/embed': { folder: at('embed-builder') },
    ...mountsOf({ cdn: at('../packages/embed/dist/cdn'), controlRoom: at('control-room/dist') }),
  };
  return Object.fromEntries(Object.entries(folders).filter(([, { folder }]) => existsSync(folder)));
}

/** The port that is wished for, or the next one that nobody uses. */
async function freePort({ port, host }) {
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    const isFree = await new Promise((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .listen(candidate, host, () => probe.close(() => resolve(true)));
    });
    if (isFree) return candidate;
  }
  return 0;
}

/** Brings the city up to date with its profile, and lets this server's own pages use its sites. */
async function prepareCity({ db, url }, id) {
  const read = async (name) => JSON.parse(await readFile(at(`../profiles/${id}/${name}`), 'utf8'));
  const [profile, areas] = await Promise.all([read('profile.json'), read('areas.json')]);
  await createCity(db, profile, areas);
  const own = ['localhost', '127.0.0.1'].map((host) => new URL(url.replace(/\/\/[^:/]+/, `//${host}`)).origin);
  for (const site of profile.sites) await createSite(db, id, { ...site, origins: own });
  return { profile, areas };
}

/** An officer for everybody who acts on a report; their tokens. */
async function signUp({ db }, { id, reports }, { agencies }) {
  const tokens = {};
  for (const actor of actorsOf(reports)) {
    const agency = agencies.find((each) => each.id === actor);
    const officer = agency
      ? { name: agency.shortName[reports.language], role: 'agency_officer', agency: actor }
      : { name: 'Dispatcher', role: 'dispatcher', agency: null };
    tokens[actor] = (await createOfficer(db, id, officer)).token;
  }
  return tokens;
}

/** The dispatcher, then the agencies that act on a report, the one with the most to do first. */
function actorsOf({ reports }) {
  const agencies = reports
    .flatMap(({ moves }) => moves.map(({ by }) => by))
    .filter((by) => !['dispatcher', 'reporter'].includes(by));
  const count = (agency) => agencies.filter((each) => each === agency).length;
  return ['dispatcher', ...[...new Set(agencies)].sort((a, b) => count(b) - count(a))];
}

/** Whole or not at all, and for this user's eyes only: tokens are in it. */
async function save(file, content) {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function describe(url, known, file) {
  const lines = ['', 'Suara is running. Stop it with Ctrl+C.', ''];
  for (const { id, page, participation } of cities) {
    const { tokens, reports, surveyed = {} } = known[id];
    const [dispatcher, [agency, token]] = [tokens.dispatcher, Object.entries(tokens)[1]];
    const sample = reports.find(({ show }) => show) ?? reports[0];
    lines.push(
      id,
      `  page            ${url}${page}`,
      ...(participation ? participationLines(url, surveyed) : []),
      `  control room    ${url}/control-room/`,
      `    dispatcher    ${dispatcher}`,
      `    ${agency.padEnd(13)} ${token}`,
      `  a report        ${formatCode(sample.ticket)}, secret ${formatCode(sample.secret)}`,
      '',
    );
  }
  lines.push(`Code for a site of yours: ${url}/embed/`, `All tokens and tickets: ${file}`);
  console.log(lines.join('\n'));
}

/** Where polls and surveys are; the last address is what a counter's QR code leads to, and counts once. */
function participationLines(url, surveyed) {
  const surveys = `${url}/kepuasan.html`;
  const unused = Object.values(surveyed).find((token) => token !== null);
  return [
    `  polls           ${url}/suara-warga.html`,
    `  surveys         ${surveys}`,
    `  a counter       ${url}/kios.html`,
    ...(unused ? [`  a finished case ${surveys}#suara-case=${unused}`] : []),
  ];
}
