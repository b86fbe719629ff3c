/** Rows of a form that can be moved and removed by buttons, so that no hand needs to drag. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../icons.js';

interface Row {
  readonly row: number;
}

export interface OrderTexts {
  /** What one is called, with its place: `Pilihan 2`. */
  one(number: number): string;
  up(one: string): string;
  down(one: string): string;
  remove(one: string): string;
  readonly removeShort: string;
  readonly add: string;
}

interface Ordered<T extends Row> {
  readonly items: readonly T[];
  readonly least: number;
  readonly most: number;
  readonly texts: OrderTexts;
  body(item: T, index: number): TemplateResult;
  create(): T;
  set(items: T[]): void;
}

/** Where the focus goes when its button has gone: to the row that took the place, or to what adds another. */
function focusLater(list: HTMLElement, selector: string): void {
  requestAnimationFrame(() => {
    const target = list.querySelector<HTMLElement>(selector) ?? list.parentElement?.querySelector<HTMLElement>('.add-row');
    target?.focus();
  });
}

export function orderedRows<T extends Row>(ordered: Ordered<T>): TemplateResult {
  const { items, least, most, texts, body, create, set } = ordered;
  const move = (index: number, by: -1 | 1) => (event: Event) => {
    const moved = [...items];
    moved.splice(index + by, 0, ...moved.splice(index, 1));
    const list = (event.currentTarget as HTMLElement).closest<HTMLElement>('.ordered')!;
    const direction = by < 0 ? 'up' : 'down';
    set(moved);
    const isAtEnd = index + by === (by < 0 ? 0 : items.length - 1);
    focusLater(list, `[data-row="${items[index]!.row}"] [data-to="${isAtEnd ? (by < 0 ? 'down' : 'up') : direction}"]`);
  };
  const remove = (index: number) => (event: Event) => {
    const list = (event.currentTarget as HTMLElement).closest<HTMLElement>('.ordered')!;
    set(items.filter((item) => item !== items[index]));
    const next = items[index + 1] ?? items[index - 1];
    focusLater(list, `[data-row="${next?.row ?? ''}"] :is(input, textarea)`);
  };
  const add = (event: Event): void => {
    const list = (event.currentTarget as HTMLElement).parentElement!.querySelector<HTMLElement>('.ordered')!;
    const item = create();
    set([...items, item]);
    focusLater(list, `[data-row="${item.row}"] :is(input, textarea)`);
  };
  return html`<ol class="ordered">
      ${repeat(
        items,
        ({ row }) => row,
        (item, index) => {
          const name = texts.one(index + 1);
          return html`<li class="ordered-row" data-row=${item.row}>
            <div class="ordered-head">
              <p class="label">${name}</p>
              <div class="ordered-tools">
                <button
                  type="button"
                  class="button button--small"
                  data-to="up"
                  ?disabled=${index === 0}
                  aria-label=${texts.up(name)}
                  @click=${move(index, -1)}
                >
                  ${icons.up}
                </button>
                <button
                  type="button"
                  class="button button--small"
                  data-to="down"
                  ?disabled=${index === items.length - 1}
                  aria-label=${texts.down(name)}
                  @click=${move(index, 1)}
                >
                  ${icons.down}
                </button>
                <button
                  type="button"
                  class="button button--small button--danger"
                  ?disabled=${items.length <= least}
                  aria-label=${texts.remove(name)}
                  @click=${remove(index)}
                >
                  ${texts.removeShort}
                </button>
              </div>
            </div>
            <div class="stack">${body(item, index)}</div>
          </li>`;
        },
      )}
    </ol>
    <button type="button" class="button add-row" ?disabled=${items.length >= most} @click=${add}>
      ${icons.add}${texts.add}
    </button>`;
}
