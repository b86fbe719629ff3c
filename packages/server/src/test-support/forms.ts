/** A browser without JavaScript, as the tests of plain forms need it: it reads pages, fills in forms and sends them. */
import type { Call, TestApi } from './api.js';

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const unescape = (text: string): string =>
  text.replaceAll(
    /&(quot|#39|lt|gt|amp);/gu,
    (_, name: string) => ({ quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' })[name] ?? '',
  );

/** A page as a person perceives it, more or less: its text without tags. */
export class TestPage {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly source: string,
  ) {}

  get title(): string {
    return unescape(/<h1>([^<]*)</u.exec(this.source)?.[1] ?? '');
  }

  get text(): string {
    const body = this.source.replace(/^.*<body>/su, '').replaceAll(/<[^>]*>/gu, ' ');
    return unescape(body).replaceAll(/\s+/gu, ' ');
  }

  /** The value of the control with this name; of several the first. */
  value(name: string): string | undefined {
    const tag = new RegExp(`<input[^>]* name="${name}"[^>]*>`, 'u').exec(this.source)?.[0];
    const value = tag && / value="([^"]*)"/u.exec(tag)?.[1];
    return value === undefined ? undefined : unescape(value);
  }

  values(name: string): string[] {
    const tags = this.source.match(new RegExp(`<input[^>]* name="${name}"[^>]*>`, 'gu')) ?? [];
    return tags.map((tag) => unescape(/ value="([^"]*)"/u.exec(tag)?.[1] ?? ''));
  }

  /** What the summary of errors says, as `control: text`. */
  get errors(): string[] {
    const summary = /id="summary".*?<\/ul>/su.exec(this.source)?.[0] ?? '';
    return [...summary.matchAll(/<a href="#([^"]*)">([^<]*)</gu)].map(
      ([, id = '', text = '']) => `${id}: ${unescape(text)}`,
    );
  }

  /** A large code of a receipt. */
  code(id: string): string {
    return new RegExp(`id="${id}"[^>]*>\\s*([^<\\s]*)`, 'u').exec(this.source)?.[1] ?? '';
  }
}

export async function pageOf(response: Response): Promise<TestPage> {
  return new TestPage(response.status, response.headers, await response.text());
}

function entries(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
}

/** The forms of the test city's first site. */
export class TestForms {
  constructor(readonly api: TestApi) {}

  async open(form: string, call?: Call): Promise<TestPage> {
    return pageOf(await this.api.site(`/forms/${form}`, call));
  }

  /** As browsers do: urlencoded, or multipart where there are files. */
  post(form: string, fields: Fields, { uploads, ...call }: Call & { readonly uploads?: readonly Upload[] } = {}) {
    const common = { method: 'POST', key: null, ...call };
    if (!uploads) {
      const raw = new URLSearchParams(entries(fields)).toString();
      return this.api.site(`/forms/${form}`, { raw, type: 'application/x-www-form-urlencoded', ...common });
    }
    const raw = new FormData();
    for (const [name, value] of entries(fields)) raw.append(name, value);
    for (const { field, name, bytes } of uploads) raw.append(field, new File([bytes], name));
    return this.api.site(`/forms/${form}`, { raw, type: null, ...common });
  }

  async send(...args: Parameters<TestForms['post']>): Promise<TestPage> {
    return pageOf(await this.post(...args));
  }

  /** The key that a form carries. */
  async key(form: string): Promise<string> {
    return (await this.open(form)).value('key') ?? '';
  }
}
