import { html, nothing, type TemplateResult } from 'lit';
import { bar, bars, optionList, scores, stances } from './charts.js';
import { moneyIn, share } from './numbers.js';
import type { LevelContext, RuleOf } from './result-context.js';
import { runoffSteps } from './run-off-steps.js';
import { quorumText, standingText, tieTexts } from './standing.js';
import { tableOf } from './tables.js';

/** What the ballots of one level come to. */
export function levelBlock(context: LevelContext): TemplateResult {
  const { level, tally, texts, numbers } = context;
  const quorum = quorumText(context);
  return html`<section class="group" aria-labelledby="level-${level}">
    <div class="tight">
      <h4 id="level-${level}">${texts.level[level]}</h4>
      <p class="muted small">${texts.levelHint[level]}</p>
      <p>
        <b>${texts.ballots(numbers.count(tally.ballots), tally.ballots === 1)}</b>${quorum ? ` · ${quorum}` : nothing}
      </p>
    </div>
    ${tally.ballots > 0 ? figures(context) : html`<p>${texts.none[context.closed ? 'closed' : 'open']}</p>`}
  </section>`;
}

function figures(context: LevelContext): TemplateResult {
  const standing = standingText(context);
  return html`${standing ? html`<p class="standing">${standing}</p>` : nothing}
  ${tieTexts(context).map((text) => html`<p class="small">${text}</p>`)} ${chart(context)} ${tableOf(context)}`;
}

function chart(context: LevelContext): TemplateResult {
  const { ballot } = context.definition;
  switch (ballot.kind) {
    case 'score':
      return scores(context, ballot);
    case 'statements':
      return stances(context);
    case 'budget':
      return html`${spending(context, ballot)} ${bars(context)}`;
    case 'ranked':
      if (ballot.method === 'instant_runoff') return runoffSteps(context);
      if (ballot.method === 'schulze') return html`<div class="ranking">${optionList(context, () => html``)}</div>`;
  }
  return bars(context);
}

/** How much of the ceiling the funded projects take. */
function spending({ tally, texts, lang }: LevelContext, { ceiling, currency }: RuleOf<'budget'>): TemplateResult {
  const money = moneyIn(lang, currency);
  const spent = tally.spent ?? 0;
  return html`<div class="tight">
    ${bar(share(spent, ceiling))}
    <p>${texts.spent(money(spent), money(ceiling), money(ceiling - spent))}</p>
  </div>`;
}
