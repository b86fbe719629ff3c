/**
 * What of Lit no page needs from the CDN's build, some 200 bytes of every widget (brotli): sentences for developers who
 * misuse it, and standard decorators, which nothing here uses and for which Lit adds `Symbol.metadata` to the host's page.
 */
const UNUSED = [
  /Value passed to 'css' function must be a 'css' function result: /,
  /\. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security\./,
  /CSSResult is not constructable\. Use `unsafeCSS` or `css` instead\./,
  /invalid template strings array/,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
];

/** Fails where Lit has come to be written otherwise, so that nobody wonders where the bytes went. */
export function trimLit() {
  const dropped = new Set();
  return {
    name: 'suara-lit-trimmed',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/](?:lit-html|@lit[\\/]reactive-element)[\\/]/.test(id)) return null;
      let changed = code;
      for (const part of UNUSED) {
        if (!part.test(changed)) continue;
        changed = changed.replace(part, '');
        dropped.add(part);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      const kept = UNUSED.find((part) => !dropped.has(part));
      if (!error && kept) this.error(`Lit has no ${kept} any more: see scripts/lib/lit-trimmed.mjs.`);
    },
  };
}
