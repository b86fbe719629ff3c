/** What only the build knows; `fillLoader` (scripts/lib/cdn-plugins.mjs) writes it in place of these names. */
declare const SUARA_VERSION: string;
declare const SUARA_FOLDER: string;
declare const SUARA_FILES: Readonly<Record<string, readonly string[]>>;
declare const SUARA_RESERVE: string;

export const VERSION = SUARA_VERSION;

/** Where the version's files are, as seen from the loader: beside it, or `../<version>/` from a moving channel. */
export const FOLDER = SUARA_FOLDER;

/** By widget: what it loads before it can be used, its own entry left out. */
export const FILES = SUARA_FILES;

/** The text of reserve.css. */
export const RESERVE = SUARA_RESERVE;
