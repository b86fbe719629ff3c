import { html, svg, type TemplateResult } from 'lit';
import { HIGHEST, LOWEST, type Standard } from './standards.js';

/**
 * Charts by SVG attributes alone, which strict pages allow where they refuse
 * styles. The words beside each say the same, so a screen reader passes over it.
 */
export const percent = (part: number): string => `${+(part * 100).toFixed(2)}%`;

/** Where an index lies between the lowest there can be and the highest. */
export const place = (index: string): number => (Number(index) - LOWEST) / (HIGHEST - LOWEST);

/** The points of the elements' scale. */
const POINTS = [1, 2, 3, 4];
const onScale = (score: number): number => (score - 1) / 3;

/** A mean score between the worst, 1, and the best, 4. */
export const scoreBar = (score: string): TemplateResult =>
  html`<svg class="bar" aria-hidden="true">
    <rect width=${percent(onScale(Number(score)))} height="100%"></rect>
    ${POINTS.slice(1, -1).map((point) => svg`<line x1=${percent(onScale(point))} x2=${percent(onScale(point))} y2="100%"></line>`)}
  </svg>`;

/** The scale above the bars. */
export const scoreAxis = (): TemplateResult =>
  html`<svg class="axis" aria-hidden="true">
    ${POINTS.map((point) => svg`<text x=${percent(onScale(point))} y="14" text-anchor=${anchor(onScale(point))}>${point}</text>`)}
  </svg>`;

const anchor = (at: number): string => (at === 0 ? 'start' : at === 1 ? 'end' : 'middle');

export const indexBar = (index: string): TemplateResult =>
  html`<svg class="bar" aria-hidden="true"><rect width=${percent(place(index))} height="100%"></rect></svg>`;

/** Where the index lies among the grades of its regulation; a letter names each stretch, the index's own is filled. */
export function gradeScale(index: string, grade: string, { from }: Standard): TemplateResult {
  const ends = [...from.slice(1).map(([, bound]) => place(bound)), 1];
  const at = percent(place(index));
  return html`<svg class="grades" aria-hidden="true">
    ${from.map(([letter, bound], position) => {
      const start = place(bound);
      const width = (ends[position] ?? 1) - start;
      return svg`<rect class=${letter === grade ? 'own' : ''} x=${percent(start)} y="12" width=${percent(width)} height="28"></rect>
        <text class=${letter === grade ? 'own' : ''} x=${percent(start + width / 2)} y="32" text-anchor="middle">${letter}</text>`;
    })}
    <line x1=${at} x2=${at} y1="4" y2="12"></line>
    <circle cx=${at} cy="6" r="5"></circle>
  </svg>`;
}
