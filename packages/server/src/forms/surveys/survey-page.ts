/** The questions of an open survey: all of them on one page, or, where answers decide what is asked next, a page at a time. */
import { html } from 'hono/html';
import { closingTime } from '../../participation/life.js';
import type { PhotoRow } from '../../reports/trail.js';
import { flawAt, type Flaws } from '../frame/errors.js';
import { choicesField, hiddenField, notice, textField } from '../frame/fields.js';
import { form as formOf } from '../frame/form.js';
import { formAddress } from '../frame/frame.js';
import { page, type Html } from '../frame/page.js';
import { stepButton } from '../step.js';
import { carried, oneTyped } from '../typed.js';
import { fieldOf } from './answer-fields.js';
import { momentsFor } from './moments.js';
import { questionPart, type QuestionPart } from './question-part.js';
import { SURVEY, type Questionnaire } from './questionnaire.js';

export interface SurveyPage {
  readonly form: Questionnaire;
  /** The page of questions that is shown. */
  readonly at: number;
  readonly key: string;
  readonly photos: ReadonlyMap<string, readonly PhotoRow[]>;
  readonly now: number;
  readonly flaws?: Flaws;
  readonly notice?: { readonly kind: 'info' | 'warn' | 'danger'; readonly text: string };
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Which service is rated: chosen on the first page, else said. */
function servicePart({ form, at, flaws = [] }: SurveyPage): Html | '' {
  const { t, frame, row, service, asksService } = form;
  if (!asksService) return service ? html`<p class="muted">${t.about(frame.say(service.name))}</p>` : '';
  if (at > 0) return carriedField(form, SURVEY.service);
  return choicesField({
    id: SURVEY.service,
    label: t.whichService,
    hint: t.whichServiceHint,
    choices: row.services.map(({ id, name }) => ({ value: id, label: frame.say(name) })),
    chosen: service ? [service.id] : [],
    error: flawAt(flaws, SURVEY.service),
  });
}

const carriedField = ({ typed }: Questionnaire, name: string): Html => html`${carried(typed, [name])}`;

/**
 * The code of a finished case. In the page's address it would be kept by whatever keeps addresses, and what stands there
 * behind `#` no server sees: so it comes by a form, or is typed in here.
 */
function casePart({ form, at, flaws = [] }: SurveyPage): Html {
  const { t, caseToken, row } = form;
  const error = flawAt(flaws, SURVEY.caseToken);
  if (row.services.length === 0) return html``;
  if (at > 0 && !error) return carriedField(form, SURVEY.caseToken);
  return html`<details${error || caseToken ? html` open` : ''}>
    <summary>${t.haveCase}</summary>
    ${textField({ id: SURVEY.caseToken, label: t.case, hint: t.caseHint, error, value: caseToken })}
  </details>`;
}

/** Everything that was filled in on other pages, on the path or not: it may be again. */
function otherAnswers({ form, at }: SurveyPage): Html[] {
  const shown = form.askedOn(at).map(({ id }) => id);
  const isShown = (name: string) => shown.some((id) => name === fieldOf(id) || name.startsWith(`${fieldOf(id)}.`));
  const kept = (name: string) => name.startsWith('kept.') && !shown.includes(name.slice('kept.'.length));
  const names = Object.keys(form.typed).filter((name) => (name.startsWith('a.') && !isShown(name)) || kept(name));
  return carried(form.typed, names);
}

function consentPart({ form }: SurveyPage): Html {
  const { t, frame } = form;
  const { version, text } = frame.site.city.profile.surveys.consent;
  return html`<div class="tight">
    <p>${t.consent(frame.say(text))}</p>
    <p class="muted small">${t.consentVersion(version)}</p>
    ${hiddenField(SURVEY.consent, version)}
  </div>`;
}

function buttons({ form, at }: SurveyPage): Html {
  const { t } = form;
  const forward = form.isLast(at) ? stepButton('send', t.send, true) : stepButton('next', t.next, true);
  // the return key presses the first button, so that is the one that leads on
  return html`<div class="row">${forward} ${at > 0 ? stepButton('back', t.back) : ''}</div>`;
}

function hiddenFor({ form, at, key }: SurveyPage): Readonly<Record<string, string>> {
  const { typed, row } = form;
  return {
    [SURVEY.key]: key,
    [SURVEY.survey]: row.id,
    [SURVEY.device]: oneTyped(typed, SURVEY.device),
    [SURVEY.seed]: oneTyped(typed, SURVEY.seed),
    [SURVEY.at]: String(at),
  };
}

function formPart(of: SurveyPage): Html {
  const { form, at } = of;
  const { t, frame, row, wishedService } = form;
  const part: QuestionPart = { form, flaws: of.flaws ?? [], photos: of.photos, now: of.now };
  const asked = form.askedOn(at);
  const questions = asked.map((question) => questionPart(part, question));
  const query = { survey: row.id, ...(wishedService !== undefined && { service: wishedService }) };
  return formOf({
    action: formAddress(frame, 'survey', query),
    hidden: hiddenFor(of),
    hasFiles: asked.some(({ type }) => type === 'file'),
    content: html`${otherAnswers(of)} ${servicePart(of)}
    ${at >= form.pages.length ? html`<p>${t.allAsked}</p>` : html`<div class="asked">${questions}</div>`}
    ${casePart(of)} ${form.isLast(at) ? consentPart(of) : ''} ${buttons(of)}`,
  });
}

/** What is said before the first question. */
function introduction({ form }: SurveyPage): Html {
  const { t, frame, row, caseToken } = form;
  const { description } = row.definition;
  const { instant } = momentsFor(frame);
  return html`${description ? html`<p class="prose">${frame.say(description)}</p>` : ''}
    <p class="muted">${t.closes(instant(closingTime(row)))}</p>
    ${caseToken ? '' : html`<p class="muted small">${t.unverified}</p>`}`;
}

export async function surveyPage(of: SurveyPage): Promise<Response> {
  const { form, at, flaws = [], status = 200, headers } = of;
  const { t, frame, row } = form;
  const isPaged = form.pages.length > 1;
  return page(frame, {
    title: frame.say(row.definition.title),
    status,
    flaws,
    ...(of.notice && { notice: notice(of.notice.kind, of.notice.text) }),
    ...(headers && { headers }),
    content: html`<div class="stack">
      ${at === 0 ? introduction(of) : ''}
      ${isPaged && at < form.pages.length ? html`<p class="progress">${t.part(form.partOf(at))}</p>` : ''}
      ${formPart(of)}
    </div>`,
  });
}
