import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContext } from './board-context.js';
import { HIGHEST, STANDARDS } from './standards.js';

/** How the figure came about, for who wants to compute it again. */
export function method({ published: { skm }, texts, decimal }: BoardContext): TemplateResult {
  const { name, from } = STANDARDS[skm.standard];
  const bounds = from.map(([grade, bound], position) => {
    const next = from[position + 1]?.[1];
    // the table of a regulation goes in hundredths
    const to = next ? ((Math.round(Number(next) * 100) - 1) / 100).toFixed(2) : HIGHEST.toFixed(2);
    return html`<li><b>${grade}</b> ${texts.performance[grade]}: ${texts.bound(decimal(bound), decimal(to))}</li>`;
  });
  return html`<details>
    <summary>${texts.how}</summary>
    <div class="how">
      <p>${texts.formula(skm.weight)}</p>
      ${skm.rounding === 'exact' ? nothing : html`<p>${texts.legacyWeight(decimal(skm.weight))}</p>`}
      <p>${texts.bounds} ${name}</p>
      <ul>
        ${bounds.reverse()}
      </ul>
    </div>
  </details>`;
}
