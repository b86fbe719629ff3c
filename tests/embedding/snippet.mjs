/** What the documentation tells a site's developer to paste, and which policy it names: read from there, never repeated. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

const ORIGIN = 'https://api.example.org';

/** The first fenced block after a heading. */
function fenceAfter(heading, language) {
  const [, after] = readme.split(`\n${heading}\n`);
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(after ?? '')?.[1];
  if (!block) throw new Error(`README has no block of this kind below "${heading}".`);
  return block.trim();
}

const [scriptLine, ...tagLines] = fenceAfter('## Put it on a page', 'html').split('\n');
const tagLine = tagLines.join('').trim();

/** The script's tag, as the README has it. */
export const scriptTag = (api) => scriptLine.replaceAll(ORIGIN, api);

/** Where that script is, from the API's address on. */
export const scriptPath = new URL(/src="([^"]+)"/.exec(scriptLine)[1]).pathname;

/** The README's tag with another name, site and attributes. */
export const widgetTag = (tag, site, attributes = '') =>
  tagLine
    .replaceAll('suara-complaint-form', tag)
    .replace(/ site="[^"]*"/, ` site="${site}"${attributes && ` ${attributes}`}`);

/** Where its link leads, and what it says. */
export const fallbackLink = /href="([^"]+)"/.exec(tagLine)[1];
export const fallbackText = />([^<>]+)<\/a>/.exec(tagLine)[1];

/** The directives that a page with a policy needs, and not one more. */
export const policy = (api) =>
  fenceAfter('### Content Security Policy', '').replaceAll(ORIGIN, api).replaceAll('\n', ' ');

/** The Trusted Types policy that it has to allow. */
export const trustedTypesPolicy = (() => {
  const name = /Trusted Types, allow\s+the\s+policy\s+`([\w-]+)`/u.exec(readme)?.[1];
  if (!name) throw new Error('README names no Trusted Types policy.');
  return name;
})();
