import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContext } from './board-context.js';
import { gradeScale } from './charts.js';
import { STANDARDS } from './standards.js';

/** The figure, what it means, and all one must know to judge it. */
export function verdict(context: BoardContext): TemplateResult {
  const { published, text } = context;
  return html`<p class="title">${text(published.title)}</p>
    <div class="verdict">
      <div class="figure">${figure(context)}</div>
      <dl class="facts">${facts(context)}</dl>
    </div>`;
}

function figure({ published: { skm }, texts, decimal }: BoardContext): TemplateResult {
  const { index, grade } = skm;
  if (index === null || grade === null) return html`<p>${texts.noIndex}</p>`;
  return html`<p class="index">
      <span class="label">${texts.index}</span>
      <span class="number">${decimal(index)}</span>
      <span class="muted">${texts.outOf}</span>
    </p>
    <p class="grade">
      <span class="letter" aria-hidden="true">${grade}</span>
      <span><b>${texts.performance[grade]}</b><span class="muted">${texts.grade(grade)}</span></span>
    </p>
    ${gradeScale(index, grade, STANDARDS[skm.standard])}`;
}

function facts({ published, texts, count, day, days }: BoardContext): TemplateResult {
  const { responses, target, skm, outcome, opensAt, closesAt } = published;
  const rated = skm.respondents === responses ? '' : texts.rated(count(skm.respondents));
  return html`${fact(texts.period, days(opensAt, closesAt))}
  ${fact(texts.respondents, [texts.people(count(responses), responses === 1), rated].filter(Boolean).join('; '))}
  ${
    target
      ? fact(
          texts.target,
          responses < target
            ? texts.targetMissed(count(target), count(target - responses))
            : texts.targetMet(count(target)),
        )
      : nothing
  }
  ${fact(texts.standard, STANDARDS[skm.standard].name)} ${fact(texts.publishedOn, day(outcome.publishedAt))}`;
}

const fact = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
