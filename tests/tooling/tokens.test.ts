/** What the documentation tells of tokens and parts is what the widgets have. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The text of a package's sources, tests left out. */
async function sourcesOf(folder: string): Promise<string> {
  const files = await readdir(fileURLToPath(new URL(folder, root)), { recursive: true });
  const wanted = files.filter((file) => /\.(?:ts|css)$/u.test(file) && !/\.test\.ts$|(?:^|\/)test\//u.test(file));
  return (await Promise.all(wanted.map((file) => read(`${folder}${file}`)))).join('\n');
}

const sorted = (found: Iterable<string>): string[] => [...new Set(found)].sort();
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('docs/theming.md', () => {
  let guide: string;
  let elements: string;
  let base: string;

  beforeAll(async () => {
    [guide, elements] = await Promise.all([
      read('docs/theming.md'),
      Promise.all([sourcesOf('packages/elements/src/'), sourcesOf('packages/embed/src/')]).then((texts) =>
        texts.join(),
      ),
    ]);
    base = await read('packages/elements/src/internal/suara-element.ts');
  });

  const told = (): string[] => all(guide, /^\| `(--suara-[\w-]+)`/gmu);

  it('has every token that the widgets read, once, and no other', () => {
    expect(told().sort()).toEqual(sorted(all(elements, /var\(\s*(--suara-[\w-]+)/gu)));
  });

  it('has every part that the widgets name, and no other', () => {
    const section = guide.slice(guide.indexOf('## Parts'), guide.indexOf('## Light and dark'));
    const parts = all(section, /^\| `([a-z]+)` \|/gmu);
    expect(sorted(parts)).toEqual(sorted(all(elements, /[\s"]part="([a-z]+)"/gu)));
  });

  it('and the contract of the widgets tell of the same tokens', () => {
    // the loader and the launcher have one of their own
    const common = told().filter((token) => !['--suara-reserve', '--suara-inset'].includes(token));
    expect(sorted(all(base, /@cssproperty (--suara-[\w-]+)/gu))).toEqual(sorted(common));
    expect(elements).toContain('@cssproperty --suara-inset');
  });

  it('names the very colours that there are', () => {
    const styles = elements.replace(/\s+/gu, ' ');
    const colours = [...guide.matchAll(/^\| `(--suara-color-[\w-]+)` .*?`(#\w+)`, `(#\w+)` \|$/gmu)];
    expect(colours.length).toBeGreaterThan(8);
    for (const [, token = '', light = '', dark = ''] of colours) {
      const rule = styles.slice(styles.lastIndexOf(`${token}, light-dark(`));
      expect(rule.slice(0, 140), token).toMatch(new RegExp(`^${token}, light-dark\\(.*?${light}.*?${dark}`, 'u'));
    }
  });

  it('is where the README sends its readers, which names no token that there is not', async () => {
    const readme = await read('README.md');
    expect(readme).toContain('docs/theming.md');
    for (const token of all(readme, /`(--suara-[\w-]+)`/gu)) expect(told()).toContain(token);
  });
});
