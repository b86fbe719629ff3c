import '@suara/elements/complaint-form/define';
import '@suara/elements/status-tracker/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { darkPage } from './device.js';
import { harbourBay, tangerang, type Story, type StoryCity } from './support.js';
import { formIn, press, seen } from './walk.js';

/** What a site's developer writes: see docs/theming.md. */
const themes = {
  suara: '',
  compact: '--suara-density: 0.75; --suara-font-size: 15px; --suara-radius: 4px',
  large: '--suara-density: 1.25; --suara-font-size: 21px; --suara-max-width: 800px',
  vivid: [
    '--suara-color-accent: light-dark(oklch(45% 0.22 300), oklch(82% 0.12 300))',
    '--suara-color-accent-ink: light-dark(#fff, #22083a)',
    '--suara-color-surface: light-dark(#fffdf7, #1d1524)',
    '--suara-color-field: light-dark(#fff, #271d30)',
    '--suara-color-focus: light-dark(#b8005c, #ff9ecb)',
    '--suara-font: "Trebuchet MS", "Noto Sans", sans-serif',
    '--suara-font-heading: Georgia, serif',
    '--suara-radius: 18px',
    '--suara-button-radius: 99px',
    '--suara-field-border: 2px',
    '--suara-focus-width: 4px',
    '--suara-shadow: 0 8px 32px rgb(60 0 90 / 16%)',
    '--suara-frame: 0',
  ].join(';'),
  plain: [
    '--suara-frame: 0',
    '--suara-padding: 0',
    '--suara-radius: 0',
    '--suara-color-accent: light-dark(#1d70b8, #8cc4f2)',
    '--suara-color-accent-ink: light-dark(#fff, #06223b)',
    '--suara-color-edge: light-dark(#0b0c0c, #f3f2f1)',
    '--suara-field-border: 2px',
  ].join(';'),
};

const dressed = (tokens: string, client: Client): TemplateResult =>
  html`<div style=${`display: grid; gap: 16px; ${tokens}`}>
    <suara-complaint-form .client=${client}></suara-complaint-form>
    <suara-status-tracker .client=${client}></suara-status-tracker>
  </div>`;

/** With a mistake in it, so that errors are seen, too. */
const withErrors: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const form = await formIn(canvasElement);
  await seen(form, 'Apa yang terjadi');
  await press(form, '.primary');
  await seen(form, 'perlu diperbaiki');
};

const inTheme = (tokens: string): Pick<Story, 'render'> => ({
  render: (_args, { loaded }) => dressed(tokens, (loaded as StoryCity).client),
});

const meta: Meta = { title: 'Looks/Themes', tags: ['!autodocs'] };
export default meta;

export const SiteTheme: Story = {
  name: 'The site’s own theme: nothing set in the page',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  ...inTheme(themes.suara),
};

export const OtherCity: Story = {
  name: 'Another city’s own theme',
  loaders: [harbourBay],
  parameters: { shows: 'Report a problem' },
  ...inTheme(themes.suara),
};

export const Dark: Story = { ...SiteTheme, name: 'The site’s own theme, in the dark', decorators: [darkPage] };

export const HighDensity: Story = {
  name: 'High density, small corners',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  ...inTheme(themes.compact),
};

export const BigText: Story = {
  name: 'Big text, spacious',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  ...inTheme(themes.large),
};

export const VividBrand: Story = {
  name: 'A vivid brand: every kind of token',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  ...inTheme(themes.vivid),
};

export const VividBrandDark: Story = { ...VividBrand, name: 'A vivid brand, in the dark', decorators: [darkPage] };

export const PartOfThePage: Story = {
  name: 'Without frame and padding, as a part of the page',
  loaders: [tangerang],
  parameters: { shows: 'Sampaikan laporan' },
  ...inTheme(themes.plain),
  play: withErrors,
};
