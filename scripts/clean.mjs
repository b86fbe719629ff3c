/** Removes what the build and the tests make. `npm run build` makes it anew. */
import { readdirSync, rmSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const made = [
  '.cache',
  'storybook-static',
  'test-results',
  'playwright-report',
  'coverage',
  'examples/control-room/dist',
];
for (const name of readdirSync(at('packages'))) made.push(`packages/${name}/dist`);
for (const path of made) rmSync(at(path), { recursive: true, force: true });
