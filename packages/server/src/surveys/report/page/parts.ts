/** The parts of the printed page. Every text is escaped by the template. */
import type { ElementFigures, SkmFigures } from '@suara/core';
import { html } from 'hono/html';
import type { SurveyReport } from '../survey-report.js';
import { agencyName, otherQuestions, regulation, serviceName, shareOf, type Words } from '../words.js';

export type Html = ReturnType<typeof html>;

const BEST_SCORE = 4;

/** A drawing, not a picture: it needs no image, no style of its own, and prints where backgrounds do not. */
function bar(value: number, best: number, label: string): Html {
  const width = Math.max(0, Math.min(100, (value / best) * 100)).toFixed(1);
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${label}">
    <rect class="track" width="100" height="8"></rect>
    <rect class="value" width="${width}" height="8"></rect>
  </svg>`;
}

const fact = (term: string, text: string | Html) =>
  html`<dt>${term}</dt>
    <dd>${text}</dd>`;

export function headPart(report: SurveyReport, words: Words, city: string): Html {
  const { t, say } = words;
  return html`<header>
    <p class="issuer">${city} · ${t.heading}</p>
    <h1>${say(report.title)}</h1>
    <dl class="facts">
      ${fact(t.agency, agencyName(report, words))} ${fact(t.period, words.period(report))}
      ${report.scope === 'series' ? fact(t.series, t.pooled(report.periods.length)) : ''}
      ${report.services.length > 0 || report.service ? fact(t.service, serviceName(report, words)) : ''}
    </dl>
    ${report.state === 'closed' ? '' : html`<p class="warning">${t.preliminary}</p>`}
  </header>`;
}

function samplePart({ sample }: SurveyReport, { t, count }: Words): Html[] {
  if (sample.population === null || sample.target === null) return [fact(t.population, t.noPopulation)];
  return [
    fact(t.population, count(sample.population)),
    fact(t.target, `${count(sample.target)} · ${sample.reached ? t.reached : t.notReached}`),
  ];
}

export function indexPart(report: SurveyReport, words: Words): Html {
  const { t, decimal, count } = words;
  const { skm, responses } = report;
  const sample = samplePart(report, words);
  if (!skm) return html`<dl class="facts">${fact(t.responses, count(responses.total))}${sample}</dl>`;
  return html`<section class="index" aria-label="${t.index}">
      <div>
        <p class="figure">${decimal(skm.index)}</p>
        <p class="caption">${t.index}</p>
      </div>
      <dl class="facts">
        ${skm.grade && fact(t.quality, html`<span class="grade">${skm.grade}</span>`)}
        ${skm.grade && fact(t.performance, html`<span class="grade">${t.performances[skm.grade]}</span>`)}
        ${fact(t.respondents, count(skm.respondents))} ${sample} ${fact(t.regulation, t.standards[skm.standard])}
      </dl>
    </section>
    <p class="note">${skm.index === null ? t.noIndex : html`${t.rounding[skm.rounding]}. ${t.rollUp}`}</p>`;
}

const head = (names: readonly string[], numbersFrom: number) =>
  html`<thead>
    <tr>
      ${names.map((name, at) => html`<th scope="col" class="${at >= numbersFrom ? 'number' : ''}">${name}</th>`)}
    </tr>
  </thead>`;

const numberCell = (text: string) => html`<td class="number">${text}</td>`;

function elementRow({ code, name, respondents, sum, nrr, weighted }: ElementFigures, words: Words): Html {
  const { say, decimal, count, t } = words;
  return html`<tr>
    <td class="code">${code}</td>
    <th scope="row">${say(name)}</th>
    ${numberCell(count(respondents))} ${numberCell(count(sum))} ${numberCell(decimal(nrr))}
    ${numberCell(decimal(weighted))}
    <td class="bar">${bar(Number(nrr ?? 0), BEST_SCORE, t.scoreOfFour(decimal(nrr)))}</td>
  </tr>`;
}

export function elementsPart(skm: SkmFigures, words: Words): Html {
  const { t, decimal } = words;
  const names = [t.code, t.element, t.respondents, t.sum, t.nrr, t.weighted, ''];
  return html`<section>
    <h2>${t.elements}</h2>
    <table>
      ${head(names, 2)}
      <tbody>
        ${skm.elements.map((element) => elementRow(element, words))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="5">${t.indexShort} = ${t.totalWeighted} × 25</th>
          ${numberCell(decimal(skm.index))}
          <td></td>
        </tr>
      </tfoot>
    </table>
    <p class="note">${t.weight}: ${skm.weight}. ${regulation(skm, words)}</p>
  </section>`;
}

/** A table of two columns: words and how many. */
const countsTable = (caption: string, rows: readonly (readonly [string, number])[], { t, count }: Words) =>
  html`<table class="groups">
    ${head([caption, t.count], 1)}
    <tbody>
      ${rows.map(
        ([label, number]) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${numberCell(count(number))}
          </tr>`,
      )}
    </tbody>
  </table>`;

export function participationPart({ responses }: SurveyReport, words: Words): Html {
  const { t } = words;
  const modes = Object.entries(t.modes).map(
    ([mode, label]) => [label, responses.byMode[mode as keyof typeof t.modes]] as const,
  );
  const levels = Object.entries(t.levels).map(
    ([level, label]) => [label, responses.byLevel[level as keyof typeof t.levels]] as const,
  );
  return html`<section>
    <h2>${t.responses}</h2>
    ${countsTable(t.mode, modes, words)} ${countsTable(t.level, levels, words)}
  </section>`;
}

export function servicesPart({ services, skm }: SurveyReport, { t, say, decimal, count }: Words): Html {
  const names = skm ? [t.service, t.respondents, t.indexShort, t.quality] : [t.service, t.respondents];
  return html`<section>
    <h2>${t.byService}</h2>
    <table class="groups">
      ${head(names, 1)}
      <tbody>
        ${services.map(
          ({ name, respondents, index, grade }) =>
            html`<tr>
              <th scope="row">${say(name)}</th>
              ${numberCell(count(respondents))} ${skm && [numberCell(decimal(index)), numberCell(grade ?? '–')]}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

export function categoriesPart({ categories, skm }: SurveyReport, { t, say, decimal, count }: Words): Html {
  const hidden = html`<td class="number hidden">${t.tooFew}</td>`;
  const values = skm ? [t.indexShort, t.quality] : [];
  const anyHidden = categories.some(({ groups }) => groups.some(({ respondents }) => respondents === null));
  return html`<section>
    <h2>${t.byCategory}</h2>
    ${categories.map(
      ({ name, groups }) =>
        html`<table class="groups">
          ${head([say(name), t.respondents, ...values], 1)}
          <tbody>
            ${groups.map(
              ({ label, respondents, index, grade }) =>
                html`<tr>
                  <th scope="row">${say(label)}</th>
                  ${respondents === null ? hidden : numberCell(count(respondents))}
                  ${skm && [numberCell(decimal(index)), numberCell(grade ?? '–')]}
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
    ${anyHidden ? html`<p class="note">${t.tooFewNote}</p>` : ''}
  </section>`;
}

export function trendPart({ trend }: SurveyReport, words: Words): Html {
  const { t, decimal, count } = words;
  return html`<section>
    <h2>${t.trend}</h2>
    <table>
      ${head([t.period, t.regulation, t.respondents, t.indexShort, t.quality], 2)}
      <tbody>
        ${trend.map(
          (period) =>
            html`<tr>
              <th scope="row">${words.period(period)}</th>
              <td>${t.standards[period.standard]}</td>
              ${numberCell(count(period.respondents))} ${numberCell(decimal(period.index))}
              ${numberCell(period.grade ?? '–')}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

export function measuresPart({ measures, questions }: SurveyReport, { t, say, decimal, count }: Words): Html {
  const nameOf = (question: string) => questions.find((each) => each.question === question)?.name;
  return html`<section>
    <h2>${t.measures}</h2>
    <p class="note before">${t.measuresNote}</p>
    <table>
      ${head([t.question, t.measures, t.respondents, t.value], 2)}
      <tbody>
        ${measures.map(({ question, measure, respondents, value }) => {
          const name = nameOf(question);
          return html`<tr>
            <th scope="row">${name ? say(name) : question}</th>
            <td>${t.measure[measure]}</td>
            ${numberCell(count(respondents))} ${numberCell(decimal(value))}
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

export function questionsPart(report: SurveyReport, { t, say, decimal, count }: Words): Html | '' {
  const counted = otherQuestions(report).filter(({ counts }) => counts.length > 0);
  if (counted.length === 0) return '';
  return html`<section>
    <h2>${t.otherQuestions}</h2>
    ${counted.map(
      ({ name, respondents, mean, counts }) =>
        html`<h3>${say(name)}</h3>
          <p class="note before">
            ${t.respondents}: ${count(respondents)}${mean === null ? '' : `. ${t.mean}: ${decimal(mean)}`}
          </p>
          <table class="groups">
            ${head([t.answer, t.count, t.share], 1)}
            <tbody>
              ${counts.map(
                ({ label, count: number }) =>
                  html`<tr>
                    <th scope="row">${say(label)}</th>
                    ${numberCell(count(number))} ${numberCell(decimal(shareOf(number, respondents)))}
                  </tr>`,
              )}
            </tbody>
          </table>`,
    )}
  </section>`;
}

/** What people wrote, on a page of its own that is left out when the report is published. */
export function textsPart(report: SurveyReport, { t, say }: Words): Html | '' {
  const written = otherQuestions(report).filter(({ texts, photos }) => texts.length > 0 || photos.length > 0);
  if (written.length === 0) return '';
  return html`<section class="internal">
    <h2>${t.texts}</h2>
    <p class="note before">${t.textsNote}</p>
    ${written.map(
      ({ name, texts, photos }) =>
        html`<h3>${say(name)}</h3>
          <ul class="texts">
            ${texts.map((text) => html`<li>${text}</li>`)}
            ${photos.length > 0 ? html`<li>${t.photos(photos.length)}</li>` : ''}
          </ul>`,
    )}
  </section>`;
}

export const signaturePart = ({ generatedAt }: SurveyReport, { t, day }: Words): Html =>
  html`<p class="made">${t.generated} ${day(generatedAt)}.</p>
    <div class="signature">
      <p>${t.signaturePlace}: ………………………</p>
      <p>${t.signature}</p>
      <p class="line">${t.signatureName}</p>
    </div>`;
