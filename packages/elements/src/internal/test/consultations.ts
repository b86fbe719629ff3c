import { newIdempotencyKey, type ConsultationDraft, type NewContribution } from '@suara/client';
import { createConsultationClient } from '@suara/client/consultations';
import { createDeskClient, type DeskClient } from '@suara/client/desk';
import { clientOf, type TestCity } from './city.js';

const HOUR = 3_600_000;

export const CONSULTATION = 'perda-sampah';

export const TITLE = { id: 'Rancangan Perda Sampah', en: 'Draft by-law on waste' };

const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const both = (id: string, en: string): { id: string; en: string } => ({ id, en });

export const ARTICLE = 'Sampah dipilah di rumah, menjadi tiga jenis.\n\nSampah diangkut setiap hari kerja.';

/** What a test wants otherwise than in the example. */
export type ConsultationPatch = Partial<ConsultationDraft>;

export const SECTIONS: ConsultationDraft['sections'] = [
  {
    id: 'pasal-1',
    heading: both('Pasal 1: Pemilahan', 'Article 1: Sorting'),
    text: both(ARTICLE, 'Waste is sorted at home.\n\nWaste is collected every working day.'),
  },
  {
    id: 'pasal-2',
    heading: both('Pasal 2: Retribusi', 'Article 2: Fees'),
    text: both('Retribusi dibayar setiap bulan.', 'Fees are paid every month.'),
  },
];

const draft = (patch: ConsultationPatch): ConsultationDraft => ({
  consultation: CONSULTATION,
  agency: null,
  title: TITLE,
  summary: both('Bagaimana kota memilah sampah.', 'How the city sorts its waste.'),
  background: both('TPA hampir penuh.\n\nKota mencari jalan lain.', 'The landfill is nearly full.'),
  sections: SECTIONS,
  questions: [],
  arguments: true,
  opensAt: inHours(1),
  closesAt: inHours(75.5),
  ...patch,
});

const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });

/** What the city does with its consultation, through the desk; and what others say meanwhile. */
export class ConsultationDesk {
  readonly #desk: DeskClient;
  readonly #city: TestCity;

  constructor(city: TestCity) {
    this.#city = city;
    this.#desk = createDeskClient({ baseUrl: `${window.__suaraServer}/__test/desk/`, token: city.dispatcherToken });
  }

  /** In the languages of the city, and no other. */
  async #draft(patch: ConsultationPatch): Promise<void> {
    const { languages } = await clientOf(this.#city.siteName).sites.get();
    const spoken = JSON.stringify(draft(patch), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value
        ? Object.fromEntries(Object.entries(value).filter(([language]) => languages.includes(language)))
        : value,
    );
    await this.#desk.consultations.create(JSON.parse(spoken) as ConsultationDraft, key());
  }

  async announce(patch: ConsultationPatch = {}): Promise<void> {
    await this.#draft(patch);
    await this.#desk.consultations.move(CONSULTATION, { move: 'announce' }, key());
  }

  async open(patch: ConsultationPatch = {}): Promise<void> {
    await this.#draft(patch);
    await this.#desk.consultations.move(CONSULTATION, { move: 'open' }, key());
  }

  /** Changes texts while people comment; the times stay as they were drafted. */
  async edit(patch: ConsultationPatch): Promise<void> {
    const { draft: now } = await this.#desk.consultations.get(CONSULTATION);
    await this.#desk.consultations.revise(CONSULTATION, { ...now, ...patch }, key());
  }

  async close(): Promise<void> {
    const reason = both('Rapat dewan dimajukan.', 'The council meets earlier.');
    await this.#desk.consultations.move(CONSULTATION, { move: 'close', reason }, key());
  }

  async publishOutcome(): Promise<void> {
    await this.#desk.consultations.move(
      CONSULTATION,
      {
        move: 'publish_outcome',
        summary: both('Kami menambah tempat sampah.', 'We add bins.'),
        sections: [{ section: 'pasal-1', text: both('Pemilahan menjadi dua jenis.', 'Sorting into two kinds.') }],
      },
      key(),
    );
  }

  /** All that waits to be read. */
  async #pending(): Promise<string[]> {
    const { contributions } = await this.#desk.consultations.contributions(CONSULTATION, { status: 'pending' });
    return contributions.map(({ id }) => id);
  }

  async publishAll(): Promise<void> {
    for (const id of await this.#pending()) {
      await this.#desk.consultations.moderate(CONSULTATION, id, { move: 'publish' }, key());
    }
  }

  async hideAll(reason: string): Promise<void> {
    for (const id of await this.#pending()) {
      await this.#desk.consultations.moderate(CONSULTATION, id, { move: 'hide', reason }, key());
    }
  }

  /** How many contributions there are, read or not. */
  async count(): Promise<number> {
    const { contributions } = await this.#desk.consultations.contributions(CONSULTATION, {});
    return contributions.length;
  }

  /** Somebody else comments or argues, and the city publishes it. */
  async say(...said: readonly (Partial<NewContribution> & { readonly text: string })[]): Promise<void> {
    const consultations = createConsultationClient(clientOf(this.#city.siteName));
    for (const contribution of said) {
      await consultations.contribute(
        CONSULTATION,
        { kind: 'comment', language: 'id', ...(!contribution.kind && { section: 'pasal-1' }), ...contribution },
        key(),
      );
    }
    await this.publishAll();
  }
}

/** For the suites of every widget: a city whose consultation is open. */
export async function openConsultation(city: TestCity): Promise<{ consultation: string }> {
  await new ConsultationDesk(city).open();
  return { consultation: CONSULTATION };
}
