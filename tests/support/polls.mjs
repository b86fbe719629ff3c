/** Polls on a running server, made by the desk, and the page of a site that carries one. */
import { randomUUID } from 'node:crypto';
import { atDesk } from './at-desk.mjs';

const both = (id, en) => ({ id, en });

const PARK = [
  { id: 'pohon', name: both('Lebih banyak pohon', 'More trees'), cost: 40_000_000 },
  { id: 'bangku', name: both('Lebih banyak bangku', 'More benches'), cost: 70_000_000 },
  { id: 'lampu', name: both('Lebih banyak lampu', 'More lamps'), cost: 30_000_000 },
];

const HOUR = 3_600_000;

const optionsOf = ({ kind }) => PARK.map(({ cost, ...option }) => (kind === 'budget' ? { ...option, cost } : option));

/** Does something with a poll as the dispatcher. */
export const movePoll = (url, token, poll, body) => atDesk(url, `/polls/${poll}/moves`, { token, body });

/** An open poll about the city's park; resolves to its name. */
export async function openPoll(url, token, ballot, change = {}) {
  const poll = `taman-${randomUUID().slice(0, 8)}`;
  const at = (hours) => new Date(Date.now() + hours * HOUR).toISOString();
  const body = {
    poll,
    agency: null,
    question: both('Apa yang paling dibutuhkan taman kota?', 'What does the city park need most?'),
    options: optionsOf(ballot),
    ballot,
    quorum: null,
    levels: ['device'],
    results: 'always',
    opensAt: at(1),
    closesAt: at(25),
    ...change,
  };
  await atDesk(url, '/polls', { token, body });
  await movePoll(url, token, poll, { move: 'open' });
  return poll;
}

export const closeNow = { move: 'close', reason: both('Sudah cukup suara.', 'Enough votes.') };

/** A page at `/poll` of the server's own origin, with nothing but the tag. */
export const pollPage = (url, site, poll) =>
  `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Taman</title>
<script type="module" src="${url}/cdn/0/suara.js"></script><body><suara-poll site="${site}" poll="${poll}"></suara-poll>`;
