import { render, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Where the widget will have two texts, not one: letters at the seam stand a little otherwise. */
const SEAM = '<!--lit-part-->';

/** What Lit would need to go on with the very nodes: the widget draws its own, so nobody reads it. */
const MARKERS = /<!--\/?(?:lit-part|lit-node)[^>]*-->|<\?>/gu;

/** Lit prints a property that is true or false as text, where only the attribute's presence counts. No text of a city can look so: its quotes are escaped. */
const OFF = / (?:selected|checked)="false"/gu;
const ON = / (selected|checked)="true"/gu;

/** Slots are looked up in the widget they stand in, which is drawn without its tag here. */
const IN_A_WIDGET = { customElementHostStack: [{}] } as Partial<RenderInfo>;

/** Leads to a part of the widget, by a script: in a shadow root no address does, and under a `<base>` it would lead away. */
const INWARD = / href="#[^"]*"/gu;

export const markupStyles = `
  [data-inward] {
    text-decoration: underline;
    cursor: pointer;
  }
`;

/**
 * Mark-up of what a widget draws. A form must not be sent before the widget is there to send it, whatever is pressed:
 * its fields would go into the address of the host's page. So it is none yet, and its buttons do nothing by themselves.
 */
export function markupOf(drawing: unknown): { readonly markup: string; readonly isForm: boolean } {
  const drawn = collectResultSync(render(drawing, IN_A_WIDGET)).replaceAll(SEAM, '<!---->').replaceAll(MARKERS, '');
  const markup = drawn
    .replaceAll(OFF, '')
    .replaceAll(ON, ' $1')
    .replaceAll(INWARD, ' data-inward')
    .replaceAll('<form', '<div')
    .replaceAll('</form>', '</div>');
  return { markup, isForm: drawn.includes('<form') };
}

/** Nothing in a style can end it: a text of the city is never in one. */
export const templateOf = (styles: string, content: string): string =>
  `<template shadowrootmode="open"><style>${styles}</style>${content}</template>`;

/** As long as it says the same. */
export function minified(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,]) ?/gu, '$1')
    .replaceAll(/;\}/gu, '}')
    .trim();
}

/** With rules for a widget inside it, by its tag, made rules for what stands for it: an element of that class. */
export const byClass = (css: string, tag: string): string =>
  css.replaceAll(new RegExp(`(?<![\\w.-])${tag}(?![\\w-])`, 'gu'), `.${tag}`);

/** For a page's policy. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${Buffer.from(digest).toString('base64')}'`;
}
