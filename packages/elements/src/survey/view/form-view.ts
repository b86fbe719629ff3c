import type { Answer, Question } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { errorSummary } from '../../internal/error-summary.js';
import { notice } from '../../internal/templates.js';
import type { QuestionContext } from '../questions/question-context.js';
import { drawQuestion, isLate } from '../questions/questions.js';
import { serviceQuestion } from '../questions/service.js';
import { queueNote, setback, title } from './head.js';
import { fieldOf, questionOf, SERVICE } from './questionnaire.js';
import type { ViewContext } from './survey-view.js';

/** The questions: one at a time, or all on one page. */
export function renderForm(context: ViewContext): TemplateResult {
  const { view, form, texts } = context;
  const isOnePage = view.isOnePage;
  const isEnd = isOnePage || form.isLast;
  return html`<form
      novalidate
      class="stack"
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (isEnd) void view.submit();
        else view.next();
      }}
    >
      ${title(context, !isOnePage && !form.isFirst)}${isOnePage ? nothing : bar(context)}
      ${view.mode === 'assisted' ? html`<p class="aloud small">${texts.readAloud}</p>` : nothing}
      ${setback(context)}${isOnePage ? page(context) : step(context, form.at)}
      ${view.device.keeps === false && view.mode !== 'kiosk' ? notice('warn', texts.notKept) : nothing}
      ${isEnd ? consent(context) : nothing}${navigation(context, isEnd)}
    </form>
    ${queueNote(context)}
    <span class="hidden" role="status">${isBusy(context) ? texts.sending : ''}</span>`;
}

const isBusy = ({ view }: ViewContext): boolean => view.device.act !== undefined;

/** For the eye; in words it stands with each question. */
function bar({ form }: ViewContext): TemplateResult {
  const { number, of } = form.placeOf(form.at);
  return html`<progress max=${of} .value=${number - 1} aria-hidden="true"></progress>`;
}

function placeText({ texts, form, view }: ViewContext, step: string, isRequired: boolean): string {
  const place = form.placeOf(step);
  const where = view.isOnePage ? texts.number(place.number) : texts.place(place);
  return `${where} · ${isRequired ? texts.required : texts.mayStayEmpty}`;
}

function step(context: ViewContext, id: string): unknown {
  const question = context.form.definition.questions.find((each) => each.id === id);
  // a question has its own elements, lest one keeps the focus or the words of another
  return keyed(id, question ? ask(context, question) : service(context));
}

function page(context: ViewContext): TemplateResult {
  const { form, texts, view } = context;
  return html`${errorSummary(
      texts.errorSummary(form.errors.length),
      form.errors.map((error) => ({
        id: fieldOf(error.pointer),
        text: `${[texts.number(form.placeOf(questionOf(error.pointer)).number), form.rowOf(error.pointer)]
          .filter(Boolean)
          .join(', ')}: ${form.errorText(error)}`,
      })),
      (id) => {
        view.focusField(id);
      },
    )}
    <div class="all">
      ${repeat(
        form.steps,
        (id) => id,
        (id) => step(context, id),
      )}
    </div>`;
}

function service(context: ViewContext): TemplateResult {
  const { form, texts, survey } = context;
  return serviceQuestion({
    place: placeText(context, SERVICE, true),
    services: survey.services,
    chosen: form.service,
    error: form.errorAt('/service'),
    texts,
    text: (text) => context.host.text(text),
    choose: (id) => {
      form.choose(id);
    },
  });
}

function ask(context: ViewContext, question: Question): TemplateResult {
  const asked = contextOf(context, question);
  return isLate(question.type)
    ? context.view.late.render(asked)
    : drawQuestion(asked as Parameters<typeof drawQuestion>[0]);
}

function contextOf(context: ViewContext, question: Question): QuestionContext {
  const { form, view, texts, ready, host } = context;
  const isRequired = form.isRequired(question);
  return {
    question,
    isRequired,
    place: placeText(context, question.id, isRequired),
    // as it is when somebody answers: two taps can come between two drawings
    get answer() {
      return form.answerTo(question);
    },
    order: form.orderOf(question),
    texts,
    lang: ready.lang,
    words: (text) => form.words(text),
    give: (answer, isReadable) => {
      give(context, question, answer, isReadable);
    },
    error: (row) => form.errorAt(row === undefined ? `/answers/${question.id}` : `/answers/${question.id}/${row}`),
    announce: (text) => {
      view.announce(text);
    },
    focusOn: (id) => {
      host.focusOn(id);
    },
    requestUpdate: () => {
      host.requestUpdate();
    },
  };
}

/** On one page questions come and go with an answer: said in a few words, and the focus stays. */
function give(
  { form, view, texts }: ViewContext,
  question: Question,
  answer: Answer | undefined,
  isReadable?: boolean,
) {
  if (isBusy({ view } as ViewContext)) return;
  const before = form.steps;
  form.answer(question, answer, isReadable);
  if (!view.isOnePage) return;
  const { steps } = form;
  if (steps.some((id) => !before.includes(id))) view.announce(texts.moreAsked);
  else if (steps.length < before.length) view.announce(texts.lessAsked);
}

/** So long a text of consent is read in place. */
const SHORT = 240;

/** What one agrees to by sending, beside the button that sends: its first sentence at once, a long rest on demand. */
function consent({ survey, host, texts, view }: ViewContext): TemplateResult {
  const { version } = survey.consent;
  const text = host.text(survey.consent.text);
  const [first = text] = text.length > SHORT ? (/^.+?[.!?](?=\s)/su.exec(text) ?? []) : [];
  const say = view.mode === 'assisted' ? texts.consentAssisted : texts.consent;
  return html`<div class="consent muted small">
    <p>${say(first)}</p>
    ${
      first === text
        ? html`<p>${texts.consentVersion(version)}</p>`
        : html`<details>
            <summary>${texts.consentRest(version)}</summary>
            <p class="about">${text}</p>
          </details>`
    }
  </div>`;
}

function onwardText({ form, texts, view }: ViewContext, isEnd: boolean, busy: boolean): string {
  if (busy) return texts.sending;
  if (isEnd) return view.mode === 'assisted' ? texts.sendAssisted : texts.send;
  const question = form.definition.questions.find(({ id }) => id === form.at);
  const isSkipped = question && !form.isRequired(question) && form.answers[question.id] === undefined;
  return isSkipped ? texts.skip : texts.next;
}

function navigation(context: ViewContext, isEnd: boolean): TemplateResult {
  const { view, texts, form } = context;
  const busy = isBusy(context);
  return html`<div class="row onward">
    ${
      view.isOnePage || form.isFirst
        ? nothing
        : html`<button
            type="button"
            aria-disabled=${busy ? 'true' : nothing}
            @click=${() => {
              if (!busy) view.back();
            }}
          >
            ${texts.back}
          </button>`
    }
    <button type="submit" class="primary" part="primary" aria-disabled=${busy ? 'true' : nothing}>
      ${onwardText(context, isEnd, busy)}
    </button>
  </div>`;
}
