import { isProblem, type OwnContribution } from '@suara/client';
import type { ConsultationHost } from '../consultation-host.js';
import type { Device } from './device.js';

/** What became of one's own contributions: the secrets are on this device, the server alone knows the rest. */
export class OwnContributions {
  isBusy = false;
  hasFailed = false;
  readonly #host: ConsultationHost;
  readonly #device: Device;
  readonly #known = new Map<string, OwnContribution>();

  constructor(host: ConsultationHost, device: Device) {
    this.#host = host;
    this.#device = device;
  }

  /** Whether this device has contributed. */
  get isAny(): boolean {
    return this.#device.kept.own.length > 0;
  }

  /** The newest first; those the server has not told of yet are left out. */
  get items(): OwnContribution[] {
    return this.#device.kept.own.map(({ id }) => this.#known.get(id)).filter((own) => own !== undefined);
  }

  /** What the server has just stored. */
  add(own: OwnContribution): void {
    this.#known.set(own.id, own);
  }

  readonly ask = async (): Promise<void> => {
    if (this.isBusy || !this.isAny) return;
    this.#enter(true);
    this.hasFailed = false;
    await Promise.all(this.#device.kept.own.map(({ id, secret }) => this.#askFor(id, secret)));
    this.#enter(false);
  };

  async #askFor(id: string, secret: string): Promise<void> {
    const { consultation, consultations } = this.#host;
    if (!consultation || !consultations) return;
    try {
      this.add(await consultations.ownContribution(consultation.consultation, id, secret));
    } catch (error) {
      if (!isProblem(error, 'not-found')) this.hasFailed = true;
    }
  }

  #enter(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.#host.requestUpdate();
  }
}
