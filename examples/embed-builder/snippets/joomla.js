/** A "Custom" module of Joomla: its editor keeps `data-` attributes, its filter takes scripts away. */
import { tokensOf } from '../embed.js';
import { headOf, scriptTag } from './html.js';
import { aboutVariables, rawTag } from './php.js';
import { markup } from './sanitized.js';

/** What a module holds is the same for all visitors: a token can only be written by PHP. */
function widgetOf(embed) {
  if (tokensOf(embed).length === 0) return { where: 'joomla-module', code: `${markup(embed)}\n` };
  const tag = rawTag(embed, (token) => `<?php echo htmlspecialchars($${token} ?? '', ENT_QUOTES, 'UTF-8'); ?>`);
  return { where: 'joomla-php', code: `${aboutVariables(embed)}${tag}\n` };
}

/** @type {import('./index.js').Host} */
export const joomla = {
  label: 'Joomla',
  policyOf: 'cdn',
  notes: ['note-joomla', 'note-loader'],
  blocks: (embed) => [
    ...headOf(embed, 'joomla-head'),
    widgetOf(embed),
    { where: 'joomla-template', code: `${scriptTag(embed.loader)}\n` },
  ],
};
