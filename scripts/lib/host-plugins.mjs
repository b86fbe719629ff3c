/** The rollup plugins that keep the page's things and ours apart, and one that leaves out what nobody needs. */

/**
 * Old libraries put their own things under the platform's names, on the pages of real sites: Prototype.js its `Array.from`,
 * MooTools its `Event` and `Request` as well. This puts what packages/embed/src/cdn/natives.ts makes in the place of those
 * names, in our code and in that of the libraries we bundle, so that nobody who writes either has to think of it.
 */
const replacements = [
  { name: 'arrayFrom', pattern: /\bArray\.from\b(?=\()/g },
  { name: 'NativeEvent', pattern: /(?<=\b(?:extends|new) )Event\b(?!\.)/g },
  { name: 'NativeRequest', pattern: /\bglobalThis\.Request\b/g },
  { name: 'nativeFetch', pattern: /\bglobalThis\.fetch\.bind\(globalThis\)/g, only: /[\\/]ky[\\/]/ },
];

/** @param {string} natives the module's path */
export function keepNatives(natives) {
  const left = new Set(replacements.map(({ name }) => name));
  return {
    name: 'suara-keep-natives',
    transform(code, id) {
      // the loader stands alone: it has none of these names, and must not draw this module in
      if (id === natives || /[\\/]packages[\\/]embed[\\/]/.test(id)) return null;
      const used = [];
      let changed = code;
      for (const { name, pattern, only } of replacements) {
        if (only && !only.test(id)) continue;
        const before = changed;
        changed = changed.replace(pattern, `${name}$suara`);
        if (changed !== before) used.push(name);
      }
      if (used.length === 0) return null;
      for (const name of used) left.delete(name);
      const names = used.map((name) => `${name} as ${name}$suara`).join(', ');
      return { code: `import { ${names} } from ${JSON.stringify(natives)};\n${changed}`, map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`Nothing was found to put ${[...left].join(', ')} in the place of.`);
    },
  };
}

/** What ky does to tell of progress, which no call of ours asks it for: photos are sent by XMLHttpRequest. */
export function leaveOutProgress() {
  let found = false;
  return {
    name: 'suara-leave-out-progress',
    transform(_code, id) {
      if (!/[\\/]ky[\\/]distribution[\\/]utils[\\/]body\.js$/.test(id)) return null;
      found = true;
      return {
        code: 'export const streamRequest = (request) => request, streamResponse = (response) => response;',
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && !found) this.error('ky has no utils/body.js any more: see where it tells of progress now.');
    },
  };
}

/**
 * Lit tells the page its versions in globals, so that a second Lit on the page warns of the first. A host page has no use of
 * that: the only global of ours is the documented one (`trimLit` takes away `Symbol.metadata`, too).
 */
export function keepLitToItself() {
  const changes = [
    [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/, 'void 0', 3],
    // MooTools has a `Document` of its own, by which Lit took the browser for one without constructable sheets
    [/"adoptedStyleSheets"\s*in Document\.prototype/, '"adoptedStyleSheets"in document', 1],
  ];
  const left = changes.map(([, , count]) => count);
  return {
    name: 'suara-keep-lit-to-itself',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|reactive-element|css-tag)\.js$/.test(id)) return null;
      const changed = changes.reduce((before, [pattern, instead], index) => {
        const after = before.replace(pattern, instead);
        if (after !== before) left[index] -= 1;
        return after;
      }, code);
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && left.some((count) => count !== 0)) {
        this.error('What Lit puts on the page has changed: see its files for Versions and Document.');
      }
    },
  };
}
