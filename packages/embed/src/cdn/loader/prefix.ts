/**
 * What tags, the global and `data-` attributes are called. A build for a second major version on the same page has
 * others (`--configPrefix`, rollup.config.mjs), so nothing else spells them.
 */
export const PREFIX = 'suara';
export const GLOBAL = 'Suara';

/** What a page's own markup says: `data-suara="poll"`. */
export const MARK = `data-${PREFIX}`;

/** Set once a widget needs no reserved space any more. */
export const SETTLED = `${MARK}-ready`;
