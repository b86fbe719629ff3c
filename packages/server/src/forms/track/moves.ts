/** What the reporter can do now: answer a question, confirm the work, or dispute it. Each is a form of its own. */
import { html } from 'hono/html';
import { flawAt, type Flaws } from '../frame/errors.js';
import { flag, sendButton, textArea } from '../frame/fields.js';
import { form } from '../frame/form.js';
import { formAddress } from '../frame/frame.js';
import { newFormKey } from '../frame/key.js';
import type { Html } from '../frame/page.js';
import { lastEvent, type Opened } from './opened-report.js';

export const REPORTER_MOVES = ['answer', 'confirm', 'reopen'] as const;
export type ReporterMoveName = (typeof REPORTER_MOVES)[number];

/** A move that was typed and could not be made: it stands in its form again. */
export interface TypedMove {
  readonly move: ReporterMoveName;
  readonly note: string;
  /** Undefined where it was used up, or is too old. */
  readonly key: string | undefined;
}

interface MoveForms extends Opened {
  readonly typed: TypedMove | null;
  readonly flaws: Flaws;
}

/** Everything that sends the report's key along again. */
export const keyed = (
  { frame, key }: Opened,
  hidden: Readonly<Record<string, string>>,
  content: Html,
  className?: string,
): Html =>
  form({
    action: formAddress(frame, 'track'),
    hidden: { ...key, ...hidden },
    content,
    ...(className !== undefined && { className }),
  });

function keyFor({ typed, now }: MoveForms, move: ReporterMoveName): string {
  return (typed?.move === move ? typed.key : undefined) ?? newFormKey(now);
}

function noteField({ typed, flaws }: MoveForms, move: ReporterMoveName, label: string, hint?: string): Html {
  const value = typed?.move === move ? typed.note : '';
  return textArea({ id: move, name: 'note', label, hint, error: flawAt(flaws, move), value, rows: 3 });
}

function answerForm(forms: MoveForms): Html {
  const { t, report } = forms;
  const content = html`<h2>${t.question}</h2>
    <blockquote>${lastEvent(report, 'ask')?.note}</blockquote>
    ${noteField(forms, 'answer', t.answer)}
    <div class="row">${sendButton(t.sendAnswer)}</div>`;
  return keyed(forms, { move: 'answer', key: keyFor(forms, 'answer') }, content, 'act');
}

/** Behind its own words until somebody opens it, which browsers do without a script. */
function disputeForm(forms: MoveForms, label: string): Html {
  const { t, typed } = forms;
  const content = html`${noteField(forms, 'reopen', t.disputeReason, t.disputeHint)}
    <div class="row">${sendButton(t.sendDispute)}</div>`;
  return html`<details${flag('open', typed?.move === 'reopen')}>
    <summary>${label}</summary>
    ${keyed(forms, { move: 'reopen', key: keyFor(forms, 'reopen') }, content)}
  </details>`;
}

function verdictForms(forms: MoveForms): Html {
  const { t } = forms;
  const content = html`<div class="row">${sendButton(t.confirm)}</div>`;
  return html`<section class="act">
    <div class="tight">
      <h2>${t.verdict}</h2>
      <p class="muted">${t.verdictHint}</p>
    </div>
    ${keyed(forms, { move: 'confirm', key: keyFor(forms, 'confirm') }, content)} ${disputeForm(forms, t.dispute)}
  </section>`;
}

export function moveForms(forms: MoveForms): Html | '' {
  const { moves } = forms.report;
  if (moves.includes('answer')) return answerForm(forms);
  if (moves.includes('confirm')) return verdictForms(forms);
  return moves.includes('reopen') ? disputeForm(forms, forms.t.sendDispute) : '';
}

/** Where the reporter can say how the report was handled. Its token goes in the body, too. */
export function surveyOffer({ frame, t, survey }: Opened): Html | '' {
  if (!survey) return '';
  const { survey: id, service, caseToken } = survey;
  return form({
    action: formAddress(frame, 'survey'),
    hidden: { survey: id, service, caseToken },
    className: 'act',
    content: html`<div class="tight">
        <h2>${t.survey}</h2>
        <p class="muted">${t.surveyHint}</p>
      </div>
      <div class="row">${sendButton(t.beginSurvey)}</div>`,
  });
}
