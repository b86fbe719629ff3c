import type { Area } from '@suara/client';
import type { ReactiveController } from 'lit';
import type { FormHost } from '../form-host.js';
import type { StepRules } from './new-report.js';

/** Milliseconds a phone may take to find itself. */
const PATIENCE = 20_000;
const PERMISSION_DENIED = 1;

/** The city's areas, and the phone's own idea of where it is. */
export class PlaceFinder implements ReactiveController {
  areas: readonly Area[] | 'loading' | 'failed' = 'loading';
  state: 'idle' | 'locating' | 'denied' | 'failed' = 'idle';

  readonly #host: FormHost;
  /** Whose areas these are: a page may name another site. */
  #session: FormHost['session'];

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#session !== this.#host.session) void this.loadAreas();
  }

  async loadAreas(): Promise<void> {
    const { session } = this.#host;
    this.#session = session;
    this.#set(() => (this.areas = 'loading'));
    const areas = (await session?.areas().catch(() => undefined)) ?? 'failed';
    if (session === this.#session) this.#set(() => (this.areas = areas));
  }

  /** Asks the phone once, when the citizen asks for it. Six decimals are about a hand's breadth. */
  locate(): void {
    if (!('geolocation' in navigator)) {
      this.#set(() => (this.state = 'failed'));
      return;
    }
    this.#set(() => (this.state = 'locating'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.state = 'idle';
        this.#host.edit({
          point: {
            latitude: Number(coords.latitude.toFixed(6)),
            longitude: Number(coords.longitude.toFixed(6)),
            accuracy: Math.round(coords.accuracy),
          },
        });
      },
      ({ code }) => {
        this.#set(() => (this.state = code === PERMISSION_DENIED ? 'denied' : 'failed'));
      },
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    );
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}

/** What a draft of this host is checked against. */
export function stepRules({ services }: FormHost, { areas }: PlaceFinder): StepRules {
  return { services, areas: typeof areas === 'string' ? undefined : areas };
}
