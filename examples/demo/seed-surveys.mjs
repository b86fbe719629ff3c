/**
 * Asks surveys through the API and answers them, each at the moment it belongs to. Keys, devices and answers follow from
 * their names, so that a start that was broken off is taken up without anybody answering twice. A survey that has closed
 * meanwhile has lost its key, as it has to, and stays with the answers it has.
 */
import { createHash } from 'node:crypto';

const digest = (text) => createHash('sha256').update(`suara demonstration survey ${text}`).digest();
const keyOf = (text) => digest(text).toString('hex').slice(0, 32);
const lot = (text) => digest(text).readUInt32BE() / 2 ** 32;

/** Takes it as done where the server refuses it as one of these problems. */
const unless =
  (...problems) =>
  (error) => {
    if (!problems.some((problem) => error.message.includes(`urn:suara:problem:${problem}"`))) throw error;
    return null;
  };

/** Goes on where `done` ends: for each survey that is there already, the case token that was left over, or null. */
export async function seedSurveys({ url, city, tokens, clock, surveys, done, onDone }) {
  const officer = { authorization: `Bearer ${tokens.dispatcher}` };
  try {
    for (const survey of surveys.filter(({ draft }) => !(draft.survey in done))) {
      done[survey.draft.survey] = await ask(survey);
      await onDone();
    }
  } finally {
    clock.behind = 0;
  }

  async function ask({ announced, opens, closes, outcome, draft, ...people }) {
    const { survey } = draft;
    at(announced);
    const times = { opensAt: new Date(opens).toISOString(), closesAt: new Date(closes).toISOString() };
    const known = await fetch(`${url}/v1/desk/surveys/${survey}`, { headers: officer });
    const { state, outcome: told } = known.ok
      ? await known.json()
      : await post('/v1/desk/surveys', `draft ${survey}`, officer, { ...draft, ...times });
    if (state === 'draft') await move(survey, { move: 'announce' });
    const ends = Math.min(closes, outcome?.at ?? Date.now());
    const spare = await answerAll(draft, { opens, ends, ...people }).catch(unless('survey-not-open'));
    if (!outcome || told) return spare;
    at(outcome.at);
    await move(survey, { move: 'publish_outcome', summary: outcome.summary });
    return null;
  }

  async function answerAll({ survey, services }, { opens, ends, respondents, ways, site, answer }) {
    const path = `/v1/sites/${city}.${site}/surveys/${survey}`;
    at(opens + (ends - opens) / 100);
    const { consent } = await get(path);
    const everybody = Array.from({ length: respondents }, (_, index) => personOf(survey, services, ways, index));
    const cases = await casesFor(survey, services, everybody);
    for (const [index, { name, own, way, service }] of everybody.entries()) {
      at(opens + ((ends - opens) * (index + 1)) / (respondents + 2));
      const response = {
        service,
        answers: answer(own),
        language: own('language') < 0.08 ? 'en' : 'id',
        mode: way === 'kiosk' || way === 'assisted' ? way : 'self',
        consent: { version: consent.version },
        ...(way === 'case' && { caseToken: cases[service].pop() }),
        ...(way === 'device' && { deviceToken: digest(`device ${name}`).toString('base64url') }),
      };
      await post(`${path}/responses`, `response ${name}`, {}, response).catch(
        unless('already-answered', 'idempotency-key-reused'),
      );
    }
    return cases[services[0]?.id]?.pop() ?? null;
  }

  /** For every service as many tokens as respondents bring one, and one more. */
  async function casesFor(survey, services, everybody) {
    const cases = {};
    if (!everybody.some(({ way }) => way === 'case')) return cases;
    for (const { id: service } of services) {
      const brought = everybody.filter((each) => each.way === 'case' && each.service === service).length;
      const body = { service, count: brought + 1 };
      ({ cases: cases[service] } = await post(
        `/v1/desk/surveys/${survey}/cases`,
        `cases ${survey} ${service}`,
        officer,
        body,
      ));
    }
    return cases;
  }

  function move(survey, body) {
    return post(`/v1/desk/surveys/${survey}/moves`, `${body.move} ${survey}`, officer, body);
  }

  function at(time) {
    clock.behind = Math.max(0, Date.now() - time);
  }

  async function get(path) {
    return answerOf(path, await fetch(url + path));
  }

  async function post(path, key, headers, body) {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': keyOf(key), ...headers },
      body: JSON.stringify(body),
    });
    return answerOf(path, answer);
  }

  async function answerOf(path, answer) {
    if (answer.ok) return answer.json();
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
}

/** Who answers, and how: by a case, a device, a tablet at the counter, or an officer who asks aloud. */
function personOf(survey, services, ways, index) {
  const name = `${survey} ${index}`;
  const own = (what) => lot(`${name} ${what}`);
  return {
    name,
    own,
    way: ways[Math.floor(own('way') * ways.length)],
    service: services[Math.floor(own('service') ** 1.4 * services.length)]?.id ?? null,
  };
}
