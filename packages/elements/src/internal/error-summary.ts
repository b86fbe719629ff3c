import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from './icons.js';

/** A summary of what is wrong, that takes the focus and leads to each field. */
export function errorSummary(
  title: string,
  errors: readonly { readonly id: string; readonly text: string }[],
  go: (id: string) => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="notice danger" part="notice" role="alert" tabindex="-1" id="summary">
    ${warningIcon}
    <div>
      <h3>${title}</h3>
      <ul>
        ${errors.map(
          ({ id, text }) =>
            html`<li>
              <button
                type="button"
                class="plain"
                @click=${() => {
                  go(id);
                }}
              >
                ${text}
              </button>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
