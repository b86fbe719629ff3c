import { html } from 'hono/html';
import type { Html } from './frame/page.js';

interface Column {
  readonly name: string;
  /** A short sign for the eye where the name is long. */
  readonly sign?: string;
}

export interface Table {
  readonly caption: string;
  /** Of what the rows are. */
  readonly first: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Scrolls on its own, by keyboard too, where it is wider than the page. */
export function tableOf({ caption, first, columns, rows }: Table): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          ${columns.map(
            ({ name, sign }) =>
              html`<th scope="col">
                ${sign ? html`<span aria-hidden="true">${sign}</span><span class="hidden">${name}</span>` : name}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, cells }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
