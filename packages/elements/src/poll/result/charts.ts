import { html, nothing, svg, type TemplateResult } from 'lit';
import { checkIcon } from '../../internal/icons.js';
import { share } from './numbers.js';
import type { LevelContext, RuleOf } from './result-context.js';
import { countsBallots, rowsOf, scoresOf, type Row } from './rows.js';

/**
 * Charts by SVG attributes alone, which strict pages allow where they refuse
 * styles. Every bar starts at nothing. Its track is all of the ballots or money;
 * points and votes have no such whole, so their bars have no track.
 * The words beside it say the same, so a screen reader passes over it.
 */
export const bar = (length: number, whole = true): TemplateResult =>
  html`<svg class=${whole ? 'bar' : 'bar free'} aria-hidden="true">
    <rect width=${percentage(length)} height="100%"></rect>
  </svg>`;

const percentage = (length: number): string => `${+(length * 100).toFixed(2)}%`;

/** The options with what is said of each, best first. */
export function optionList(context: LevelContext, draw: (row: Row) => TemplateResult): TemplateResult {
  return html`<ol class="options">
    ${rowsOf(context).map(
      (row) =>
        html`<li class=${row.won ? 'won' : nothing}>
          <p class="head"><span class="name">${row.name}</span> ${tag(row)}</p>
          ${draw(row)}
        </li>`,
    )}
  </ol>`;
}

const tag = ({ tag: text, won }: Row): TemplateResult | typeof nothing =>
  text ? html`<span class="tag">${won ? checkIcon : nothing}${text}</span>` : nothing;

/** Ballots, points or votes as bars; in a budget with what each project costs. */
export function bars(context: LevelContext): TemplateResult {
  const { texts, definition } = context;
  const overlap = ['multiple', 'approval', 'budget'].includes(definition.ballot.kind);
  return html`${optionList(
    context,
    ({ length, amount, percent, cost }) =>
      html`${bar(length, countsBallots(context))}
        <p class="figures">
          <span>${percent ? texts.share(amount, percent) : amount}</span>
          ${cost ? html`<span class="muted">${texts.cost(cost)}</span>` : nothing}
        </p>`,
  )}
  ${overlap ? html`<p class="muted small">${texts.sharesOverlap}</p>` : nothing}`;
}

/** How often each score was given, and where the mean lies among them. */
export function scores(context: LevelContext, rule: RuleOf<'score'>): TemplateResult {
  return optionList(context, (row) => {
    const { texts } = context;
    if (row.tally.value === null) return html`<p class="muted">${texts.noScore}</p>`;
    return html`<p>${texts.mean(row.value, row.ballots, row.tally.ballots === 1)}</p>
      ${columns(row, rule)}
      <p class="ends small muted">
        <span>${end(context, rule.min, rule.minLabel)}</span><span>${end(context, rule.max, rule.maxLabel)}</span>
      </p>`;
  });
}

function columns({ tally }: Row, rule: RuleOf<'score'>): TemplateResult {
  const all = scoresOf(rule);
  const counts = all.map((score) => tally.distribution?.[score] ?? 0);
  const most = Math.max(...counts);
  const mean = percentage(((tally.value ?? 0) - rule.min + 0.5) / all.length);
  return html`<svg class="columns" aria-hidden="true">
    ${counts.map((count, index) => {
      const height = share(count, most);
      return svg`<rect x=${percentage((index + 0.1) / all.length)} y=${percentage(1 - height)} width=${percentage(0.8 / all.length)} height=${percentage(height)}></rect>`;
    })}
    <line x1=${mean} x2=${mean} y2="100%"></line>
  </svg>`;
}

const end = ({ texts, numbers, text }: LevelContext, score: number, label: RuleOf<'score'>['minLabel']): string =>
  label ? texts.scale(numbers.count(score), text(label)) : numbers.count(score);

export const STANCES = ['agree', 'disagree', 'pass'] as const;
export type Stance = (typeof STANCES)[number];

/** Agreement, disagreement and passes in one bar: told apart by pattern, and by words below it. */
export function stances(context: LevelContext): TemplateResult {
  const { texts, numbers } = context;
  return optionList(context, ({ tally }) => {
    const counts = STANCES.map((stance) => tally.distribution?.[stance] ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) return html`<p class="muted">${texts.noStances}</p>`;
    const ends = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
    return html`<svg class="bar stances" aria-hidden="true">
        ${STANCES.map((stance, index) => {
          const from = ends[index] ?? 0;
          return stretch(stance, from / all, (from + (counts[index] ?? 0)) / all);
        })}
      </svg>
      <ul class="key">
        ${STANCES.map(
          (stance, index) =>
            html`<li>
              <svg class="bar stances" aria-hidden="true">${stretch(stance, 0, 1)}</svg>
              <span>${texts.stance[stance]}</span>
              <b>${texts.share(numbers.count(counts[index] ?? 0), numbers.percent(counts[index] ?? 0, all))}</b>
            </li>`,
        )}
      </ul>`;
  });
}

/** A stretch of a bar as a thick line, since a line's dashes make a pattern without a reference to one. */
const stretch = (stance: Stance, from: number, to: number): TemplateResult =>
  svg`<line class=${stance} x1=${percentage(from)} x2=${percentage(to)} y1="50%" y2="50%"></line>`;
