import { html, nothing, type TemplateResult } from 'lit';
import { fieldNotes } from '../../internal/templates.js';
import type { BallotHost } from '../ballots/ballot-control.js';

/** What the simplest ballot needs: it comes with the poll itself, without the texts of the other kinds. */
export type SingleHost = Omit<BallotHost, 'texts' | 'announce' | 'focusOn'>;

const ID = 'option';

/** One option, by radio buttons of the platform. Their group is named by the question, which stands above it already. */
export function singleChoice(host: SingleHost, instruction: string): TemplateResult {
  const { definition, ballot } = host;
  const chosen = ballot?.kind === 'single' ? ballot.option : undefined;
  const error = host.errorAt('/ballot/option') ?? host.errorAt('/ballot');
  return html`<fieldset class="ballot" id=${ID} tabindex="-1" aria-describedby=${error ? `${ID}-error` : nothing}>
    <legend><span class="hidden">${host.text(definition.question)} </span>${instruction}</legend>
    ${fieldNotes(ID, undefined, error)}
    ${definition.options.map(
      ({ id, name, description }) =>
        html`<label class="option">
          <input
            type="radio"
            name="option"
            value=${id}
            .checked=${chosen === id}
            aria-invalid=${error ? 'true' : nothing}
            @change=${() => {
              host.choose({ kind: 'single', option: id });
            }}
          />
          <span class="tight"
            ><b>${host.text(name)}</b>${
              description ? html`<span class="muted small about">${host.text(description)}</span>` : nothing
            }</span
          >
        </label>`,
    )}
  </fieldset>`;
}
