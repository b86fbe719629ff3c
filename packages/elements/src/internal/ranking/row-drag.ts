/** So far a finger must go before it drags: a tap trembles, too. */
const SLACK = 4;
/** So near to the edge of the screen the page scrolls along, and by so much a frame. */
const EDGE = 64;
const SPEED = 8;

interface Drag {
  readonly id: string;
  readonly row: HTMLElement;
  readonly from: number;
  /** Where the pointer and the row were when it began. */
  readonly startY: number;
  readonly startTop: number;
  y: number;
  /** How far the row is drawn from its place. */
  shift: number;
  /** The row of the others before which it would drop. */
  to: number;
  moving: boolean;
}

/**
 * Drags a row of a list by its handle, with a mouse, a pen or a finger. The list stays as it is until the row is dropped:
 * were it drawn anew under way, the handle would leave the page for a moment and the finger would lose it.
 */
export class RowDrag {
  readonly #redraw: () => void;
  readonly #drop: (id: string, row: number) => void;
  #drag: Drag | undefined;

  constructor(redraw: () => void, drop: (id: string, row: number) => void) {
    this.#redraw = redraw;
    this.#drop = drop;
  }

  /** How a row is to be drawn: lifted, or with a line where the other would drop. */
  classOf(id: string, ids: readonly string[]): string {
    const drag = this.#drag;
    if (!drag?.moving) return '';
    if (drag.id === id) return 'lifted';
    if (drag.to === drag.from) return '';
    const others = ids.filter((other) => other !== drag.id);
    const at = others.indexOf(id);
    if (at === drag.to) return 'before';
    return drag.to === others.length && at === others.length - 1 ? 'after' : '';
  }

  readonly start = (event: PointerEvent, id: string): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const handle = event.currentTarget as HTMLElement;
    const row = handle.closest('li');
    if (!row?.parentElement) return;
    handle.setPointerCapture(event.pointerId);
    const from = Array.from(row.parentElement.children).indexOf(row);
    const startTop = row.getBoundingClientRect().top;
    this.#drag = {
      id,
      row,
      from,
      startY: event.clientY,
      startTop,
      y: event.clientY,
      shift: 0,
      to: from,
      moving: false,
    };
  };

  readonly move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.y = event.clientY;
    if (!drag.moving) {
      if (Math.abs(drag.y - drag.startY) < SLACK) return;
      drag.moving = true;
      this.#redraw();
      requestAnimationFrame(this.#scroll);
    }
    this.#follow(drag);
  };

  readonly end = (): void => {
    const drag = this.cancel();
    if (drag?.moving && drag.to !== drag.from) this.#drop(drag.id, drag.to);
  };

  /** Lets the row fall back to where it was. */
  readonly cancel = (): Drag | undefined => {
    const drag = this.#drag;
    this.#drag = undefined;
    drag?.row.style.removeProperty('translate');
    if (drag?.moving) this.#redraw();
    return drag;
  };

  /** Draws the row at the pointer, and finds where it would drop. */
  #follow(drag: Drag): void {
    const { row, y } = drag;
    const place = row.getBoundingClientRect().top - drag.shift;
    drag.shift = drag.startTop - place + y - drag.startY;
    row.style.setProperty('translate', `0 ${drag.shift}px`);
    const others = Array.from(row.parentElement?.children ?? []).filter((other) => other !== row);
    const to = others.filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
    if (to === drag.to) return;
    drag.to = to;
    this.#redraw();
  }

  readonly #scroll = (): void => {
    const drag = this.#drag;
    if (!drag) return;
    const by = drag.y < EDGE ? -SPEED : drag.y > innerHeight - EDGE ? SPEED : 0;
    if (by !== 0) {
      scrollBy(0, by);
      this.#follow(drag);
    }
    requestAnimationFrame(this.#scroll);
  };
}
