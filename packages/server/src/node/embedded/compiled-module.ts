import fs from 'node:fs';

/**
 * Where a module of this folder can be loaded from by a new thread or process: beside this one, compiled. Tests import
 * this module as TypeScript, which a plain Node 20 cannot load; for them it is the file that `npx tsc -b` put into
 * dist. What runs in the database's thread is therefore tested as it was last built.
 */
export function compiledModule(name: string): URL {
  const sibling = new URL(name, import.meta.url);
  if (!import.meta.url.endsWith('.ts')) return sibling;
  const built = new URL(sibling.href.replace('/packages/server/src/', '/packages/server/dist/'));
  if (!fs.existsSync(built)) throw new Error(`${name} is not built yet. Run: npx tsc -b packages/server`);
  return built;
}
