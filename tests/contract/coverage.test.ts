/**
 * Every pair of operation and status that the contract documents is met here by
 * the real server, and every answer held to its schema. A pair that nobody can
 * meet does not belong into the contract; one that is missing here is named.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  LAMP,
  smallPhoto,
  TestApi,
  testApi,
  type Call,
  type Filed,
} from '../../packages/server/src/test-support/api.js';
import { TestConsultation, type Contributed } from '../../packages/server/src/test-support/consultations.js';
import { deviceToken, pollDraft, TestPolls, type OpenPoll } from '../../packages/server/src/test-support/polls.js';
import { PHONE, TestVoters } from '../../packages/server/src/test-support/voters.js';
import { contractFetch, documented, exercised } from '../../packages/server/src/test-support/contract-fetch.js';
import { TestPorts } from '../../packages/server/src/test-support/ports.js';
import type { RateLimit } from '../../packages/server/src/ports.js';
import { formScenarios } from './form-scenarios.js';
import { askFormScenarios } from './form-scenarios-ask.js';
import { surveyScenarios, type Ask, type Kit, type Scenarios } from './survey-scenarios.js';

let api: TestApi;
let filed: Filed;
let photo: Uint8Array<ArrayBuffer>;
let photoUrl: string;
let polls: TestPolls;
let open: OpenPoll;
let closed: OpenPoll;
let verified: TestVoters;
let waste: TestConsultation;
let sent: Contributed;

beforeAll(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  verified = new TestVoters(api, (await polls.open({ levels: ['verified'] })).poll);
  open = await polls.open({ results: 'after_closing' });
  closed = await polls.open();
  await polls.vote(closed, deviceToken(), BALLOT);
  await polls.move(closed.poll, CLOSE);
  waste = new TestConsultation(api);
  await waste.announce();
  sent = await waste.contribute();
  filed = await api.file({ photos: [await api.upload()] });
  photo = await smallPhoto();
  photoUrl = (await api.view(filed)).events[0]!.photos[0]!.url;
});

const subscription = (poll: string) => ({ poll, contact: PHONE, language: 'id' });

const EVIL = 'https://evil.example';
const UNKNOWN = 'K74M92XH';
const UNKNOWN_POLL = 'no-such-poll';
const UUID = '0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21';

/** Asks while nothing is left of a budget. */
const without =
  (budget: RateLimit, ask: Ask): Ask =>
  async () => {
    api.ports.spent.set(budget, 7);
    const response = await ask();
    api.ports.spent.delete(budget);
    return response;
  };

const siteReads = (path: string): Record<number, Ask> => ({
  200: () => api.site(path),
  403: () => api.site(path, { origin: EVIL }),
  404: () => api.call(`/v1/sites/nowhere.site${path}`),
  429: without('address', () => api.site(path)),
});

/** What any request with a JSON body and a key can be refused for. */
function refusals(send: (call: Call) => Promise<Response>): Record<number, Ask> {
  return {
    400: () => send({ body: {}, key: null }),
    403: () => send({ body: {}, origin: EVIL }),
    413: () => send({ raw: ' '.repeat(65 * 1024) }),
    415: () => send({ raw: 'x', type: 'text/plain' }),
    422: () => send({ body: {} }),
    429: without('address', () => send({ body: {} })),
  };
}

function photoRefusals(send: (call: Call) => Promise<Response>): Record<number, Ask> {
  const type = 'image/jpeg';
  return {
    403: () => send({ raw: photo, type, origin: EVIL }),
    413: () => send({ raw: new Uint8Array(11 * 1024 * 1024), type }),
    415: () => send({ raw: 'GIF89a', type }),
    422: () => send({ raw: photo.slice(0, 400), type }),
    429: without('address', () => send({ raw: photo, type })),
  };
}

const BALLOT = { kind: 'single', option: 'pohon' };
const CLOSE = { move: 'close', reason: { id: 'Selesai.', en: 'Done.' } };

const voter = () => ({ headers: { 'Voter-Token': deviceToken() } });

/** The same server on a database that has gone away for writing. */
function withoutDatabase(): TestApi {
  const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
  return new TestApi({
    ...api.city,
    db: Object.create(api.city.db, { transaction: { value: () => Promise.reject(gone) } }),
  });
}

const deskReads = (path: () => string): Record<number, Ask> => ({
  200: () => api.call(path(), token()),
  401: () => api.call(path()),
  403: () => api.call(path(), { ...token(), origin: EVIL }),
  429: without('token', () => api.call(path(), token())),
});

const token = () => ({ token: api.city.dispatcher });
const post = (path: string, call: Call) => api.call(path, { method: 'POST', ...call });

/** The same server with somebody who paints, all but surveys. */
const painted = (path: string, call?: Call) => {
  const ports = new TestPorts(api.city.db, ({ widget }) =>
    widget === 'survey'
      ? Promise.reject(new Error('out of paint'))
      : Promise.resolve({ html: '<template shadowrootmode="open"></template>', styleHashes: ["'sha256-x'"] }),
  );
  for (const [budget, wait] of api.ports.spent) ports.spent.set(budget, wait);
  return new TestApi(api.city, ports).call(`/v1/embed${path}`, call);
};

/** A consultation that no other scenario changes. */
const ownConsultation = () => new TestConsultation(api, `perda-${crypto.randomUUID()}`);
const nowhere = () => new TestConsultation(api, 'tidak-ada');

/** A whole document is more than other bodies may be. */
const documentRefusals = (send: (call: Call) => Promise<Response>): Record<number, Ask> => ({
  ...refusals(send),
  413: () => send({ raw: ' '.repeat(2 * 1024 * 1024 + 1) }),
});

const deskConsultation = (path: string, call: Call) => post(`/v1/desk/consultations${path}`, { ...token(), ...call });

const consultationScenarios: Scenarios = {
  listConsultations: siteReads('/consultations'),

  getConsultation: {
    200: () => api.site(waste.path),
    403: () => api.site(waste.path, { origin: EVIL }),
    404: () => api.site(nowhere().path),
    429: without('address', () => api.site(waste.path)),
  },

  listContributions: {
    200: () => api.site(`${waste.path}/contributions`),
    400: () => api.site(`${waste.path}/contributions?limit=0`),
    403: () => api.site(`${waste.path}/contributions`, { origin: EVIL }),
    404: () => api.site(`${nowhere().path}/contributions`),
    429: without('address', () => api.site(`${waste.path}/contributions`)),
  },

  createContribution: {
    ...refusals((call) => post(`/v1/sites/${api.city.site}${waste.path}/contributions`, call)),
    201: () => waste.send(),
    404: () => nowhere().send(),
    409: async () => {
      const over = ownConsultation();
      await over.announce();
      await over.move(CLOSE);
      return over.send();
    },
  },

  getContribution: {
    200: () => waste.follow(sent),
    401: () => waste.follow(sent, { headers: {} }),
    403: () => waste.follow(sent, { origin: EVIL }),
    404: () => waste.follow({ ...sent, secret: UNKNOWN }),
    429: without('report', () => waste.follow(sent)),
  },

  listDeskConsultations: deskReads(() => '/v1/desk/consultations'),

  createConsultation: {
    ...documentRefusals((call) => deskConsultation('', call)),
    201: () => ownConsultation().draft(),
    401: () => post('/v1/desk/consultations', { body: {} }),
    409: async () => {
      const own = ownConsultation();
      const responses = await Promise.all([1, 2].map(() => own.draft({}, { key: own.id })));
      return responses.find(({ status }) => status === 409) ?? responses[0]!;
    },
  },

  getDeskConsultation: {
    ...deskReads(() => `/v1/desk/consultations/${waste.id}`),
    404: () => nowhere().desk('/tidak-ada'),
  },

  reviseConsultation: {
    ...documentRefusals((call) => deskConsultation(`/${waste.id}/definition`, call)),
    200: () => waste.revise(),
    401: () => post(`/v1/desk/consultations/${waste.id}/definition`, { body: {} }),
    404: () => nowhere().revise(),
    409: () => waste.revise({ closesAt: '2026-12-05T10:00:00Z' }),
  },

  moveConsultation: {
    ...documentRefusals((call) => deskConsultation(`/${waste.id}/moves`, call)),
    200: async () => {
      const own = ownConsultation();
      await own.draft();
      return own.move({ move: 'open' });
    },
    401: () => post(`/v1/desk/consultations/${waste.id}/moves`, { body: { move: 'open' } }),
    404: () => nowhere().move({ move: 'open' }),
    409: () => waste.move({ move: 'open' }),
  },

  listDeskContributions: {
    ...deskReads(() => `/v1/desk/consultations/${waste.id}/contributions`),
    400: () => waste.desk(`/${waste.id}/contributions?status=lost`),
    404: () => nowhere().desk('/tidak-ada/contributions'),
  },

  moderateContribution: {
    ...refusals((call) => deskConsultation(`/${waste.id}/contributions/${sent.contribution.id}/moves`, call)),
    200: () => waste.moderate(sent, { move: 'hide', reason: 'Berisi nomor telepon.' }),
    401: () => post(`/v1/desk/consultations/${waste.id}/contributions/${UUID}/moves`, { body: { move: 'publish' } }),
    404: () => waste.moderate({ ...sent, contribution: { ...sent.contribution, id: UUID } }, { move: 'publish' }),
    409: async () => {
      const own = await waste.contribute();
      await waste.publish(own);
      return waste.moderate(own, { move: 'publish' });
    },
  },
};

const kit: Kit = { api: () => api, evil: EVIL, without, deskReads, refusals, documentRefusals, withoutDatabase };

const scenarios: Scenarios = {
  getSite: siteReads(''),
  listServices: siteReads('/services'),
  listAreas: siteReads('/areas'),

  uploadPhoto: {
    ...photoRefusals((call) => post(`/v1/sites/${api.city.site}/media`, call)),
    201: () => post(`/v1/sites/${api.city.site}/media`, { raw: photo, type: 'image/jpeg' }),
    404: () => post('/v1/sites/nowhere.site/media', { raw: photo, type: 'image/jpeg' }),
  },

  createReport: {
    ...refusals((call) => post(`/v1/sites/${api.city.site}/reports`, call)),
    201: () => api.post('/reports', LAMP),
    404: () => post('/v1/sites/nowhere.site/reports', { body: LAMP }),
    409: async () => {
      const twice = [1, 2].map(() => api.post('/reports', LAMP, { key: UUID }));
      const responses = await Promise.all(twice);
      return responses.find(({ status }) => status === 409) ?? responses[0]!;
    },
  },

  getReport: {
    200: () => api.follow(filed),
    401: () => api.site(`/reports/${filed.ticket}`),
    403: () => api.site(`/reports/${filed.ticket}`, { secret: filed.secret, origin: EVIL }),
    404: () => api.follow({ ...filed, ticket: UNKNOWN }),
    429: without('report', () => api.follow(filed)),
  },

  makeReporterMove: {
    ...refusals((call) =>
      post(`/v1/sites/${api.city.site}/reports/${filed.ticket}/moves`, { secret: filed.secret, ...call }),
    ),
    200: async () => {
      const own = await api.file();
      await api.move(api.city.dispatcher, own, { move: 'verify' });
      await api.move(api.city.dispatcher, own, { move: 'forward', agency: 'dpu' });
      await api.move(api.city.dpu, own, { move: 'ask', note: 'Tiang nomor berapa?' });
      return api.answer(own, { move: 'answer', note: 'Tiang nomor 14' });
    },
    401: () => api.post(`/reports/${filed.ticket}/moves`, { move: 'confirm', photos: [] }),
    404: () => api.answer({ ...filed, ticket: UNKNOWN }, { move: 'confirm' }),
    409: () => api.answer(filed, { move: 'confirm' }),
  },

  listPolls: siteReads('/polls'),

  getPoll: {
    200: () => polls.get(open.poll, ''),
    403: () => polls.get(open.poll, '', { origin: EVIL }),
    404: () => polls.get('tidak-ada', ''),
    429: without('address', () => polls.get(open.poll, '')),
  },

  castBallot: {
    ...refusals((call) => polls.cast(open, deviceToken(), null, call)),
    201: () => polls.cast(open, deviceToken(), BALLOT),
    401: () => polls.cast(open, null, BALLOT),
    404: () => polls.cast({ ...open, poll: 'tidak-ada' }, deviceToken(), BALLOT),
    409: () => polls.cast({ ...open, hash: '0'.repeat(64) }, deviceToken(), BALLOT),
    503: () => new TestPolls(withoutDatabase()).cast(open, deviceToken(), BALLOT),
  },

  getOwnBallot: {
    200: async () => {
      const own = deviceToken();
      await polls.vote(open, own, BALLOT);
      return polls.get(open.poll, '/ballot', { headers: { 'Voter-Token': own } });
    },
    401: () => polls.get(open.poll, '/ballot'),
    403: () => polls.get(open.poll, '/ballot', { ...voter(), origin: EVIL }),
    404: () => polls.get(open.poll, '/ballot', voter()),
    429: without('address', () => polls.get(open.poll, '/ballot', voter())),
  },

  getPollResult: {
    200: () => polls.get(closed.poll, '/result'),
    403: () => polls.get(open.poll, '/result'),
    404: () => polls.get('tidak-ada', '/result'),
    429: without('address', () => polls.get(closed.poll, '/result')),
  },

  getLogProof: {
    200: () => polls.get(closed.poll, '/log?lane=0&index=0&size=1'),
    400: () => polls.get(closed.poll, '/log?lane=0'),
    403: () => polls.get(closed.poll, '/log?lane=0&index=0&size=1', { origin: EVIL }),
    404: () => polls.get(closed.poll, '/log?lane=0&index=7&size=8'),
    429: without('address', () => polls.get(closed.poll, '/log?lane=0&index=0&size=1')),
  },

  getPollBundle: {
    200: () => polls.get(closed.poll, '/bundle'),
    403: () => polls.get(open.poll, '/bundle'),
    404: () => polls.get('tidak-ada', '/bundle'),
    429: without('address', () => polls.get(closed.poll, '/bundle')),
  },

  listDeskPolls: deskReads(() => '/v1/desk/polls'),

  createPoll: {
    ...refusals((call) => polls.desk('', null, call)),
    201: () => polls.desk('', pollDraft(api)),
    401: () => post('/v1/desk/polls', { body: pollDraft(api) }),
    409: async () => {
      const draft = pollDraft(api);
      const responses = await Promise.all([1, 2].map(() => polls.desk('', draft, { key: draft.poll })));
      return responses.find(({ status }) => status === 409) ?? responses[0]!;
    },
  },

  getDeskPoll: {
    ...deskReads(() => `/v1/desk/polls/${open.poll}`),
    404: () => api.call('/v1/desk/polls/tidak-ada', token()),
  },

  revisePoll: {
    ...refusals((call) => polls.desk(`/${open.poll}/definition`, null, call)),
    200: async () => {
      const draft = pollDraft(api);
      await polls.desk('', draft);
      return polls.desk(`/${draft.poll}/definition`, draft);
    },
    401: () => post(`/v1/desk/polls/${open.poll}/definition`, { body: pollDraft(api) }),
    404: () => polls.desk('/tidak-ada/definition', pollDraft(api)),
    409: () => polls.desk(`/${open.poll}/definition`, pollDraft(api, { poll: open.poll })),
  },

  movePoll: {
    ...refusals((call) => polls.desk(`/${open.poll}/moves`, null, call)),
    200: async () => polls.desk(`/${(await polls.draft()).poll}/moves`, { move: 'announce' }),
    401: () => post(`/v1/desk/polls/${open.poll}/moves`, { body: { move: 'open' } }),
    404: () => polls.desk('/tidak-ada/moves', { move: 'open' }),
    409: () => polls.desk(`/${open.poll}/moves`, { move: 'open' }),
  },

  ...consultationScenarios,

  ...surveyScenarios(kit),

  ...formScenarios(kit),

  ...askFormScenarios(kit),

  requestVoterCode: {
    ...refusals((call) => post(`/v1/sites/${api.city.site}/polls/${verified.poll}/codes`, call)),
    202: () => verified.ask(),
    404: () => new TestVoters(api, UNKNOWN_POLL).ask(),
    409: () => new TestVoters(api, closed.poll).ask(),
  },

  verifyVoter: {
    ...refusals((call) => post(`/v1/sites/${api.city.site}/polls/${verified.poll}/voters`, call)),
    201: async () => verified.verify({ method: 'code', contact: PHONE, ...(await verified.challenge()) }),
    404: () => new TestVoters(api, UNKNOWN_POLL).verify({ method: 'token', token: 'x' }),
    409: () => new TestVoters(api, closed.poll).verify({ method: 'token', token: 'x' }),
  },

  subscribeToOutcome: {
    ...refusals((call) => post(`/v1/sites/${api.city.site}/subscriptions`, call)),
    201: () => api.post('/subscriptions', subscription(open.poll)),
    404: () => api.post('/subscriptions', subscription(UNKNOWN_POLL)),
    409: async () => {
      const twice = [1, 2].map(() => api.post('/subscriptions', subscription(open.poll), { key: UUID }));
      const responses = await Promise.all(twice);
      return responses.find(({ status }) => status === 409) ?? responses[0]!;
    },
  },

  getDeskSession: {
    200: () => api.call('/v1/desk/session', token()),
    401: () => api.call('/v1/desk/session'),
    403: () => api.call('/v1/desk/session', { ...token(), origin: EVIL }),
    429: without('token', () => api.call('/v1/desk/session', token())),
  },

  listDeskReports: {
    200: () => api.call('/v1/desk/reports?limit=1', token()),
    400: () => api.call('/v1/desk/reports?limit=0', token()),
    401: () => api.call('/v1/desk/reports'),
    403: () => api.call('/v1/desk/reports', { ...token(), origin: EVIL }),
    429: without('token', () => api.call('/v1/desk/reports', token())),
  },

  getDeskReport: {
    200: () => api.call(`/v1/desk/reports/${filed.ticket}`, token()),
    401: () => api.call(`/v1/desk/reports/${filed.ticket}`),
    403: () => api.call(`/v1/desk/reports/${filed.ticket}`, { ...token(), origin: EVIL }),
    404: () => api.call(`/v1/desk/reports/${UNKNOWN}`, token()),
    429: without('token', () => api.call(`/v1/desk/reports/${filed.ticket}`, token())),
  },

  makeDeskMove: {
    ...refusals((call) => post(`/v1/desk/reports/${filed.ticket}/moves`, { ...token(), ...call })),
    200: async () => api.move(api.city.dispatcher, await api.file(), { move: 'verify' }),
    401: () => post(`/v1/desk/reports/${filed.ticket}/moves`, { body: { move: 'verify' } }),
    403: () => api.move(api.city.dispatcher, filed, { move: 'start' }),
    404: () => api.move(api.city.dispatcher, { ticket: UNKNOWN }, { move: 'verify' }),
    409: () => api.move(api.city.dispatcher, filed, { move: 'close' }),
  },

  uploadDeskPhoto: {
    ...photoRefusals((call) => post('/v1/desk/media', { ...token(), ...call })),
    201: () => post('/v1/desk/media', { ...token(), raw: photo, type: 'image/jpeg' }),
    401: () => post('/v1/desk/media', { raw: photo, type: 'image/jpeg' }),
  },

  getPhoto: {
    200: () => api.call(photoUrl),
    400: () => api.call(photoUrl.replace(/\?.*/u, '')),
    403: () => api.call(photoUrl.replace(/expires=\d+/u, 'expires=1')),
    404: () => api.call(`/v1/media/nowhere/${UUID}?expires=1&signature=x`),
  },

  paintWidget: {
    200: () => painted(`/poll?site=${api.city.site}&poll=x`),
    304: async () => {
      const etag = (await painted(`/poll?site=${api.city.site}&poll=x`)).headers.get('ETag') ?? '';
      return painted(`/poll?site=${api.city.site}&poll=x`, { headers: { 'If-None-Match': etag } });
    },
    400: () => painted(`/poll?site=${api.city.site}`),
    404: () => painted('/scoreboard?site=nowhere.site'),
    429: without('address', () => painted(`/scoreboard?site=${api.city.site}`)),
    501: () => api.call(`/v1/embed/scoreboard?site=${api.city.site}`),
    503: () => painted(`/survey?site=${api.city.site}`),
  },

  getHealth: { 200: () => api.call('/healthz') },

  getReadiness: {
    200: () => api.call('/readyz'),
    503: () => {
      const gone = Object.create(api.city.db, { execute: { value: () => Promise.reject(new Error('gone')) } });
      return new TestApi({ ...api.city, db: gone }).call('/readyz');
    },
  },
};

describe.each(Object.entries(scenarios))('%s', (operation, statuses) => {
  it.each(Object.entries(statuses))('answers %s', async (status, ask) => {
    const response = await ask();
    expect(response.status).toBe(Number(status));
    expect(documented, 'the contract does not know this answer').toContain(`${operation} ${status}`);
  });
});

it('every documented answer of every operation was met', () => {
  const missing = documented.filter((pair) => !exercised.has(pair));
  expect(missing, `not exercised: ${missing.join(', ')}`).toEqual([]);
});

it('an answer the contract does not know fails whoever meets it', async () => {
  const ask = (path: string, response: Response) =>
    contractFetch({ fetch: () => Promise.resolve(response) })(new Request(new URL(path, 'http://suara.test')));
  await expect(ask('/healthz', Response.json({ status: 'ok' }, { status: 201 }))).rejects.toThrow('not documented');
  await expect(ask('/healthz', Response.json({ status: 'fine' }))).rejects.toThrow('breaks the contract');
  await expect(ask('/healthz', Response.json({ status: 'ok', more: 1 }))).rejects.toThrow('breaks the contract');
  await expect(ask('/healthz', new Response('ok'))).rejects.toThrow('undocumented type');
  const problem = { type: 'urn:suara:problem:internal', title: 'Oh', status: 500 };
  const headers = { 'Content-Type': 'application/problem+json' };
  expect((await ask('/healthz', Response.json(problem, { status: 500, headers }))).status).toBe(500);
  await expect(ask('/healthz', Response.json({ ...problem, secret: 1 }, { status: 500, headers }))).rejects.toThrow();
});
