import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusIn } from '../light-element.js';
import { RefreshController } from '../refresh.js';
import { areaInAddress, hashOfManaged, managedInAddress, type AreaName, type ManagedPlace } from '../route.js';
import { Remote } from './remote.js';
import type { MoveDraft } from './move-draft.js';

type Host = ReactiveControllerHost & HTMLElement;

interface Options<Row, One> {
  readonly area: AreaName;
  list(signal: AbortSignal): Promise<readonly Row[]>;
  get(id: string, signal: AbortSignal): Promise<One>;
  idOf(one: One): string;
}

/**
 * Polls, or consultations: the list, what is open, and what somebody has begun to write. All of it lives as long as the
 * tab's session, so that a look at another page costs nobody a word.
 */
export class ManagedController<Row, One, Draft> implements ReactiveController {
  readonly list: Remote<readonly Row[]>;
  readonly one: Remote<One>;
  place: ManagedPlace;
  /** Begun forms, by id; those of a new one under the empty name. */
  readonly drafts = new Map<string, Draft>();
  /** Begun moves, by id. */
  readonly moves = new Map<string, MoveDraft>();
  /** Whether the page shows this area now. */
  active = false;
  readonly #host: Host;
  readonly #options: Options<Row, One>;

  constructor(host: Host, options: Options<Row, One>) {
    this.#host = host;
    this.#options = options;
    const changed = (): void => host.requestUpdate();
    this.list = new Remote(changed);
    this.one = new Remote(changed);
    this.place = managedInAddress(options.area);
    host.addController(this);
    new RefreshController(host, () => {
      if (this.active) this.refresh();
    });
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.active = areaInAddress() === this.#options.area;
    // The address may have changed between construction and now.
    this.place = managedInAddress(this.#options.area);
    this.refresh();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    this.list.stop();
    this.one.stop();
  }

  readonly refresh = (): void => {
    void this.list.read((signal) => this.#options.list(signal));
    const { id } = this.place;
    if (id !== null) void this.one.read((signal) => this.#options.get(id, signal));
  };

  /** Takes in what the server answered, though it may not be what is open any more. */
  put(one: One): void {
    if (this.place.id === this.#options.idOf(one)) this.one.put(one);
    void this.list.read((signal) => this.#options.list(signal));
  }

  go(place: ManagedPlace): void {
    location.hash = hashOfManaged(this.#options.area, place);
  }

  readonly #follow = (): void => {
    const { area } = this.#options;
    this.active = areaInAddress() === area;
    if (this.active) void this.#show(managedInAddress(area));
    this.#host.requestUpdate();
  };

  async #show(place: ManagedPlace): Promise<void> {
    const before = this.place;
    this.place = place;
    if (before.id !== place.id) this.one.forget();
    this.refresh();
    await this.#host.updateComplete;
    scrollTo({ top: 0 });
    // What was opened is read out from its heading; back in the list, the row it came from goes on.
    const isList = place.id === null && place.screen === 'page';
    const row = isList && before.id !== null && focusIn(this.#host, `[data-id="${CSS.escape(before.id)}"] a`);
    if (!row) focusIn(this.#host, isList ? '.list-title' : '.open-title', { preventScroll: true });
  }
}
