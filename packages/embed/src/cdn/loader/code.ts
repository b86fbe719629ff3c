/** The code of each widget: asked for once, and again under another address where it did not come. */
import { FOLDER } from './built.js';
import { MARK } from './prefix.js';

/**
 * Where this script came from. A page that copies it into a bundle of its own says so by
 * `data-suara-cdn="https://…/cdn/0/"` on any element: `import.meta.url` is then the bundle's.
 */
export const OWN = document.querySelector(`[${MARK}-cdn]`)?.getAttribute(`${MARK}-cdn`) ?? import.meta.url;

export const addressOf = (file: string): string => new URL(`${FOLDER}${file}.js`, OWN).href;

const asked = new Map<string, Promise<unknown>>();
let again = 0;

export const isAsked = (name: string): boolean => asked.has(name);

/**
 * Browsers remember until the page is loaded again that a module did not come, also for what a module imports: after
 * the same file by another address comes the one that imports nothing.
 */
async function fetchCode(name: string): Promise<unknown> {
  const file = addressOf(name);
  try {
    return (await import(file)) as unknown;
  } catch {
    await pause();
    try {
      return (await import(`${file}?${++again}`)) as unknown;
    } catch {
      return (await import(`${addressOf(`single/${name}`)}?${++again}`)) as unknown;
    }
  }
}

/** What breaks off a connection is rarely over at once. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

/** The module. Rejects where it cannot be had now; who asks later asks anew. */
export function code(name: string): Promise<unknown> {
  let coming = asked.get(name);
  if (!coming) {
    coming = fetchCode(name).catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
    asked.set(name, coming);
  }
  return coming;
}
