import type { PollOption } from '@suara/client';
import { css, html, svg, type TemplateResult } from 'lit';
import { icon, warningIcon } from '../../internal/icons.js';
import { describedBy, fieldNotes } from '../../internal/templates.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, fieldOf, optionText, ruleOf } from './parts.js';
import { purse } from './purse.js';

/** Votes bought with credits: n votes for one option cost n². */

type Votes = Readonly<Record<string, number>>;

const minusIcon = icon(svg`<path d="M5 12h14"/>`);
const plusIcon = icon(svg`<path d="M5 12h14M12 5v14"/>`);

const votesOf = (host: BallotHost): Votes => ballotOf(host, 'quadratic')?.votes ?? {};

const costOf = (votes: Votes): number => Object.values(votes).reduce((sum, count) => sum + count * count, 0);

const leftOf = (host: BallotHost, votes: Votes): number => ruleOf(host, 'quadratic').credits - costOf(votes);

/** What one more vote costs: (n + 1)² − n². */
const priceOf = (count: number): number => 2 * count + 1;

/** Takes one step, or says why it cannot be taken. */
function step(host: BallotHost, option: PollOption, by: 1 | -1): void {
  const { quadratic } = host.texts;
  const votes = votesOf(host);
  const name = host.text(option.name);
  const { [option.id]: count = 0, ...others } = votes;
  const left = leftOf(host, votes);
  if (by < 0 && count === 0) host.announce(quadratic.none(name));
  else if (by > 0 && left < priceOf(count)) host.announce(quadratic.unaffordable(priceOf(count), left));
  else {
    const now = count + by;
    const changed: Votes = now > 0 ? { ...others, [option.id]: now } : others;
    host.choose({ kind: 'quadratic', votes: changed });
    host.announce(quadratic.now(name, now, leftOf(host, changed)));
  }
}

function stepper(host: BallotHost, option: PollOption, by: 1 | -1, barred: boolean): TemplateResult {
  const { quadratic } = host.texts;
  const name = host.text(option.name);
  return html`<button
    type="button"
    class="step"
    aria-label=${by > 0 ? quadratic.more(name) : quadratic.fewer(name)}
    aria-disabled=${barred ? 'true' : 'false'}
    @click=${() => {
      step(host, option, by);
    }}
  >
    ${by > 0 ? plusIcon : minusIcon}
  </button>`;
}

function choice(host: BallotHost, option: PollOption, left: number): TemplateResult {
  const { quadratic } = host.texts;
  const pointer = `/ballot/votes/${option.id}`;
  const id = fieldOf(pointer);
  const error = host.errorAt(pointer);
  const count = votesOf(host)[option.id] ?? 0;
  const price = priceOf(count);
  const payable = left >= price;
  return html`<fieldset
    class="option votes"
    id=${id}
    tabindex="-1"
    aria-describedby=${describedBy(id, quadratic.next(price), error)}
  >
    <legend class="tight">${optionText(host, option)}</legend>
    ${fieldNotes(id, undefined, error)}
    <div class="steps">
      ${stepper(host, option, -1, count === 0)}
      <b>${quadratic.votes(count, count * count)}</b>
      ${stepper(host, option, 1, !payable)}
    </div>
    <p class=${payable ? 'hint' : 'why'} id="${id}-hint">
      ${payable ? '' : warningIcon}<span>${payable ? quadratic.next(price) : quadratic.unaffordable(price, left)}</span>
    </p>
  </fieldset>`;
}

function render(host: BallotHost): TemplateResult {
  const { quadratic } = host.texts;
  const { credits } = ruleOf(host, 'quadratic');
  const votes = votesOf(host);
  const left = leftOf(host, votes);
  return ballotGroup(
    host,
    '/ballot/votes',
    quadratic.instruction(credits),
    html`<p class="hint">${quadratic.example}</p>
      ${purse({
        spent: credits - left,
        most: credits,
        text: left < 0 ? quadratic.over(-left) : quadratic.left(left, credits),
        more: '',
      })}
      ${host.definition.options.map((option) => choice(host, option, left))}`,
  );
}

export const create: CreateBallotControl = (host) => ({ render: () => render(host) });

export const styles = css`
  ${ballotStyles}
  .votes {
    display: grid;
    gap: 8px;
  }
  .votes > legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 400;
  }
  .steps {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 12px;
    align-items: center;
    text-align: center;
  }
  .step {
    inline-size: 48px;
    padding: 0;
    border-color: var(--_edge);
    color: var(--_ink);
  }
  .step[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
`;
