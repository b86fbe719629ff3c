import '@suara/elements/status-tracker/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fileReport, moveOn, neverAnswers, tangerang, unreachable, type StoryCity } from './support.js';

interface Loaded extends StoryCity {
  readonly codes?: { readonly ticket: string; readonly secret: string };
}

const meta: Meta = {
  title: 'Widgets/Status tracker',
  render: (_args, { loaded }) =>
    html`<suara-status-tracker .client=${(loaded as Loaded).client}></suara-status-tracker>`,
};
export default meta;

type Story = StoryObj;

/** Types ticket and secret into the tracker, as the reporter does. */
const open: NonNullable<Story['play']> = async ({ canvasElement, loaded }) => {
  const widget = canvasElement.querySelector('suara-status-tracker');
  const { codes } = loaded as Loaded;
  for (const id of ['ticket', 'secret'] as const) {
    let field: HTMLInputElement | null | undefined;
    while (!(field = widget?.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`))) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    field.value = codes?.[id] ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  widget?.shadowRoot?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
};

const withReport = (until?: 'asked' | 'resolved') => async (): Promise<Loaded> => {
  const city = await tangerang();
  const codes = await fileReport(city);
  if (until) await moveOn(city, codes.ticket, until);
  return { ...city, codes };
};

export const LookUp: Story = { loaders: [tangerang] };

export const Received: Story = { loaders: [withReport()], play: open };

export const WaitingForAnAnswer: Story = { loaders: [withReport('asked')], play: open };

export const Resolved: Story = { loaders: [withReport('resolved')], play: open };

export const UnknownReport: Story = {
  loaders: [
    async (): Promise<Loaded> => {
      const city = await tangerang();
      const [one, other] = [await fileReport(city), await fileReport(city)];
      return { ...city, codes: { ticket: one.ticket, secret: other.secret } };
    },
  ],
  play: open,
};

export const Loading: Story = {
  render: () => html`<suara-status-tracker .client=${neverAnswers()}></suara-status-tracker>`,
};

export const Offline: Story = {
  render: () => html`<suara-status-tracker .client=${unreachable()}></suara-status-tracker>`,
};
