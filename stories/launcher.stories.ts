import '@suara/elements/launcher/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { harbourBay, neverAnswers, tangerang, unreachable, type Story } from './support.js';

const widget = (client: Client): TemplateResult => html`<suara-launcher .client=${client}></suara-launcher>`;

const meta: Meta = {
  title: 'Widgets/Launcher',
  render: (_args, { loaded }) => widget((loaded as { client: Client }).client),
};
export default meta;

export const Ready: Story = { loaders: [tangerang], parameters: { shows: 'Judul' } };

export const SecondCity: Story = {
  name: 'Second city, in English',
  loaders: [harbourBay],
  parameters: { shows: 'Title' },
};

export const Loading: Story = { parameters: { shows: 'Memuat…' }, render: () => widget(neverAnswers()) };

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server.' },
  render: () => widget(unreachable()),
};

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => html`<suara-launcher></suara-launcher>`,
};
