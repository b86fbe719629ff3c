/**
 * What the widgets promise to a page, read from their source by the analyzer: tags, attributes, properties, events,
 * slots, parts and tokens. The JSDoc of a class is its contract, so what stands there without a word is refused.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** @param {string} folder the package of the widgets */
export function analyze(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const sources = sourcesIn(folder);
  const known = { unions: unionsIn(sources), events: eventsIn(sources), states: statesIn(sources) };
  const { modules, ...manifest } = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
  const offered = new Set(Object.values(exports).map((paths) => paths['suara:source']?.slice('./'.length)));
  const widgets = modules
    .filter(({ path, declarations }) => offered.has(path) && declarations.some(({ tagName }) => tagName))
    .map((module) => withoutInside(module, known));
  const faults = widgets.flatMap(({ declarations }) => declarations.flatMap(faultsOf));
  if (faults.length > 0) throw new Error(`The widgets' JSDoc is not complete:\n${faults.join('\n')}`);
  return { ...manifest, modules: widgets };
}

/** What a page may set on a widget. */
export const propertiesOf = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** Every widget of a manifest, by its tag. */
export const widgetsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
  );

/** Widgets and what they share, in the order of their paths; not the parts that lie deeper, which no page can reach. */
function sourcesIn(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /^src\/[^/]+\/[^/]+(?<!\.test|\.styles)\.ts$/u.test(path))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** Named unions of words, so that an editor can offer the words themselves. */
function unionsIn(sources) {
  const aliases = sources.flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration));
  const ofWords = aliases.filter(({ type }) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode));
  return new Map(ofWords.map(({ name, type }) => [name.text, type.types.map((word) => word.getText()).join(' | ')]));
}

/** Names of Lit's inner states, which are no page's affair even where a part of the widget has to see them. */
function statesIn(sources) {
  const states = new Set();
  const visit = (node) => {
    const { name, initializer } = node;
    if (ts.isPropertyAssignment(node) && /\bstate: true\b/u.test(initializer.getText())) states.add(name.getText());
    ts.forEachChild(node, visit);
  };
  const declared = ({ members }) => members.filter((member) => member.name?.getText() === 'properties');
  sources.forEach(({ statements }) => statements.filter(ts.isClassDeclaration).flatMap(declared).forEach(visit));
  return states;
}

/** The path that npm installs of a source. */
const builtPath = (path) => path.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.js');

/** Classes of events by their names: the shared ones, and a widget's own. */
function eventsIn(sources) {
  const isEvent = ({ heritageClauses }) =>
    heritageClauses?.some(({ types }) => types.some(({ expression }) => expression.getText() === 'Event'));
  return new Map(
    sources.flatMap(({ fileName, statements }) =>
      statements
        .filter((each) => ts.isClassDeclaration(each) && isEvent(each))
        .map(({ name }) => [name.text, builtPath(fileName)]),
    ),
  );
}

/** A module as a page sees it: nothing private or protected, nothing of Lit, and the path of what npm installs. */
function withoutInside({ path, declarations, exports }, known) {
  const built = builtPath(path);
  return {
    kind: 'javascript-module',
    path: built,
    declarations: declarations
      .filter(({ customElement }) => customElement)
      .map((declaration) => publicFace(declaration, known)),
    exports: [
      ...exports.map((each) => ({ ...each, declaration: { ...each.declaration, module: built } })),
      ...declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, name }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: built },
        })),
    ],
  };
}

const spelledOut = (type, unions) => type && { ...type, text: unions.get(type.text) ?? type.text };

const withModule = (type, modules) =>
  type && modules.has(type.text)
    ? { ...type, references: [{ name: type.text, module: modules.get(type.text) }] }
    : type;

/** An empty text is what an attribute is anyway: an editor should offer the words. */
const asAttribute = (type) => type && { ...type, text: type.text.replace(/^'' \| /u, '') };

/** The base is not the page's affair: what a widget has from it is the widget's own. */
const own = ({ ...item }) => {
  delete item.inheritedFrom;
  return item;
};

function publicFace({ members = [], attributes = [], ...declaration }, { unions, events, states }) {
  const open = members
    .filter(({ name, static: isStatic }) => !isStatic && !states.has(name))
    .filter(({ privacy }) => (privacy ?? 'public') === 'public')
    .map((member) => ({ ...own(member), ...(member.type && { type: spelledOut(member.type, unions) }) }));
  const names = new Set(open.map(({ name }) => name));
  const each = (items = []) => items.map(own);
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: open,
    attributes: each(attributes)
      .filter(({ fieldName }) => names.has(fieldName))
      .map((attribute) => ({ ...attribute, type: asAttribute(spelledOut(attribute.type, unions)) })),
    // what is dispatched without a line of JSDoc the analyzer lists, too, and guesses its name
    events: each(declaration.events)
      .filter((event) => event.name?.startsWith('suara-'))
      .map((event) => ({ ...event, type: withModule(event.type, events) })),
    slots: each(declaration.slots),
    cssParts: each(declaration.cssParts),
    cssProperties: each(declaration.cssProperties),
  };
}

/** What of a widget's contract is not said. */
function faultsOf({ tagName, name, summary, ...declaration }) {
  const of = tagName ? `<${tagName}>` : name;
  const untold = ['members', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
    declaration[kind].filter(({ description }) => !description).map((each) => `${of}: ${each.name} has no description`),
  );
  const untyped = declaration.events
    .filter(({ type }) => !type?.references)
    .map((event) => `${of}: the event ${event.name} names no class of an event`);
  return [...(summary ? [] : [`${of} has no @summary`]), ...untold, ...untyped];
}
