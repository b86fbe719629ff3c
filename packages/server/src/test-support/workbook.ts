/** Reads a workbook without the library that writes it: unzipped, its cells by address. */
import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly formula: string | null;
  /** Of a formula: what it came to when the file was written. */
  readonly value: string | number | null;
}

export type ReadSheet = ReadonlyMap<string, ReadCell>;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescape = (text: string) =>
  text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

const inside = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s([^>]*?))?(?:/>|>(.*?)</${tag}>)`, 'gsu'))].map((match) => ({
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
        name,
        unescape(value),
      ]),
    ),
    text: match[2] ?? '',
  }));

const textOf = (xml: string) =>
  inside(xml, 't')
    .map(({ text }) => unescape(text))
    .join('');

function cellOf({ attributes, text }: ReturnType<typeof inside>[number], shared: readonly string[]): ReadCell {
  const formula = inside(text, 'f')[0];
  const raw = inside(text, 'v')[0]?.text ?? null;
  const value = () => {
    const type = attributes['t'];
    if (type === 'inlineStr') return textOf(text);
    if (raw === null) return null;
    if (type === 's') return shared[Number(raw)] ?? null;
    return type === 'str' ? unescape(raw) : Number(raw);
  };
  return { formula: formula ? unescape(formula.text) : null, value: value() };
}

/** Every sheet by its name, in order. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const files = unzipSync(bytes);
  const file = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const shared = inside(file('xl/sharedStrings.xml'), 'si').map(({ text }) => textOf(text));
  const targets = new Map(
    inside(file('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      (attributes['Target'] ?? '').replace(/^\/?(xl\/)?/u, ''),
    ]),
  );
  return new Map(
    inside(file('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const xml = file(`xl/${targets.get(attributes['r:id']) ?? ''}`);
      const cells = inside(xml, 'c').map((cell) => [cell.attributes['r'] ?? '', cellOf(cell, shared)] as const);
      return [attributes['name'] ?? '', new Map(cells)];
    }),
  );
}
