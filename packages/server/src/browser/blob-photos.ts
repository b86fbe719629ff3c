type Fetch = (request: Request) => Promise<Response>;

/** Where photos lie on the server: with expiry and signature, which differ from answer to answer. */
const PHOTO = /^(\/v1\/media\/[^?]+)\?/;

/** Replaces the addresses of photos in answers by `blob:` addresses of this page. */
export class BlobPhotos {
  readonly #fetch: Fetch;
  /** By the address without its signature. */
  readonly #urls = new Map<string, string>();

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** The same answer, with photos that the page can show. */
  async show(answer: Response, base: string): Promise<Response> {
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !/^application\/json\b/.test(type)) return answer;
    const body = await this.#replace(await answer.json(), base);
    return new Response(JSON.stringify(body), { status: answer.status, headers: answer.headers });
  }

  /** The page needs them no more. */
  release(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  async #replace(value: unknown, base: string): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((each) => this.#replace(each, base)));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(async ([key, each]) => {
      const shown = key === 'url' && typeof each === 'string' ? this.#show(each, base) : this.#replace(each, base);
      return [key, await shown] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  async #show(url: string, base: string): Promise<string> {
    const path = PHOTO.exec(url)?.[1];
    if (path === undefined) return url;
    const known = this.#urls.get(path);
    if (known !== undefined) return known;
    const answer = await this.#fetch(new Request(new URL(url, base)));
    if (!answer.ok) return url;
    const shown = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'image/jpeg' }));
    this.#urls.set(path, shown);
    return shown;
  }
}
