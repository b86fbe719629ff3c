/**
 * `npm run pack`: the packages an application installs, as npm would publish them, into .cache/packages/. The examples
 * depend on these tarballs, so that each is built as a stranger builds it. `npm run build` must have run before.
 */
import { fileURLToPath } from 'node:url';
import { pack } from './lib/pack.mjs';

const tarballs = await pack(fileURLToPath(new URL('../.cache/packages', import.meta.url)), [
  'core',
  'client',
  'elements',
]);
console.log(Object.values(tarballs).join('\n'));
