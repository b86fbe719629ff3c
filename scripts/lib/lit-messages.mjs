/** What Lit says to developers who misuse it, which nobody can on a page: some 140 bytes of every widget (brotli). */
const SENTENCES = [
  /Value passed to 'css' function must be a 'css' function result: |\. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security\./g,
  /CSSResult is not constructable\. Use `unsafeCSS` or `css` instead\./g,
  /invalid template strings array/g,
];

/** Fails where Lit has come to say something else, so that nobody wonders where the bytes went. */
export function dropLitMessages() {
  let dropped = 0;
  return {
    name: 'suara-lit-messages',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/](?:lit-html|@lit[\\/]reactive-element)[\\/]/.test(id)) return null;
      const changed = SENTENCES.reduce((text, sentence) => text.replace(sentence, ''), code);
      if (changed === code) return null;
      dropped += 1;
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && dropped < 2) this.error('Lit says other things to its developers now: see scripts/lib/lit-messages.mjs.');
    },
  };
}
