/**
 * CodeIgniter, by the class of examples/php that writes and escapes the tags: one file and no settings. Whoever writes widgets
 * in many views has the helper of examples/codeigniter.
 */
import { textOf } from './element.js';
import { phpString } from './escape.js';
import { headOf } from './html.js';
import { aboutVariables, isKnown, ownLink, rawTag, releaseOf } from './php.js';

/** @param {readonly (readonly [string, import('../embed.js').Value])[]} pairs */
function array(pairs) {
  const written = pairs.map(([name, value]) => {
    const php = typeof value === 'string' ? phpString(value) : textOf(value);
    return `${phpString(name)} => ${php}`;
  });
  const short = `[${written.join(', ')}]`;
  return short.length <= 80 ? short : `[\n${written.map((each) => `    ${each},\n`).join('')}]`;
}

/** @param {import('../embed.js').Embed} embed */
export function call(embed) {
  const link = ownLink(embed);
  const attributes = array([...embed.attributes, ['base-url', embed.api]]);
  const options = link
    ? `, ${array([
        ['text', link.text],
        ['href', link.href],
      ])}`
    : '';
  return `<?= \\Suara\\SuaraTag::element(${phpString(embed.widget)}, ${attributes}${options}) ?>`;
}

/** @param {import('../embed.js').Embed} embed */
export const script = (embed) =>
  `<?= \\Suara\\SuaraTag::script(${array([['api', embed.api], ...Object.entries(releaseOf(embed))])}) ?>`;

/** @param {import('../embed.js').Embed} embed */
const view = (embed) =>
  isKnown(embed) ? call(embed) : rawTag(embed, (token) => `<?= esc($${token} ?? '', 'attr') ?>`);

const autoload = `public $psr4 = [
    // …
    'Suara' => APPPATH . 'ThirdParty/Suara',
];
`;

/** @type {import('./index.js').Host} */
export const codeigniter = {
  label: 'CodeIgniter',
  policyOf: 'cdn',
  notes: ['note-codeigniter', 'note-loader'],
  blocks: (embed) => [
    { where: 'app/Config/Autoload.php', code: autoload },
    ...headOf(embed, 'view-head'),
    { where: 'view', code: `${aboutVariables(embed)}${script(embed)}\n${view(embed)}\n` },
  ],
};
