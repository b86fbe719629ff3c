/** All that a page can learn from its widgets. */

const NAMES = ['suara-ready', 'suara-submit', 'suara-submitted', 'suara-queued', 'suara-error'] as const;

export type SuaraEvent = GlobalEventHandlersEventMap[(typeof NAMES)[number]];

export interface Heard {
  readonly events: readonly SuaraEvent[];
  /** The events of one name. */
  named<N extends (typeof NAMES)[number]>(name: N): GlobalEventHandlersEventMap[N][];
  /** Every word that can be reached from any of the events, errors and their causes included. */
  words(): string;
}

/** Listens where a page would: outside of all shadow roots. */
export function listen(): Heard {
  const events: SuaraEvent[] = [];
  const hear = (event: SuaraEvent): void => {
    events.push(event);
  };
  for (const name of NAMES) document.body.addEventListener(name, hear);
  return {
    events,
    named: (name) => events.filter(({ type }) => type === name) as never,
    words: () => Array.from(wordsIn(events)).join('\n'),
  };
}

/** Goes through own properties, hidden ones included, and what requests and answers hold; never into the page. */
function* wordsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  if (value instanceof Node || value === window) return;
  seen.add(value);
  if (value instanceof Headers) yield* wordsIn(Array.from(value), seen);
  if (value instanceof Request || value instanceof Response) yield* wordsIn([value.url, value.headers], seen);
  for (const key of Reflect.ownKeys(value)) yield* wordsIn(Reflect.get(value, key), seen);
}
