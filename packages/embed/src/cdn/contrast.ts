/**
 * Tells a page's developer in the console which of the colours that were set cannot be read: WCAG 2.2, 1.4.3 for text and
 * 1.4.11 for edges and the ring of the focus. It judges what the browser has made of the tokens at this moment, so in the
 * colour scheme the page has now. Loaded for developers only.
 */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Pair {
  /** Public tokens, without their `--suara-color-`. */
  readonly front: string;
  readonly back: string;
  readonly least: 3 | 4.5;
}

const text = (front: string, back: string): Pair => ({ front, back, least: 4.5 });
const shape = (front: string, back: string): Pair => ({ front, back, least: 3 });

/** What lies upon what in the widgets. */
const PAIRS: readonly Pair[] = [
  text('ink', 'surface'),
  text('ink-muted', 'surface'),
  text('ink', 'field'),
  text('ink', 'accent-soft'),
  text('accent', 'surface'),
  text('accent-ink', 'accent'),
  text('danger', 'surface'),
  text('warning', 'surface'),
  text('success', 'surface'),
  shape('edge', 'surface'),
  shape('focus', 'surface'),
];

/** What the tokens come to inside a widget: see elements/src/internal/tokens.styles.ts. */
const INSIDE: Readonly<Record<string, string>> = {
  'ink-muted': '--_ink-2',
  warning: '--_warn',
  success: '--_ok',
};

const insideOf = (token: string): string => INSIDE[token] ?? `--_${token}`;

/** Any colour that CSS can name, `oklch()` and `color-mix()` included, as the browser works it out in sRGB. */
function resolve(probe: HTMLElement, colour: string): Colour | undefined {
  probe.style.setProperty('color', `color-mix(in srgb, ${colour} 100%, #000 0%)`);
  const computed = getComputedStyle(probe).color;
  probe.style.removeProperty('color');
  const scale = computed.startsWith('rgb') ? 255 : 1;
  const numbers = computed.match(/(?<![a-z])-?[\d.]+(?:e-?\d+)?/gu)?.map(Number);
  if (!/^(?:rgba?\(|color\(srgb )/u.test(computed) || !numbers || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const within = (part: number): number => Math.min(1, Math.max(0, part / scale));
  return [within(red), within(green), within(blue), alpha];
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** As WCAG defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratioOf(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** In the tree as it is drawn. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** What of the page shows through a surface that lets it; undefined where that is a picture. */
function behind(element: Element, probe: HTMLElement): Colour | undefined {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = around(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const layer = resolve(probe, backgroundColor);
    if (!layer || backgroundImage !== 'none') return undefined;
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  const canvas = resolve(probe, 'Canvas');
  return canvas && layers.reduceRight((below, layer) => over(layer, below), canvas);
}

const hex = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Each fault is told once for all widgets of a kind. */
const told = new Set<string>();

function judge(name: string, pair: Pair, front: Colour, back: Colour): void {
  const ratio = ratioOf(front, back);
  if (ratio >= pair.least) return;
  const { front: upper, back: lower, least } = pair;
  const fault = `<${name}>: --suara-color-${upper} (${hex(front)}) on --suara-color-${lower} (${hex(back)})`;
  if (told.has(fault)) return;
  told.add(fault);
  const rule = least === 3 ? 'edges and the focus need 3:1 (WCAG 2.2, 1.4.11)' : 'text needs 4.5:1 (WCAG 2.2, 1.4.3)';
  // cut off, not rounded: 4.49 is not enough
  console.warn(
    `${fault} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, ${rule}. See docs/theming.md.`,
  );
}

/** Warns of each pair of a widget's colours that has too little contrast. */
export function checkContrast(element: Element): void {
  const root = element.shadowRoot;
  if (!root || !element.isConnected) return;
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  try {
    const page = behind(element, probe);
    if (!page) return;
    const surface = resolve(probe, 'var(--_surface)');
    const ground = surface && over(surface, page);
    if (!ground) return;
    for (const pair of PAIRS) {
      const [front, back] = [pair.front, pair.back].map((token) => resolve(probe, `var(${insideOf(token)})`));
      if (!front || !back) continue;
      const below = over(back, ground);
      judge(element.localName, pair, over(front, below), below);
    }
  } finally {
    probe.remove();
  }
}
