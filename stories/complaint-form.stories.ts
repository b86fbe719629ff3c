import '@suara/elements/complaint-form/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { harbourBay, neverAnswers, tangerang, unreachable } from './support.js';

const form = (client: Client): TemplateResult => html`<suara-complaint-form .client=${client}></suara-complaint-form>`;

const meta: Meta = {
  title: 'Widgets/Complaint form',
  render: (_args, { loaded }) => form((loaded as { client: Client }).client),
};
export default meta;

type Story = StoryObj;

export const FirstStep: Story = { loaders: [tangerang] };

export const SecondCity: Story = { name: 'Second city, in English', loaders: [harbourBay] };

export const FallsBack: Story = {
  name: 'The page’s own link until it is ready',
  render: () =>
    html`<suara-complaint-form .client=${neverAnswers()}>
      <a href="https://example.org/lapor">Sampaikan laporan di halaman kota</a>
    </suara-complaint-form>`,
};

export const Loading: Story = { render: () => form(neverAnswers()) };

export const Offline: Story = { render: () => form(unreachable()) };

export const NoSite: Story = {
  name: 'No site named',
  render: () => html`<suara-complaint-form></suara-complaint-form>`,
};

/** Walks the form as a citizen does, up to the receipt of the server in the page. */
export const Receipt: Story = {
  loaders: [tangerang],
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('suara-complaint-form');
    const find = async (selector: string): Promise<HTMLInputElement> => {
      for (;;) {
        const found = widget?.shadowRoot?.querySelector<HTMLInputElement>(selector);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const type = async (selector: string, value: string, event: string): Promise<void> => {
      const control = await find(selector);
      control.value = value;
      control.dispatchEvent(new Event(event, { bubbles: true }));
    };
    const second = async (selector: string): Promise<void> => {
      const option = await find(`${selector} option:not([value=""])`);
      await type(selector, option.value, 'change');
    };
    await type('#description', 'Lampu jalan di depan sekolah mati sejak Senin.', 'input');
    await second('#service');
    (await find('[type=submit]')).click();
    await second('#district');
    await second('#area');
    (await find('[type=submit]')).click();
    await find('[name=identity]');
    (await find('[type=submit]')).click();
    (await find('#consent')).click();
    (await find('[type=submit]')).click();
    await find('output.ticket');
  },
};
