/** The indices of a report: in large, by element, over the periods, by service and by who answered. */
import type { SurveyReport } from '@suara/client';
import { SKM_STANDARDS, type Decimal, type Grade, type SkmStandardId } from '@suara/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk.js';
import { icons } from '../../icons.js';

export type Part = TemplateResult | typeof nothing;

/** As people of this language write it. It stays the text that it is: nobody computes on with it. */
export function decimal({ language }: Pick<Desk, 'language'>, text: Decimal): string {
  return (language === 'id' ? text.replace('.', ',') : text).replace('-', '−');
}

const orNone = (desk: Desk, text: Decimal | null): string => (text === null ? '–' : decimal(desk, text));

function gradeBadge(grade: Grade | null): Part {
  return grade === null ? html`–` : html`<span class="grade" data-grade=${grade}>${grade}</span>`;
}

interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A table that scrolls by itself where the page is narrow. */
export function table(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  const align = (index: number): string | typeof nothing => (columns[index]?.isNumber ? 'number' : nothing);
  return html`<div class="table" role="group" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map(({ name }, index) => html`<th scope="col" class=${align(index)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, index) =>
                index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${align(index)}>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function performance(desk: Desk, standard: SkmStandardId, grade: Grade): string {
  const line = SKM_STANDARDS[standard].grades.find((each) => each.grade === grade);
  return line ? desk.say(line.performance) : '';
}

export function indexPart(desk: Desk, { skm }: SurveyReport): TemplateResult {
  const { report, form } = desk.t.surveys;
  return html`<section class="card stack stack--tight" aria-labelledby="index-title">
    <h3 class="card-title" id="index-title">${report.index}</h3>
    ${skm === null ? html`<p class="quiet">${report.noIndex}</p>` : nothing}
    ${skm && skm.index === null ? html`<p class="quiet">${report.noAnswers}</p>` : nothing}
    ${
      skm?.index && skm.grade
        ? html`<p class="index-figure">
              <strong>${decimal(desk, skm.index)}</strong>
              <span>${report.grade} ${gradeBadge(skm.grade)} ${performance(desk, skm.standard, skm.grade)}</span>
            </p>
            <p>${SKM_STANDARDS[skm.standard].name}</p>
            ${skm.rounding === 'exact' ? nothing : html`<p class="warned">${icons.alert}${form.roundings[skm.rounding]}</p>`}
            <p class="quiet">${report.count(desk.format.number(skm.respondents))}</p>`
        : nothing
    }
  </section>`;
}

export function elementsPart(desk: Desk, { skm }: SurveyReport): Part {
  if (!skm) return nothing;
  const { report } = desk.t.surveys;
  const rows = skm.elements.map(({ code, name, respondents, sum, nrr, weighted }) => [
    html`<span class="coded"><span class="code">${code}</span><span>${desk.say(name)}</span></span>`,
    desk.format.number(respondents),
    desk.format.number(sum),
    orNone(desk, nrr),
    orNone(desk, weighted),
  ]);
  const columns = [
    { name: report.element },
    ...[report.respondents, report.sum, report.nrr, report.weighted].map((name) => ({ name, isNumber: true })),
  ];
  return html`<section class="card stack stack--tight figures-wide" aria-labelledby="elements-title">
    <h3 class="card-title" id="elements-title">${report.elements}</h3>
    ${table(report.elements, columns, rows)}
    <p class="hint">${report.weight(skm.weight)}</p>
  </section>`;
}

/** From 0 to 100, so that small differences look small. */
function indexBar(index: Decimal | null): Part {
  return index === null
    ? nothing
    : html`<progress class="bar-line" max="100" .value=${Number(index)} aria-hidden="true"></progress>`;
}

export function trendPart(desk: Desk, { trend }: SurveyReport): Part {
  if (trend.length < 2) return nothing;
  const { report } = desk.t.surveys;
  const rows = trend.map(({ opensAt, closesAt, respondents, standard, index, grade }) => [
    html`${desk.format.day(opensAt)} – ${desk.format.day(closesAt)}
      <span class="small quiet">${SKM_STANDARDS[standard].name}</span> ${indexBar(index)}`,
    desk.format.number(respondents),
    orNone(desk, index),
    gradeBadge(grade),
  ]);
  const columns = [
    { name: report.period },
    ...[report.respondents, 'IKM', report.grade].map((name) => ({ name, isNumber: true })),
  ];
  return html`<section class="card stack stack--tight figures-wide" aria-labelledby="trend-title">
    <h3 class="card-title" id="trend-title">${report.trend}</h3>
    ${table(report.trend, columns, rows)}
  </section>`;
}

export function servicesPart(desk: Desk, { services, service }: SurveyReport): Part {
  if (services.length < 2 || service) return nothing;
  const { report } = desk.t.surveys;
  const rows = services.map(({ name, respondents, index, grade }) => [
    html`${desk.say(name)} ${indexBar(index)}`,
    desk.format.number(respondents),
    orNone(desk, index),
    gradeBadge(grade),
  ]);
  const columns = [
    { name: report.service },
    ...[report.respondents, 'IKM', report.grade].map((name) => ({ name, isNumber: true })),
  ];
  return html`<section class="card stack stack--tight figures-wide" aria-labelledby="services-title">
    <h3 class="card-title" id="services-title">${report.services}</h3>
    ${table(report.services, columns, rows)}
  </section>`;
}

export function categoriesPart(desk: Desk, { categories, skm }: SurveyReport): Part {
  if (categories.length === 0) return nothing;
  const { report } = desk.t.surveys;
  const columns = [
    { name: report.group },
    { name: report.respondents, isNumber: true },
    ...(skm ? ['IKM', report.grade].map((name) => ({ name, isNumber: true })) : []),
  ];
  const few = html`<span class="quiet">${report.tooFew}</span>`;
  return html`<section class="card stack figures-wide" aria-labelledby="categories-title">
    <h3 class="card-title" id="categories-title">${report.categories}</h3>
    <p class="hint">${report.categoriesHint}</p>
    ${categories.map(({ name, groups }) => {
      const rows = groups.map(({ label, respondents, index, grade }) => [
        desk.say(label),
        respondents === null ? few : desk.format.number(respondents),
        ...(skm ? [orNone(desk, index), gradeBadge(grade)] : []),
      ]);
      return html`<div class="stack stack--tight">
        <h4>${desk.say(name)}</h4>
        ${table(desk.say(name), columns, rows)}
      </div>`;
    })}
  </section>`;
}

/** CSAT, CES and NPS, apart from the index that the regulation knows. */
export function measuresPart(desk: Desk, { measures, questions }: SurveyReport): Part {
  if (measures.length === 0) return nothing;
  const { report } = desk.t.surveys;
  return html`<section class="card stack stack--tight" aria-labelledby="measures-title">
    <h3 class="card-title" id="measures-title">${report.measures}</h3>
    <p class="hint">${report.measuresHint}</p>
    <dl class="facts">
      ${measures.map(({ question, measure, respondents, value }) => {
        const asked = questions.find((each) => each.question === question);
        const { title, text } = report.measureWords[measure];
        return html`<div>
          <dt>${title}: ${text}</dt>
          <dd>
            <strong class="measure">${value === null ? '–' : report.unit(measure, decimal(desk, value))}</strong>
            ${asked ? desk.say(asked.name) : question} · ${report.count(desk.format.number(respondents))}
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}
