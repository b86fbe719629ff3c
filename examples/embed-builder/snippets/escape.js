/** How a text is written where it must be read as a text and nothing else. */

/** Between the tags of a page. @param {string} text */
export const content = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value of an attribute, with its quotes: those that need the least to be changed. @param {string} text */
export function quoted(text) {
  const safe = content(text);
  return safe.includes('"') && !safe.includes("'") ? `'${safe}'` : `"${safe.replaceAll('"', '&quot;')}"`;
}

/** Curly brackets and @, which templates take for their own. @param {string} html what is escaped already */
export const withoutTemplate = (html) => html.replace(/[{}@]/gu, (letter) => `&#${String(letter.codePointAt(0))};`);

/** @param {string} text */
export const jsString = (text) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** An object with texts in it. @param {Record<string, string>} object */
export function jsObject(object) {
  const fields = Object.entries(object).map(
    ([name, value]) => `${/^[a-z]\w*$/iu.test(name) ? name : jsString(name)}: ${jsString(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** @param {string} text */
export const phpString = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Expands nothing and ends nowhere but at its end, in the `.env` of PHP's hosts. @param {string} text */
export const envValue = (text) =>
  /^[\w.:/+=-]*$/u.test(text) ? text : `"${text.replace(/[\\"$]/gu, (letter) => `\\${letter}`)}"`;

/** `base-url` as a property has it: `baseUrl`. @param {string} name */
export const camelCase = (name) => name.replace(/-(\w)/gu, (_, letter) => String(letter).toUpperCase());

/** `status-tracker` as a class has it: `StatusTracker`. @param {string} name */
export const pascalCase = (name) => camelCase(`-${name}`);
