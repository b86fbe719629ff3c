import { html, type TemplateResult } from 'lit';
import { contributions } from './said.js';
import type { ViewContext } from './view-context.js';
import { writing } from './writing.js';

/** For and against, side by side where there is room for both. */
export const argumentsPart = (context: ViewContext): TemplateResult =>
  html`<div class="sides">${side(context, 'pro')}${side(context, 'contra')}</div>`;

function side(context: ViewContext, kind: 'pro' | 'contra'): TemplateResult {
  const { texts, consultation } = context;
  return html`<section class="side ${kind}" aria-labelledby="side-${kind}">
    <h4 id="side-${kind}">${texts.side[kind]}</h4>
    ${writing(context, { kind })}${contributions(context, { kind }, consultation.counts[kind])}
  </section>`;
}
