import { createClient, type Client } from '@suara/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { LightElement } from '../light-element.js';

/** A typed word is shown when the typing pauses. */
const PAUSE = 400;

/** What a draft is called in its preview; so is what the widget keeps of a try. */
export const PREVIEWED = 'pratinjau';

interface Answers {
  /** What a read is answered with instead of by the server; undefined where the server knows. */
  readonly read: (path: string) => unknown;
  /** The problem that every write meets. */
  readonly refusal: string;
}

/** Reads as any page does, and writes nothing: no vote, no answer, no subscription leaves a preview. */
function previewClient(site: string, { read, refusal }: Answers): Client {
  const problem = { type: `urn:suara:problem:${refusal}`, title: 'a preview', status: 409 };
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') {
      return Response.json(problem, { status: 409, headers: { 'content-type': 'application/problem+json' } });
    }
    const known = read(new URL(request.url).pathname);
    return known === undefined ? fetch(request) : Response.json(known);
  };
  return createClient({ baseUrl: location.origin, site, fetch: answer });
}

type PreviewTexts = Readonly<Record<'refused' | 'failed', string>>;

/** The real widget, as citizens will see it. */
export abstract class WidgetPreview extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  /** Compared by its content. */
  abstract shown: unknown;
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  @state() private client: Client | null = null;
  @state() private tried = false;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected abstract get texts(): PreviewTexts;
  /** The widget's code comes with the first preview: most of an officer's day needs none. */
  protected abstract load(): Promise<unknown>;
  protected abstract answers(): Answers;
  protected abstract about(): string;
  protected abstract widget(client: Client): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.load().then(
      () => (this.loaded = 'yes'),
      () => (this.loaded = 'failed'),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('shown')) return;
    const key = JSON.stringify(this.shown);
    if (key === this.#key) return;
    const isFirst = this.#key === '';
    this.#key = key;
    clearTimeout(this.#timer);
    if (isFirst) this.#renew();
    else this.#timer = setTimeout(this.#renew, PAUSE);
  }

  readonly #renew = (): void => {
    const { sites, officer } = this.desk.session;
    const site = sites.find((each) => each.site.endsWith(`.${officer.agency?.id ?? ''}`)) ?? sites[0];
    this.tried = false;
    this.client = site ? previewClient(site.site, this.answers()) : null;
  };

  /** For the widget's `suara-submit`. */
  protected readonly refuse = (event: Event): void => {
    event.preventDefault();
    this.tried = true;
  };

  protected override render(): TemplateResult {
    const { client, texts } = this;
    return html`<div class="preview">
      <p class="small quiet">${this.about()}</p>
      <div role="status">
        ${this.tried ? html`<p class="notice notice--warn">${icons.alert}<span>${texts.refused}</span></p>` : nothing}
      </div>
      ${client === null || this.loaded === 'failed' ? html`<p class="quiet">${texts.failed}</p>` : this.widget(client)}
    </div>`;
  }
}
