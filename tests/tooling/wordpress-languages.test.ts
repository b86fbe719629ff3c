/** The WordPress plugin speaks Indonesian wherever it speaks English, and what WordPress reads is what the .po says. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compiled, textsOf } from '../../examples/wordpress/languages.mjs';

test('every text of the plugin has its Indonesian words', async () => {
  const { messages } = await compiled();
  const { all, script } = await textsOf();
  expect(script.length).toBeGreaterThan(20);
  expect(all.filter((text) => !messages.get(text))).toEqual([]);
  expect([...messages.keys()].filter((text) => text !== '' && !all.includes(text))).toEqual([]);
});

test('the compiled files are those of the .po', async () => {
  const { files } = await compiled();
  for (const [name, content] of Object.entries(files)) {
    const kept = await readFile(new URL(`../../examples/wordpress/suara/languages/${name}`, import.meta.url));
    expect(kept.equals(content), `${name}: run node examples/wordpress/languages.mjs`).toBe(true);
  }
});
