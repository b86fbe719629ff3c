import '@suara/elements/poll/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { newIdempotencyKey, type Ballot, type Client } from '@suara/client';
import { questions, type QuestionName } from '../tests/support/poll-questions.mjs';
import { darkPage, phoneIsOffline } from './device.js';
import {
  announcedLife,
  byBallots,
  byBoth,
  byDevices,
  byVerified,
  closedLife,
  drafted,
  openLife,
  voted,
  votedAgainElsewhere,
  withPoll,
  withSharedPoll,
  type PollLife,
  type WithPoll,
} from './polls.js';
import {
  clientAt,
  codeFor,
  cuttableLine,
  losesAnswerOf,
  neverAnswers,
  over,
  refusedAt,
  silentAt,
  tangerang,
  unknownSite,
  unreachable,
  type Line,
  type Story,
} from './support.js';
import { find, focused, pollIn, press, pressText, seen, submit, type } from './walk.js';

type Args = Readonly<Record<'lang' | 'theme', string>>;

const element = (client: Client | undefined, poll: string, { lang, theme }: Partial<Args> = {}): TemplateResult =>
  html`<suara-poll poll=${poll} lang=${lang ?? ''} theme=${theme ?? 'auto'} .client=${client}></suara-poll>`;

const control: NonNullable<Meta['argTypes']> = {
  lang: { control: 'select', options: ['', 'id', 'en'] },
  theme: { control: 'radio', options: ['auto', 'light', 'dark'] },
};

/**
 * A poll of the city from its announcement to what the city does with it. Every story runs on the real server, in this
 * page: its polls are made by the desk's API, its ballots are cast by as many devices as there are ballots.
 *
 * Stories that need a hand on the widget (a choice, a press of “send”) are not on this page: open them in the list.
 */
const meta: Meta = {
  title: 'Widgets/Poll',
  component: 'suara-poll',
  args: { lang: '', theme: 'auto' },
  argTypes: control,
  parameters: { controls: { include: ['lang', 'theme', 'kind', 'state', 'site'] } },
  render: (args, { loaded }) => {
    const { client, poll } = loaded as WithPoll;
    return element(client, poll, args);
  },
};
export default meta;

type Way<L extends WithPoll = WithPoll> = (poll: HTMLElement, loaded: L) => Promise<unknown>;

/** The voter's way to a state. */
const walk =
  <L extends WithPoll = WithPoll>(way: Way<L>): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    await way(await pollIn(canvasElement), loaded as L);
  };

/** What a story is like whose state comes by what a voter does: on the page of all stories nobody would do it. */
const acted = { tags: ['!autodocs'] };

const along = (load: () => Promise<WithPoll>, line: Line) => async (): Promise<WithPoll> => {
  const loaded = await load();
  return { ...loaded, client: over(loaded, line) };
};

const enough = { id: 'Suara sudah cukup.', en: 'There are votes enough.' };

const PATH: Ballot = { kind: 'single', option: 'jalur' };
const LAMPS: Ballot = { kind: 'single', option: 'lampu' };

const chooseOption = (widget: HTMLElement, option: string): Promise<void> => press(widget, `input[value=${option}]`);

const voteFor = async (widget: HTMLElement, option: string): Promise<void> => {
  await chooseOption(widget, option);
  await submit(widget);
};

const isRecorded = (widget: HTMLElement): Promise<boolean> => seen(widget, 'Suara tercatat');

// ---------------------------------------------------------------------------------------------------------- to try out

const lives: Readonly<Record<string, PollLife>> = {
  announced: announcedLife,
  open: { ...openLife, change: { results: 'always' }, voters: byDevices() },
  closed: { ...closedLife, voters: byDevices() },
};

/** Every kind of ballot in each state, on each of the city's sites. One poll stays one poll: a vote is kept. */
export const Playground: Story = {
  args: { kind: 'single', state: 'open', site: 'dpupr' },
  argTypes: {
    kind: { control: 'select', options: Object.keys(questions) },
    state: { control: 'radio', options: Object.keys(lives) },
    site: { control: 'select', options: ['dpupr', 'dlh', 'diskominfo'] },
  },
  loaders: [
    async ({ args }): Promise<WithPoll> => {
      const { kind, state, site } = args as { kind: QuestionName; state: string; site: string };
      const loaded = await withSharedPoll(`playground ${kind} ${state}`, kind, lives[state] ?? openLife)();
      return { ...loaded, client: clientAt(loaded, site) };
    },
  ],
  parameters: { shows: 'Apa yang didahulukan di tepi Sungai Cisadane tahun depan?' },
};

// ------------------------------------------------------------------------------------------------- before it is ready

export const FallsBack: Story = {
  name: 'The page’s own link until it is ready',
  parameters: { shows: 'Ikut memilih di halaman kota' },
  render: () =>
    html`<suara-poll poll="tepi-cisadane" .client=${neverAnswers()}>
      <a href="https://example.org/pilih">Ikut memilih di halaman kota</a>
    </suara-poll>`,
};

export const Loading: Story = {
  parameters: { shows: 'Memuat…' },
  render: (args) => element(neverAnswers(), 'tepi-cisadane', args),
};

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  render: (args) => element(unreachable(), 'tepi-cisadane', args),
};

export const RefusedSite: Story = {
  name: 'Refused: the page may not use the site',
  loaders: [
    async (): Promise<WithPoll> => {
      const city = await tangerang();
      return { ...city, poll: 'tepi-cisadane', client: over(city, refusedAt('/polls/tepi-cisadane')) };
    },
  ],
  parameters: { shows: 'Situs ini tidak diizinkan memakai layanan. Beri tahu pengelola situs.' },
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
  render: (args, { loaded }) => element((loaded as WithPoll).client, 'tepi-cisadane', args),
};

export const UnknownPoll: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Jajak pendapat ini tidak ada, atau belum diumumkan.' },
  render: (args, { loaded }) => element((loaded as WithPoll).client, 'jajak-lain', args),
};

export const NoPoll: Story = {
  name: 'No poll named',
  loaders: [tangerang],
  parameters: { shows: 'Pengelola situs belum mengisi nama jajak pendapat.' },
  render: (args, { loaded }) => element((loaded as WithPoll).client, '', args),
};

export const Announced: Story = {
  loaders: [withSharedPoll('announced', 'single', announcedLife)],
  parameters: { shows: 'Belum dibuka' },
};

// --------------------------------------------------------------------------------------------- each ballot, to fill in

const open = (kind: QuestionName, name: string, shows: string): Story => ({
  name: `Open: ${name}`,
  loaders: [withPoll(kind)],
  parameters: { shows },
});

export const OpenSingle = open('single', 'one option', 'Pilih satu');
export const OpenMultiple = open('multiple', 'several options', 'Pilih paling banyak 2.');
export const OpenApproval = open('approval', 'approval', 'Centang semua yang Anda setujui.');
export const OpenScore = open('score', 'scores', '0 dari 4 sudah dinilai.');
export const OpenStatements = open('statements', 'statements', 'Pernyataan 1 dari 4');
export const OpenBorda = open('borda', 'an order, counted by Borda', 'Dua pilihan boleh setara.');
export const OpenRunoff = open(
  'runoff',
  'an order, counted in instant run-offs',
  'Urutkan dari yang paling Anda inginkan.',
);
export const OpenSchulze = open('schulze', 'an order, counted by Schulze', 'Dua pilihan boleh setara.');
export const OpenBudget = open('budget', 'a budget', 'Perbaikan drainase Gang Mawar');
export const OpenQuadratic = open('quadratic', 'quadratic votes', 'Sisa 16 dari 16 kredit');

// ------------------------------------------------------------------------------------------- half filled, with errors

/** With a draft on the device. */
const half = (kind: QuestionName, name: string, shows: string, draft: Ballot): Story => ({
  name: `Half filled: ${name}`,
  loaders: [drafted(withPoll(kind), draft)],
  parameters: { shows },
});

/** With a draft on the device, sent. */
const faulty = (kind: QuestionName, name: string, shows: string, draft?: Ballot): Story => ({
  ...acted,
  name: `Not sendable: ${name}`,
  loaders: [draft ? drafted(withPoll(kind), draft) : withPoll(kind)],
  parameters: { shows },
  play: walk(async (widget) => {
    await find(widget, 'fieldset');
    await submit(widget);
    await focused(widget, 'summary');
  }),
});

const EMPTY = 'Pilih jawaban Anda dulu';

export const FaultySingle = faulty('single', 'nothing chosen', EMPTY);
export const FaultyMultiple = faulty('multiple', 'too many chosen', 'Yang dipilih melebihi batas. Kurangi dulu', {
  kind: 'multiple',
  options: ['ciledug', 'cibodas', 'pinang'],
});
export const FaultyScore = faulty('score', 'nothing scored', EMPTY);
export const FaultyStatements = faulty('statements', 'nothing answered', EMPTY);
export const FaultyRanked = faulty('schulze', 'nothing ranked', EMPTY);
export const FaultyBudget = faulty('budget', 'no project chosen', EMPTY);
export const FaultyQuadratic = faulty('quadratic', 'no votes given', EMPTY);

export const HalfScore = half('score', 'some scores', '2 dari 4 sudah dinilai.', {
  kind: 'score',
  scores: { sampah: 4, trotoar: 2 },
});
export const HalfStatements = half('statements', 'two of four statements', 'Pernyataan 3 dari 4', {
  kind: 'statements',
  stances: { tutup: 'agree', parkir: 'pass' },
});
export const HalfRanked = half('schulze', 'some ranked, two of them equal', 'Urutan Anda', {
  kind: 'ranked',
  ranks: [['malam'], ['minggu', 'keliling']],
});
export const HalfRunoff = half('runoff', 'some ranked, for an instant run-off', 'Urutan Anda', {
  kind: 'ranked',
  ranks: [['naga'], ['bangau']],
});
export const HalfBudget = half('budget', 'a project that cannot be paid any more', 'Sisa uang tidak cukup', {
  kind: 'budget',
  options: ['drainase', 'posyandu'],
});
export const HalfQuadratic = half('quadratic', 'credits that do not suffice for more', 'Kredit tidak cukup', {
  kind: 'quadratic',
  votes: { toilet: 3, jalan: 2 },
});

export const AnsweredStatements: Story = {
  name: 'Filled in: all statements answered',
  loaders: [
    drafted(withPoll('statements'), {
      kind: 'statements',
      stances: { tutup: 'agree', parkir: 'pass', musik: 'disagree', sampah: 'agree' },
    }),
  ],
  parameters: { shows: 'Semua 4 pernyataan sudah dijawab.' },
};

export const Restored: Story = {
  name: 'Back on the page with a choice not sent',
  loaders: [drafted(withPoll('single'), PATH)],
  parameters: { shows: 'Pilihan Anda yang belum terkirim masih ada.' },
};

// ------------------------------------------------------------------------------------------------------------- sending

export const Sending: Story = {
  ...acted,
  loaders: [
    async (): Promise<WithPoll> => {
      const loaded = await withPoll('single')();
      return { ...loaded, client: over(loaded, silentAt('/ballots')) };
    },
  ],
  parameters: { shows: 'Mengirim…' },
  play: walk(async (widget) => {
    await voteFor(widget, 'jalur');
    await find(widget, '[type=submit][aria-disabled=true]');
  }),
};

interface Cuttable extends WithPoll {
  readonly cut: () => void;
}

const onCuttableLine = async (): Promise<Cuttable> => {
  const loaded = await withPoll('single')();
  const { line, cut } = cuttableLine();
  return { ...loaded, client: over(loaded, line), cut };
};

export const NoSignal: Story = {
  ...acted,
  name: 'Not recorded yet: the phone has no signal',
  beforeEach: phoneIsOffline,
  loaders: [withPoll('single')],
  parameters: { shows: 'Tidak ada sambungan. Suara Anda menunggu di perangkat ini' },
  play: walk(async (widget) => {
    await voteFor(widget, 'jalur');
    await seen(widget, 'Suara belum tercatat');
  }),
};

export const NotSent: Story = {
  ...acted,
  name: 'Not recorded yet: the connection broke',
  loaders: [onCuttableLine],
  parameters: { shows: 'Suara belum tercatat' },
  play: walk<Cuttable>(async (widget, { cut }) => {
    await chooseOption(widget, 'jalur');
    cut();
    await submit(widget);
    await seen(widget, 'Suara belum tercatat');
  }),
};

export const AnswerLost: Story = {
  ...acted,
  name: 'Not known yet: sent, and the answer was lost',
  loaders: [along(withPoll('single'), losesAnswerOf('/ballots'))],
  parameters: { shows: 'Server belum menjawab, jadi kami belum tahu apakah suara Anda sampai.' },
  play: walk(async (widget) => {
    await voteFor(widget, 'jalur');
    await seen(widget, 'Suara belum tercatat');
  }),
};

export const RefusedVote: Story = {
  ...acted,
  name: 'Refused: the page may not send votes any more',
  loaders: [along(withPoll('single'), refusedAt('/ballots'))],
  parameters: { shows: 'Server menolak suara ini, jadi suara Anda belum dicatat.' },
  play: walk(async (widget) => {
    await voteFor(widget, 'jalur');
    await focused(widget, 'setback');
  }),
};

export const ClosedMeanwhile: Story = {
  ...acted,
  name: 'Too late: closed before the vote arrived',
  loaders: [withPoll('single')],
  parameters: { shows: 'Jajak pendapat ditutup sebelum suara Anda sampai. Suara itu tidak dihitung.' },
  play: walk(async (widget, { dispatcher, poll }) => {
    await chooseOption(widget, 'jalur');
    await dispatcher.polls.move(poll, { move: 'close', reason: enough }, { idempotencyKey: newIdempotencyKey() });
    await submit(widget);
    await focused(widget, 'setback');
  }),
};

// ------------------------------------------------------------------------------------------------- voted, and what then

export const Receipt: Story = {
  ...acted,
  name: 'Receipt',
  loaders: [withPoll('single')],
  parameters: { shows: 'Suara tercatat' },
  play: walk(async (widget) => {
    await voteFor(widget, 'jalur');
    await isRecorded(widget);
    await find(widget, 'output.code');
  }),
};

export const ReceiptDark: Story = { ...Receipt, name: 'Receipt, in the dark', decorators: [darkPage] };

const hasVoted = voted(withPoll('single'), PATH);

export const AlreadyVoted: Story = {
  name: 'Voted on an earlier visit',
  loaders: [hasVoted],
  parameters: { shows: 'Anda sudah memberi suara' },
};

export const ReceiptLost: Story = {
  name: 'Voted, and the device lost the receipt',
  loaders: [voted(withPoll('single'), PATH, false)],
  parameters: { shows: 'Bukti suara ini tidak ada di perangkat ini.' },
};

const receiptOf = (kind: QuestionName, name: string, shows: string): Story => ({
  name: `Voted: ${name}`,
  loaders: [voted(withPoll(kind), questions[kind].votes[0]?.[1] ?? PATH)],
  parameters: { shows },
});

export const VotedScore = receiptOf('score', 'scores', 'Pengangkutan sampah: 4');
export const VotedStatements = receiptOf('statements', 'statements', 'tidak setuju');
export const VotedRanked = receiptOf('borda', 'an order', 'Atap yang cukup lebar');
export const VotedBudget = receiptOf('budget', 'a budget', 'Renovasi posyandu RW 05');
export const VotedQuadratic = receiptOf('quadratic', 'quadratic votes', '3 suara');

export const ReceiptChecked: Story = {
  ...acted,
  name: 'Receipt, checked: it holds',
  loaders: [voted(withPoll('single', { ...openLife, voters: byDevices({ second: 3, third: 3 }, 24) }), PATH)],
  parameters: { shows: 'Suara Anda tercatat dan tidak berubah.' },
  play: walk(async (widget) => {
    await pressText(widget, 'Periksa suara saya');
    await seen(widget, 'Suara Anda tercatat dan tidak berubah.');
  }),
};

interface WithOldReceipt extends WithPoll {
  readonly old: string;
}

export const ReceiptReplaced: Story = {
  ...acted,
  name: 'Receipt of another day, checked: the vote was changed since',
  loaders: [votedAgainElsewhere(withPoll('single'), PATH, LAMPS)],
  parameters: { shows: 'Bukti ini asli, tetapi suara ini sudah diganti dengan suara yang lebih baru.' },
  play: walk<WithOldReceipt>(async (widget, { old }) => {
    await pressText(widget, 'Periksa bukti suara');
    await type(widget, 'textarea', old);
    await pressText(widget, 'Periksa');
    await seen(widget, 'Bukti ini asli');
  }),
};

export const ReceiptFaulty: Story = {
  ...acted,
  name: 'Receipt of another day, checked: somebody altered it',
  loaders: [votedAgainElsewhere(withPoll('single'), PATH, LAMPS)],
  parameters: { shows: 'Ada yang tidak cocok.' },
  play: walk<WithOldReceipt>(async (widget, { old }) => {
    await pressText(widget, 'Periksa bukti suara');
    await type(widget, 'textarea', old.replace('"jalur"', '"pohon"'));
    await pressText(widget, 'Periksa');
    await seen(widget, 'Ada yang tidak cocok.');
  }),
};

export const Changing: Story = {
  ...acted,
  name: 'Changing the vote',
  loaders: [hasVoted],
  parameters: { shows: 'Anda sedang mengubah suara.' },
  play: walk(async (widget) => {
    await pressText(widget, 'Ubah suara saya');
    await chooseOption(widget, 'pohon');
  }),
};

export const Changed: Story = {
  ...acted,
  name: 'Changed the vote',
  loaders: [hasVoted],
  parameters: { shows: 'Suara tercatat' },
  play: walk(async (widget) => {
    await pressText(widget, 'Ubah suara saya');
    await voteFor(widget, 'pohon');
    await isRecorded(widget);
  }),
};

export const Forgotten: Story = {
  ...acted,
  name: 'On a shared phone: forgotten',
  loaders: [hasVoted],
  parameters: { shows: 'Perangkat ini sudah lupa.' },
  play: walk(async (widget) => {
    await pressText(widget, 'Lupakan di perangkat ini');
    await seen(widget, 'Perangkat ini sudah lupa.');
  }),
};

// -------------------------------------------------------------------------------------------------------- verification

const verifiedLife: PollLife = { ...openLife, change: { levels: ['verified'] } };
const PHONE = '0812 3456 7890';

export const BothWays: Story = {
  name: 'Open: verified or not, as the voter likes',
  loaders: [withPoll('single', { ...openLife, change: { levels: ['verified', 'device'] } })],
  parameters: { shows: 'Cara Anda memberi suara' },
};

const toContact = async (widget: HTMLElement): Promise<void> => {
  await voteFor(widget, 'jalur');
  await find(widget, '#contact');
};

const toCode = async (widget: HTMLElement): Promise<void> => {
  await toContact(widget);
  await type(widget, '#contact', PHONE);
  await submit(widget);
  await find(widget, '#code');
};

export const Verify: Story = {
  ...acted,
  name: 'Verification: a number or an address',
  loaders: [withPoll('single', verifiedLife)],
  parameters: { shows: 'Verifikasi, lalu suara Anda dikirim' },
  play: walk(toContact),
};

export const VerifyEmpty: Story = {
  ...acted,
  name: 'Verification: no number given',
  loaders: [withPoll('single', verifiedLife)],
  parameters: { shows: 'Isi dulu, lalu minta kode' },
  play: walk(async (widget) => {
    await toContact(widget);
    await submit(widget);
    await seen(widget, 'Isi dulu, lalu minta kode');
  }),
};

export const VerifyCode: Story = {
  ...acted,
  name: 'Verification: the code',
  loaders: [withPoll('single', verifiedLife)],
  parameters: { shows: 'Masukkan kode' },
  play: walk(toCode),
};

export const VerifyWrong: Story = {
  ...acted,
  name: 'Verification: a wrong code',
  loaders: [withPoll('single', verifiedLife)],
  parameters: { shows: 'Kode ini keliru. Periksa lagi keenam angkanya' },
  play: walk(async (widget) => {
    await toCode(widget);
    const code = await codeFor({ phone: '+6281234567890' });
    await type(widget, '#code', code === '000000' ? '000001' : '000000');
    await submit(widget);
    await seen(widget, 'Kode ini keliru.');
  }),
};

export const Verified: Story = {
  ...acted,
  name: 'Verification: verified, and the vote recorded',
  loaders: [withPoll('single', verifiedLife)],
  parameters: { shows: 'Suara tercatat' },
  play: walk(async (widget) => {
    await toCode(widget);
    await type(widget, '#code', (await codeFor({ phone: '+6281234567890' })) ?? '');
    await submit(widget);
    await isRecorded(widget);
  }),
};

// -------------------------------------------------------------------------------------------------- closed, the results

const counted = (kind: QuestionName, name: string, shows: string): Story => ({
  name: `Result: ${name}`,
  loaders: [withSharedPoll(`closed ${kind}`, kind, { ...closedLife, voters: byDevices() })],
  parameters: { shows },
});

export const ResultSingle = counted('single', 'one option', 'Pemenang: Jalur pejalan kaki yang menyambung');
export const ResultMultiple = counted('multiple', 'several options', 'Pemenang: Ciledug – Poris Plawad');
export const ResultApproval = counted('approval', 'approval', 'Pemenang: Taman Gotong Royong');
export const ResultScore = counted('score', 'scores', 'Pemenang: Posyandu');
export const ResultStatements = counted('statements', 'statements', '34 suara');
export const ResultBorda = counted('borda', 'Borda', 'Pemenang: Papan jadwal kedatangan');
export const ResultRunoff = counted('runoff', 'instant run-off', 'Putaran 1');
export const ResultSchulze = counted('schulze', 'Schulze', 'Pemenang: Buka juga hari Minggu');
export const ResultBudget = counted('budget', 'a budget', 'Didanai:');
export const ResultQuadratic = counted('quadratic', 'quadratic votes', 'Pemenang: Jalan aman ke sekolah');

export const ResultDark: Story = { ...ResultSingle, name: 'Result, in the dark', decorators: [darkPage] };
export const ResultBudgetDark: Story = {
  ...ResultBudget,
  name: 'Result of a budget, in the dark',
  decorators: [darkPage],
};

export const ResultOwnVote: Story = {
  name: 'Result, with one’s own vote',
  loaders: [
    async (): Promise<WithPoll> => {
      const loaded = await hasVoted();
      const { dispatcher, poll } = loaded;
      await dispatcher.polls.move(poll, { move: 'close', reason: enough }, { idempotencyKey: newIdempotencyKey() });
      return loaded;
    },
  ],
  parameters: { shows: 'Anda sudah memberi suara' },
};

export const ResultHidden: Story = {
  name: 'Result hidden until the close, for who has voted',
  loaders: [voted(withPoll('single', { ...openLife, change: { results: 'after_closing' } }), PATH)],
  parameters: { shows: 'Hasilnya ditampilkan setelah jajak pendapat ditutup.' },
};

export const ResultLive: Story = {
  ...acted,
  name: 'Result so far, while people vote',
  loaders: [
    withPoll('single', {
      ...openLife,
      change: { results: 'always' },
      voters: byDevices({ second: 3, third: 3 }, 30),
    }),
  ],
  parameters: { shows: 'Jeda pembaruan' },
  play: walk(async (widget) => {
    await pressText(widget, 'Lihat hasil sementara');
    await seen(widget, 'Jeda pembaruan');
  }),
};

export const QuorumMissed: Story = {
  name: 'Result, the quorum missed',
  loaders: [withSharedPoll('quorum', 'single', { ...closedLife, change: { quorum: 100 }, voters: byDevices() })],
  parameters: { shows: 'Kuorum 100 suara tidak tercapai: hasil tidak berlaku.' },
};

export const DecidedByLot: Story = {
  name: 'Result, a tie decided by lot',
  loaders: [
    withSharedPoll('tie', 'single', {
      ...closedLife,
      voters: byBallots(PATH, LAMPS, PATH, LAMPS, PATH, LAMPS, { kind: 'single', option: 'pohon' }),
    }),
  ],
  parameters: { shows: 'Sama kuat:' },
};

export const BothLevels: Story = {
  name: 'Result, verified and not, apart',
  loaders: [
    withSharedPoll('levels', 'single', {
      ...closedLife,
      change: { levels: ['verified', 'device'] },
      voters: byBoth,
    }),
  ],
  parameters: { shows: 'Kedua kelompok dihitung terpisah dan tidak dijumlahkan.' },
};

export const VerifiedOnly: Story = {
  name: 'Result, verified voters only',
  loaders: [
    withSharedPoll('verified', 'single', {
      ...closedLife,
      change: { levels: ['verified'], quorum: 5 },
      voters: byVerified(9),
    }),
  ],
  parameters: { shows: 'Kuorum 5 suara tercapai.' },
};

export const SmallSites: Story = {
  name: 'Result, sites with few votes not told apart',
  loaders: [withSharedPoll('sites', 'single', { ...closedLife, voters: byDevices({ second: 3, third: 1 }, 24) })],
  parameters: { shows: 'Angka 1 sampai 4 tidak disebut' },
};

export const NoVotes: Story = {
  name: 'Result, nobody voted',
  loaders: [withSharedPoll('nobody', 'single', closedLife)],
  parameters: { shows: 'Tidak ada suara yang masuk.' },
};

export const ClosedEarly: Story = {
  name: 'Closed before its time, and why',
  loaders: [withSharedPoll('early', 'single', { ...openLife, closedEarly: 4, voters: byDevices() })],
  parameters: { shows: 'Gangguan jaringan di pusat data kota.' },
};

export const Outcome: Story = {
  name: 'What the city does with it',
  loaders: [withSharedPoll('outcome', 'single', { ...closedLife, outcome: true, voters: byDevices() })],
  parameters: { shows: 'Apa yang kami lakukan dengan masukan Anda' },
};

export const OutcomeDark: Story = {
  ...Outcome,
  name: 'What the city does with it, in the dark',
  decorators: [darkPage],
};

// ------------------------------------------------------------------------------------------------- English, and dark

/** Not shown once more on the page of all stories. */
const inEnglish = { args: { lang: 'en' }, tags: ['!autodocs'] };

export const EnglishOpen: Story = {
  ...OpenSingle,
  name: 'English: open',
  ...inEnglish,
  parameters: { shows: 'What should come first along the Cisadane River next year?' },
};
export const EnglishRanked: Story = {
  ...HalfRanked,
  name: 'English: an order, half filled',
  ...inEnglish,
  parameters: { shows: 'Open until 9 p.m.' },
};
export const EnglishBudget: Story = {
  ...HalfBudget,
  name: 'English: a budget, half filled',
  ...inEnglish,
  parameters: { shows: 'Drain repair in Gang Mawar' },
};
export const EnglishVoted: Story = {
  ...AlreadyVoted,
  name: 'English: voted',
  ...inEnglish,
  parameters: { shows: 'A footpath without gaps' },
};
export const EnglishResult: Story = {
  ...ResultRunoff,
  name: 'English: result of an instant run-off',
  ...inEnglish,
  parameters: { shows: 'Round 1' },
};
export const EnglishBothLevels: Story = {
  ...BothLevels,
  name: 'English: result, verified and not, apart',
  ...inEnglish,
  parameters: { shows: 'A footpath without gaps' },
};

const dark = (story: Story, name: string): Story => ({
  ...story,
  name: `Dark: ${name}`,
  ...acted,
  decorators: [darkPage],
});

export const DarkSingle = dark(Restored, 'one option');
export const DarkMultiple = dark(FaultyMultiple, 'too many chosen');
export const DarkScore = dark(HalfScore, 'scores');
export const DarkStatements = dark(HalfStatements, 'statements');
export const DarkRanked = dark(HalfRanked, 'an order');
export const DarkBudget = dark(HalfBudget, 'a budget');
export const DarkQuadratic = dark(HalfQuadratic, 'quadratic votes');
export const DarkResultRunoff = dark(ResultRunoff, 'result of an instant run-off');
export const DarkResultStatements = dark(ResultStatements, 'result of statements');
export const DarkResultScore = dark(ResultScore, 'result of scores');
