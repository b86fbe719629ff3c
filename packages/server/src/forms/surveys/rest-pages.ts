/** A survey without its questions: answered, not open, or none at all. */
import { html } from 'hono/html';
import { closingTime } from '../../participation/life.js';
import { closedEarlyView } from '../../polls/poll-view.js';
import { outcomeView } from '../../surveys/survey-view.js';
import type { ResponseRow } from '../../surveys/respond/create-response.js';
import type { PublicSurvey } from '../../surveys/survey.js';
import { notice } from '../frame/fields.js';
import type { SiteFrame } from '../frame/frame.js';
import { page, type Html } from '../frame/page.js';
import { momentsFor } from './moments.js';
import { surveyTexts } from './texts.js';

const fact = (term: string, text: string): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

/** "Thank you" stands here only because the response is durable. */
export function thanksPage(frame: SiteFrame, { row }: PublicSurvey, response: ResponseRow): Promise<Response> {
  const t = surveyTexts(frame.language);
  const { definition, services } = row;
  const service = services.find(({ id }) => id === response.service);
  return page(frame, {
    title: t.thanksTitle,
    status: 201,
    content: html`<div class="stack">
      <p class="done" aria-hidden="true">✓</p>
      <p class="prose">${definition.thanks ? frame.say(definition.thanks) : t.thanks}</p>
      <dl class="facts">
        ${fact(t.receipt.survey, frame.say(definition.title))}
        ${service ? fact(t.receipt.service, frame.say(service.name)) : ''}
        ${fact(t.receipt.day, momentsFor(frame).calendarDay(response.day))}
        ${fact(t.receipt.counted, t.receipt.level[response.level])}
      </dl>
    </div>`,
  });
}

function closedPart(frame: SiteFrame, { row }: PublicSurvey): Html {
  const t = surveyTexts(frame.language);
  const { instant, day } = momentsFor(frame);
  const early = closedEarlyView(row);
  const outcome = outcomeView(row);
  return html`<p><span class="pill closed">${t.state.closed}</span></p>
    <p>${early ? t.closedEarly(instant(early.at), frame.say(early.reason)) : t.closed(instant(closingTime(row)))}</p>
    <p>${t.ended}</p>
    ${
      outcome
        ? html`<section class="stack" aria-labelledby="outcome">
            <div class="tight">
              <h2 id="outcome">${t.outcome}</h2>
              <p class="muted small">${t.published(day(outcome.publishedAt))}</p>
            </div>
            <p class="prose">${frame.say(outcome.summary)}</p>
          </section>`
        : ''
    }`;
}

function announcedPart(frame: SiteFrame, { row }: PublicSurvey): Html {
  const t = surveyTexts(frame.language);
  const { instant } = momentsFor(frame);
  const { description } = row.definition;
  return html`${description ? html`<p class="prose">${frame.say(description)}</p>` : ''}
    <p><span class="pill">${t.state.announced}</span></p>
    <p>${t.opens(instant(row.opensAt))} ${t.closes(instant(row.closesAt))}</p>`;
}

interface Rest {
  readonly status?: number;
  /** Whether it answers a sending: then it says what became of that. */
  readonly isSent?: boolean;
}

/** A survey that takes no answers: not yet, or not any more. */
export function restPage(frame: SiteFrame, survey: PublicSurvey, { status = 200, isSent = false }: Rest = {}) {
  const t = surveyTexts(frame.language);
  const isAnnounced = survey.state === 'announced';
  const setback = isAnnounced ? t.setback.notOpen : t.setback.closed;
  return page(frame, {
    title: frame.say(survey.row.definition.title),
    status,
    ...(isSent && { notice: notice('danger', setback) }),
    content: html`<div class="stack">${isAnnounced ? announcedPart(frame, survey) : closedPart(frame, survey)}</div>`,
  });
}

/** By case, or from the very page that was sent again with other answers. */
export function answeredPage(frame: SiteFrame, by: 'case' | 'form', status: number): Promise<Response> {
  const t = surveyTexts(frame.language);
  const content = html`<p>${by === 'case' ? t.answeredCase : t.answeredForm}</p>`;
  return page(frame, { title: t.answeredTitle, status, content });
}

/** None of the kind that the address asks for is open now. */
export function nonePage(frame: SiteFrame): Promise<Response> {
  const t = surveyTexts(frame.language);
  return page(frame, { title: t.noneTitle, status: 404, content: html`<p>${t.none}</p>` });
}
