import '@suara/elements/consultation/define';
import '@suara/elements/poll/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import {
  withConsultation,
  withSharedConsultation,
  type ConsultationLife,
  type WithConsultation,
} from './consultations.js';
import { darkPage, phoneIsOffline } from './device.js';
import { neverAnswers, tangerang, unknownSite, unreachable, type Story, type StoryCity } from './support.js';
import { find, focused, press, pressText, seen, type, widgetIn } from './walk.js';

type Args = Readonly<Record<'lang' | 'theme', string>>;

const element = (client: Client, consultation: string, { lang, theme }: Partial<Args> = {}): TemplateResult =>
  html`<suara-consultation
    consultation=${consultation}
    lang=${lang ?? ''}
    theme=${theme ?? 'auto'}
    .client=${client}
  ></suara-consultation>`;

const control: NonNullable<Meta['argTypes']> = {
  lang: { control: 'select', options: ['', 'id', 'en'] },
  theme: { control: 'radio', options: ['auto', 'light', 'dark'] },
};

/**
 * A consultation of the city from its announcement to what the city does with it. Every story runs on the real server, in
 * this page: the desk makes, moderates and closes it by the API; what people say is sent by the API, too.
 *
 * Stories that need a hand on the widget are not on this page: open them in the list.
 */
const meta: Meta = {
  title: 'Widgets/Consultation',
  component: 'suara-consultation',
  args: { lang: '', theme: 'auto' },
  argTypes: control,
  parameters: { controls: { include: ['lang', 'theme'] } },
  render: (args, { loaded }) => {
    const { client, consultation } = loaded as WithConsultation;
    return element(client, consultation, args);
  },
};
export default meta;

const walk =
  (way: (consultation: HTMLElement, loaded: WithConsultation) => Promise<unknown>): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    await way(await widgetIn(canvasElement, 'suara-consultation'), loaded as WithConsultation);
  };

const acted = { tags: ['!autodocs'] };
const announced: ConsultationLife = { opens: 30, closes: 300 };
const fresh: ConsultationLife = { opens: -72, closes: 200 };
const written: ConsultationLife = { ...fresh, written: true };

// ------------------------------------------------------------------------------------------------- before it is ready

export const Loading: Story = {
  parameters: { shows: 'Memuat…' },
  render: (args) => element(neverAnswers(), 'jalur-pejalan-kaki', args),
};

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  render: (args) => element(unreachable(), 'jalur-pejalan-kaki', args),
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
  render: (args, { loaded }) => element((loaded as StoryCity).client, 'jalur-pejalan-kaki', args),
};

export const UnknownConsultation: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Konsultasi ini tidak ada, atau belum diumumkan.' },
  render: (args, { loaded }) => element((loaded as StoryCity).client, 'konsultasi-lain', args),
};

// ----------------------------------------------------------------------------------------------------------- its phases

export const Announced: Story = {
  loaders: [withSharedConsultation('announced', announced)],
  parameters: { shows: 'Belum dibuka' },
};

export const Open: Story = {
  name: 'Open, with comments, arguments and a question',
  loaders: [withSharedConsultation('written', written)],
  parameters: { shows: 'Rancangan jalur pejalan kaki pusat kota' },
};

export const OpenDark: Story = { ...Open, name: 'Open, in the dark', decorators: [darkPage] };

export const OpenEnglish: Story = {
  ...Open,
  name: 'Open, in English',
  args: { lang: 'en' },
  parameters: { shows: 'Draft plan for footpaths in the city centre' },
};

export const Silent: Story = {
  name: 'Open, and nobody has said anything',
  loaders: [withSharedConsultation('fresh', fresh)],
  parameters: { shows: 'Tulis argumen setuju' },
};

export const Comments: Story = {
  ...acted,
  name: 'Open, the comments of a section',
  loaders: [withSharedConsultation('written', written)],
  parameters: { shows: 'Dekat sekolah sebaiknya lebih rapat.' },
  play: walk(showComments),
};

export const Outdated: Story = {
  ...acted,
  name: 'Open, a comment on words that were changed since',
  loaders: [withSharedConsultation('revised', { ...written, revised: true })],
  parameters: { shows: 'Teks ini sudah berubah' },
  play: walk(showComments),
};

/** Of the first section that has any. */
async function showComments(widget: HTMLElement): Promise<void> {
  await pressText(widget, '1 komentar');
  await seen(widget, 'Dekat sekolah sebaiknya lebih rapat.');
}

export const Closed: Story = {
  loaders: [withSharedConsultation('closed', { opens: -72, closes: -3, written: true })],
  parameters: { shows: 'Sudah ditutup' },
};

export const ClosedEarly: Story = {
  name: 'Closed before its time, and why',
  loaders: [withSharedConsultation('early', { ...written, closedEarly: 4 })],
  parameters: { shows: 'Rancangan ditarik untuk diperbaiki.' },
};

export const Outcome: Story = {
  name: 'What the city does with it',
  loaders: [withSharedConsultation('outcome', { opens: -72, closes: -3, written: true, outcome: true })],
  parameters: { shows: 'Lampu di dekat sekolah kini setiap 20 meter' },
};

// -------------------------------------------------------------------------------------------------------------- writing

const COMMENT = 'Di depan sekolah lampunya sebaiknya lebih rapat, anak-anak pulang sesudah magrib.';

const FIELD = '#write-comment-lampu';

async function startWriting(widget: HTMLElement): Promise<void> {
  await press(widget, '#open-comment-lampu');
  await find(widget, FIELD);
}

async function send(widget: HTMLElement): Promise<void> {
  await startWriting(widget);
  await type(widget, FIELD, COMMENT);
  await pressText(widget, 'Kirim komentar');
}

export const Writing: Story = {
  ...acted,
  name: 'Writing a comment',
  loaders: [withConsultation(fresh)],
  parameters: { shows: 'Ditampilkan untuk umum setelah dibaca petugas.' },
  play: walk(async (widget) => {
    await startWriting(widget);
    await type(widget, FIELD, COMMENT);
  }),
};

export const WritingNothing: Story = {
  ...acted,
  name: 'Writing a comment: nothing written',
  loaders: [withConsultation(fresh)],
  parameters: { shows: 'Tulis dulu isinya' },
  play: walk(async (widget) => {
    await startWriting(widget);
    await pressText(widget, 'Kirim komentar');
    await seen(widget, 'Tulis dulu isinya');
  }),
};

export const NoSignal: Story = {
  ...acted,
  name: 'Not stored yet: the phone has no signal',
  beforeEach: phoneIsOffline,
  loaders: [withConsultation(fresh)],
  parameters: { shows: 'Belum terkirim' },
  play: walk(async (widget) => {
    await send(widget);
    await seen(widget, 'Belum terkirim');
  }),
};

export const Stored: Story = {
  ...acted,
  name: 'Comment stored, waiting to be read',
  loaders: [withConsultation(fresh)],
  parameters: { shows: 'Komentar tersimpan. Ditampilkan setelah dibaca petugas.' },
  play: walk(async (widget) => {
    await send(widget);
    await focused(widget, 'write-comment-lampu-stored');
  }),
};
