import { newIdempotencyKey, type Client, type Contact, type NewReport, type Receipt } from '@suara/client';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import { clientOf, type TestCity } from './city.js';

export const STORY = 'Lampu jalan di depan sekolah mati sejak Senin.';

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

async function exampleReport(client: Client): Promise<NewReport> {
  const [site, services, areas] = await Promise.all([client.sites.get(), client.services.list(), client.areas.list()]);
  const lowest = areas.find((area) => areas.every(({ parent }) => parent !== area.code));
  return {
    description: STORY,
    service: services[0]!.code,
    place: { area: lowest!.code, address: 'Depan SDN 3' },
    photos: [],
    anonymous: true,
    consent: { version: site.consent.version },
    language: site.languages[0]!,
  };
}

/** A report as the form files it. */
export async function fileReport({ siteName }: TestCity): Promise<Receipt> {
  const client = clientOf(siteName);
  return client.reports.create(await exampleReport(client), key());
}

/** What the control room and an agency do with a report meanwhile. */
export class Desk {
  readonly #agency: string;
  readonly #dispatcher: DeskClient;
  readonly #officer: DeskClient;

  constructor({ agency, agencyToken, dispatcherToken }: TestCity) {
    const baseUrl = `${window.__suaraServer}/__test/desk/`;
    this.#agency = agency;
    this.#dispatcher = createDeskClient({ baseUrl, token: dispatcherToken });
    this.#officer = createDeskClient({ baseUrl, token: agencyToken });
  }

  async forward(ticket: string): Promise<void> {
    await this.#dispatcher.reports.move(ticket, { move: 'verify' }, key());
    await this.#dispatcher.reports.move(ticket, { move: 'forward', agency: this.#agency }, key());
  }

  async start(ticket: string): Promise<void> {
    await this.forward(ticket);
    await this.#officer.reports.move(ticket, { move: 'start' }, key());
  }

  async ask(ticket: string, note: string): Promise<void> {
    await this.start(ticket);
    await this.#officer.reports.move(ticket, { move: 'ask', note }, key());
  }

  async resume(ticket: string): Promise<void> {
    await this.#officer.reports.move(ticket, { move: 'resume' }, key());
  }

  async resolve(ticket: string, note: string): Promise<void> {
    await this.start(ticket);
    await this.#officer.reports.move(ticket, { move: 'resolve', note }, key());
  }

  async close(ticket: string): Promise<void> {
    await this.#dispatcher.reports.move(ticket, { move: 'close' }, key());
  }

  /** Who reported it, as the control room sees it. */
  async contactOf(ticket: string): Promise<Contact | null> {
    return (await this.#dispatcher.reports.get(ticket)).contact;
  }

  /** Who reported it, as the agency sees it. */
  async contactAtAgency(ticket: string): Promise<Contact | null> {
    return (await this.#officer.reports.get(ticket)).contact;
  }
}
