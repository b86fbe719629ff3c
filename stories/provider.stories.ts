import '@suara/elements/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { tangerang, unreachable, type Story, type StoryCity } from './support.js';
import { formIn, seen, trackerIn } from './walk.js';

const meta: Meta = { title: 'Widgets/Provider' };
export default meta;

const inside = (client: Client | undefined, lang: string): TemplateResult =>
  html`<suara-provider lang=${lang} .client=${client}>
    <div style="display: grid; gap: 16px">
      <suara-complaint-form></suara-complaint-form>
      <suara-status-tracker></suara-status-tracker>
    </div>
  </suara-provider>`;

const both =
  (formShows: string, trackerShows: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await seen(await formIn(canvasElement), formShows);
    await seen(await trackerIn(canvasElement), trackerShows);
  };

/** One site, named once, for two widgets. */
export const TwoWidgets: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  render: (_args, { loaded }) => inside((loaded as StoryCity).client, ''),
  play: both('Sampaikan laporan', 'Lacak laporan'),
};

export const English: Story = {
  name: 'Two widgets, in English where the provider asks for it',
  loaders: [tangerang],
  parameters: { shows: 'Report a problem' },
  render: (_args, { loaded }) => inside((loaded as StoryCity).client, 'en'),
  play: both('Report a problem', 'Follow a report'),
};

/** The widget nearer to a language than its provider speaks that one. */
export const OwnLanguage: Story = {
  name: 'Two widgets, one with a language of its own',
  loaders: [tangerang],
  parameters: { shows: 'Lacak laporan' },
  render: (_args, { loaded }) =>
    html`<suara-provider lang="en" .client=${(loaded as StoryCity).client}>
      <div style="display: grid; gap: 16px">
        <suara-complaint-form></suara-complaint-form>
        <suara-status-tracker lang="id"></suara-status-tracker>
      </div>
    </suara-provider>`,
  play: both('Report a problem', 'Lacak laporan'),
};

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server.' },
  render: () => inside(unreachable(), ''),
  play: both('Tidak ada sambungan ke server.', 'Tidak ada sambungan ke server.'),
};

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => inside(undefined, ''),
};
