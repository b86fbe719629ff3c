import '@suara/elements/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tangerang, type StoryCity } from './support.js';

const meta: Meta = { title: 'Widgets/Provider' };
export default meta;

/** One site, named once, for two widgets; in English where the provider asks for it. */
export const TwoWidgets: StoryObj = {
  loaders: [tangerang],
  render: (_args, { loaded }) =>
    html`<suara-provider lang="en" .client=${(loaded as StoryCity).client}>
      <suara-complaint-form></suara-complaint-form>
      <suara-status-tracker></suara-status-tracker>
    </suara-provider>`,
};
