import type { PollOption } from '@suara/client';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../internal/icons.js';
import { ballotStyles } from './ballot.styles.js';
import type { BallotControl, BallotHost, CreateBallotControl } from './ballot-control.js';
import { ballotGroup, ballotOf, nameOf, namesOf, optionOf, optionText, ruleOf } from './parts.js';
import { added, dropped, equalled, madeFirst, movedDown, movedUp, rankOf, removed, type Ranks } from './ranking.js';
import { RowDrag } from './row-drag.js';

const gripIcon = icon(svg`<path d="M5 8h14M5 12h14M5 16h14"/>`);

type Move = (ranks: Ranks, id: string) => Ranks;

/** An order of preference: by buttons, by keys, or by dragging; every move is told. */
class Ranked implements BallotControl {
  readonly #host: BallotHost;
  readonly #drag: RowDrag;

  constructor(host: BallotHost) {
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
    return ballotOf(this.#host, 'ranked')?.ranks ?? [];
  }

  /** An instant run-off moves a ballot on to one option at a time, so it knows no equals. */
  get #equals(): boolean {
    return ruleOf(this.#host, 'ranked').method !== 'instant_runoff';
  }

  #choose(ranks: Ranks): void {
    this.#host.choose({ kind: 'ranked', ranks: ranks.map((rank) => [...rank]) });
  }

  #placeOf(ranks: Ranks, id: string): string {
    const rank = rankOf(ranks, id);
    const equals = (ranks[rank] ?? []).filter((other) => other !== id);
    return this.#host.texts.ranked.place(nameOf(this.#host, id), rank + 1, ranks.length, namesOf(this.#host, equals));
  }

  /** Takes the new order, tells it, and keeps the focus where it was, since the row has moved in the page. */
  #settle(id: string, ranks: Ranks, focus: string): void {
    this.#choose(ranks);
    this.#host.announce(this.#placeOf(ranks, id));
    this.#host.focusOn(focus);
  }

  #move(id: string, move: Move, focus: string): void {
    const before = this.#ranks;
    const after = move(before, id);
    if (after !== before) {
      this.#settle(id, after, focus);
      return;
    }
    const { isFirst, isLast } = this.#host.texts.ranked;
    this.#host.announce((move === movedDown ? isLast : isFirst)(nameOf(this.#host, id)));
  }

  /** The next "add" gets the focus: so one goes on adding in the order of one's wishes. */
  #add(id: string): void {
    const rest = this.#unranked.map((option) => option.id);
    const at = rest.indexOf(id);
    const next = rest[at + 1] ?? rest[at - 1];
    const ranks = added(this.#ranks, id);
    this.#settle(id, ranks, next ? `add-${next}` : `handle-${id}`);
    this.#host.announce(this.#host.texts.ranked.added(this.#placeOf(ranks, id)));
  }

  #remove(id: string): void {
    this.#choose(removed(this.#ranks, id));
    this.#host.announce(this.#host.texts.ranked.removed(nameOf(this.#host, id)));
    this.#host.focusOn(`add-${id}`);
  }

  get #unranked(): PollOption[] {
    const ranked = this.#ranks.flat();
    return this.#host.definition.options.filter(({ id }) => !ranked.includes(id));
  }

  readonly #onKey = (event: KeyboardEvent, id: string): void => {
    const move = { ArrowUp: movedUp, ArrowDown: movedDown, Home: madeFirst }[event.key];
    if (event.key === 'Escape') this.#drag.cancel();
    if (!move) return;
    event.preventDefault();
    this.#move(id, move, `handle-${id}`);
  };

  render(): TemplateResult {
    const { ranked: texts } = this.#host.texts;
    const ids = this.#ranks.flat();
    const instruction = this.#equals ? `${texts.instruction} ${texts.equalsAllowed}` : texts.instruction;
    return ballotGroup(
      this.#host,
      '/ballot/ranks',
      instruction,
      html`<h3>${texts.order}</h3>
        ${
          ids.length > 0
            ? html`<p class="hint" id="handle-hint">${texts.handleHint}</p>
                <ol class="ranks" role="list">
                  ${repeat(
                    ids,
                    (id) => id,
                    (id, row) => this.#row(id, ids, row),
                  )}
                </ol>`
            : html`<p class="nothing muted">${texts.empty}</p>`
        }
        ${this.#rest()}`,
    );
  }

  #row(id: string, ids: readonly string[], row: number): TemplateResult {
    const option = optionOf(this.#host, id);
    const ranks = this.#ranks;
    const rank = rankOf(ranks, id);
    const above = ids[row - 1];
    const isEqual = above !== undefined && rankOf(ranks, above) === rank;
    return html`<li class="option ranked ${this.#drag.classOf(id, ids)} ${isEqual ? 'equal' : ''}">
      ${this.#handle(id, rank)}
      <b class="rank" aria-hidden="true">${rank + 1}</b>
      <span class="tight">${option ? optionText(this.#host, option) : id}</span>
      <div class="moves">${this.#moves(id)}</div>
      ${this.#equals && above !== undefined ? this.#equal(id, above, isEqual) : nothing}
    </li>`;
  }

  #handle(id: string, rank: number): TemplateResult {
    const { ranked: texts } = this.#host.texts;
    return html`<button
      type="button"
      class="handle"
      id="handle-${id}"
      aria-label=${texts.handle(nameOf(this.#host, id), rank + 1, this.#ranks.length)}
      aria-describedby="handle-hint"
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
    const { ranked: texts } = this.#host.texts;
    const name = nameOf(this.#host, id);
    const ranks = this.#ranks;
    const button = (key: string, shown: string, full: string, barred: boolean, press: () => void): TemplateResult =>
      html`<button
        type="button"
        class="move"
        id="${key}-${id}"
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
        id="equal-${id}"
        .checked=${isEqual}
        @change=${() => {
          this.#settle(id, equalled(this.#ranks, id, !isEqual), `equal-${id}`);
        }}
      />
      <span
        ><span class="hidden">${nameOf(this.#host, id)}: </span>${this.#host.texts.ranked.equal(
          nameOf(this.#host, above),
        )}</span
      >
    </label>`;
  }

  #rest(): TemplateResult | typeof nothing {
    const { ranked: texts } = this.#host.texts;
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
              <span class="tight">${optionText(this.#host, option)}</span>
              <button
                type="button"
                id="add-${option.id}"
                aria-label=${texts.addName(this.#host.text(option.name))}
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

export const create: CreateBallotControl = (host) => new Ranked(host);

export const styles = css`
  ${ballotStyles}
  .ranks {
    display: grid;
    gap: 8px;
  }
  .nothing {
    padding: 16px 12px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .ranked {
    position: relative;
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 8px;
    align-items: center;
    padding: 8px;
  }
  .rank {
    min-inline-size: 1.25em;
    color: var(--_accent);
    font-size: 1.25em;
    text-align: center;
  }
  .handle {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_ink-2);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .moves {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
    gap: 6px;
  }
  .move {
    min-block-size: 44px;
    padding: 6px 8px;
    border-color: var(--_edge);
    font-size: 0.9375em;
  }
  .move[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  .equals {
    grid-column: 1 / -1;
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    margin: 0;
    padding-inline-start: 4px;
    font-weight: 400;
    cursor: pointer;
  }
  .equals input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .rest {
    align-items: center;
    padding-block: 8px;
  }
  .rest button {
    flex: none;
    padding-inline: 14px;
  }
  .lifted {
    z-index: 2;
    border-color: var(--_accent);
    box-shadow: 0 6px 20px #0004;
  }
  .lifted .handle {
    cursor: grabbing;
  }
  .before::before,
  .after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: -7px;
    border-block-start: 3px solid var(--_accent);
  }
  .after::after {
    inset-block: auto -7px;
  }
`;
