import { createClient, type Client, type Poll } from '@suara/client';
import type { PollDefinition } from '@suara/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.js';
import { icons } from '../icons.js';
import { LightElement } from '../light-element.js';

/** What is shown: a definition that nobody but the desk knows yet, or the poll as the server tells it. */
export interface Shown {
  readonly poll: string;
  readonly definition: PollDefinition | null;
}

/** A typed word is shown when the typing pauses. */
const PAUSE = 400;

const EMPTY_HASH = '0'.repeat(64);

/** What the server would answer if the draft were open now. */
function openPoll({ poll, definition }: { readonly poll: string; readonly definition: PollDefinition }): Poll {
  const now = Date.now();
  const closes = Date.parse(definition.closesAt);
  return {
    poll,
    definition: {
      ...definition,
      // Of its own name, so that what is tried here is not kept as an officer's own vote.
      poll: 'pratinjau/pratinjau',
      opensAt: new Date(now - 1000).toISOString(),
      closesAt: new Date(closes > now ? closes : now + 7 * 24 * 3_600_000).toISOString(),
    },
    definitionHash: EMPTY_HASH,
    state: 'open',
    serverTime: new Date(now).toISOString(),
    closedEarly: null,
    resultVisible: false,
    verification: definition.levels.includes('verified') ? ['phone', 'email'] : [],
    agency: null,
    outcome: null,
  } as Poll;
}

const refused = (): Response =>
  Response.json(
    { type: 'urn:suara:problem:poll-not-open', title: 'a preview', status: 409 },
    { status: 409, headers: { 'content-type': 'application/problem+json' } },
  );

/** Reads as any page does, and writes nothing: no vote, no code, no subscription leaves a preview. */
function previewClient(site: string, shown: Shown): Client {
  const { definition, poll } = shown;
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') return refused();
    const isPoll = new URL(request.url).pathname.endsWith(`/polls/${encodeURIComponent(poll)}`);
    return isPoll && definition ? Response.json(openPoll({ poll, definition })) : fetch(request);
  };
  return createClient({ baseUrl: location.origin, site, fetch: answer });
}

/** The real widget, as citizens will see it. */
@customElement('poll-preview')
export class PollPreview extends LightElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) shown!: Shown;
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  @state() private client: Client | null = null;
  @state() private tried = false;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** The widget's code comes with the first preview: most of an officer's day needs none. */
  async #load(): Promise<void> {
    try {
      await import('@suara/elements/poll/define');
      this.loaded = 'yes';
    } catch {
      this.loaded = 'failed';
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
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
    this.client = site ? previewClient(site.site, this.shown) : null;
  };

  readonly #refuse = (event: Event): void => {
    event.preventDefault();
    this.tried = true;
  };

  protected override render(): TemplateResult {
    const { desk, client, loaded } = this;
    const { preview } = desk.t.polls;
    const isDraft = this.shown.definition !== null;
    return html`<div class="preview">
      <p class="small quiet">${isDraft ? preview.ofDraft : preview.ofPoll}</p>
      <div role="status">
        ${this.tried ? html`<p class="notice notice--warn">${icons.alert}<span>${preview.refused}</span></p>` : nothing}
      </div>
      ${
        client === null || loaded === 'failed'
          ? html`<p class="quiet">${preview.failed}</p>`
          : html`<suara-poll
              lang=${desk.language}
              .client=${client}
              .poll=${this.shown.poll || 'pratinjau'}
              @suara-submit=${this.#refuse}
            ></suara-poll>`
      }
    </div>`;
  }
}
