import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons.js';
import { added, dropped, equalled, madeFirst, movedDown, movedUp, rankOf, removed, type Ranks } from './ranking.js';
import { RowDrag } from './row-drag.js';

const gripIcon = icon(svg`<path d="M5 8h14M5 12h14M5 16h14"/>`);

export interface RankOption {
  readonly id: string;
  readonly name: string;
  /** What else is said of it. */
  readonly about?: string | undefined;
}

/** Texts of an order of preference. What a button shows, and its full name, which contains it: so it can be called by what is seen. */
export interface RankMessages {
  instruction: string;
  equalsAllowed: string;
  order: string;
  empty: string;
  unranked: string;
  unrankedHint: string;
  place: (name: string, rank: number, of: number, equal: string) => string;
  added: (place: string) => string;
  removed: (name: string) => string;
  handle: (name: string, rank: number, of: number) => string;
  handleHint: string;
  up: string;
  upName: (name: string) => string;
  down: string;
  downName: (name: string) => string;
  first: string;
  firstName: (name: string) => string;
  remove: string;
  removeName: (name: string) => string;
  add: string;
  addName: (name: string) => string;
  equal: (above: string) => string;
  /** At the end of the list there is no further up or down. */
  isFirst: (name: string) => string;
  isLast: (name: string) => string;
}

export interface RankHost {
  readonly options: readonly RankOption[];
  /** What is ranked so far. */
  readonly ranks: Ranks;
  /** Whether options may be equal. */
  readonly equals: boolean;
  readonly texts: RankMessages;
  /** Before every id, where several lists stand in one root. */
  readonly prefix: string;
  choose(ranks: Ranks): void;
  announce(text: string): void;
  /** Moves the focus to the element with this id after the next drawing. */
  focusOn(id: string): void;
  requestUpdate(): void;
}

type Move = (ranks: Ranks, id: string) => Ranks;

const optionText = ({ name, about }: RankOption): TemplateResult =>
  html`<b>${name}</b>${about ? html`<span class="muted small about">${about}</span>` : nothing}`;

/** An order of preference: by buttons, by keys, or by dragging; every move is told. */
export class RankList {
  readonly #host: RankHost;
  readonly #drag: RowDrag;

  constructor(host: RankHost) {
    this.#host = host;
    this.#drag = new RowDrag(
      () => {
        host.requestUpdate();
      },
      (id, row) => {
        this.#settle(id, dropped(this.#ranks, id, row), `handle-${id}`);
      },
    );
  }

  get #ranks(): Ranks {
    return this.#host.ranks;
  }

  #optionOf(id: string): RankOption {
    return this.#host.options.find((option) => option.id === id) ?? { id, name: id };
  }

  #nameOf(id: string): string {
    return this.#optionOf(id).name;
  }

  #placeOf(ranks: Ranks, id: string): string {
    const rank = rankOf(ranks, id);
    const equals = (ranks[rank] ?? []).filter((other) => other !== id).map((other) => this.#nameOf(other));
    return this.#host.texts.place(this.#nameOf(id), rank + 1, ranks.length, equals.join(', '));
  }

  #focus(id: string): void {
    this.#host.focusOn(this.#host.prefix + id);
  }

  /** Takes the new order, tells it, and keeps the focus where it was, since the row has moved in the page. */
  #settle(id: string, ranks: Ranks, focus: string): void {
    this.#host.choose(ranks);
    this.#host.announce(this.#placeOf(ranks, id));
    this.#focus(focus);
  }

  #move(id: string, move: Move, focus: string): void {
    const before = this.#ranks;
    const after = move(before, id);
    if (after !== before) {
      this.#settle(id, after, focus);
      return;
    }
    const { isFirst, isLast } = this.#host.texts;
    this.#host.announce((move === movedDown ? isLast : isFirst)(this.#nameOf(id)));
  }

  /** The next "add" gets the focus: so one goes on adding in the order of one's wishes. */
  #add(id: string): void {
    const rest = this.#unranked.map((option) => option.id);
    const at = rest.indexOf(id);
    const next = rest[at + 1] ?? rest[at - 1];
    const ranks = added(this.#ranks, id);
    this.#settle(id, ranks, next ? `add-${next}` : `handle-${id}`);
    this.#host.announce(this.#host.texts.added(this.#placeOf(ranks, id)));
  }

  #remove(id: string): void {
    this.#host.choose(removed(this.#ranks, id));
    this.#host.announce(this.#host.texts.removed(this.#nameOf(id)));
    this.#focus(`add-${id}`);
  }

  get #unranked(): RankOption[] {
    const ranked = this.#ranks.flat();
    return this.#host.options.filter(({ id }) => !ranked.includes(id));
  }

  readonly #onKey = (event: KeyboardEvent, id: string): void => {
    const move = { ArrowUp: movedUp, ArrowDown: movedDown, Home: madeFirst }[event.key];
    if (event.key === 'Escape') this.#drag.cancel();
    if (!move) return;
    event.preventDefault();
    this.#move(id, move, `handle-${id}`);
  };

  render(): TemplateResult {
    const { texts } = this.#host;
    const ids = this.#ranks.flat();
    return html`<h3>${texts.order}</h3>
      ${
        ids.length > 0
          ? html`<p class="hint" id="${this.#host.prefix}handle-hint">${texts.handleHint}</p>
              <ol class="ranks" role="list">
                ${repeat(
                  ids,
                  (id) => id,
                  (id, row) => this.#row(id, ids, row),
                )}
              </ol>`
          : html`<p class="nothing muted">${texts.empty}</p>`
      }
      ${this.#rest()}`;
  }

  #row(id: string, ids: readonly string[], row: number): TemplateResult {
    const option = this.#optionOf(id);
    const ranks = this.#ranks;
    const rank = rankOf(ranks, id);
    const above = ids[row - 1];
    const isEqual = above !== undefined && rankOf(ranks, above) === rank;
    return html`<li class="option ranked ${this.#drag.classOf(id, ids)} ${isEqual ? 'equal' : ''}">
      ${this.#handle(id, rank)}
      <b class="rank" aria-hidden="true">${rank + 1}</b>
      <span class="tight">${optionText(option)}</span>
      <div class="moves">${this.#moves(id)}</div>
      ${this.#host.equals && above !== undefined ? this.#equal(id, above, isEqual) : nothing}
    </li>`;
  }

  #handle(id: string, rank: number): TemplateResult {
    const { texts } = this.#host;
    return html`<button
      type="button"
      class="handle"
      id="${this.#host.prefix}handle-${id}"
      aria-label=${texts.handle(this.#nameOf(id), rank + 1, this.#ranks.length)}
      aria-describedby="${this.#host.prefix}handle-hint"
      @keydown=${(event: KeyboardEvent) => {
        this.#onKey(event, id);
      }}
      @click=${(event: MouseEvent) => {
        // by key or by a screen reader, not by a finger that let go of the row
        if (event.detail === 0) this.#host.announce(texts.handleHint);
      }}
      @pointerdown=${(event: PointerEvent) => {
        this.#drag.start(event, id);
      }}
      @pointermove=${this.#drag.move}
      @pointerup=${this.#drag.end}
      @pointercancel=${this.#drag.cancel}
    >
      ${gripIcon}
    </button>`;
  }

  #moves(id: string): TemplateResult {
    const { texts } = this.#host;
    const name = this.#nameOf(id);
    const ranks = this.#ranks;
    const button = (key: string, shown: string, full: string, barred: boolean, press: () => void): TemplateResult =>
      html`<button
        type="button"
        class="move"
        id="${this.#host.prefix}${key}-${id}"
        aria-label=${full}
        aria-disabled=${barred ? 'true' : nothing}
        @click=${press}
      >
        ${shown}
      </button>`;
    const mover = (key: string, shown: string, full: string, move: Move): TemplateResult =>
      button(key, shown, full, move(ranks, id) === ranks, () => {
        this.#move(id, move, `${key}-${id}`);
      });
    return html`${mover('up', texts.up, texts.upName(name), movedUp)}
    ${mover('down', texts.down, texts.downName(name), movedDown)}
    ${mover('first', texts.first, texts.firstName(name), madeFirst)}
    ${button('remove', texts.remove, texts.removeName(name), false, () => {
      this.#remove(id);
    })}`;
  }

  #equal(id: string, above: string, isEqual: boolean): TemplateResult {
    return html`<label class="equals">
      <input
        type="checkbox"
        id="${this.#host.prefix}equal-${id}"
        .checked=${isEqual}
        @change=${() => {
          this.#settle(id, equalled(this.#ranks, id, !isEqual), `equal-${id}`);
        }}
      />
      <span><span class="hidden">${this.#nameOf(id)}: </span>${this.#host.texts.equal(this.#nameOf(above))}</span>
    </label>`;
  }

  #rest(): TemplateResult | typeof nothing {
    const { texts } = this.#host;
    const rest = this.#unranked;
    if (rest.length === 0) return nothing;
    return html`<div class="tight">
        <h3>${texts.unranked}</h3>
        ${this.#ranks.length > 0 ? html`<p class="hint">${texts.unrankedHint}</p>` : nothing}
      </div>
      <ul class="ranks" role="list">
        ${repeat(
          rest,
          ({ id }) => id,
          (option) =>
            html`<li class="option rest">
              <span class="tight">${optionText(option)}</span>
              <button
                type="button"
                id="${this.#host.prefix}add-${option.id}"
                aria-label=${texts.addName(option.name)}
                @click=${() => {
                  this.#add(option.id);
                }}
              >
                ${texts.add}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}
