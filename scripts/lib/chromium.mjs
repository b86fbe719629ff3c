/** Where Chromium is, and how it is started without a desktop: every suite that needs a browser asks here. */
import { findProgram } from './program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** @returns {string | undefined} the browser's path, or undefined where there is none */
export const findChromium = () => findProgram(process.env.CHROMIUM_PATH, names);

export const chromiumPath = findChromium() ?? '/usr/bin/chromium';

/** No sandbox, since containers run as root; nothing that calls out by itself; no shared memory, which containers keep small. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
