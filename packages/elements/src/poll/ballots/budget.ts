import type { PollOption } from '@suara/client';
import { css, html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../internal/icons.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, optionText, ruleOf, tickBox } from './parts.js';
import { purse } from './purse.js';

/** Projects that together cost no more than there is. What cannot be paid any more says so, and by how much. */

const chosenOf = (host: BallotHost): readonly string[] => ballotOf(host, 'budget')?.options ?? [];

const costOf = (host: BallotHost, chosen: readonly string[]): number =>
  host.definition.options.reduce((sum, { id, cost = 0 }) => (chosen.includes(id) ? sum + cost : sum), 0);

/** Whole units only: a budget in cents is nothing to read. */
function moneyOf(host: BallotHost, amount: number): string {
  const { currency } = ruleOf(host, 'budget');
  return new Intl.NumberFormat(host.lang, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).format(amount);
}

/** What is left in words; what is spent too much where a ballot was kept from other terms. */
function leftText(host: BallotHost, chosen: readonly string[]): string {
  const { ceiling } = ruleOf(host, 'budget');
  const { budget } = host.texts;
  const left = ceiling - costOf(host, chosen);
  const whole = moneyOf(host, ceiling);
  return left < 0 ? budget.over(moneyOf(host, -left), whole) : budget.left(moneyOf(host, left), whole);
}

/** How much is missing for a project that is not chosen yet. */
function missingFor(host: BallotHost, { id, cost = 0 }: PollOption, chosen: readonly string[]): number {
  if (chosen.includes(id)) return 0;
  return Math.max(0, cost - (ruleOf(host, 'budget').ceiling - costOf(host, chosen)));
}

function tick(host: BallotHost, option: PollOption, checked: boolean): void {
  const { budget } = host.texts;
  const chosen = chosenOf(host);
  const missing = missingFor(host, option, chosen);
  if (checked && missing > 0) {
    host.announce(`${budget.refused(host.text(option.name), moneyOf(host, missing))} ${budget.takeAway}`);
    return;
  }
  const options = host.definition.options
    .map(({ id }) => id)
    .filter((id) => (id === option.id ? checked : chosen.includes(id)));
  host.choose({ kind: 'budget', options });
  host.announce(leftText(host, options));
}

function project(host: BallotHost, option: PollOption, chosen: readonly string[]): TemplateResult {
  const { budget } = host.texts;
  const missing = missingFor(host, option, chosen);
  const why = missing > 0 ? `${budget.unaffordable(moneyOf(host, missing))} ${budget.takeAway}` : undefined;
  return tickBox(
    {
      id: `option-${option.id}`,
      checked: chosen.includes(option.id),
      barred: why,
      onChange: (checked) => {
        tick(host, option, checked);
      },
    },
    html`${optionText(host, option)}<span class="cost">${moneyOf(host, option.cost ?? 0)}</span>${
        why ? html`<span class="why">${warningIcon}<span>${why}</span></span>` : nothing
      }`,
  );
}

function render(host: BallotHost): TemplateResult {
  const { budget } = host.texts;
  const chosen = chosenOf(host);
  const { ceiling } = ruleOf(host, 'budget');
  return ballotGroup(
    host,
    '/ballot/options',
    budget.instruction(moneyOf(host, ceiling)),
    html`${purse({
      spent: costOf(host, chosen),
      most: ceiling,
      text: leftText(host, chosen),
      more: budget.chosen(chosen.length),
    })}
    ${host.definition.options.map((option) => project(host, option, chosen))}`,
  );
}

export const create: CreateBallotControl = (host) => ({ render: () => render(host) });

export const styles = css`
  ${ballotStyles}
  .cost {
    font-variant-numeric: tabular-nums;
  }
`;
