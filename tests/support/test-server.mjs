/**
 * The real server for whoever tests against it: widgets, client and citizens' journeys. It runs the compiled server, so
 * `tsc -b` must have run before; vitest alone reads the sources instead. The database is in memory, or PostgreSQL where
 * SUARA_TEST_DATABASE_URL is set. Each test makes a city of its own, so tests never meet.
 *
 * As a process of its own, `node tests/support/test-server.mjs` prints its address and runs until it is told to stop.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createCity, createOfficer, createSite } from '@suara/server';
import {
  createLogger,
  DEFAULT_BUDGETS,
  openDatabase,
  openMemoryDatabase,
  readConfig,
  startServer,
  stopOnSignals,
} from '@suara/server/node';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** All tests of a machine come from one address, and quickly. */
const manyRequests = { requests: 1_000_000, seconds: 60 };
const budgets = Object.fromEntries(Object.keys(DEFAULT_BUDGETS).map((name) => [name, manyRequests]));

/** @type {typeof import('./test-server.d.mts').startTestServer} */
export async function startTestServer(options = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'suara-test-'));
  const log = createLogger(options.logLevel ?? 'error');
  const config = {
    ...readConfig({}),
    port: options.port ?? 0,
    dataDir,
    budgets: { ...budgets, ...options.budgets },
  };
  const messenger = keepingMessenger();
  const databaseUrl = env.SUARA_TEST_DATABASE_URL;
  const server = await startServer(config, {
    log,
    database: databaseUrl ? await openDatabase({ databaseUrl, dataDir }, log) : await openMemoryDatabase(),
    mounts: { ...defaultMounts(), ...options.mounts },
    messenger,
    ...(options.now && { now: options.now }),
    around: (fetch, ports) => withMessages(withCities(fetch, ports.db), messenger),
  });
  const origins = [server.url, ...(options.origins ?? [])];
  return {
    url: server.url,
    db: server.db,
    ports: server.ports,
    createCity: (profileName, { origins: more = [], ...rest } = {}) =>
      makeCity(server.db, profileName, { ...rest, origins: [...origins, ...more] }),
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The widgets, and every example that can be looked at without a server of its own. */
function defaultMounts() {
  const cdn = at('packages/embed/dist/cdn');
  const examples = existsSync(at('examples')) ? readdirSync(at('examples'), { withFileTypes: true }) : [];
  const mounts = examples
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`/examples/${name}`, { folder: builtFolder(at(`examples/${name}`)) }]);
  if (existsSync(cdn)) mounts.push(['/cdn', { folder: cdn, anyOrigin: true, versioned: true }]);
  return Object.fromEntries(mounts);
}

function builtFolder(folder) {
  return existsSync(join(folder, 'dist', 'index.html')) ? join(folder, 'dist') : folder;
}

/** A city with the content of a profile under an id that nobody else has. */
async function makeCity(db, profileName = 'kota-tangerang', { id, origins }) {
  const read = async (file) => JSON.parse(await readFile(at(`profiles/${profileName}/${file}`), 'utf8'));
  const [profile, areas] = await Promise.all([read('profile.json'), read('areas.json')]);
  const city = id ?? `${profileName}-${randomUUID().slice(0, 8)}`;
  await createCity(db, { ...profile, city: { ...profile.city, id: city } }, areas);
  // a site's origins are the operator's matter, so the profile's own are left out
  for (const site of profile.sites) await createSite(db, city, { ...site, origins });

  const [{ id: site, agency }] = profile.sites;
  const tokenFor = async (officer) => (await createOfficer(db, city, officer)).token;
  return {
    city,
    site,
    siteName: `${city}.${site}`,
    agency: agency ?? profile.agencies[0].id,
    dispatcherToken: await tokenFor({ name: 'Petugas Ruang Kendali', role: 'dispatcher', agency: null }),
    agencyToken: (of) => tokenFor({ name: `Petugas ${of}`, role: 'agency_officer', agency: of }),
  };
}

/** Sends nothing, and keeps what was to be sent: what a person would read on a phone. */
function keepingMessenger() {
  const messages = [];
  return {
    channels: ['phone', 'email'],
    messages,
    send: async (message) => void messages.push(message),
  };
}

/** GET /__test/messages?to=<number or address>: what that person has been sent, the oldest first. */
function withMessages(fetch, { messages }) {
  return (request) => {
    const url = new URL(request.url);
    if (url.pathname !== '/__test/messages') return fetch(request);
    const to = url.searchParams.get('to');
    const own = messages.filter((message) => message.to.phone === to || message.to.email === to);
    return Response.json(own, { headers: { 'Access-Control-Allow-Origin': '*' } });
  };
}

const AS_OFFICER = '/__test/desk';

/**
 * What a test in a page needs of the city, made here and nowhere else: the server itself has no such routes.
 * POST /__test/city?profile=<name> makes a city whose sites accept the page's origin. /__test/desk/<path> is the real
 * desk at <path>, which takes no request of another origin than its own.
 */
function withCities(fetch, db) {
  return async (request) => {
    const url = new URL(request.url);
    const isDesk = url.pathname.startsWith(`${AS_OFFICER}/`);
    if (!isDesk && url.pathname !== '/__test/city') return fetch(request);
    const origin = request.headers.get('origin');
    const headers = {
      'Access-Control-Allow-Origin': origin ?? '*',
      'Access-Control-Allow-Headers': '*, Authorization',
    };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    if (isDesk) return atDesk(fetch, request, headers);
    const origins = [url.origin, ...(origin ? [origin] : [])];
    const { agencyToken, ...city } = await makeCity(db, url.searchParams.get('profile') ?? undefined, { origins });
    return Response.json({ ...city, agencyToken: await agencyToken(city.agency) }, { headers });
  };
}

/** The desk's answer to a page that stands elsewhere. */
async function atDesk(fetch, request, headers) {
  const own = new Headers(request.headers);
  own.delete('origin');
  const body = request.method === 'GET' ? undefined : await request.arrayBuffer();
  const answer = await fetch(
    new Request(request.url.replace(AS_OFFICER, ''), { method: request.method, headers: own, body }),
  );
  return new Response(answer.body, {
    status: answer.status,
    headers: { ...Object.fromEntries(answer.headers), ...headers },
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startTestServer({ port: Number(env.PORT ?? 0) });
  stopOnSignals({ stop: server.stop, lost: undefined });
  console.log(server.url);
}
