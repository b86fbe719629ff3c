import { host as apiBlocked } from './api-blocked.mjs';
import { host as backForward } from './back-forward.mjs';
import { host as baseHref } from './base-href.mjs';
import { host as bootstrap3 } from './bootstrap-3.mjs';
import { host as bootstrap5 } from './bootstrap-5.mjs';
import { host as dark } from './dark.mjs';
import { host as dialog } from './dialog.mjs';
import { host as forcedColours } from './forced-colours.mjs';
import { host as hiddenAtStart } from './hidden-at-start.mjs';
import { host as jquery } from './jquery.mjs';
import { host as mootools } from './mootools.mjs';
import { host as moved } from './moved.mjs';
import { host as noStorage } from './no-storage.mjs';
import { host as plain } from './plain.mjs';
import { host as polluted } from './polluted.mjs';
import { host as print } from './print.mjs';
import { host as prototypeJs } from './prototype-js.mjs';
import { host as readded } from './readded.mjs';
import { host as reducedMotion } from './reduced-motion.mjs';
import { host as rem } from './rem.mjs';
import { host as reset } from './reset.mjs';
import { host as rtl } from './rtl.mjs';
import { host as sandbox } from './sandbox.mjs';
import { host as sandboxOpaque } from './sandbox-opaque.mjs';
import { host as scriptBlocked } from './script-blocked.mjs';
import { host as scriptLate } from './script-late.mjs';
import { host as shadowRoot } from './shadow-root.mjs';
import { host as strictPolicy } from './strict-policy.mjs';
import { host as tailwind } from './tailwind.mjs';
import { host as thirdParty } from './third-party.mjs';
import { host as twoCopies } from './two-copies.mjs';
import { host as twoMajors } from './two-majors.mjs';
import { host as unknownHidden } from './unknown-hidden.mjs';
import { host as uppercase } from './uppercase.mjs';
import { host as zoom } from './zoom.mjs';

/** The plain page first: the others are compared with it. */
export const hosts = [
  plain,
  reset,
  unknownHidden,
  rem,
  bootstrap3,
  bootstrap5,
  tailwind,
  uppercase,
  rtl,
  baseHref,
  prototypeJs,
  mootools,
  jquery,
  polluted,
  strictPolicy,
  noStorage,
  thirdParty,
  shadowRoot,
  dialog,
  sandbox,
  sandboxOpaque,
  hiddenAtStart,
  moved,
  readded,
  backForward,
  print,
  zoom,
  forcedColours,
  reducedMotion,
  dark,
  twoCopies,
  twoMajors,
  scriptLate,
  scriptBlocked,
  apiBlocked,
];
