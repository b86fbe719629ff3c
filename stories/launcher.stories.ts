import '@suara/elements/complaint-form/define';
import '@suara/elements/launcher/define';
import '@suara/elements/status-tracker/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { darkPage } from './device.js';
import { harbourBay, neverAnswers, tangerang, unreachable, type Story, type StoryCity } from './support.js';
import { find, press, pressText, seen, widgetIn } from './walk.js';

interface Look {
  readonly label?: string;
  readonly position?: 'start' | 'end';
  readonly lang?: string;
}

const form = (client: Client | undefined): TemplateResult =>
  html`<suara-complaint-form .client=${client}
    ><a href="#lapor">Sampaikan laporan lewat surel</a></suara-complaint-form
  >`;

const tracker = (client: Client | undefined): TemplateResult =>
  html`<suara-status-tracker .client=${client}><a href="#lacak">Tanya petugas</a></suara-status-tracker>`;

/** A page of its own kind, so that one sees what the button lies upon. */
const page = (content: unknown, { label, position = 'end', lang = '' }: Look = {}): TemplateResult =>
  html`<div style="min-block-size: 480px; color: CanvasText">
    <h1>Dinas Pekerjaan Umum</h1>
    <p>Jam pelayanan: Senin sampai Jumat, 08.00–15.00.</p>
    <suara-launcher label=${label ?? nothing} position=${position} lang=${lang}>${content}</suara-launcher>
  </div>`;

const both = (client: Client | undefined): TemplateResult => html`${form(client)}${tracker(client)}`;
const clientOf = (loaded: unknown): Client => (loaded as StoryCity).client;

const launcherIn = (canvas: HTMLElement): Promise<HTMLElement> => widgetIn(canvas, 'suara-launcher');

/** Each story begins as on a first visit. */
const firstVisit = (): void => {
  sessionStorage.clear();
};

const meta: Meta = {
  title: 'Widgets/Launcher',
  // one at a time: two dialogs or two buttons on a page get in each other's way
  tags: ['!autodocs'],
  beforeEach: firstVisit,
  render: (_args, { loaded }) => page(both(clientOf(loaded))),
};
export default meta;

export const Closed: Story = { loaders: [tangerang], parameters: { shows: 'Layanan warga' } };

export const ClosedEnglish: Story = {
  name: 'Closed, in English',
  loaders: [harbourBay],
  parameters: { shows: 'Citizen services' },
  render: (_args, { loaded }) => page(both(clientOf(loaded)), { lang: 'en' }),
};

export const ClosedAtStart: Story = {
  name: 'Closed, at the start, with a name of the page’s own',
  loaders: [tangerang],
  parameters: { shows: 'Bicara dengan kota' },
  render: (_args, { loaded }) => page(both(clientOf(loaded)), { position: 'start', label: 'Bicara dengan kota' }),
};

export const LongWords: Story = {
  name: 'Closed, with words 40 % longer',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan aduan atau lihat kabarnya' },
  render: (_args, { loaded }) => page(both(clientOf(loaded)), { label: 'Sampaikan aduan atau lihat kabarnya' }),
};

export const Choices: Story = {
  name: 'Open: what can be done here',
  loaders: [tangerang],
  parameters: { shows: 'Pilih yang ingin Anda lakukan.' },
  play: async ({ canvasElement }) => {
    await press(await launcherIn(canvasElement), '.float button');
  },
};

export const ChoicesDark: Story = { ...Choices, name: 'Open, in the dark', decorators: [darkPage] };

export const Picked: Story = {
  name: 'Open: one of several is picked',
  loaders: [tangerang],
  parameters: { shows: 'Pilihan lain' },
  play: async ({ canvasElement }) => {
    const launcher = await launcherIn(canvasElement);
    await press(launcher, '.float button');
    await pressText(launcher, 'Lacak laporan');
    await seen(await widgetIn(canvasElement, 'suara-status-tracker'), 'Lacak laporan');
  },
};

export const OnlyOne: Story = {
  name: 'Open: the only widget comes at once',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  render: (_args, { loaded }) => page(form(clientOf(loaded))),
  play: async ({ canvasElement }) => {
    await press(await launcherIn(canvasElement), '.float button');
    await seen(await widgetIn(canvasElement, 'suara-complaint-form'), 'Apa yang terjadi');
  },
};

const opensOne: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await press(await launcherIn(canvasElement), '.float button');
};

export const Loading: Story = {
  name: 'Open: the widget’s server does not answer',
  parameters: { shows: 'Sampaikan laporan lewat surel' },
  render: () => page(form(neverAnswers())),
  play: opensOne,
};

export const Offline: Story = {
  name: 'Open: no connection',
  parameters: { shows: 'Tidak ada sambungan ke server.' },
  render: () => page(form(unreachable())),
  play: opensOne,
};

export const NoCode: Story = {
  name: 'Open: the widget’s code did not come',
  parameters: { shows: 'Sampaikan aduan di halaman ini' },
  render: () =>
    page(html`<suara-tak-ada data-label="Aduan"><a href="#aduan">Sampaikan aduan di halaman ini</a></suara-tak-ada>`),
  play: opensOne,
};

/** The page's own controls are in both corners. */
export const OutOfTheWay: Story = {
  name: 'A tab, where the page’s own controls are in both corners',
  loaders: [tangerang],
  parameters: { shows: 'Kirim' },
  render: (_args, { loaded }) =>
    html`${page(both(clientOf(loaded)))}
      <div style="position: fixed; inset: auto 24px 0; display: flex; justify-content: space-between">
        <button style="padding: 24px 32px">Batal</button><button style="padding: 24px 32px">Kirim</button>
      </div>`,
  play: async ({ canvasElement }) => {
    await find(await launcherIn(canvasElement), '.float.tab');
  },
};

export const MadeSmall: Story = {
  name: 'A tab, because the citizen wants it small',
  loaders: [tangerang],
  parameters: { shows: 'Jam pelayanan' },
  play: async ({ canvasElement }) => {
    const launcher = await launcherIn(canvasElement);
    await press(launcher, '.shrink');
    await find(launcher, '.float.tab');
  },
};
