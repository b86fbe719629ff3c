/**
 * Asks for all that a widget will ask for, at the same time as for its code: the widget then finds it on its way or
 * here. A hint that does not fit costs a request; nothing depends on one.
 */
import { FILES } from './built.js';
import { addressOf, OWN } from './code.js';
import { PREFIX } from './prefix.js';
import { attributeOf } from './widgets.js';

const hinted = new Set<string>();

function hint(rel: string, href: string): void {
  if (hinted.has(href)) return;
  hinted.add(href);
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

/** By widget: what it asks of its site, after `/v1/sites/<site>`. */
const paths: Record<string, (of: (name: string) => string) => string> = {
  'complaint-form': () => '/services',
  poll: (of) => `/polls/${of('poll')}`,
  consultation: (of) => `/consultations/${of('consultation')}`,
  scoreboard: (of) => `/scoreboard${query(of, 'series')}`,
  survey: (of) => (of('survey') ? `/surveys/${of('survey')}` : `/survey${query(of, 'type', 'service', 'series')}`),
};

/** As the client writes it, or the answer that is here would not be found. */
function query(of: (name: string) => string, ...names: string[]): string {
  const search = names.map((name) => [name, of(name) || (name === 'type' && 'skm')]).filter(([, value]) => value);
  return search.length ? `?${search.map((pair) => pair.join('=')).join('&')}` : '';
}

export function askAhead(element: Element, name: string): void {
  const view = name === 'survey' && attributeOf(element, 'trigger') ? 'trigger' : name;
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  for (const file of [name, ...(FILES[view] ?? [])]) {
    // of the texts that are not built in only those that will be spoken
    if (!file.endsWith('.en') || /^en/i.test(lang)) hint('modulepreload', addressOf(file));
  }
  askSite(element, name);
}

function askSite(element: Element, name: string): void {
  const around = (key: string): string =>
    (attributeOf(element, key) ?? element.closest(`${PREFIX}-provider[${key}]`)?.getAttribute(key)) || '';
  const site = around('site');
  if (!site) return;
  const base = new URL(around('base-url') || new URL(OWN).origin, location.href);
  const address = `${base.origin}${base.pathname.replace(/\/?$/, '/')}v1/sites/${encodeURIComponent(site)}`;
  hint('preload', address);
  const path = paths[name]?.((key) => encodeURIComponent(attributeOf(element, key) ?? ''));
  if (path) hint('preload', address + path);
}
