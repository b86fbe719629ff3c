import { css, html, type TemplateResult } from 'lit';
import { warningIcon } from '../../internal/icons.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, namesOf, optionText, ruleOf, tickBox } from './parts.js';

/** Several options at once: from `min` to `max` of them, or all that one approves of. */

const chosenOf = (host: BallotHost): readonly string[] =>
  (ballotOf(host, 'multiple') ?? ballotOf(host, 'approval'))?.options ?? [];

/** Where it stands, and whether that is too much. */
function standing(host: BallotHost, chosen: readonly string[]): { text: string; tooMany: boolean } {
  const { choice } = host.texts;
  if (host.definition.ballot.kind === 'approval') return { text: choice.approved(chosen.length), tooMany: false };
  const { min, max } = ruleOf(host, 'multiple');
  const excess = chosen.length - max;
  if (excess <= 0) return { text: choice.chosen(chosen.length, min, max), tooMany: false };
  return { text: choice.tooMany(excess, max, namesOf(host, chosen)), tooMany: true };
}

/** One too many is ticked all the same and told: a box that refuses the finger leaves people guessing. */
function tick(host: BallotHost, id: string, checked: boolean): void {
  const ticked = new Set(chosenOf(host));
  if (checked) ticked.add(id);
  else ticked.delete(id);
  const options = host.definition.options.map((option) => option.id).filter((option) => ticked.has(option));
  host.choose({ kind: host.definition.ballot.kind === 'approval' ? 'approval' : 'multiple', options });
  host.announce(standing(host, options).text);
}

function render(host: BallotHost): TemplateResult {
  const { choice } = host.texts;
  const chosen = chosenOf(host);
  const { text, tooMany } = standing(host, chosen);
  const rule = host.definition.ballot;
  const instruction = rule.kind === 'multiple' ? choice.multiple(rule.min, rule.max) : choice.approval;
  return ballotGroup(
    host,
    '/ballot/options',
    instruction,
    html`${host.definition.options.map((option) =>
        tickBox(
          {
            id: `option-${option.id}`,
            checked: chosen.includes(option.id),
            onChange: (checked) => {
              tick(host, option.id, checked);
            },
          },
          optionText(host, option),
        ),
      )}
      <p class=${tooMany ? 'chosen why' : 'chosen'}>${tooMany ? warningIcon : ''}<span>${text}</span></p>`,
  );
}

export const create: CreateBallotControl = (host) => ({ render: () => render(host) });

export const styles = css`
  ${ballotStyles}
  .chosen {
    position: sticky;
    inset-block-end: 0;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    font-weight: 600;
  }
`;
