/** Rows of a form that can be moved and removed by buttons, so that no hand needs to drag. */
import { html, nothing, type TemplateResult } from 'lit';
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

/** A button's handler that adds a row and brings the focus there. */
type Add<T> = (create: () => T) => (event: Event) => void;

interface Ordered<T extends Row> {
  readonly items: readonly T[];
  readonly least: number;
  readonly most: number;
  readonly texts: OrderTexts;
  readonly body: (item: T, index: number) => TemplateResult;
  /** Beside the row's name, where that alone says too little. */
  readonly beside?: (item: T) => TemplateResult;
  /** What the button adds. */
  readonly create: () => T;
  /** Instead of the button, where there is a choice of what is added. */
  readonly adder?: (add: Add<T>) => TemplateResult;
  readonly set: (items: T[]) => void;
}

/** The list that a button belongs to: it stands within, or right before the button that adds. */
function listOf({ currentTarget }: Event): HTMLElement | null {
  const button = currentTarget as HTMLElement;
  return (
    button.closest<HTMLElement>('.ordered') ?? button.closest('.part')?.querySelector<HTMLElement>('.ordered') ?? null
  );
}

/** Where the focus goes when its button has gone: to the row that took the place, or to what adds another. */
function focusLater(list: HTMLElement | null, selector: string): void {
  requestAnimationFrame(() => {
    const target =
      list?.querySelector<HTMLElement>(selector) ?? list?.parentElement?.querySelector<HTMLElement>('.add-row');
    target?.focus();
  });
}

export function orderedRows<T extends Row>(ordered: Ordered<T>): TemplateResult {
  const { items, least, most, texts, body, beside, create, adder, set } = ordered;
  const move = (item: T, index: number, by: -1 | 1) => (event: Event) => {
    const list = listOf(event);
    const moved = items.filter((each) => each !== item);
    moved.splice(index + by, 0, item);
    set(moved);
    // At either end the button that was pressed can be pressed no more.
    const isAtEnd = index + by === (by < 0 ? 0 : items.length - 1);
    const isUp = by < 0 !== isAtEnd;
    focusLater(list, `[data-row="${item.row}"] [data-to="${isUp ? 'up' : 'down'}"]`);
  };
  const remove = (item: T, index: number) => (event: Event) => {
    const list = listOf(event);
    set(items.filter((each) => each !== item));
    const next = items[index + 1] ?? items[index - 1];
    focusLater(list, `[data-row="${next?.row ?? ''}"] :is(summary, input, textarea)`);
  };
  const add: Add<T> = (made) => (event) => {
    const list = listOf(event);
    const item = made();
    set([...items, item]);
    focusLater(list, `[data-row="${item.row}"] :is(input, textarea)`);
  };
  // Drawn now, not when the list is: a form's summary asks right after what its fields are called.
  const bodies = items.map(body);
  return html`<ol class="ordered">
      ${repeat(
        items,
        ({ row }) => row,
        (item, index) => {
          const name = texts.one(index + 1);
          return html`<li class="ordered-row" data-row=${item.row}>
            <div class="ordered-head">
              <div class="ordered-name">
                <p class="label">${name}</p>
                ${beside?.(item) ?? nothing}
              </div>
              <div class="ordered-tools">
                <button
                  type="button"
                  class="button button--small"
                  data-to="up"
                  ?disabled=${index === 0}
                  aria-label=${texts.up(name)}
                  @click=${move(item, index, -1)}
                >
                  ${icons.up}
                </button>
                <button
                  type="button"
                  class="button button--small"
                  data-to="down"
                  ?disabled=${index === items.length - 1}
                  aria-label=${texts.down(name)}
                  @click=${move(item, index, 1)}
                >
                  ${icons.down}
                </button>
                <button
                  type="button"
                  class="button button--small button--danger"
                  ?disabled=${items.length <= least}
                  aria-label=${texts.remove(name)}
                  @click=${remove(item, index)}
                >
                  ${texts.removeShort}
                </button>
              </div>
            </div>
            <div class="stack">${bodies[index]}</div>
          </li>`;
        },
      )}
    </ol>
    ${
      adder?.(add) ??
      html`<button type="button" class="button add-row" ?disabled=${items.length >= most} @click=${add(create)}>
        ${icons.add}${texts.add}
      </button>`
    }`;
}
