import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../../../tests/support/test-server.mjs';
import type { TestCity, TestServer } from '../../../tests/support/test-server.mjs';
import { createConsultationClient, type ConsultationClient } from './consultations.js';
import { createDeskClient, type DeskClient } from './desk.js';
import { createClient, isProblem, newIdempotencyKey } from './index.js';
import type { ConsultationDraft, Localized, NewContribution, PollDraft } from './index.js';

let server: TestServer;
let city: TestCity;
let people: ConsultationClient;
let desk: DeskClient;
/** The server's clock is ahead of ours by this. */
let ahead = 0;

beforeAll(async () => {
  server = await startTestServer({ now: () => Date.now() + ahead });
});
afterAll(() => server.stop());

beforeEach(async () => {
  ahead = 0;
  city = await server.createCity();
  people = createConsultationClient(createClient({ baseUrl: server.url, site: city.siteName }));
  desk = createDeskClient({ baseUrl: server.url, token: city.dispatcherToken });
});

const HOUR = 3_600_000;
const keyed = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });
const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

/** The same text in every language of the city. */
async function localizer(): Promise<(text: string) => Localized> {
  const { languages } = (await desk.session()).city;
  return (text) => Object.fromEntries(languages.map((language) => [language, text]));
}

async function draft(change: Partial<ConsultationDraft> = {}): Promise<ConsultationDraft> {
  const text = await localizer();
  return {
    consultation: 'perda-sampah',
    agency: null,
    title: text('Perda Sampah'),
    summary: text('Bagaimana kota memilah sampah.'),
    background: text('TPA hampir penuh.'),
    sections: [{ id: 'pasal-1', heading: text('Pasal 1'), text: text('Sampah dipilah di rumah.') }],
    questions: [],
    arguments: true,
    opensAt: at(1),
    closesAt: at(48),
    ...change,
  };
}

async function poll(): Promise<PollDraft> {
  const text = await localizer();
  return {
    poll: 'tempat-sampah',
    agency: null,
    question: text('Berapa tempat sampah per rumah?'),
    options: ['satu', 'dua'].map((id) => ({ id, name: text(id) })),
    ballot: { kind: 'single' },
    quorum: null,
    levels: ['device'],
    results: 'after_closing',
    opensAt: at(1),
    closesAt: at(48),
  };
}

const COMMENT: NewContribution = {
  kind: 'comment',
  section: 'pasal-1',
  quote: { exact: 'di rumah', prefix: 'Sampah dipilah ', suffix: '.' },
  text: 'Siapa yang menyediakan tempatnya?',
  language: 'id',
};

async function open(change?: Partial<ConsultationDraft>): Promise<void> {
  await desk.consultations.create(await draft(change), keyed());
  await desk.consultations.move('perda-sampah', { move: 'open' }, keyed());
}

describe('a consultation', () => {
  it('is led by the desk, joined by people, and ends with what the city does', async () => {
    await desk.polls.create(await poll(), keyed());
    await desk.consultations.create(await draft({ questions: ['tempat-sampah'] }), keyed());
    await expect(people.get('perda-sampah')).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
    await desk.consultations.move('perda-sampah', { move: 'announce' }, keyed());
    expect((await people.list()).consultations).toMatchObject([{ consultation: 'perda-sampah', phase: 'announced' }]);
    ahead = 2 * HOUR;

    const receipt = await people.contribute('perda-sampah', COMMENT, keyed());
    expect(receipt.contribution).toMatchObject({ status: 'pending', quote: COMMENT.quote });
    expect((await people.contributions('perda-sampah')).contributions).toEqual([]);
    const [pending] = (await desk.consultations.contributions('perda-sampah')).contributions;
    expect(pending).toMatchObject({ id: receipt.contribution.id, site: city.site });
    await desk.consultations.moderate('perda-sampah', pending!.id, { move: 'publish' }, keyed());
    const shown = await people.contributions('perda-sampah', { section: 'pasal-1', limit: 1 });
    expect(shown.contributions.map(({ text }) => text)).toEqual([COMMENT.text]);
    expect(await people.get('perda-sampah')).toMatchObject({
      phase: 'open',
      questions: ['tempat-sampah'],
      sections: [{ id: 'pasal-1', comments: 1 }],
    });

    const text = await localizer();
    await desk.consultations.move('perda-sampah', { move: 'close', reason: text('Cukup.') }, keyed());
    const outcome = { summary: text('Kami mengubah Pasal 1.'), sections: [] };
    await desk.consultations.move('perda-sampah', { move: 'publish_outcome', ...outcome }, keyed());
    expect(await people.get('perda-sampah')).toMatchObject({ phase: 'outcome', outcome });
    expect((await desk.consultations.list()).consultations).toMatchObject([{ state: 'closed', pending: 0 }]);
  });

  it('tells an author what became of the words, and nobody without the secret', async () => {
    await open();
    const { contribution, secret } = await people.contribute('perda-sampah', COMMENT, keyed());
    const reason = 'Berisi nomor telepon orang lain.';
    await desk.consultations.moderate('perda-sampah', contribution.id, { move: 'hide', reason }, keyed());
    const own = await people.ownContribution('perda-sampah', contribution.id, secret);
    expect(own).toMatchObject({ status: 'hidden', reason });
    await expect(people.ownContribution('perda-sampah', contribution.id, 'nonsense')).rejects.toSatisfy((error) =>
      isProblem(error, 'not-found'),
    );
    expect((await desk.consultations.contributions('perda-sampah', { status: 'hidden' })).contributions).toHaveLength(
      1,
    );
  });

  it('takes a contribution once, however often it is sent under one key', async () => {
    await open();
    const key = keyed();
    const receipts = [
      await people.contribute('perda-sampah', COMMENT, key),
      await people.contribute('perda-sampah', COMMENT, key),
    ];
    expect(receipts[1]).toEqual(receipts[0]);
    expect((await desk.consultations.get('perda-sampah')).pending).toBe(1);
  });

  it('that was edited outdates a comment on words that went', async () => {
    await open();
    const { contribution } = await people.contribute('perda-sampah', COMMENT, keyed());
    await desk.consultations.moderate('perda-sampah', contribution.id, { move: 'publish' }, keyed());
    const text = await localizer();
    const { draft: present } = await desk.consultations.get('perda-sampah');
    const sections = present.sections.map((section) => ({ ...section, text: text('Sampah dipilah di pasar.') }));
    const revised = await desk.consultations.revise('perda-sampah', { ...present, sections }, keyed());
    expect(revised.revisions).toEqual({ 'pasal-1': 2 });
    expect((await people.contributions('perda-sampah')).contributions).toMatchObject([{ outdated: true }]);
    await expect(
      desk.consultations.revise('perda-sampah', { ...present, closesAt: at(72) }, keyed()),
    ).rejects.toSatisfy((error) => isProblem(error, 'consultation-opened'));
  });

  it('that is closed takes nothing more', async () => {
    await open();
    ahead = 49 * HOUR;
    await expect(people.contribute('perda-sampah', COMMENT, keyed())).rejects.toSatisfy((error) =>
      isProblem(error, 'consultation-not-open'),
    );
  });
});

describe('the polls of the desk', () => {
  it('are drafted, changed until they open, opened, closed and answered', async () => {
    const first = await poll();
    await desk.polls.create(first, keyed());
    const text = await localizer();
    const question = text('Berapa tempat sampah?');
    const revised = await desk.polls.revise('tempat-sampah', { ...first, question }, keyed());
    expect(revised.definition.question).toEqual(question);
    expect(await desk.polls.move('tempat-sampah', { move: 'open' }, keyed())).toMatchObject({ state: 'open' });
    await expect(desk.polls.revise('tempat-sampah', first, keyed())).rejects.toSatisfy((error) =>
      isProblem(error, 'poll-opened'),
    );
    await desk.polls.move('tempat-sampah', { move: 'close', reason: text('Cukup.') }, keyed());
    const outcome = { summary: text('Dua.'), options: [{ option: 'dua', text: text('Mulai Januari.') }] };
    await desk.polls.move('tempat-sampah', { move: 'publish_outcome', ...outcome }, keyed());
    expect(await desk.polls.get('tempat-sampah')).toMatchObject({ state: 'closed', outcome });
    expect((await desk.polls.list()).polls).toMatchObject([{ poll: 'tempat-sampah', state: 'closed', outcome: true }]);
  });

  it('of another agency are nobody else’s business', async () => {
    await desk.polls.create(await poll(), keyed());
    const agency = createDeskClient({ baseUrl: server.url, token: await city.agencyToken(city.agency) });
    expect((await agency.polls.list()).polls).toEqual([]);
    await expect(agency.polls.get('tempat-sampah')).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
    await expect(agency.consultations.get('perda-sampah')).rejects.toSatisfy((error) => isProblem(error, 'not-found'));
  });
});
