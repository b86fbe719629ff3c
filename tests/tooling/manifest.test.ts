/** What editors and frameworks are told of the widgets, against the widgets themselves and the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as elements from '@suara/elements';
import { describe, expect, it } from 'vitest';
import { analyze, propertiesOf, widgetsOf } from '../../scripts/lib/manifest/analyze.mjs';
import { editorFiles } from '../../scripts/lib/manifest/editors.mjs';
import { frameworkFiles } from '../../scripts/lib/manifest/frameworks.mjs';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = at('packages/elements');
const readme = readFileSync(at('README.md'), 'utf8');
const theming = readFileSync(at('docs/theming.md'), 'utf8');
/** The loader's, before there is a widget. */
const notOfWidgets = ['--suara-reserve'];

interface Named {
  readonly name: string;
}

interface Widget extends Named {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
}

const manifest = analyze(folder);
const widgets = widgetsOf(manifest) as Widget[];
const classOf = ({ name }: Widget) => (elements as unknown as Record<string, ElementClass>)[name]!;
const names = (items: readonly Named[]) => items.map(({ name }) => name).sort();

describe('the manifest', () => {
  it('has every widget that has a tag', () => {
    const tags = readdirSync(at('packages/elements/src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?!internal)[^/\\]+[/\\]define\.ts$/u.test(path))
      .map((path) => /define\('([^']+)'/u.exec(readFileSync(at(`packages/elements/src/${path}`), 'utf8'))?.[1]);
    expect(widgets.map(({ tagName }) => tagName).sort()).toEqual(tags.sort());
  });

  it.each(widgets)('has exactly the attributes and properties of $name', (widget) => {
    const { observedAttributes, elementProperties } = classOf(widget);
    expect(names(widget.attributes)).toEqual([...observedAttributes].sort());
    const open = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
    expect(names(propertiesOf(widget) as Named[])).toEqual(open.sort());
  });

  it('has every token of docs/theming.md', () => {
    const told = new Set(widgets.flatMap(({ cssProperties }) => names(cssProperties)));
    const promised = [...theming.matchAll(/^\| `(--suara-[\w-]+)` \|/gmu)].map(([, token = '']) => token);
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((token) => !told.has(token) && !notOfWidgets.includes(token))).toEqual([]);
  });

  it.each(widgets)('has for $name only events that the README tells of', ({ events }) => {
    expect(names(events).filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('shows nothing private', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"privacy":"(?:private|protected)"|"name":"#/u);
  });
});

describe('what is made of it', () => {
  const editors = editorFiles(manifest, { name: '@suara/elements', version: '1.2.3' }) as {
    'vscode.html-custom-data.json': { tags: (Named & { attributes: (Named & { values?: Named[] })[] })[] };
    'vscode.css-custom-data.json': { properties: Named[]; pseudoElements: Named[] };
    'web-types.json': Named & { version: string; contributions: { html: { elements: Named[] } } };
  };
  const frameworks = frameworkFiles(manifest);
  const tags = widgets.map(({ tagName }) => tagName).sort();

  it('offers VS Code every tag, and the words of an attribute', () => {
    const { tags: offered } = editors['vscode.html-custom-data.json'];
    expect(names(offered)).toEqual(tags);
    const theme = offered.find(({ name }) => name === 'suara-poll')?.attributes.find(({ name }) => name === 'theme');
    expect(theme?.values?.map(({ name }) => name)).toEqual(['auto', 'light', 'dark']);
  });

  it('offers VS Code every token and part once', () => {
    const { properties, pseudoElements } = editors['vscode.css-custom-data.json'];
    for (const offered of [names(properties), names(pseudoElements)]) {
      expect(offered.length).toBeGreaterThan(0);
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  it('offers JetBrains every tag, under the package’s own name and version', () => {
    const { name, version, contributions } = editors['web-types.json'];
    expect([name, version]).toEqual(['@suara/elements', '1.2.3']);
    expect(names(contributions.html.elements)).toEqual(tags);
  });

  it.each(['jsx.d.ts', 'svelte.d.ts', 'vue.d.ts'])('types every tag in %s', (file) => {
    const typed = [...(frameworks[file] ?? '').matchAll(/^ +'(suara-[\w-]+)': /gmu)].map(([, tag]) => tag);
    expect(typed.sort()).toEqual(tags);
  });

  it('has a component of React 18 for every widget', () => {
    for (const { name } of widgets) expect(frameworks['react/index.js']).toContain(`export { ${name} }`);
  });
});
