/**
 * Asks polls and a consultation through the API, each step at the moment it belongs to. Every key and every device's token
 * follows from its name, so that a start that was broken off is taken up without anything happening twice.
 */
import { createHash } from 'node:crypto';
import { quoteAt } from '@suara/core';

const DAY = 24 * 3_600_000;

const digest = (text) => createHash('sha256').update(`suara demonstration ${text}`).digest();
const keyOf = (text) => digest(text).toString('hex').slice(0, 32);

/** The same number between 0 and 1 for the same words, so that every demonstration shows the same result. */
const lot = (text) => digest(text).readUInt32BE() / 2 ** 32;

/** What one voter casts, leaning as the whole city does. */
function ballotOf({ draft: { ballot, options }, likes }, voter) {
  const { kind } = ballot;
  const liked = options
    .map(({ id, cost }, index) => ({ id, cost, weight: likes[index] * lot(`${voter} ${id}`) ** 0.6 }))
    .sort((a, b) => b.weight - a.weight);
  if (kind === 'single') return { kind, option: liked[0].id };
  if (kind === 'multiple')
    return { kind, options: liked.slice(0, lot(voter) < 0.3 ? 1 : ballot.max).map(({ id }) => id) };
  if (kind === 'ranked') return { kind, ranks: liked.slice(0, 2 + Math.floor(lot(voter) * 4)).map(({ id }) => [id]) };
  const chosen = [];
  let left = ballot.ceiling;
  for (const { id, cost } of liked) {
    if (cost > left) continue;
    chosen.push(id);
    left -= cost;
  }
  return { kind: 'budget', options: chosen };
}

/**
 * Goes on where `done` ends: the names of the polls and the consultation that are there already. All days count from
 * `from`, the first start's time in milliseconds: what is asked again must be the same to the minute.
 */
export async function seedPolls({ url, city, sites, tokens, clock, polls, consultation, from, done, onDone }) {
  /** The full hour, some days from the start. */
  const instant = (days) => new Date(Math.floor((from + days * DAY) / 3_600_000) * 3_600_000).toISOString();
  const officer = { authorization: `Bearer ${tokens.dispatcher}` };
  try {
    for (const poll of polls.filter(({ draft }) => !done.includes(draft.poll))) {
      await ask(poll);
      done.push(poll.draft.poll);
      await onDone();
    }
    if (!done.includes(consultation.draft.consultation)) {
      await consult(consultation);
      done.push(consultation.draft.consultation);
      await onDone();
    }
  } finally {
    clock.behind = 0;
  }

  async function ask({ opened, closes, voters, moves, outcome, ...poll }) {
    const name = poll.draft.poll;
    // announced two days before the opening
    at(Math.min(opened - 2, 0));
    const times = { opensAt: instant(opened), closesAt: instant(closes) };
    await post('/v1/desk/polls', `draft ${name}`, officer, { ...poll.draft, ...times });
    for (const move of moves) await post(`/v1/desk/polls/${name}/moves`, `${move} ${name}`, officer, { move });
    if (voters > 0) await vote(name, poll, { opened, last: Math.min(closes, 0), voters });
    if (!outcome) return;
    const { after, ...words } = outcome;
    at(closes + after);
    await post(`/v1/desk/polls/${name}/moves`, `outcome ${name}`, officer, { move: 'publish_outcome', ...words });
  }

  async function vote(name, poll, { opened, last, voters }) {
    const { definitionHash } = await get(`/v1/sites/${city}.${sites[0]}/polls/${name}`);
    for (let index = 0; index < voters; index += 1) {
      at(opened + 0.1 + ((last - opened - 0.2) * index) / voters);
      const voter = `${name} ${index}`;
      const site = sites[Math.floor(lot(`site ${voter}`) ** 1.6 * sites.length)];
      const token = { 'voter-token': `device.${digest(voter).toString('base64url')}` };
      const ballot = ballotOf(poll, voter);
      await post(`/v1/sites/${city}.${site}/polls/${name}/ballots`, `ballot ${voter}`, token, {
        definition: definitionHash,
        ballot,
      });
    }
  }

  async function consult({ opened, closes, draft, contributions }) {
    const name = draft.consultation;
    at(opened - 2);
    const times = { opensAt: instant(opened), closesAt: instant(closes) };
    await post('/v1/desk/consultations', `draft ${name}`, officer, { ...draft, ...times });
    await post(`/v1/desk/consultations/${name}/moves`, `announce ${name}`, officer, { move: 'announce' });
    for (const [index, { day, of, words, move, ...said }] of contributions.entries()) {
      at(day - 0.1);
      const start = of?.indexOf(words);
      const { contribution } = await post(
        `/v1/sites/${city}.${sites[0]}/consultations/${name}/contributions`,
        `contribution ${name} ${index}`,
        {},
        { ...said, language: 'id', ...(of && { quote: quoteAt(of, start, start + words.length) }) },
      );
      if (!move) continue;
      at(day);
      const moves = `/v1/desk/consultations/${name}/contributions/${contribution.id}/moves`;
      await post(moves, `moderate ${name} ${index}`, officer, move);
    }
  }

  function at(days) {
    clock.behind = Date.now() - (from + days * DAY);
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
