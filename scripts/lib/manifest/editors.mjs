/** What editors read: completion and help for tags, attributes, tokens and parts. */
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';

const options = { hideLogs: true };

/** The generators name a token's default even where none is said. */
const parse = (text) => JSON.parse(text.replaceAll(' _(default: undefined)_', ''));

const once = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** Every widget has the same tokens and parts: an editor that is told of one seven times offers it seven times. */
const eachOnce = (lists) => Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, once(items)]));

/** @returns {Record<string, unknown>} the files' contents by their names */
export function editorFiles(manifest, { name, version }) {
  const { $schema, version: format, ...css } = parse(getVsCodeCssCustomData(manifest, options));
  const { contributions, ...webTypes } = parse(getWebTypesData(manifest, options));
  return {
    'vscode.html-custom-data.json': parse(getVsCodeHtmlCustomData(manifest, options)),
    'vscode.css-custom-data.json': { $schema, version: format, ...eachOnce(css) },
    'web-types.json': {
      ...webTypes,
      name,
      version,
      contributions: { ...contributions, css: contributions.css && eachOnce(contributions.css) },
    },
  };
}
