/** What a screen reader is given: Chromium's own accessibility tree, in the order in which it is read. */
import type { CDPSession, Page } from '@playwright/test';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What the reader says of its state: checked, required, invalid, focused. */
  readonly states: readonly string[];
}

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that carry no more than their content's words. */
const SILENT = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'ListMarker']);
const STATES = ['checked', 'required', 'invalid', 'focused', 'disabled'];

const words = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value : '');

function heard({ role, name, description, properties = [] }: Node): Heard {
  const isTrue = (value: unknown): boolean => value === true || value === 'true';
  return {
    role: words(role),
    name: words(name).replace(/\s+/gu, ' ').trim(),
    description: words(description),
    states: properties
      .filter(({ name: state, value }) => STATES.includes(state) && isTrue(value.value))
      .map((p) => p.name),
  };
}

export class ScreenReader {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ScreenReader(session);
  }

  /** All of the page, read from its top. */
  async readAll(): Promise<Heard[]> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (node: Node): Node[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id)!) : [])),
    ];
    return read(nodes[0]!)
      .filter(({ ignored, role }) => !ignored && !SILENT.has(words(role)))
      .map(heard);
  }

  /** Where the reader is: what has the focus. */
  async readFocus(): Promise<Heard | undefined> {
    return (await this.readAll()).find(({ states }) => states.includes('focused'));
  }
}
