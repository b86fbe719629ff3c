import plain from './plain.mjs';
import prototypeJs from './prototype-js.mjs';
import reset from './reset.mjs';
import strictPolicy from './strict-policy.mjs';
import unknownHidden from './unknown-hidden.mjs';

/** The plain page first: the others are compared with it. */
export const hosts = [plain, reset, unknownHidden, strictPolicy, prototypeJs];
