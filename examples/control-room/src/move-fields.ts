/** The fields of the moves' forms. Each writes into the draft as it is typed, so that nothing is lost on the way. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeskReport } from '@suara/client';
import type { Desk } from './desk.js';
import { icons } from './icons.js';
import type { FieldFault, MoveDraft } from './move-draft.js';
import { isRequired, type FieldName } from './moves.js';

interface FieldContext {
  readonly desk: Desk;
  readonly draft: MoveDraft;
  readonly report: DeskReport;
  readonly fault: string | null;
}

export function fieldId(field: FieldName): string {
  return `move-${field}`;
}

export function faultText({ t, session, format }: Desk, { field, reason }: FieldFault): string {
  if (typeof reason === 'object')
    return t.form.codes[reason.code](format.number(reason.limit ?? session.limits.photos));
  switch (reason) {
    case 'missing':
      return t.form.missing[field];
    case 'photosFailed':
      return t.evidence.failed;
    default:
      return t.form[reason];
  }
}

/** Label, hint and fault around a control, tied to it by id. */
function field(
  name: FieldName,
  { desk, draft, fault }: FieldContext,
  words: { readonly label: string; readonly hint: string | null },
  control: (describedBy: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const id = fieldId(name);
  const described = [words.hint === null ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`].join(' ').trim();
  return html`<div class=${fault === null ? 'field' : 'field field--wrong'}>
    <label for=${id}>
      ${words.label}
      ${isRequired(draft.move, name) ? nothing : html`<span class="optional">${desk.t.page.optional}</span>`}
    </label>
    ${words.hint === null ? nothing : html`<p class="hint" id="${id}-hint">${words.hint}</p>`}
    ${fault === null ? nothing : html`<p class="fault" id="${id}-fault">${icons.alert}${fault}</p>`}
    ${control(described === '' ? nothing : described)}
  </div>`;
}

function noteField(context: FieldContext): TemplateResult {
  const { desk, draft, fault } = context;
  const words = { label: desk.t.moves[draft.move].note, hint: desk.t.form.reporterReads };
  return field(
    'note',
    context,
    words,
    (describedBy) =>
      html`<textarea
        id=${fieldId('note')}
        name="note"
        rows="4"
        aria-required=${String(isRequired(draft.move, 'note'))}
        aria-invalid=${String(fault !== null)}
        aria-describedby=${describedBy}
        .value=${live(draft.note)}
        @input=${(event: Event) => (draft.note = (event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

function textField(name: 'target' | 'into', context: FieldContext): TemplateResult {
  const { desk, draft, fault } = context;
  const { form } = desk.t;
  const words = { label: form[name], hint: name === 'into' ? form.intoHelp : form.targetHelp };
  return field(
    name,
    context,
    words,
    (describedBy) =>
      html`<input
        id=${fieldId(name)}
        name=${name}
        autocomplete="off"
        autocapitalize=${name === 'into' ? 'characters' : 'sentences'}
        aria-required=${String(isRequired(draft.move, name))}
        aria-invalid=${String(fault !== null)}
        aria-describedby=${describedBy}
        .value=${live(draft[name])}
        @input=${(event: Event) => (draft[name] = (event.target as HTMLInputElement).value)}
      />`,
  );
}

function agencyField(context: FieldContext): TemplateResult {
  const { desk, draft, report, fault } = context;
  const { t, session } = desk;
  const suggested = report.agency === null && report.suggestedAgency !== undefined;
  return field(
    'agency',
    context,
    { label: t.form.agency, hint: suggested ? t.form.suggested : null },
    (describedBy) =>
      html`<select
        id=${fieldId('agency')}
        name="agency"
        aria-required="true"
        aria-invalid=${String(fault !== null)}
        aria-describedby=${describedBy}
        @change=${(event: Event) => (draft.agency = (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${draft.agency === ''}>${t.form.chooseAgency}</option>
        ${session.agencies.map(
          (agency) =>
            html`<option value=${agency.id} ?selected=${draft.agency === agency.id}>${desk.say(agency.name)}</option>`,
        )}
      </select>`,
  );
}

export function moveField(name: FieldName, context: FieldContext): TemplateResult {
  switch (name) {
    case 'note':
      return noteField(context);
    case 'agency':
      return agencyField(context);
    case 'photos':
      return html`<evidence-field
        .desk=${context.desk}
        .evidence=${context.draft.evidence}
        .fault=${context.fault}
      ></evidence-field>`;
    default:
      return textField(name, context);
  }
}
