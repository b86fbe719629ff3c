/**
 * `node scripts/prepared.mjs [--chromium] <script> [arguments]`: a script of ours that runs against what is built, from a
 * fresh clone too. What it needs is installed, and built where the build is older than its sources.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, installChromium, installDependencies, root } from './lib/prepare.mjs';

const needsChromium = process.argv[2] === '--chromium';
const [script, ...rest] = process.argv.slice(needsChromium ? 3 : 2);
installDependencies();
if (needsChromium) installChromium();
buildWhenStale();

// in this very process, so that arguments and signals reach it directly
const path = join(root, script);
process.argv = [process.argv[0], path, ...rest];
await import(pathToFileURL(path).href);
