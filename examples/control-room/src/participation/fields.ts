/** Fields of the larger forms. Each writes into the draft as it is typed, and knows its place in what is sent. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import type { CityTime } from './city-time.js';
import { languageName, type Texts } from './localized.js';

export interface FormContext {
  readonly desk: Desk;
  /** Before all ids of the form. */
  readonly name: string;
  /** What is wrong, in words, by the place in what is sent (a JSON Pointer). */
  readonly faults: ReadonlyMap<string, string>;
  /** Filled by the fields as they are drawn: what each is called, for the summary. */
  readonly labels: Map<string, string>;
  /** Called after every change of the draft. */
  changed(): void;
}

export function idOf({ name }: Pick<FormContext, 'name'>, pointer: string): string {
  return `${name}${pointer.replaceAll('/', '-')}`;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

interface Control {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | 'false';
}

/** Label, hint and fault around a control, tied to it by id. */
function field(
  context: FormContext,
  pointer: string,
  { label, hint, optional = false }: FieldWords,
  control: (control: Control) => TemplateResult,
): TemplateResult {
  const id = idOf(context, pointer);
  const fault = context.faults.get(pointer);
  context.labels.set(pointer, label);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class=${fault ? 'field field--wrong' : 'field'}>
    <label for=${id}
      >${label} ${optional ? html`<span class="optional">${context.desk.t.page.optional}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${icons.alert}${fault}</p>` : nothing}
    ${control({ id, describedBy: described || nothing, invalid: fault ? 'true' : 'false' })}
  </div>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

interface Input extends FieldWords {
  readonly pointer: string;
  readonly value: string;
  readonly lang?: string;
  readonly rows?: number;
  readonly kind?: 'text' | 'number' | 'date' | 'datetime-local' | 'url';
  readonly disabled?: boolean;
  readonly set: (value: string) => void;
}

export function inputField(context: FormContext, input: Input): TemplateResult {
  const { pointer, value, rows = 0, kind = 'text', lang, disabled = false, optional = false, set } = input;
  const write = (event: Event): void => {
    set(valueOf(event));
    context.changed();
  };
  return field(context, pointer, input, ({ id, describedBy, invalid }) =>
    rows > 0
      ? html`<textarea
          id=${id}
          rows=${rows}
          lang=${lang ?? nothing}
          aria-required=${String(!optional)}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(value)}
          @input=${write}
        ></textarea>`
      : html`<input
          id=${id}
          class=${kind === 'text' ? nothing : `input--${kind}`}
          type=${kind === 'number' ? 'text' : kind}
          inputmode=${kind === 'number' ? 'numeric' : nothing}
          autocomplete="off"
          lang=${lang ?? nothing}
          ?disabled=${disabled}
          aria-required=${String(!optional)}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(value)}
          @input=${write}
        />`,
  );
}

interface LocalizedInput extends FieldWords {
  readonly pointer: string;
  readonly texts: Texts;
  readonly rows?: number;
  set?(): void;
}

/** One field for each language of the city; its name says which. */
export function localizedFields(context: FormContext, input: LocalizedInput): TemplateResult {
  const { texts, label, hint } = input;
  const languages = Object.keys(texts);
  const { desk } = context;
  return html`<div class="languages">
    ${languages.map((language, index) =>
      inputField(context, {
        ...input,
        pointer: `${input.pointer}/${language}`,
        label: languages.length === 1 ? label : `${label} (${languageName(desk, language)})`,
        hint: index === 0 ? hint : undefined,
        value: texts[language] ?? '',
        lang: language,
        set: (value) => {
          texts[language] = value;
          input.set?.();
        },
      }),
    )}
  </div>`;
}

interface NumberInput extends FieldWords {
  readonly pointer: string;
  /** As it is written, digits or not. */
  readonly value: string;
  set(value: string): void;
}

export function numberField(context: FormContext, input: NumberInput): TemplateResult {
  return inputField(context, { ...input, kind: 'number' });
}

/** As the officer writes numbers, with points or blanks between thousands; NaN where it is none. */
export function numberOf(written: string): number {
  const digits = written.replaceAll(/[\s.,]/gu, '');
  return /^-?\d+$/u.test(digits) ? Number(digits) : NaN;
}

interface TimeInput extends FieldWords {
  readonly pointer: string;
  readonly time: CityTime;
  readonly disabled?: boolean;
}

export function timeField(context: FormContext, { time, ...input }: TimeInput): TemplateResult {
  return inputField(context, {
    ...input,
    kind: 'datetime-local',
    value: time.local,
    set: (value) => (time.local = value),
  });
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface Choices<T extends string> extends FieldWords {
  readonly pointer: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  /** `select` where there are many that need no sentence. */
  set(value: T): void;
}

export function selectField<T extends string>(context: FormContext, input: Choices<T>): TemplateResult {
  return field(
    context,
    input.pointer,
    input,
    ({ id, describedBy, invalid }) =>
      html`<select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${(event: Event) => {
          input.set(valueOf(event) as T);
          context.changed();
        }}
      >
        ${input.choices.map(
          ({ value, label }) => html`<option value=${value} ?selected=${value === input.value}>${label}</option>`,
        )}
      </select>`,
  );
}

/** One of a few, each with a sentence on when it fits. */
export function radioField<T extends string>(context: FormContext, input: Choices<T>): TemplateResult {
  const { pointer, label, hint, value, choices } = input;
  const id = idOf(context, pointer);
  const fault = context.faults.get(pointer);
  context.labels.set(pointer, label);
  return html`<fieldset
    class=${fault ? 'group field--wrong' : 'group'}
    id=${id}
    tabindex="-1"
    aria-describedby=${fault ? `${id}-fault` : nothing}
  >
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${icons.alert}${fault}</p>` : nothing}
    ${choices.map(
      (choice) =>
        html`<div class="choice">
          <input
            type="radio"
            id="${id}-${choice.value}"
            name=${id}
            .checked=${live(choice.value === value)}
            aria-describedby=${choice.hint ? `${id}-${choice.value}-hint` : nothing}
            @change=${() => {
              input.set(choice.value);
              context.changed();
            }}
          />
          <div>
            <label for="${id}-${choice.value}">${choice.label}</label>
            ${choice.hint ? html`<p class="hint" id="${id}-${choice.value}-hint">${choice.hint}</p>` : nothing}
          </div>
        </div>`,
    )}
  </fieldset>`;
}

interface Checkbox extends FieldWords {
  readonly pointer: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  set(checked: boolean): void;
}

export function checkboxField(context: FormContext, input: Checkbox): TemplateResult {
  const id = idOf(context, input.pointer);
  context.labels.set(input.pointer, input.label);
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${id}
      ?disabled=${input.disabled ?? false}
      .checked=${live(input.checked)}
      aria-describedby=${input.hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => {
        input.set((event.target as HTMLInputElement).checked);
        context.changed();
      }}
    />
    <div>
      <label for=${id}>${input.label}</label>
      ${input.hint ? html`<p class="hint" id="${id}-hint">${input.hint}</p>` : nothing}
    </div>
  </div>`;
}

interface Fieldset {
  readonly pointer: string;
  readonly legend: string;
  readonly hint?: string;
}

/** A part of the form with a name; a fault of the whole part stands at its head. */
export function part(context: FormContext, { pointer, legend, hint }: Fieldset, body: TemplateResult): TemplateResult {
  const id = idOf(context, pointer);
  const fault = context.faults.get(pointer);
  context.labels.set(pointer, legend);
  return html`<fieldset class=${fault ? 'part field--wrong' : 'part'} id=${id} tabindex="-1">
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${fault ? html`<p class="fault">${icons.alert}${fault}</p>` : nothing}
    <div class="stack">${body}</div>
  </fieldset>`;
}
