/** Every question with how its answers spread, what people wrote, and their photos. */
import type { QuestionFigures, SurveyReport } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk.js';
import { photoGrid, worded, type ShowPhotos } from '../../photos.js';
import { decimal } from './figures.js';

type Counts = QuestionFigures['counts'];

/** Each with its number in words; the bar repeats it for the eye. */
function spread(desk: Desk, counts: Counts, respondents: number): TemplateResult {
  return html`<ul class="spread">
    ${counts.map(
      ({ label, count }) =>
        html`<li>
          <p>
            <span>${desk.say(label)}</span>
            <span class="figures"
              >${desk.format.number(count)} (${desk.format.percent(respondents === 0 ? 0 : count / respondents)})</span
            >
          </p>
          <progress class="bar-line" max=${Math.max(1, respondents)} .value=${count} aria-hidden="true"></progress>
        </li>`,
    )}
  </ul>`;
}

function writtenTexts(desk: Desk, texts: readonly string[]): TemplateResult {
  const { report } = desk.t.surveys;
  const few = 5;
  return html`<details class="more" ?open=${texts.length <= few}>
    <summary>${report.texts(texts.length)}</summary>
    <ul class="texts">
      ${texts.map((text) => html`<li class="said">${text}</li>`)}
    </ul>
  </details>`;
}

function question(desk: Desk, figures: QuestionFigures, show: ShowPhotos): TemplateResult {
  const { report } = desk.t.surveys;
  const { name, respondents, mean, counts, texts, photos } = figures;
  const facts = [
    report.count(desk.format.number(respondents)),
    ...(mean === null ? [] : [report.mean(decimal(desk, mean))]),
  ];
  return html`<div class="stack stack--tight">
    <h4>${desk.say(name)}</h4>
    <p class="small quiet">${respondents === 0 ? report.none : facts.join(' · ')}</p>
    ${respondents > 0 && counts.length > 0 ? spread(desk, counts, respondents) : nothing}
    ${texts.length > 0 ? writtenTexts(desk, texts) : nothing}
    ${photos.length > 0 ? photoGrid(desk, worded(desk, photos, report.photosOf), show) : nothing}
  </div>`;
}

export function answersPart(desk: Desk, { questions }: SurveyReport, show: ShowPhotos): TemplateResult {
  const { report } = desk.t.surveys;
  return html`<section class="card stack figures-wide" aria-labelledby="answers-title">
    <h3 class="card-title" id="answers-title">${report.answers}</h3>
    <div class="answers">${questions.map((each) => question(desk, each, show))}</div>
  </section>`;
}
