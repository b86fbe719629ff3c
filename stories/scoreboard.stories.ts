import '@suara/elements/scoreboard/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { darkPage } from './device.js';
import { publishPeriods } from './surveys.js';
import {
  harbourBay,
  neverAnswers,
  over,
  refusedAt,
  tangerang,
  tangerangFor,
  unknownSite,
  unreachable,
  type Story,
  type StoryCity,
} from './support.js';
import { find, widgetIn } from './walk.js';

const widget = (client: Client, lang = ''): TemplateResult =>
  html`<suara-scoreboard lang=${lang} .client=${client}></suara-scoreboard>`;

const cities = new Map<string, Promise<StoryCity>>();

/** A city that has published a period for each of these: how much better it was than the first. */
const withPublished =
  (...lifts: number[]) =>
  (): Promise<StoryCity> => {
    const name = `hasil-${lifts.join('-').replaceAll('.', '')}`;
    const living = cities.get(name) ?? publish(name, lifts);
    cities.set(name, living);
    return living;
  };

async function publish(name: string, lifts: readonly number[]): Promise<StoryCity> {
  const city = await tangerangFor(name)();
  await publishPeriods(city, lifts, { population: 20 });
  return city;
}

const meta: Meta = {
  title: 'Widgets/Scoreboard',
  render: (_args, { loaded }) => widget((loaded as { client: Client }).client),
};
export default meta;

export const Unpublished: Story = {
  name: 'Nothing published yet',
  loaders: [tangerang],
  parameters: { shows: 'Belum ada hasil yang diterbitkan.' },
};

export const Published: Story = {
  name: 'Published: index, grade, elements and trend',
  loaders: [withPublished(0, 0.3, 0.5)],
  parameters: { shows: 'Nilai tiap unsur' },
};

export const PublishedOnce: Story = {
  name: 'Published for the first time: no trend yet',
  loaders: [withPublished(0.4)],
  parameters: { shows: 'sejak Senin ada dua loket tambahan' },
};

export const PublishedEnglish: Story = {
  name: 'Published, in English',
  loaders: [withPublished(0, 0.3, 0.5)],
  parameters: { shows: 'PermenPANRB 14/2017' },
  render: (_args, { loaded }) => widget((loaded as StoryCity).client, 'en'),
};

export const PublishedDark: Story = { ...Published, name: 'Published, in the dark', decorators: [darkPage] };

/** A chart is read by its table, too: it is one tap away. */
export const Tables: Story = {
  tags: ['!autodocs'],
  name: 'Published: the table below a chart',
  loaders: [withPublished(0, 0.3, 0.5)],
  parameters: { shows: 'Waktu Penyelesaian' },
  play: async ({ canvasElement }) => {
    const board = await widgetIn(canvasElement, 'suara-scoreboard');
    await find(board, 'details');
    board.shadowRoot?.querySelectorAll('details').forEach((each) => (each.open = true));
  },
};

export const SecondCity: Story = {
  name: 'Second city, in English',
  loaders: [harbourBay],
  parameters: { shows: 'No result has been published yet.' },
};

export const Loading: Story = { parameters: { shows: 'Memuat…' }, render: () => widget(neverAnswers()) };

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server.' },
  render: () => widget(unreachable()),
};

export const RefusedSite: Story = {
  name: 'Refused: the page may not use the site',
  loaders: [
    async (): Promise<StoryCity> => {
      const city = await tangerang();
      return { ...city, client: over(city, refusedAt('/scoreboard')) };
    },
  ],
  parameters: { shows: 'Situs ini tidak diizinkan memakai layanan.' },
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
};

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => html`<suara-scoreboard></suara-scoreboard>`,
};
