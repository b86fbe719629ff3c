import { bodyOf } from './answers.js';
import type { Call, TestApi } from './api.js';

const both = (id: string, en: string) => ({ id, en });

export const ARTICLE_1 = both(
  'Sampah dipilah di rumah. Kota menjemput.',
  'Waste is sorted at home. The city collects.',
);
export const ARTICLE_2 = both('Pasar memilah sendiri.', 'Markets sort for themselves.');

/** A draft of the contract that opened yesterday by the tests' clock. */
export const WASTE = {
  consultation: 'perda-sampah',
  agency: 'dpu' as string | null,
  title: both('Rancangan Perda Sampah', 'Draft by-law on waste'),
  summary: both('Bagaimana kota memilah sampah.', 'How the city sorts its waste.'),
  background: both('TPA hampir penuh.', 'The landfill is nearly full.'),
  sections: [
    { id: 'pasal-1', heading: both('Pasal 1', 'Article 1'), text: ARTICLE_1 },
    { id: 'pasal-2', heading: both('Pasal 2', 'Article 2'), text: ARTICLE_2 },
  ],
  questions: [] as string[],
  arguments: true,
  opensAt: '2026-11-20T01:00:00.000Z',
  closesAt: '2026-12-04T10:00:00.000Z',
};

export const QUOTE = { exact: 'dipilah di rumah', prefix: 'Sampah ', suffix: '. Kota menjemput.' };

export const COMMENT = {
  kind: 'comment',
  section: 'pasal-1',
  text: 'Siapa yang menyediakan tempatnya?',
  language: 'id',
};

export const PRO = { kind: 'pro', text: 'Hemat biaya angkut.', language: 'id' };

export const OUTCOME = {
  move: 'publish_outcome',
  summary: both('Kami mengubah Pasal 1.', 'We changed article 1.'),
  sections: [{ section: 'pasal-1', text: both('Kota menyediakan tempatnya.', 'The city provides the bins.') }],
};

export interface ContributionBody {
  readonly id: string;
  readonly kind: string;
  readonly section: string | null;
  readonly quote: object | null;
  readonly text: string;
  readonly language: string;
  readonly day: string;
  readonly outdated: boolean;
  readonly status: string;
  readonly reason: string | null;
}

export interface ContributionPage {
  readonly contributions: readonly ContributionBody[];
  readonly next: string | null;
}

export interface Contributed {
  readonly contribution: ContributionBody;
  readonly secret: string;
}

export interface ConsultationBody {
  readonly phase: string;
  readonly opensAt: string;
  readonly closedEarly: object | null;
  readonly sections: readonly { readonly id: string; readonly revision: number; readonly comments: number }[];
  readonly counts: { readonly pro: number; readonly contra: number };
  readonly outcome: object | null;
}

export interface DeskConsultationBody {
  readonly state: string;
  readonly draft: typeof WASTE;
  readonly revisions: Readonly<Record<string, number>>;
  readonly pending: number;
  readonly moves: readonly string[];
}

async function expectStatus(call: Promise<Response>, status: number): Promise<Response> {
  const response = await call;
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

/** A consultation of a test's city, and short words for what its desk and its citizens do. */
export class TestConsultation {
  readonly path: string;

  constructor(
    readonly api: TestApi,
    readonly id = WASTE.consultation,
  ) {
    this.path = `/consultations/${id}`;
  }

  /** A request of the desk. */
  desk(path: string, body?: unknown, call: Call = {}): Promise<Response> {
    const method = body === undefined ? 'GET' : 'POST';
    return this.api.call(`/v1/desk/consultations${path}`, { method, body, token: this.api.city.dispatcher, ...call });
  }

  draft(change: object = {}, call?: Call): Promise<Response> {
    return this.desk('', { ...WASTE, consultation: this.id, ...change }, call);
  }

  revise(change: object = {}, call?: Call): Promise<Response> {
    return this.desk(`/${this.id}/definition`, { ...WASTE, consultation: this.id, ...change }, call);
  }

  move(body: object, call?: Call): Promise<Response> {
    return this.desk(`/${this.id}/moves`, body, call);
  }

  /** Announces before the opening, so that times are as the draft says, even where the opening is past by now. */
  async announce(change: Partial<typeof WASTE> = {}): Promise<void> {
    await expectStatus(this.draft(change), 201);
    await this.#before(change, () => expectStatus(this.move({ move: 'announce' }), 200));
  }

  async #before(change: { readonly opensAt?: string }, work: () => Promise<unknown>): Promise<void> {
    const { ports } = this.api;
    const now = ports.time;
    ports.time = Math.min(now, Date.parse(change.opensAt ?? WASTE.opensAt) - 1);
    await work();
    ports.time = now;
  }

  async deskView(): Promise<DeskConsultationBody> {
    return bodyOf(await expectStatus(this.desk(`/${this.id}`), 200));
  }

  async view(): Promise<ConsultationBody> {
    return bodyOf(await expectStatus(this.api.site(this.path), 200));
  }

  send(change: object = {}, call?: Call): Promise<Response> {
    return this.api.post(`${this.path}/contributions`, { ...COMMENT, ...change }, call);
  }

  async contribute(change: object = {}): Promise<Contributed> {
    return bodyOf(await expectStatus(this.send(change), 201));
  }

  async argue(kind: 'pro' | 'contra' = 'pro'): Promise<Contributed> {
    return bodyOf(await expectStatus(this.api.post(`${this.path}/contributions`, { ...PRO, kind }), 201));
  }

  moderate({ contribution: { id } }: Contributed, body: object, call?: Call): Promise<Response> {
    return this.desk(`/${this.id}/contributions/${id}/moves`, body, call);
  }

  async publish(contributed: Contributed): Promise<void> {
    await expectStatus(this.moderate(contributed, { move: 'publish' }), 200);
  }

  /** Asks with the author's secret. */
  follow({ contribution: { id }, secret }: Contributed, call: Call = {}): Promise<Response> {
    return this.api.site(`${this.path}/contributions/${id}`, { headers: { 'Contribution-Secret': secret }, ...call });
  }

  async own(contributed: Contributed): Promise<ContributionBody> {
    return bodyOf(await expectStatus(this.follow(contributed), 200));
  }

  async page(query = ''): Promise<ContributionPage> {
    return bodyOf(await expectStatus(this.api.site(`${this.path}/contributions${query}`), 200));
  }

  async deskPage(query = ''): Promise<ContributionPage> {
    return bodyOf(await expectStatus(this.desk(`/${this.id}/contributions${query}`), 200));
  }
}
