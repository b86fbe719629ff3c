/** A browser without JavaScript: it shows a page, fills in its controls and presses its buttons, as far as our own pages need it. */
import { BASE, type TestApi } from './api.js';

export type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface Chosen {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Entry = readonly [name: string, value: string];

const NAMES: Readonly<Record<string, string>> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };

const plain = (text: string) => text.replaceAll(/&(quot|#39|lt|gt|amp);/gu, (_, name: string) => NAMES[name] ?? '');

const words = (source: string) =>
  plain(source.replaceAll(/<[^>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

const has = (tag: string, name: string) => new RegExp(`\\s${name}(?=[\\s>/])`, 'u').test(tag);

function inputs(source: string): Entry[] {
  const tags = source.match(/<input\b[^>]*>/gu) ?? [];
  return tags.flatMap((tag): Entry[] => {
    const type = attribute(tag, 'type');
    const isBox = type === 'radio' || type === 'checkbox';
    if (type === 'file' || (isBox && !has(tag, 'checked'))) return [];
    return [[attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']];
  });
}

function selects(source: string): Entry[] {
  return [...source.matchAll(/<select\b[^>]*>.*?<\/select>/gsu)].map(([select]): Entry => {
    const options = select.match(/<option\b[^>]*>/gu) ?? [];
    const chosen = options.find((option) => has(option, 'selected')) ?? options[0] ?? '';
    return [attribute(select, 'name') ?? '', attribute(chosen, 'value') ?? ''];
  });
}

function texts(source: string): Entry[] {
  const areas = [...source.matchAll(/(<textarea\b[^>]*>)\n?(.*?)<\/textarea>/gsu)];
  return areas
    .filter(([, tag = '']) => attribute(tag, 'name') !== undefined)
    .map(([, tag = '', text = '']): Entry => [attribute(tag, 'name') ?? '', plain(text)]);
}

export class PlainPage {
  constructor(
    readonly browser: PlainBrowser,
    readonly response: Response,
    readonly source: string,
  ) {}

  get status(): number {
    return this.response.status;
  }

  get title(): string {
    return words(/<h1>(.*?)<\/h1>/su.exec(this.source)?.[1] ?? '');
  }

  get text(): string {
    return words(/<main>(.*?)<\/main>/su.exec(this.source)?.[1] ?? '');
  }

  /** What the summary says, as `control: text`; each must lead to a control that there is. */
  get errors(): string[] {
    const summary = /id="summary".*?<\/ul>/su.exec(this.source)?.[0] ?? '';
    return [...summary.matchAll(/href="#([^"]*)">(.*?)</gsu)].map(([, id = '', text = '']) => {
      if (!this.source.includes(` id="${id}"`)) throw new Error(`nothing on the page has the id ${id}`);
      return `${id}: ${words(text)}`;
    });
  }

  /** A table: a list for each row, the head first. */
  get table(): string[][] {
    const rows = this.source.match(/<tr>.*?<\/tr>/gsu) ?? [];
    return rows.map((row) => [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => words(cell)));
  }

  get buttons(): string[] {
    return [...this.source.matchAll(/<button\b[^>]*>(.*?)<\/button>/gsu)].map(([, label = '']) => words(label));
  }

  #formOf(label: string): { readonly form: string; readonly button: string } {
    for (const [form] of this.source.matchAll(/<form\b.*?<\/form>/gsu)) {
      const buttons = form.match(/<button\b[^>]*>.*?<\/button>/gsu) ?? [];
      const button = buttons.find((each) => words(each) === label);
      if (button) return { form, button };
    }
    throw new Error(`no button “${label}” on the page “${this.title}”, but: ${this.buttons.join(', ')}`);
  }

  /** What the controls of the form with this button hold. */
  fields(label: string): Entry[] {
    const { form } = this.#formOf(label);
    return [...inputs(form), ...selects(form), ...texts(form)];
  }

  /** Of one control. */
  value(label: string, name: string): string | undefined {
    return this.fields(label).find(([each]) => each === name)?.[1];
  }

  press(label: string, filled: Filled = {}, files?: readonly Chosen[]): Promise<PlainPage> {
    const { form, button } = this.#formOf(label);
    const kept = this.fields(label).filter(([name]) => !(name in filled));
    const added = Object.entries(filled).flatMap(([name, values]) =>
      [values].flat().map((each): Entry => [name, each]),
    );
    const name = attribute(button, 'name');
    const pressed: Entry[] = name === undefined ? [] : [[name, attribute(button, 'value') ?? '']];
    const isMultipart = attribute(form, 'enctype') === 'multipart/form-data';
    return this.browser.send(
      attribute(form, 'action') ?? '',
      [...kept, ...added, ...pressed],
      isMultipart ? (files ?? []) : null,
    );
  }
}

export class PlainBrowser {
  constructor(
    readonly api: TestApi,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async open(form: string): Promise<PlainPage> {
    return this.#show(await this.api.site(`/forms/${form}`, { headers: this.headers }));
  }

  async send(action: string, entries: readonly Entry[], files: readonly Chosen[] | null): Promise<PlainPage> {
    const common = { method: 'POST', key: null, origin: BASE, headers: this.headers } as const;
    if (!files) {
      const raw = new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
      return this.#show(await this.api.call(action, { ...common, raw, type: 'application/x-www-form-urlencoded' }));
    }
    const raw = new FormData();
    for (const [name, value] of entries) raw.append(name, value);
    for (const { field, name, bytes } of files) raw.append(field, new File([bytes], name));
    return this.#show(await this.api.call(action, { ...common, raw, type: null }));
  }

  async #show(response: Response): Promise<PlainPage> {
    return new PlainPage(this, response, await response.text());
  }
}
