import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Would register widgets under their tags, or is no part of one. */
const LEFT_OUT = /(?:^|\/)(?:define|index)\.js$/u;

/**
 * All that widgets load when they need it, loaded now: then none waits for a file while it is drawn, and nobody has to
 * guess whether it still does.
 */
export async function loadEverything(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@suara/elements')));
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith('.js') && !LEFT_OUT.test(file));
  await Promise.all(modules.map((file) => import(pathToFileURL(join(folder, file)).href)));
  // parts of the client that widgets load late
  await Promise.all([import('@suara/client/drafts'), import('@suara/client/polls'), import('@suara/client/surveys')]);
}
