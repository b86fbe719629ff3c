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
