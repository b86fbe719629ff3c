import { html, nothing, type TemplateResult } from 'lit';
import { bar } from './charts.js';
import { share } from './numbers.js';
import type { LevelContext } from './result-context.js';
import { movesAfter, standingIn, type Round } from './runoff.js';
import { standingOf, winners } from './standing.js';

/** An instant run-off round by round: who stands, who leaves, and where the ballots go. */
export function runoffSteps(context: LevelContext): TemplateResult {
  const rounds = context.tally.rounds ?? [];
  return html`<ol class="steps">
    ${rounds.map((round, index) => step(context, rounds, round, index))}
  </ol>`;
}

function step(context: LevelContext, rounds: readonly Round[], round: Round, index: number): TemplateResult {
  const { texts, numbers, nameOf } = context;
  return html`<li>
    <h5>${texts.round(numbers.count(index + 1))}</h5>
    <ol class="options">
      ${standingIn(round).map(([option, ballots]) => stand(context, nameOf(option), ballots))}
      ${round.exhausted > 0 ? stand(context, texts.exhausted, round.exhausted, true) : nothing}
    </ol>
    <p>${whatFollows(context, rounds, round, index)}</p>
  </li>`;
}

function stand({ texts, numbers, tally }: LevelContext, name: string, ballots: number, idle = false): TemplateResult {
  const amount = texts.amount('single', numbers.count(ballots), ballots === 1);
  return html`<li class=${idle ? 'idle' : nothing}>
    <p class="head">
      <span class="name">${name}</span> <span>${texts.share(amount, numbers.percent(ballots, tally.ballots))}</span>
    </p>
    ${bar(share(ballots, tally.ballots))}
  </li>`;
}

function whatFollows(context: LevelContext, rounds: readonly Round[], round: Round, index: number): string {
  const { definition, tally, closed, texts, numbers, nameOf } = context;
  if (round.eliminated !== null) {
    const moves = movesAfter(rounds, index).map(
      ({ to, ballots }) => `${to === null ? texts.exhausted : nameOf(to)} ${numbers.change(ballots)}`,
    );
    return [texts.leaves(nameOf(round.eliminated)), moves.length > 0 ? texts.moves(moves.join('; ')) : ''].join(' ');
  }
  const winner = winners(tally)[0];
  if (!winner || !standingOf(definition.ballot.kind, tally, closed)) return '';
  return texts.lastRound[closed ? 'closed' : 'open'](nameOf(winner.option));
}
