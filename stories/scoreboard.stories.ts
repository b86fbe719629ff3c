import '@suara/elements/scoreboard/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { harbourBay, neverAnswers, tangerang, unreachable, type Story } from './support.js';

const widget = (client: Client): TemplateResult => html`<suara-scoreboard .client=${client}></suara-scoreboard>`;

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

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => html`<suara-scoreboard></suara-scoreboard>`,
};
