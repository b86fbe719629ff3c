/** The controls of the plain forms: native ones, each with its label, hint and error. */
import { html, raw } from 'hono/html';
import type { Html } from './page.js';

export interface Field {
  /** Its name in the form, too, unless that is another one. */
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said beside the label where it may be left empty. */
  readonly optional?: string | undefined;
}

interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'number';
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'street-address' | 'one-time-code';
  readonly inputMode?: 'numeric' | 'decimal';
  /** For codes: monospaced, without the phone's corrections. */
  readonly isCode?: boolean;
}

const NONE = raw('');

/** An attribute, or nothing of it. */
export const attribute = (name: string, value: string | undefined): Html =>
  value === undefined ? NONE : html` ${raw(name)}="${value}"`;

/** An attribute that says all by being there. */
export const flag = (name: string, isSet: boolean): Html => raw(isSet ? ` ${name}` : '');

/** What a control refers to: its hint and its error, where there are such. */
export const describedBy = ({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): Html =>
  attribute('aria-describedby', [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined);

const invalid = ({ error }: Pick<Field, 'error'>): Html => attribute('aria-invalid', error ? 'true' : undefined);

/** Hint and error, in the order in which they are read. */
export const notes = ({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): Html =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}`;

const labelled = (field: Field): Html =>
  html`<label for="${field.id}"
      >${field.label}${field.optional ? html` <span class="muted small">${field.optional}</span>` : ''}</label
    >${notes(field)}`;

export const hiddenField = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** A labelled input of one line. */
export function textField(field: TextField): Html {
  const { id, value, type = 'text', autocomplete = 'off', inputMode, isCode = false } = field;
  const code = isCode ? raw(' class="code" autocapitalize="characters" spellcheck="false"') : NONE;
  return html`<div>
    ${labelled(field)}
    <input
      id="${id}"
      name="${id}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value}"
      ${code}${attribute('inputmode', inputMode)}${invalid(field)}${describedBy(field)}
    />
  </div>`;
}

/** A labelled text of several lines. Without a longest length: browsers cut what is pasted, and do not say so. */
export function textArea(field: Field & { readonly value: string; readonly rows?: number }): Html {
  const { id, name = id, value, rows = 4 } = field;
  // browsers drop the line break behind the tag, and that one only: without it, they would drop the text's own
  const text = html`${raw('\n')}${value}`;
  return html`<div>
    ${labelled(field)}
    <textarea id="${id}" name="${name}" rows="${rows}" ${invalid(field)}${describedBy(field)}>${text}</textarea>
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectField extends Field {
  readonly value: string;
  /** Said where nothing is chosen. */
  readonly empty: string;
  readonly groups: readonly OptionGroup[];
}

export function selectField(field: SelectField): Html {
  const { id, value, empty, groups } = field;
  const option = (each: Option) =>
    html`<option value="${each.value}" ${flag('selected', each.value === value)}>${each.label}</option>`;
  return html`<div>
    ${labelled(field)}
    <select id="${id}" name="${id}" ${invalid(field)}${describedBy(field)}>
      <option value="">${empty}</option>
      ${groups.map(({ label, options }) => (label ? html`<optgroup label="${label}">${options.map(option)}</optgroup>` : options.map(option)))}
    </select>
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Before the words: a picture of what is chosen. */
  readonly picture?: Html | undefined;
}

interface ChoiceBox extends Choice {
  readonly id: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: boolean;
  readonly attributes?: Html;
}

/** A choice as large as its words. */
export function choice({ id, name, type, value, label, hint, picture, isChosen, attributes = NONE }: ChoiceBox): Html {
  return html`<label class="choice">
    <input type="${type}" id="${id}" name="${name}" value="${value}" ${flag('checked', isChosen)}${attributes} />
    <span>${picture ?? ''}<b>${label}</b>${hint ? html`<span class="muted small">${hint}</span>` : ''}</span>
  </label>`;
}

interface ChoicesField extends Field {
  readonly choices: readonly Choice[];
  /** The values that are chosen. */
  readonly chosen: readonly string[];
  /** Several of them may be. */
  readonly isMultiple?: boolean;
}

/** Radios, or boxes, under one question. The first has the id of the field, so that an error leads to it. */
export function choicesField(field: ChoicesField): Html {
  const { id, label, optional, choices, chosen, isMultiple = false } = field;
  return html`<fieldset${describedBy(field)}>
    <legend>${label}${optional ? html` <span class="muted small">${optional}</span>` : ''}</legend>
    ${notes(field)}
    <div class="choices">
      ${choices.map((each, index) =>
        choice({
          ...each,
          id: index === 0 ? id : `${id}-${index + 1}`,
          name: id,
          type: isMultiple ? 'checkbox' : 'radio',
          isChosen: chosen.includes(each.value),
          attributes: invalid(field),
        }),
      )}
    </div>
  </fieldset>`;
}

export function filesField(field: Field & { readonly accept: string }): Html {
  const { id, accept } = field;
  return html`<div>
    ${labelled(field)}
    <input type="file" id="${id}" name="${id}" accept="${accept}" multiple${invalid(field)}${describedBy(field)} />
  </div>`;
}

/** What has to be said before anything else; `more` is what it is about. */
export const notice = (kind: 'info' | 'warn' | 'danger', text: string, more: Html | '' = ''): Html =>
  html`<div class="notice ${kind}" ${attribute('role', kind === 'info' ? 'status' : 'alert')}>
    <p>${text}</p>
    ${more}
  </div>`;

/** A button that sends the form. */
export const sendButton = (label: string, isPrimary = true): Html =>
  html`<button type="submit" ${attribute('class', isPrimary ? 'primary' : undefined)}>${label}</button>`;
