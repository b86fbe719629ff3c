/** The lives of polls, lived through the API by the desk and by voters, each on a device of their own. */
import { newIdempotencyKey, type Ballot, type BallotReceipt, type Client, type PollDraft } from '@suara/client';
import { createPollClient, newDeviceToken } from '@suara/client/polls';
import { ballotsOf, questions, type Question, type QuestionName } from '../tests/support/poll-questions.mjs';
import { clientAt, codeFor, direct, inThePast, tangerang, type StoryCity } from './support.js';

export interface WithPoll extends StoryCity {
  /** The poll's id. */
  readonly poll: string;
}

const HOUR = 3_600_000;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

/** What a poll becomes; hours before now are negative. */
export interface PollLife {
  readonly opens: number;
  readonly closes: number;
  /** What is asked otherwise than in the question. */
  readonly change?: Partial<PollDraft>;
  /** Who votes; nobody unless given. */
  readonly voters?: (open: OpenPoll) => Promise<unknown>;
  /** The desk closes it so many hours ago. */
  readonly closedEarly?: number;
  readonly outcome?: boolean;
}

export interface OpenPoll {
  readonly city: StoryCity;
  readonly poll: string;
  /** The hash of its definition. */
  readonly definition: string;
  readonly question: Question;
}

export const announcedLife: PollLife = { opens: 26, closes: 192 };
export const openLife: PollLife = { opens: -50, closes: 75 };
export const closedLife: PollLife = { opens: -50, closes: -3 };

let made = 0;

function draftOf({ name, votes: _votes, ...asked }: Question, { opens, closes, change }: PollLife): PollDraft {
  made += 1;
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  return {
    ...asked,
    poll: `${name}-${made}`,
    agency: null,
    quorum: null,
    levels: ['device'],
    results: 'after_voting',
    opensAt: at(opens),
    closesAt: at(closes),
    ...change,
  };
}

const reason = {
  id: 'Gangguan jaringan di pusat data kota. Suara yang sudah masuk tetap dihitung.',
  en: 'A network failure in the city’s data centre. The votes that came in still count.',
};

function outcomeOf({ options: [first, second] }: Question): Parameters<StoryCity['dispatcher']['polls']['move']>[1] {
  const summary = {
    id: 'Terima kasih. Kami mengikuti pilihan terbanyak dan mulai mengerjakannya pada Maret.\n\nSetiap tiga bulan kami laporkan kemajuannya di halaman ini.',
    en: 'Thank you. We follow the choice of most and start on it in March.\n\nEvery three months we report here how far we are.',
  };
  const told = [
    {
      option: first?.id ?? '',
      text: {
        id: 'Dikerjakan mulai Maret. Lelangnya dibuka bulan depan.',
        en: 'Begins in March; the tender opens next month.',
      },
    },
    {
      option: second?.id ?? '',
      text: { id: 'Diusulkan lagi untuk anggaran tahun berikutnya.', en: 'Proposed again for the next year’s budget.' },
    },
  ];
  return { move: 'publish_outcome', summary, options: told };
}

/** Lets a poll happen. Nothing of it is on the device. */
export function livePoll(city: StoryCity, question: Question, life: PollLife): Promise<string> {
  const draft = draftOf(question, life);
  const { poll } = draft;
  const { polls } = city.dispatcher;
  localStorage.removeItem(placeOf(city, poll));
  return inThePast(async (setClock) => {
    setClock(Math.max(0, -life.opens) + 2);
    await polls.create(draft, key());
    const { definitionHash: definition } = await polls.move(poll, { move: 'announce' }, key());
    setClock(Math.max(0, -life.opens) / 2);
    await life.voters?.({ city: direct(city), poll, definition, question });
    if (life.closedEarly !== undefined) {
      setClock(life.closedEarly);
      await polls.move(poll, { move: 'close', reason }, key());
    }
    setClock(1);
    if (life.outcome) await polls.move(poll, outcomeOf(question), key());
    return poll;
  });
}

/** A loader: the city with a poll of such a life. */
export const withPoll =
  (name: QuestionName, life: PollLife = openLife) =>
  async (): Promise<WithPoll> => {
    const city = await tangerang();
    return { ...city, poll: await livePoll(city, questions[name], life) };
  };

const kept = new Map<string, Promise<string>>();

/** As `withPoll`, for what no story changes: one poll for all who look at it. */
export const withSharedPoll = (id: string, name: QuestionName, life: PollLife) => async (): Promise<WithPoll> => {
  const city = await tangerang();
  const living = kept.get(id) ?? livePoll(city, questions[name], life);
  kept.set(id, living);
  const poll = await living;
  localStorage.removeItem(placeOf(city, poll));
  return { ...city, poll };
};

// ------------------------------------------------------------------------------------------------------------- voters

/** Of ten voters the first so many come by the second site, the next by the third; the rest by the first. */
interface Ways {
  readonly second: number;
  readonly third: number;
}

const SITES = ['dpupr', 'dlh', 'diskominfo'] as const;

function siteOf(index: number, { second, third }: Ways): string {
  const digit = (index * 7) % 10;
  if (digit < second) return SITES[1];
  return digit < second + third ? SITES[2] : SITES[0];
}

function vote(client: Client, { poll, definition }: OpenPoll, token: string, ballot: Ballot): Promise<BallotReceipt> {
  return createPollClient(client).cast(poll, token, { definition, ballot }, key());
}

/** Casts the question's ballots, each by another device. */
export const byDevices =
  (ways: Ways = { second: 3, third: 3 }, most = Infinity) =>
  async (open: OpenPoll): Promise<void> => {
    const cast = ballotsOf(open.question).slice(0, most);
    await Promise.all(
      cast.map((ballot, index) => vote(clientAt(open.city, siteOf(index, ways)), open, newDeviceToken(), ballot)),
    );
  };

/** Verifies a number, as the widget does, and returns the voter's token. */
export async function verify({ client }: StoryCity, poll: string, phone: string): Promise<string> {
  const polls = createPollClient(client);
  const { challenge } = await polls.requestCode(poll, { contact: { phone }, language: 'id' }, key());
  const code = (await codeFor({ phone })) ?? '';
  const { voterToken } = await polls.verify(poll, { method: 'code', challenge, contact: { phone }, code }, key());
  return voterToken;
}

/** So many voters with a verified number each; they like the last option best. */
export const byVerified =
  (count: number) =>
  async (open: OpenPoll): Promise<void> => {
    const cast = ballotsOf(open.question).reverse().slice(0, count);
    for (const [index, ballot] of cast.entries()) {
      const token = await verify(open.city, open.poll, `+62812345670${String(index).padStart(2, '0')}`);
      await vote(open.city.client, open, token, ballot);
    }
  };

export const byBoth = async (open: OpenPoll): Promise<void> => {
  await byDevices()(open);
  await byVerified(9)(open);
};

/** Casts these ballots only, each by another device. */
export const byBallots =
  (...ballots: readonly Ballot[]) =>
  async (open: OpenPoll): Promise<void> => {
    for (const ballot of ballots) await vote(open.city.client, open, newDeviceToken(), ballot);
  };

// --------------------------------------------------------------------------------------------------- the story's device

/** Where the widget keeps a voter's things of a poll. */
const placeOf = ({ client: { site } }: StoryCity, poll: string): string =>
  `suara:poll-1:${site.split('.')[0] ?? ''}/${poll}`;

const keep = (city: WithPoll, things: object): void => {
  localStorage.setItem(placeOf(city, city.poll), JSON.stringify({ tokens: {}, ...things }));
};

export const definitionOf = async ({ client, poll }: WithPoll): Promise<string> =>
  (await createPollClient(client).get(poll)).definitionHash;

/** On this device a choice was made, and not sent. */
export const drafted = (load: () => Promise<WithPoll>, draft: Ballot) => async (): Promise<WithPoll> => {
  const loaded = await load();
  keep(loaded, { draft });
  return loaded;
};

/** By this device a vote was cast; without its receipt where the browser has lost that. */
export const voted =
  (load: () => Promise<WithPoll>, ballot: Ballot, hasReceipt = true) =>
  async (): Promise<WithPoll> => {
    const loaded = await load();
    const { poll, client } = loaded;
    const token = newDeviceToken();
    const open = { city: loaded, poll, definition: await definitionOf(loaded), question: questions.single };
    const receipt = await vote(client, open, token, ballot);
    keep(loaded, { tokens: { device: token }, ...(hasReceipt && { receipt }) });
    return loaded;
  };

/** The vote of this device was changed on another page of it, which keeps the receipt. */
export const votedAgainElsewhere =
  (load: () => Promise<WithPoll>, first: Ballot, second: Ballot) => async (): Promise<WithPoll & { old: string }> => {
    const loaded = await load();
    const { poll, client } = loaded;
    const token = newDeviceToken();
    const open = { city: loaded, poll, definition: await definitionOf(loaded), question: questions.single };
    const old = await vote(client, open, token, first);
    const receipt = await vote(client, open, token, second);
    keep(loaded, { tokens: { device: token }, receipt });
    return { ...loaded, old: JSON.stringify(old) };
  };
