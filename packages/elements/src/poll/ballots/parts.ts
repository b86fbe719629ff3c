import type { Ballot, PollDefinition, PollOption } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldNotes } from '../../internal/templates.js';
import type { BallotHost } from './ballot-control.js';

/** What the controls of several kinds share. */

type Kind = Ballot['kind'];

/** The shape of a ballot of this kind; several kinds can have the same. */
type Shape<K, B = Ballot> = B extends { kind: infer Kinds } ? (K extends Kinds ? B : never) : never;

/** What is chosen so far, where it is of the kind that the control draws. */
export function ballotOf<K extends Kind>(host: BallotHost, kind: K): Shape<K> | undefined {
  const { ballot } = host;
  return ballot?.kind === kind ? (ballot as Shape<K>) : undefined;
}

/** The rule that the control was loaded for; the widget loads each by its kind. */
export const ruleOf = <K extends Kind>(host: BallotHost, _kind: K): Extract<PollDefinition['ballot'], { kind: K }> =>
  host.definition.ballot as Extract<PollDefinition['ballot'], { kind: K }>;

/** The id of what an error's pointer is about: `/ballot/scores/park` is at `scores-park`. */
export const fieldOf = (pointer: string): string => pointer.split('/').slice(2).join('-');

const optionOf = (host: BallotHost, id: string): PollOption | undefined =>
  host.definition.options.find((option) => option.id === id);

export function nameOf(host: BallotHost, id: string): string {
  const option = optionOf(host, id);
  return option ? host.text(option.name) : id;
}

export const namesOf = (host: BallotHost, ids: readonly string[]): string =>
  ids.map((id) => nameOf(host, id)).join(', ');

/** An option's name, and what the city says about it. */
export const optionText = (host: BallotHost, { name, description }: PollOption): TemplateResult =>
  html`<b>${host.text(name)}</b>${
      description ? html`<span class="muted small about">${host.text(description)}</span>` : nothing
    }`;

/** A box to tick, as large as the option it is for. */
export function tickBox(
  box: {
    readonly checked: boolean;
    readonly onChange: (checked: boolean) => void;
    /** Why it cannot be ticked now: it can still be found, and says so. */
    readonly barred?: string | undefined;
    readonly id: string;
  },
  content: TemplateResult,
): TemplateResult {
  return html`<label class="option ${box.barred ? 'barred' : ''}">
    <input
      type="checkbox"
      id=${box.id}
      .checked=${box.checked}
      aria-disabled=${box.barred ? 'true' : nothing}
      @click=${(event: Event) => {
        if (!box.barred) return;
        event.preventDefault();
        box.onChange(true);
      }}
      @change=${(event: Event) => {
        box.onChange((event.target as HTMLInputElement).checked);
      }}
    />
    <span class="tight">${content}</span>
  </label>`;
}

/**
 * A group of controls that an error can be about. Its name is the question and what to do, so that both are heard on the
 * way in; the question stands above already, so only what to do is seen.
 */
export function ballotGroup(
  host: BallotHost,
  pointer: string,
  instruction: string | TemplateResult,
  content: TemplateResult,
): TemplateResult {
  const id = fieldOf(pointer);
  const error = host.errorAt(pointer);
  return html`<fieldset class="ballot" id=${id} tabindex="-1" aria-describedby=${error ? `${id}-error` : nothing}>
    <legend><span class="hidden">${host.text(host.definition.question)} </span>${instruction}</legend>
    ${fieldNotes(id, undefined, error)}${content}
  </fieldset>`;
}
