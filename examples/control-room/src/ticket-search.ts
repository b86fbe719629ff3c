import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { parseTicket } from '@suara/core';
import { icons } from './icons.js';
import { LightElement, focusIn } from './light-element.js';
import type { Messages } from './messages/index.js';
import { hashOf } from './route.js';

/** For the caller on the phone who reads a ticket out: any case, with or without hyphen; its check symbol tells a slip. */
@customElement('ticket-search')
export class TicketSearch extends LightElement {
  @property({ attribute: false }) t!: Messages;
  @state() private wrong = false;

  readonly #open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const ticket = parseTicket(this.querySelector('input')?.value ?? '');
    this.wrong = ticket === null;
    if (ticket !== null) {
      form.reset();
      location.hash = hashOf(ticket);
      return;
    }
    await this.updateComplete;
    focusIn(this, 'input');
  };

  protected override render(): TemplateResult {
    const { t, wrong } = this;
    return html`<form role="search" novalidate @submit=${this.#open}>
      ${wrong ? html`<p class="fault" id="ticket-fault">${icons.alert}${t.queue.findWrong}</p>` : nothing}
      <div class=${wrong ? 'inline-field inline-field--wrong' : 'inline-field'}>
        <label for="ticket">${t.queue.find}</label>
        <div class="joined">
          <input
            id="ticket"
            name="ticket"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-invalid=${wrong ? 'true' : 'false'}
            aria-describedby=${wrong ? 'ticket-fault ticket-help' : 'ticket-help'}
          />
          <button type="submit" class="button">${t.queue.findSubmit}</button>
        </div>
      </div>
      <p class="visually-hidden" id="ticket-help">${t.queue.findHelp}</p>
    </form>`;
  }
}
