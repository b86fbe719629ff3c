/** One survey as the desk sees it: where it stands, what it asks, and what people were told. */
import type { DeskSurvey, DeskSurveyList } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { fact, inAllLanguages, ownerName, stateBadge } from '../participation/page-parts.js';
import { hashOfManaged } from '../route.js';

type Counted = Pick<DeskSurveyList['surveys'][number], 'responses' | 'target'>;

/** How far it has come, in words and, where there is an aim, as a bar. */
export function responseBar({ t }: Desk, { responses, target }: Counted): TemplateResult {
  const { surveys } = t;
  const words = surveys.progress(responses, target);
  if (target === null) return html`<p class="reach">${words}</p>`;
  return html`<div class="reach">
    <p>${responses >= target ? html`<span class="good">${icons.check}${words}. ${surveys.reached}</span>` : words}</p>
    <progress max=${target} .value=${Math.min(responses, target)} aria-hidden="true"></progress>
  </div>`;
}

export function surveyStanding(desk: Desk, survey: DeskSurvey): TemplateResult {
  const { t, format } = desk;
  const { state, opensAt, closesAt, closedEarly } = survey;
  const isAhead = state === 'draft' || state === 'announced';
  const at = closedEarly?.at ?? (isAhead ? opensAt : closesAt);
  return html`<div class="standing standing--managed">
    <p>${stateBadge(desk, state)}</p>
    <p>${t.participation.stateTimes[closedEarly ? 'closedEarly' : state](format.full(at))}</p>
    ${isAhead ? nothing : responseBar(desk, survey)}
    ${
      isAhead
        ? nothing
        : html`<p class="moves">
            <a class="button button--main" href=${hashOfManaged('surveys', { id: survey.survey, screen: 'report' })}
              >${icons.survey}${t.surveys.page.report}</a
            >
          </p>`
    }
  </div>`;
}

function questionLine(desk: Desk, question: DeskSurvey['definition']['questions'][number]): TemplateResult {
  const { questions } = desk.t.surveys;
  const { required, visible, jumps } = question;
  const facts = [
    questions.types[question.type].name,
    required === true && questions.marks.required,
    typeof required === 'string' || visible ? questions.marks.rule : '',
    jumps?.length ? questions.marks.jumps : '',
  ];
  return html`<li>
    ${inAllLanguages(desk, question.text)}
    <p class="small quiet">${facts.filter(Boolean).join(' · ')} · <code>${question.id}</code></p>
  </li>`;
}

function serviceLines(desk: Desk, { services }: DeskSurvey): TemplateResult | string {
  const { page } = desk.t.surveys;
  if (services.length === 0) return page.noServices;
  return html`<ul class="option-list">
    ${services.map(({ name, reports }) => html`<li>${desk.say(name)}${reports ? ` (${page.asked})` : ''}</li>`)}
  </ul>`;
}

/** The whole definition, in all languages; it is frozen once people can answer. */
export function surveyFacts(desk: Desk, survey: DeskSurvey): TemplateResult {
  const { t, format } = desk;
  const { page, form, standards } = t.surveys;
  const { definition, state, population } = survey;
  const mayEdit = state === 'draft' || state === 'announced';
  return html`<section class="card stack managed-facts" aria-labelledby="definition-title">
    <div class="card-head">
      <h3 class="card-title" id="definition-title">${page.definition}</h3>
      ${
        mayEdit
          ? html`<a class="button button--small" href=${hashOfManaged('surveys', { id: survey.survey, screen: 'edit' })}
              >${page.edit}</a
            >`
          : nothing
      }
    </div>
    <dl class="facts">
      ${definition.description ? fact(page.description, inAllLanguages(desk, definition.description)) : nothing}
      ${fact(
        page.questions,
        html`<ol class="option-list">
          ${definition.questions.map((question) => questionLine(desk, question))}
        </ol>`,
      )}
      ${definition.thanks ? fact(page.thanks, inAllLanguages(desk, definition.thanks)) : nothing}
      ${fact(page.layout, form.layouts[definition.layout].title)} ${fact(page.services, serviceLines(desk, survey))}
      ${fact(page.index, definition.index ? standards[definition.index.standard] : page.noIndex)}
      ${fact(page.population, population === null ? page.noPopulation : format.number(population))}
      ${fact(page.share, format.percent(survey.share / 100))}
      ${fact(page.period, `${format.full(survey.opensAt)} – ${format.full(survey.closesAt)}`)}
      ${fact(page.series, html`<code>${survey.series}</code>`)} ${fact(page.agency, ownerName(desk, survey.agency))}
    </dl>
  </section>`;
}
