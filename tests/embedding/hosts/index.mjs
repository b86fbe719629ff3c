import apiBlocked from './api-blocked.mjs';
import backForward from './back-forward.mjs';
import baseHref from './base-href.mjs';
import bootstrap3 from './bootstrap-3.mjs';
import bootstrap5 from './bootstrap-5.mjs';
import dark from './dark.mjs';
import dialog from './dialog.mjs';
import forcedColours from './forced-colours.mjs';
import hiddenAtStart from './hidden-at-start.mjs';
import jquery from './jquery.mjs';
import mootools from './mootools.mjs';
import moved from './moved.mjs';
import noStorage from './no-storage.mjs';
import plain from './plain.mjs';
import polluted from './polluted.mjs';
import print from './print.mjs';
import prototypeJs from './prototype-js.mjs';
import readded from './readded.mjs';
import reducedMotion from './reduced-motion.mjs';
import rem from './rem.mjs';
import reset from './reset.mjs';
import rtl from './rtl.mjs';
import sandbox from './sandbox.mjs';
import sandboxOpaque from './sandbox-opaque.mjs';
import scriptBlocked from './script-blocked.mjs';
import scriptLate from './script-late.mjs';
import shadowRoot from './shadow-root.mjs';
import strictPolicy from './strict-policy.mjs';
import tailwind from './tailwind.mjs';
import thirdParty from './third-party.mjs';
import twoCopies from './two-copies.mjs';
import twoMajors from './two-majors.mjs';
import unknownHidden from './unknown-hidden.mjs';
import uppercase from './uppercase.mjs';
import zoom from './zoom.mjs';

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
