import { html, nothing, type TemplateResult } from 'lit';
import { infoIcon, warningIcon } from './icons.js';

/** A notice with what to do about it. Danger and warning are announced at once. */
export function notice(
  kind: 'info' | 'warn' | 'danger',
  text: string | TemplateResult,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="notice ${kind}" part="notice" role=${kind === 'info' ? 'status' : 'alert'}>
    ${kind === 'info' ? infoIcon : warningIcon}
    <div>
      <p>${text}</p>
      ${action}
    </div>
  </div>`;
}

/** What a field's control refers to: its hint and its error, where there are such. */
export const describedBy = (id: string, hint?: string, error?: string): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** Hint and error of a field, in the order in which they are read. */
export function fieldNotes(id: string, hint?: string, error?: string): TemplateResult {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${
    error ? html`<p class="error" id="${id}-error">${warningIcon}<span>${error}</span></p>` : nothing
  }`;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly autocomplete?: 'name' | 'tel' | 'email';
  readonly type?: 'text' | 'tel' | 'email';
  readonly optional?: string;
  /** For codes: monospaced, capital, without the phone's corrections. */
  readonly code?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
}

const label = (field: Field): TemplateResult =>
  html`<label for=${field.id}
    >${field.label} ${field.optional ? html`<span class="muted small">${field.optional}</span>` : nothing}</label
  >`;

const read = (field: Field) => (event: Event) => {
  field.onInput((event.target as HTMLInputElement).value);
};

/** A labelled input of one line. */
export function textField(field: Field): TemplateResult {
  return html`<div>
    ${label(field)}${fieldNotes(field.id, field.hint, field.error)}
    <input
      part="field"
      id=${field.id}
      name=${field.id}
      class=${field.code ? 'code' : nothing}
      type=${field.type ?? 'text'}
      autocomplete=${field.autocomplete ?? 'off'}
      autocapitalize=${field.code ? 'characters' : nothing}
      spellcheck=${field.code ? 'false' : nothing}
      maxlength=${field.maxLength ?? nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field.id, field.hint, field.error)}
      .value=${field.value}
      @input=${read(field)}
    />
  </div>`;
}

/** A labelled text of several lines. */
export function textArea(field: Field): TemplateResult {
  return html`<div>
    ${label(field)}${fieldNotes(field.id, field.hint, field.error)}
    <textarea
      part="field"
      id=${field.id}
      name=${field.id}
      rows=${field.rows ?? 4}
      maxlength=${field.maxLength ?? nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${describedBy(field.id, field.hint, field.error)}
      .value=${field.value}
      @input=${read(field)}
    ></textarea>
  </div>`;
}
