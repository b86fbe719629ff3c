/** A "Custom" module of Joomla: its editor keeps `data-` attributes, its filter takes scripts away. */
import { scriptTag } from './html.js';
import { markup } from './sanitized.js';

/** @type {import('./index.js').Host} */
export const joomla = {
  label: 'Joomla',
  policyOf: 'cdn',
  notes: ['note-joomla', 'note-loader'],
  blocks: (embed) => [
    { where: 'joomla-module', code: `${markup(embed)}\n` },
    { where: 'joomla-template', code: `${scriptTag(embed.loader)}\n` },
  ],
};
