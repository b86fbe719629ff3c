import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { covers, isOwn, stays, type Asker, type Box } from './page-beneath.js';

export type Side = 'left' | 'right';

/** Where the button is: in a corner with its words, or as a tab at an edge, so many pixels above the corner. */
export interface Place {
  readonly side: Side;
  readonly isTab: boolean;
  readonly up: number;
}

/** As launcher.styles.ts draws it. */
const TAB = { width: 32, height: 56 };

/** Between two heights at which a tab may be. */
const LIFT = 64;

/** Milliseconds in which a page comes to rest: a button that moves while one scrolls is worse than one that covers something. */
const REST = 200;

/** What it is in its corner, measured while it was there: a tab says nothing of that. */
interface Measure {
  readonly width: number;
  readonly height: number;
  readonly inset: Readonly<Record<Side, number>>;
}

export interface PlaceHost extends ReactiveControllerHost, Asker {
  /** The side that the page wants. */
  readonly side: Side;
  /** Whether the citizen wants it small. */
  readonly isSmall: boolean;
  /** The box that floats, once it is drawn. */
  readonly float: HTMLElement | null;
}

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

function measure(float: HTMLElement): Measure {
  const { width, height } = float.getBoundingClientRect();
  const { marginLeft, marginRight } = getComputedStyle(float);
  return { width, height, inset: { left: parseFloat(marginLeft), right: parseFloat(marginRight) } };
}

/** The last one shown is the uppermost. */
function raise(float: Partial<Pick<HTMLElement, 'hidePopover' | 'showPopover'>>): void {
  float.hidePopover?.();
  float.showPopover?.();
}

/** Keeps a launcher's button off the page's own controls: in the other corner, else small at an edge. */
export class FreePlace implements ReactiveController {
  readonly #host: PlaceHost;
  /** The place found free; undefined while the page's own wish is good. */
  #found: Place | undefined;
  #measured: Measure | undefined;
  #isPlaced = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changes = new MutationObserver(() => {
    this.#later();
  });

  constructor(host: PlaceHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): Place {
    const { side, isSmall } = this.#host;
    return this.#found ?? { side, isTab: isSmall, up: 0 };
  }

  hostConnected(): void {
    for (const name of EVENTS) addEventListener(name, this.#later, PASSIVE);
    addEventListener('focusin', this.#soon);
    this.#changes.observe(document, CHANGES);
    const root = this.#host.element.getRootNode();
    if (root !== document) this.#changes.observe(root, CHANGES);
    this.#later();
  }

  hostDisconnected(): void {
    for (const name of EVENTS) removeEventListener(name, this.#later, PASSIVE);
    removeEventListener('focusin', this.#soon);
    this.#changes.disconnect();
    this.#stop();
  }

  hostUpdated(): void {
    const { float } = this.#host;
    if (float && !this.now.isTab) this.#measured = measure(float);
    // before it is seen for the first time
    if (!this.#isPlaced) this.#look();
    this.#later();
  }

  /** The page's own wish again, until that is seen to be in the way. */
  forget(): void {
    this.#found = undefined;
  }

  readonly #later = (event?: Event): void => {
    if (event?.type === 'scroll') this.#stop();
    this.#timer ??= setTimeout(this.#look, REST);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What gets the focus is brought into view first. */
  readonly #soon = (): void => {
    requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#stop();
    if (!this.#host.element.isConnected || !this.#canBePressed()) return;
    this.#isPlaced = true;
    this.#watchShadows();
    const before = this.now;
    const now = this.#choose(before);
    if (now.side === before.side && now.isTab === before.isTab && now.up === before.up) return;
    this.#found = now;
    this.#host.requestUpdate();
  };

  /** Not beneath an open dialog, its own or the page's: then nothing of the page can be, and all would seem free. */
  #canBePressed(): boolean {
    const { element, float } = this.#host;
    if (!float) return false;
    const { left, top, width, height } = float.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2] as const;
    const inner = float.getRootNode() as ShadowRoot;
    if (!inner.elementsFromPoint(x, y).some((each) => float.contains(each))) return false;
    // a dialog of the page's around it that was opened later lies upon it
    const outer = element.getRootNode() as Document | ShadowRoot;
    if (element.closest('dialog') && outer.elementFromPoint(x, y) !== element) raise(float);
    return true;
  }

  /** What draws itself in a shadow root tells nobody outside that it has. */
  #watchShadows(): void {
    for (const each of document.querySelectorAll('*')) {
      if (each.shadowRoot && !this.#host.element.contains(each)) this.#changes.observe(each.shadowRoot, CHANGES);
    }
  }

  /** Where it is already, as long as that is good: nothing moves without need. */
  #choose(before: Place): Place {
    const { side, isSmall } = this.#host;
    const free = (place: Place, counts = isOwn): boolean => {
      const box = this.#boxOf(place);
      return box !== undefined && !covers(box, this.#host, counts);
    };
    const corners = isSmall ? [] : [side, other(side)].map((each) => ({ side: each, isTab: false, up: 0 }));
    if (before.isTab === isSmall && free(before)) return before;
    const tabs = before.isTab ? [before, ...this.#tabs()] : this.#tabs();
    return (
      [...corners, ...tabs].find((place) => free(place)) ??
      // a page full of links is scrolled from beneath it; what stays is not
      tabs.find((place) => free(place, stays)) ?? { side, isTab: true, up: 0 }
    );
  }

  /** Up one edge, then up the other. */
  #tabs(): Place[] {
    const { side } = this.#host;
    const heights = Array.from({ length: Math.ceil((innerHeight * 0.7) / LIFT) }, (_, index) => index * LIFT);
    return [side, other(side)].flatMap((each) => heights.map((up) => ({ side: each, isTab: true, up })));
  }

  #boxOf({ side, isTab, up }: Place): Box | undefined {
    const corner = this.#measured;
    if (!isTab && !corner) return undefined;
    const { width, height } = (isTab ? TAB : corner) ?? TAB;
    const inset = isTab ? 0 : (corner?.inset[side] ?? 0);
    const left = side === 'left' ? inset : document.documentElement.clientWidth - inset - width;
    return { left, top: innerHeight - this.#bottom - height - up, width, height };
  }

  get #bottom(): number {
    const { float } = this.#host;
    return float ? parseFloat(getComputedStyle(float).marginBlockEnd) : 0;
  }
}

const EVENTS = ['scroll', 'resize', 'load', 'pageshow', 'focusout', 'transitionend', 'animationend'] as const;
const CHANGES = { subtree: true, childList: true, attributes: true } as const;
const PASSIVE = { passive: true, capture: true } as const;
