import type { TriggerKind, TriggerSide } from '../trigger-side.js';

/** Waits for the moment to invite, and calls `fire` at each; what it returns ends the waiting. */
type Signal = (element: TriggerSide['element'], fire: () => void) => () => void;

function on<K extends keyof DocumentEventMap>(
  target: Document,
  name: K,
  hear: (event: DocumentEventMap[K]) => void,
): () => void {
  target.addEventListener(name, hear);
  return () => {
    target.removeEventListener(name, hear);
  };
}

/** As soon as the survey is there. */
const dialog: Signal = (_, fire) => {
  const timer = setTimeout(fire);
  return () => {
    clearTimeout(timer);
  };
};

/** After an act in another widget. Whoever has just answered a survey is not led to the next. */
const submitted: Signal = (element, fire) =>
  on(document, 'suara-submitted', (event) => {
    if (!event.composedPath().includes(element) && event.act !== 'respond') fire();
  });

/**
 * The pointer leaves at the top, where tabs and address are. A finger has no such way out, and a quick scroll up
 * mostly leads to a menu: there the visitor who left the page and came back is asked.
 */
const exit: Signal = (_, fire) => {
  let hasLeft = false;
  const ends = [
    on(document, 'mouseout', ({ relatedTarget, clientY }) => {
      if (relatedTarget === null && clientY <= 0) fire();
    }),
    on(document, 'visibilitychange', () => {
      if (!matchMedia('(hover: none)').matches) return;
      if (document.visibilityState === 'hidden') hasLeft = true;
      else if (hasLeft) fire();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
};

/** After so many seconds in which the page was to be seen. */
const time: Signal = ({ delay }, fire) => {
  let left = Math.max(0, delay) * 1000;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    left -= Date.now() - since;
  };
  const go = (): void => {
    pause();
    if (document.visibilityState !== 'visible') return;
    since = Date.now();
    timer = setTimeout(fire, left);
  };
  const end = on(document, 'visibilitychange', go);
  go();
  return () => {
    end();
    pause();
  };
};

export const signals: Record<Exclude<TriggerKind, 'inline' | 'button'>, Signal> = { dialog, submitted, exit, time };
