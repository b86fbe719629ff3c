/**
 * Types of every tag for the frameworks, and components for React 18, which cannot set a property of an element or hear
 * its events. All lean on the classes' own types: here stands only which of their fields and events a page may use.
 *
 * A framework that renders on the server knows attributes only, and one that comes before the widget's code sets
 * attributes, too. So templates are offered a field by its attribute's name; by its own name only where it has none.
 */
import { propertiesOf, widgetsOf } from './analyze.mjs';

const banner = '// Made from the widgets’ source by `npm run manifest`.\n';
const lines = (items) => items.join('\n');
const comment = (text) => `/** ${text.replace(/\s+/gu, ' ').trim()} */`;
const key = (name) => (/^[\w$]+$/u.test(name) ? name : `'${name}'`);

/** `suara-submitted` as React's components name what hears it: `onSuaraSubmitted`. */
const handlerName = (event) => `on${event.replace(/(?:^|-)(\w)/gu, (_, letter) => letter.toUpperCase())}`;

const folderOf = ({ path }) => path.split('/').at(-2);

function tagTypes(widget) {
  const { name, tagName, attributes, events } = widget;
  const properties = propertiesOf(widget);
  const attributeOf = new Map(attributes.map((attribute) => [attribute.fieldName, attribute.name]));
  const field = (label, member) =>
    `  ${comment(member.description)}\n  ${key(label)}?: ${name}['${member.name}'] | undefined;`;
  return `
/** What a page may set on \`<${tagName}>\`, by its properties. */
export interface ${name}Properties {
${lines(properties.map((member) => field(member.name, member)))}
}

/** What a page may write on \`<${tagName}>\`: attributes, and properties that no attribute can carry. */
export interface ${name}Attributes {
${lines(properties.map((member) => field(attributeOf.get(member.name) ?? member.name, member)))}
}

/** What \`<${tagName}>\` tells its page. */
export interface ${name}Events {
${lines(events.map((event) => `  ${comment(event.description)}\n  '${event.name}': ${event.type.text};`))}
}
`;
}

function tagsModule(widgets) {
  const named = [
    ...widgets.map(({ name, path }) => ({ name, module: path })),
    ...widgets.flatMap(({ events }) => events.flatMap(({ type }) => type.references)),
  ];
  const imports = new Set(
    named.map(({ name, module }) => `import type { ${name} } from '${module.replace(/^dist\//u, '../')}';`),
  );
  return `${banner}${lines([...imports])}\n${lines(widgets.map(tagTypes))}`;
}

const importTags = (widgets) =>
  `import type { ${widgets.map(({ name }) => name).join(', ')} } from '../index.js';
import type { ${widgets.flatMap(({ name }) => [`${name}Attributes`, `${name}Events`, `${name}Properties`]).join(', ')} } from './tags.js';`;

/** A line for each tag, with its summary where an editor shows it. */
const eachTag = (widgets, typeOf) =>
  lines(widgets.map((widget) => `    ${comment(widget.summary)}\n    '${widget.tagName}': ${typeOf(widget)};`));

const vue = (widgets) => `${banner}/** Types of the tags in Vue's templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${importTags(widgets)}

type Widget<E, P, L> = new () => E & {
  /** @deprecated only for the types of templates */
  $props: HTMLAttributes & P & PublicProps;
  /** @deprecated only for the types of templates */
  $emit: EmitFn<{ [K in keyof L]: (event: L[K]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${eachTag(widgets, ({ name }) => `Widget<${name}, ${name}Properties, ${name}Events>`)}
  }
}
`;

const svelte = (widgets) => `${banner}/** Types of the tags in Svelte's templates. */
import type { HTMLAttributes } from 'svelte/elements';
${importTags(widgets)}

type Widget<E extends EventTarget, A, L> = Omit<HTMLAttributes<E>, keyof A> & A & {
  [K in keyof L as \`on\${K & string}\`]?: ((event: L[K]) => void) | null | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${eachTag(widgets, ({ name }) => `Widget<${name}, ${name}Attributes, ${name}Events>`)}
  }
}
`;

const jsx = (
  widgets,
) => `${banner}/** Types of the tags in the JSX of React 19, which sets properties and hears events by itself. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importTags(widgets)}

type Widget<E, A, L> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof A> & A & {
  [K in keyof L as \`on\${K & string}\`]?: ((event: L[K]) => void) | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${eachTag(widgets, ({ name }) => `Widget<${name}, ${name}Attributes, ${name}Events>`)}
    }
  }
}
`;

function component(widget) {
  const { name, tagName, events, summary } = widget;
  const folder = folderOf(widget);
  const heard = events.map((event) => `    ${handlerName(event.name)}: '${event.name}',`);
  const handlers = events.map(
    (event) =>
      `  ${comment(event.description)}\n  ${handlerName(event.name)}?: ((event: ${name}Events['${event.name}']) => void) | undefined;`,
  );
  return {
    [`react/${folder}.js`]: `'use client';
${banner}import * as react from 'react';
import { createComponent } from '@lit/react';
import { ${name} as elementClass } from '../../${folder}/${folder}.js';
import '../../${folder}/define.js';

export const ${name} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  elementClass,
  displayName: '${name}',
  events: {
${lines(heard)}
  },
});
`,
    [`react/${folder}.d.ts`]: `${banner}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${name} as ${name}Element } from '../../${folder}/${folder}.js';
import type { ${name}Events, ${name}Properties } from '../tags.js';
import '../../${folder}/define.js';

export interface ${name}Handlers {
${lines(handlers)}
}

export type ${name}Props = Omit<HTMLAttributes<${name}Element>, keyof ${name}Properties> &
  ${name}Properties &
  ${name}Handlers &
  RefAttributes<${name}Element>;

${comment(summary)}
export declare const ${name}: ForwardRefExoticComponent<${name}Props>;
`,
  };
}

function reactFiles(widgets) {
  const index = (names) =>
    lines(widgets.map((widget) => `export { ${names(widget)} } from './${folderOf(widget)}.js';`));
  return {
    ...Object.assign({}, ...widgets.map(component)),
    'react/index.js': `'use client';\n${banner}${index(({ name }) => name)}\n`,
    'react/index.d.ts': `${banner}${index(({ name }) => `${name}, type ${name}Props`)}\n`,
  };
}

const onlyTypes = `${banner}export {};\n`;

/** @returns {Record<string, string>} the files' contents by their names */
export function frameworkFiles(manifest) {
  const widgets = widgetsOf(manifest);
  const augmentations = { vue: vue(widgets), svelte: svelte(widgets), jsx: jsx(widgets) };
  return {
    'tags.js': onlyTypes,
    'tags.d.ts': tagsModule(widgets),
    ...Object.fromEntries(
      Object.entries(augmentations).flatMap(([name, types]) => [
        [`${name}.js`, onlyTypes],
        [`${name}.d.ts`, types],
      ]),
    ),
    ...reactFiles(widgets),
  };
}
