import type { TextRange } from '@suara/core';
import type { ReactiveController } from 'lit';
import type { ConsultationHost } from '../consultation-host.js';

/** Words that the reader has selected within a section. */
export interface Selected extends TextRange {
  readonly section: string;
}

/** Milliseconds until a selection counts: it changes with every letter that a finger passes. */
const SETTLED = 150;
/** Until a lost one is forgotten: a tap on the bar itself takes the selection away before it counts as a press. */
const LOST = 600;

/** Words that are selected in the document, for the bar at the end of their section. */
export class QuoteSelection implements ReactiveController {
  selected: Selected | undefined;
  readonly #host: ConsultationHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ConsultationHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#onChange);
    clearTimeout(this.#timer);
  }

  forget(): void {
    this.selected = undefined;
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    const found = selectedIn(this.#host.shadow);
    if (!found && !this.selected) return;
    this.#timer = setTimeout(
      () => {
        this.selected = found;
        this.#host.requestUpdate();
      },
      found ? SETTLED : LOST,
    );
  };
}

type Boundaries = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

interface WithComposedRanges {
  getComposedRanges?(...roots: ({ shadowRoots: ShadowRoot[] } | ShadowRoot)[]): StaticRange[];
}

/** Asks in the standard's way, and in that of the Safari versions before it. */
function composedRange(selection: WithComposedRanges, root: ShadowRoot): Boundaries | undefined {
  try {
    return selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  } catch {
    try {
      return selection.getComposedRanges?.(root)[0];
    } catch {
      return undefined;
    }
  }
}

const firstRange = (selection: Selection | null | undefined): Boundaries | undefined =>
  selection?.rangeCount ? selection.getRangeAt(0) : undefined;

/** What is selected inside a shadow root. No way of asking is known to all browsers, so each is tried. */
export function rangeIn(root: ShadowRoot): Range | undefined {
  const selection = document.getSelection();
  const own = root as ShadowRoot & { getSelection?(): Selection | null };
  const ways = [
    () => selection && composedRange(selection as WithComposedRanges, root),
    () => firstRange(own.getSelection?.()),
    () => firstRange(selection),
  ];
  for (const way of ways) {
    const found = way();
    if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) continue;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    if (!range.collapsed) return range;
  }
  return undefined;
}

/** How many letters of a paragraph stand before a place in it. */
function lettersBefore(paragraph: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** The letters of a paragraph that are selected, as places of the section's text. */
function within(paragraph: HTMLElement, range: Range): TextRange {
  const start = Number(paragraph.dataset['start']);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    start: paragraph.contains(startContainer) ? start + lettersBefore(paragraph, startContainer, startOffset) : start,
    end: paragraph.contains(endContainer)
      ? start + lettersBefore(paragraph, endContainer, endOffset)
      : start + paragraph.textContent.length,
  };
}

/** The selected words of the first section that a selection touches: its other ends may lie anywhere. */
function selectedIn(root: ShadowRoot): Selected | undefined {
  const range = rangeIn(root);
  if (!range) return undefined;
  for (const text of root.querySelectorAll<HTMLElement>('[data-section]')) {
    const parts = Array.from(text.querySelectorAll<HTMLElement>('.para'))
      .filter((paragraph) => range.intersectsNode(paragraph))
      .map((paragraph) => within(paragraph, range))
      .filter(({ start, end }) => end > start);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) return { section: text.dataset['section'] ?? '', start: first.start, end: last.end };
  }
  return undefined;
}
