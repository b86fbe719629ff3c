/** The code of each widget: asked for once, and again under another address where it did not come. */
import { FOLDER } from './built.js';

/**
 * Where this script came from. A page that copies it into a bundle of its own says so by
 * `data-suara-cdn="https://…/cdn/0/"` on any element: `import.meta.url` is then the bundle's.
 */
export const OWN = document.querySelector('[data-suara-cdn]')?.getAttribute('data-suara-cdn') ?? import.meta.url;

export const addressOf = (file: string): string => new URL(`${FOLDER}${file}.js`, OWN).href;

const asked = new Map<string, Promise<void>>();
let again = 0;

export const isAsked = (name: string): boolean => asked.has(name);

/**
 * Browsers remember until the page is loaded again that a module did not come, also for what a module imports: after
 * the same file by another address comes the one that imports nothing.
 */
async function fetchCode(name: string): Promise<void> {
  const file = addressOf(name);
  try {
    await import(file);
  } catch {
    await pause();
    try {
      await import(`${file}?${++again}`);
    } catch {
      await import(`${addressOf(`single/${name}`)}?${++again}`);
    }
  }
}

/** What breaks off a connection is rarely over at once. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

/** Rejects where it cannot be had now; who asks later asks anew. */
export function code(name: string): Promise<void> {
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
