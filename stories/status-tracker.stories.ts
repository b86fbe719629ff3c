import '@suara/elements/status-tracker/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { newIdempotencyKey, type Client } from '@suara/client';
import { darkPage } from './device.js';
import {
  asked,
  confirmed,
  disputed,
  fileReport,
  forwarded,
  live,
  merged,
  redirected,
  rejected,
  resolved,
  resolvedWithPhotos,
  underWay,
  updated,
  verified,
  withReport,
  type Codes,
  type WithReport,
} from './reports.js';
import {
  cuttableLine,
  harbourBay,
  neverAnswers,
  over,
  silentAt,
  tangerang,
  tangerangFor,
  unknownSite,
  unreachable,
  type Story,
} from './support.js';
import { find, focused, lookUp, openReport, pressText, seen, submit, trackerIn, type } from './walk.js';

const tracker = (client: Client): TemplateResult =>
  html`<suara-status-tracker .client=${client}></suara-status-tracker>`;

const meta: Meta = {
  title: 'Widgets/Status tracker',
  render: (_args, { loaded }) => tracker((loaded as WithReport).client),
};
export default meta;

type Way<L extends WithReport = WithReport> = (tracker: HTMLElement, loaded: L) => Promise<unknown>;

/** The reporter's way to a state; what the loader loaded is for the story to know. */
const walk =
  <L extends WithReport = WithReport>(way: Way<L>): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    await way(await trackerIn(canvasElement), loaded as L);
  };

const open = walk((widget, { codes }) => openReport(widget, codes));

/** Opens the report and goes on. */
const openThen = <L extends WithReport = WithReport>(way: Way<L>): NonNullable<Story['play']> =>
  walk<L>(async (widget, loaded) => {
    await openReport(widget, loaded.codes);
    await way(widget, loaded);
  });

const QUESTION = 'Tiang nomor berapa yang mati? Nomornya ada di pelat kuning.';
const DONE = 'Lampu sudah diganti dan menyala.';

// --------------------------------------------------------------------------------------------------------- the look-up

export const LookUp: Story = { loaders: [tangerang], parameters: { shows: 'Lihat laporan' } };

export const TicketGiven: Story = {
  name: 'Look up, the ticket given by the page',
  loaders: [withReport(tangerang, 2)],
  parameters: { shows: 'Kode rahasia' },
  render: (_args, { loaded }) => {
    const { client, codes } = loaded as WithReport;
    return html`<suara-status-tracker ticket=${codes.ticket} .client=${client}></suara-status-tracker>`;
  },
};

export const EmptyFields: Story = {
  name: 'Look up, nothing filled in',
  loaders: [tangerang],
  parameters: { shows: 'Ada 2 hal yang perlu diperbaiki' },
  play: walk(async (widget) => {
    await submit(widget);
    await find(widget, '#summary');
  }),
};

export const WrongCode: Story = {
  name: 'Look up, a code mistyped',
  loaders: [withReport(tangerang, 2)],
  parameters: { shows: 'Nomor laporan keliru. Periksa lagi huruf demi huruf' },
  play: walk(async (widget, { codes: { ticket, secret } }) => {
    const wrong = ticket.slice(0, -1) + (ticket.endsWith('A') ? 'B' : 'A');
    await lookUp(widget, { ticket: wrong, secret });
    await find(widget, '#summary');
  }),
};

export const UnknownReport: Story = {
  name: 'Look up, no such report',
  loaders: [
    async (): Promise<WithReport> => {
      const city = await tangerang();
      const [{ ticket }, { secret }] = [await fileReport(city), await fileReport(city)];
      return { ...city, codes: { ticket, secret } };
    },
  ],
  parameters: { shows: 'Tidak ada laporan dengan nomor dan kode ini. Periksa keduanya.' },
  play: walk(async (widget, { codes }) => {
    await lookUp(widget, codes);
    await find(widget, '#summary');
  }),
};

interface Cuttable extends WithReport {
  readonly cut: () => void;
}

/** A report at the end of a line that the story may cut. */
const onCuttableLine = (load: () => Promise<WithReport>) => async (): Promise<Cuttable> => {
  const loaded = await load();
  const { line, cut } = cuttableLine();
  return { ...loaded, client: over(loaded, line), cut };
};

export const LookUpOffline: Story = {
  name: 'Look up, the connection lost meanwhile',
  loaders: [onCuttableLine(withReport(tangerang, 2))],
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  play: walk<Cuttable>(async (widget, { codes, cut }) => {
    await find(widget, '#ticket');
    cut();
    await lookUp(widget, codes);
    await find(widget, '#summary');
  }),
};

export const LookingUp: Story = {
  name: 'Look up, on its way',
  loaders: [
    async (): Promise<WithReport> => {
      const loaded = await withReport(tangerang, 2)();
      return { ...loaded, client: over(loaded, silentAt(`/reports/${loaded.codes.ticket}`)) };
    },
  ],
  parameters: { shows: 'Memuat…' },
  play: walk(async (widget, { codes }) => {
    await lookUp(widget, codes);
    await find(widget, '[aria-disabled=true]');
  }),
};

// ------------------------------------------------------------------------------------------------- a report's statuses

export const Received: Story = {
  loaders: [withReport(tangerang, 2)],
  parameters: { shows: 'Menunggu diperiksa' },
  play: open,
};

export const Verified: Story = {
  loaders: [withReport(tangerang, 5, verified(3))],
  parameters: { shows: 'Sudah diperiksa, menunggu diteruskan' },
  play: open,
};

export const Forwarded: Story = {
  loaders: [withReport(tangerang, 8, verified(6), forwarded(5))],
  parameters: { shows: 'Diteruskan ke dinas' },
  play: open,
};

const inProgress = withReport(
  tangerang,
  50,
  ...underWay(48, 47, 26),
  updated(20, 'Lampu pengganti sudah dipesan. Kami pasang lusa.'),
);

export const InProgress: Story = {
  loaders: [inProgress],
  parameters: { shows: 'Sedang dikerjakan' },
  play: open,
};

export const InProgressDark: Story = {
  name: 'In progress, in the dark',
  loaders: [inProgress],
  decorators: [darkPage],
  parameters: { shows: 'Sedang dikerjakan' },
  play: open,
};

export const Overdue: Story = {
  name: 'In progress, and overdue',
  loaders: [withReport(tangerang, 197, ...underWay(195, 194, 170))],
  parameters: { shows: 'Lewat batas waktu' },
  play: open,
};

const waiting = withReport(tangerang, 50, ...underWay(48, 47, 26), asked(3, QUESTION));

export const WaitingForAnAnswer: Story = {
  loaders: [waiting],
  parameters: { shows: 'Petugas bertanya kepada Anda' },
  play: open,
};

export const Resolved: Story = {
  loaders: [withReport(tangerang, 50, ...underWay(48, 47, 26), resolved(4, DONE))],
  parameters: { shows: 'Apakah masalahnya sudah selesai?' },
  play: open,
};

export const ResolvedWithPhotos: Story = {
  name: 'Resolved, with photos of the work',
  loaders: [withReport(tangerang, 50, ...underWay(48, 47, 26), resolvedWithPhotos(4, DONE))],
  parameters: { shows: DONE },
  play: openThen(async (widget) => {
    const photo = (await find(widget, '.photos li:last-child img')) as HTMLImageElement;
    photo.scrollIntoView();
    await photo.decode();
  }),
};

export const ResolvedDark: Story = {
  ...ResolvedWithPhotos,
  name: 'Resolved, in the dark',
  decorators: [darkPage],
};

export const Closed: Story = {
  name: 'Closed, confirmed by its reporter',
  loaders: [withReport(tangerang, 90, ...underWay(80, 79, 60), resolved(30, DONE), confirmed(20))],
  parameters: { shows: 'Anda memastikan sudah selesai' },
  play: open,
};

export const Rejected: Story = {
  loaders: [
    withReport(
      tangerang,
      30,
      rejected(26, 'Lampu ini milik perumahan dan tidak terhubung ke jaringan kota. Hubungi pengelola perumahan.'),
    ),
  ],
  parameters: { shows: 'Lampu ini milik perumahan' },
  play: open,
};

export const Redirected: Story = {
  loaders: [
    withReport(
      tangerang,
      30,
      redirected(26, 'PLN, telepon 123', 'Kabel yang putus adalah kabel listrik, bukan kabel lampu.'),
    ),
  ],
  parameters: { shows: 'Bukan wewenang kota. Sampaikan ke: PLN, telepon 123' },
  play: open,
};

export const Merged: Story = {
  loaders: [withReport(tangerang, 12, merged(10))],
  parameters: { shows: 'Digabung dengan laporan lain' },
  play: open,
};

export const Reopened: Story = {
  name: 'Reopened by its reporter',
  loaders: [
    withReport(
      tangerang,
      90,
      ...underWay(80, 79, 60),
      resolved(30, DONE),
      disputed(5, 'Semalam lampunya menyala sebentar, lalu mati lagi.'),
    ),
  ],
  parameters: { shows: 'Anda menyatakan belum selesai' },
  play: open,
};

// ------------------------------------------------------------------------------------------- what the reporter can do

export const AnswerEmpty: Story = {
  name: 'Answer, nothing written',
  loaders: [waiting],
  parameters: { shows: 'Tulis jawaban Anda' },
  play: openThen(async (widget) => {
    await pressText(widget, 'Kirim jawaban');
    await seen(widget, 'Tulis jawaban Anda');
  }),
};

export const Answered: Story = {
  loaders: [waiting],
  parameters: { shows: 'Tercatat.' },
  play: openThen(async (widget) => {
    await type(widget, '#answer', 'Tiang nomor 14, pelatnya sudah pudar.');
    await pressText(widget, 'Kirim jawaban');
    await seen(widget, 'Anda menjawab');
  }),
};

export const AnswerUnsent: Story = {
  name: 'Answer, the connection lost meanwhile',
  loaders: [onCuttableLine(waiting)],
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  play: openThen<Cuttable>(async (widget, { cut }) => {
    await type(widget, '#answer', 'Tiang nomor 14, pelatnya sudah pudar.');
    cut();
    await pressText(widget, 'Kirim jawaban');
    await seen(widget, 'Tidak ada sambungan');
  }),
};

export const AnswerOvertaken: Story = {
  name: 'Answer, staff went on meanwhile',
  loaders: [waiting],
  parameters: { shows: 'Laporan ini baru saja berubah.' },
  play: openThen(async (widget, { officer, codes }) => {
    await type(widget, '#answer', 'Tiang nomor 14, pelatnya sudah pudar.');
    await officer.reports.move(codes.ticket, { move: 'resume' }, { idempotencyKey: newIdempotencyKey() });
    await pressText(widget, 'Kirim jawaban');
    await seen(widget, 'Laporan ini baru saja berubah.');
    await seen(widget, 'Tiang nomor 14, pelatnya sudah pudar.');
    await focused(widget, 'heading');
  }),
};

export const Disputing: Story = {
  loaders: [withReport(tangerang, 50, ...underWay(48, 47, 26), resolved(4, DONE))],
  parameters: { shows: 'Apa yang belum selesai?' },
  play: openThen(async (widget) => {
    await pressText(widget, 'Belum atau baru sebagian');
    await find(widget, '#reopen');
  }),
};

export const DisputeEmpty: Story = {
  name: 'Disputing, nothing written',
  loaders: [withReport(tangerang, 50, ...underWay(48, 47, 26), resolved(4, DONE))],
  parameters: { shows: 'Tulis apa yang belum selesai' },
  play: openThen(async (widget) => {
    await pressText(widget, 'Belum atau baru sebagian');
    await pressText(widget, 'Buka kembali laporan');
    await seen(widget, 'Tulis apa yang belum selesai');
  }),
};

export const Stale: Story = {
  name: 'Cannot be refreshed',
  loaders: [onCuttableLine(inProgress)],
  parameters: { shows: 'Belum bisa diperbarui. Ini keadaan' },
  play: openThen<Cuttable>(async (widget, { cut }) => {
    cut();
    await pressText(widget, 'Perbarui');
    await seen(widget, 'Belum bisa diperbarui.');
    await focused(widget, 'heading');
  }),
};

// ------------------------------------------------------------------------------------------------------ on this device

async function keep(widget: HTMLElement): Promise<void> {
  await pressText(widget, 'Simpan di perangkat ini');
  await seen(widget, 'Tersimpan di perangkat ini');
}

export const Kept: Story = {
  name: 'Kept on this device',
  loaders: [withReport(tangerangFor('tersimpan'), 2)],
  parameters: { shows: 'Tersimpan di perangkat ini' },
  play: openThen(keep),
};

interface WithTwo extends WithReport {
  readonly others: Codes;
}

export const SavedReports: Story = {
  name: 'Look up, with reports kept on this device',
  loaders: [
    async (): Promise<WithTwo> => {
      const loaded = await withReport(tangerangFor('daftar'), 2)();
      return { ...loaded, others: await live(loaded, 1, []) };
    },
  ],
  parameters: { shows: 'Tersimpan di perangkat ini' },
  play: walk<WithTwo>(async (widget, { codes, others }) => {
    for (const each of [codes, others]) {
      await openReport(widget, each);
      await keep(widget);
      await pressText(widget, 'Lihat laporan lain');
      await find(widget, '#ticket');
    }
    await find(widget, '.saved li:nth-child(2)');
  }),
};

// ---------------------------------------------------------------------------------------------------- the second city

export const SecondCity: Story = {
  name: 'Second city, in English',
  loaders: [withReport(harbourBay, 30, ...underWay(28, 27, 20), asked(3, 'Which side of the gate is it on?'))],
  parameters: { shows: 'Staff ask you' },
  play: open,
};

export const SecondCityLookUp: Story = {
  name: 'Second city, look up',
  loaders: [harbourBay],
  parameters: { shows: 'Follow a report' },
};

// -------------------------------------------------------------------------------------------------- before it is ready

export const FallsBack: Story = {
  name: 'The page’s own link until it is ready',
  parameters: { shows: 'Lacak laporan di halaman kota' },
  render: () =>
    html`<suara-status-tracker .client=${neverAnswers()}>
      <a href="https://example.org/lacak">Lacak laporan di halaman kota</a>
    </suara-status-tracker>`,
};

export const Loading: Story = { parameters: { shows: 'Memuat…' }, render: () => tracker(neverAnswers()) };

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  render: () => tracker(unreachable()),
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
};

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => html`<suara-status-tracker></suara-status-tracker>`,
};
