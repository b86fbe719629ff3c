import { html, nothing, type TemplateResult } from 'lit';

export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => string | TemplateResult;
  /** Words, not numbers: stand at the start of their cell. */
  readonly words?: boolean;
}

/**
 * A table whose first column names the row. It scrolls on its own, by keyboard too, where it is wider than the page. A
 * group, no region: its section has that name already, and landmarks must be told apart.
 */
export function table<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[]): TemplateResult {
  const kind = ({ words }: Column<T>) => (words ? 'words' : nothing);
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${caption}>
    <table>
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${kind(column)}>${column.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, position) =>
                position === 0
                  ? html`<th scope="row">${column.cell(row)}</th>`
                  : html`<td class=${kind(column)}>${column.cell(row)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The same figures as the chart above it, one tap away. */
export const tableBelow = (label: string, of: string, content: TemplateResult): TemplateResult =>
  html`<details>
    <summary>${label}<span class="hidden">: ${of}</span></summary>
    ${content}
  </details>`;
