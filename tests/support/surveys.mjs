/** Surveys on a running server, made by the desk, answered and reported; and the page of a site that carries one. */
import { randomBytes, randomUUID } from 'node:crypto';
import { skmDefinition } from '@suara/core';
import { atDesk } from './at-desk.mjs';

const both = (id, en) => ({ id, en });

const HOUR = 3_600_000;

/** Does something with a survey as the dispatcher. */
export const moveSurvey = (url, token, survey, body) => atDesk(url, `/surveys/${survey}/moves`, { token, body });

/** An open survey, the official one unless the change says otherwise; resolves to its name. */
export async function openSurvey(url, token, change = {}) {
  const survey = `skm-${randomUUID().slice(0, 8)}`;
  const at = (hours) => new Date(Date.now() + hours * HOUR).toISOString();
  const body = {
    survey,
    series: 'skm',
    agency: null,
    services: [
      { id: 'ktp', name: both('KTP elektronik', 'Identity card') },
      { id: 'laporan', name: both('Laporan warga', 'Citizens’ reports'), reports: true },
    ],
    definition: skmDefinition('permenpanrb-14-2017'),
    population: 100,
    share: 100,
    opensAt: at(1),
    closesAt: at(24 * 30),
    ...change,
  };
  await atDesk(url, '/surveys', { token, body });
  await moveSurvey(url, token, survey, { move: 'open' });
  return survey;
}

/** Tokens of finished cases. */
export async function makeCases(url, token, survey, count = 1, service = 'ktp') {
  return (await atDesk(url, `/surveys/${survey}/cases`, { token, body: { service, count } })).cases;
}

export const closeSurvey = { move: 'close', reason: both('Jawaban sudah cukup.', 'Enough answers.') };
export const publishSurvey = { move: 'publish_outcome', summary: both('Loket ditambah.', 'One more counter.') };

async function read(url, path, headers = {}) {
  const response = await fetch(`${url}/v1${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** What the desk reports of a survey now. */
export const reportOf = (url, token, survey) =>
  read(url, `/desk/surveys/${survey}/report`, { Authorization: `Bearer ${token}` });

/** Answers as somebody with a browser of their own. */
export async function respond(url, site, survey, answers) {
  const path = `/sites/${site}/surveys/${survey}`;
  const { consent, services } = await read(url, path);
  const response = await fetch(`${url}/v1${path}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({
      service: services[0]?.id ?? null,
      answers,
      language: 'id',
      mode: 'self',
      consent: { version: consent.version },
      deviceToken: randomBytes(32).toString('base64url'),
    }),
  });
  if (!response.ok) throw new Error(`${path}/responses: ${response.status} ${await response.text()}`);
}

/** A page of whatever origin serves it, with nothing but its own heading and the tag. */
export const surveyPage = (url, site, attributes, lang = 'id') =>
  `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Survei</title>
<meta name="color-scheme" content="light dark">
<script type="module" src="${url}/cdn/0/suara.js"></script><body><main><h1>Situs dinas</h1>
<suara-survey site="${site}" ${attributes}></suara-survey></main>`;
