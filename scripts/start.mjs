/** `npm start`: on a fresh clone or an old build it first prepares what the demonstration needs, then becomes it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, installDependencies, root } from './lib/prepare.mjs';

installDependencies();
buildWhenStale();

// in this very process, so that arguments and signals reach it directly
const demo = join(root, 'examples', 'demo.mjs');
process.argv[1] = demo;
await import(pathToFileURL(demo).href);
