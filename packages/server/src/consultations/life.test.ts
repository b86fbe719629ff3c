import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../db/rows.js';
import { consultationEvent } from '../db/schema-consultations.js';
import { poll } from '../db/schema-polls.js';
import { sweep } from '../sweep.js';
import { bodyOf, fieldErrorsOf, problemOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { OUTCOME, TestConsultation, WASTE, type DeskConsultationBody } from '../test-support/consultations.js';

let api: TestApi;
let waste: TestConsultation;
beforeEach(async () => {
  api = await testApi();
  waste = new TestConsultation(api);
});

const DAY = 24;
const REASON = { id: 'DPRD memutuskan lebih awal.', en: 'The council decides earlier.' };
/** Three days ahead of the tests' clock. */
const LATER = { opensAt: '2026-11-24T03:15:00.000Z' };

async function refusal(call: Promise<Response>): Promise<[number, string | undefined]> {
  const response = await call;
  return [response.status, await problemOf(response)];
}

const statesOf = async (): Promise<unknown[]> => {
  const { state, moves } = await waste.deskView();
  const response = await api.site(waste.path);
  const phase = response.status === 200 ? (await bodyOf<{ phase: string }>(response)).phase : response.status;
  return [state, phase, moves];
};

async function insertPoll(id: string): Promise<void> {
  await api.city.db.insert(poll).values({
    cityId: api.city.id,
    id,
    // a question is only looked up by its name
    definition: {} as never,
    definitionHash: '',
    opensAt: 1,
    closesAt: 2,
    createdAt: 1,
  });
}

describe('the life of a consultation', () => {
  it('leads from a draft that only the desk sees to what the city does with it', async () => {
    await waste.draft(LATER);
    expect(await statesOf()).toEqual(['draft', 404, ['announce', 'open']]);
    await waste.move({ move: 'announce' });
    expect(await statesOf()).toEqual(['announced', 'announced', ['open']]);
    api.ports.pass(3 * DAY);
    expect(await statesOf()).toEqual(['open', 'open', ['close']]);
    api.ports.pass(11 * DAY);
    expect(await statesOf()).toEqual(['closed', 'closed', ['publish_outcome']]);
    const response = await waste.move(OUTCOME);
    expect(response.status).toBe(200);
    expect(await statesOf()).toEqual(['closed', 'outcome', ['publish_outcome']]);
    expect((await waste.view()).outcome).toEqual({
      summary: OUTCOME.summary,
      sections: OUTCOME.sections,
      publishedAt: new Date(api.ports.time).toISOString(),
    });
  });

  it('opens and closes to the millisecond of the announced times, by the clock of the server', async () => {
    await waste.announce(LATER);
    const at = async (instant: string, less = 0) => {
      api.ports.time = Date.parse(instant) - less;
      return (await waste.view()).phase;
    };
    expect([await at(LATER.opensAt, 1), await at(LATER.opensAt)]).toEqual(['announced', 'open']);
    expect([await at(WASTE.closesAt, 1), await at(WASTE.closesAt)]).toEqual(['open', 'closed']);
  });

  it('can be opened before its time, and then it says so', async () => {
    await waste.announce(LATER);
    expect((await waste.move({ move: 'open' })).status).toBe(200);
    const now = new Date(api.ports.time).toISOString();
    expect(await waste.view()).toMatchObject({ phase: 'open', opensAt: now });
    expect((await waste.deskView()).draft.opensAt).toBe(now);
  });

  it('can be closed early, for a reason that is told', async () => {
    await waste.announce();
    expect((await waste.move({ move: 'close', reason: REASON })).status).toBe(200);
    const at = new Date(api.ports.time).toISOString();
    expect(await waste.view()).toMatchObject({ phase: 'closed', closedEarly: { at, reason: REASON } });
    expect((await waste.move(OUTCOME)).status).toBe(200);
  });

  it('is written down: who of the desk did what, and nobody can change that', async () => {
    await waste.announce(LATER);
    await waste.revise(LATER);
    await waste.move({ move: 'open' });
    const { db, id } = api.city;
    const rows = await db
      .select()
      .from(consultationEvent)
      .where(eq(consultationEvent.cityId, id))
      .orderBy(consultationEvent.id);
    expect(rows.map(({ move }) => move)).toEqual(['draft', 'announce', 'revise', 'open']);
    for (const table of ['consultation_event', 'consultation_section']) {
      await expect(db.execute(sql.raw(`delete from ${table} where city_id = '${id}'`))).rejects.toThrow();
      await expect(db.execute(sql.raw(`update ${table} set city_id = '' where city_id = '${id}'`))).rejects.toThrow();
    }
  });

  it('knows each move once: the same key moves nothing twice', async () => {
    await waste.draft(LATER);
    const key = crypto.randomUUID();
    const answers = [await waste.move({ move: 'announce' }, { key }), await waste.move({ move: 'announce' }, { key })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await answers[1]!.text()).toBe(await answers[0]!.text());
  });

  it('refuses a move that its state does not allow', async () => {
    await waste.draft(LATER);
    for (const move of [{ move: 'close', reason: REASON }, OUTCOME]) {
      expect(await refusal(waste.move(move))).toEqual([409, 'move-refused']);
    }
    await waste.move({ move: 'announce' });
    expect(await refusal(waste.move({ move: 'announce' }))).toEqual([409, 'move-refused']);
    await waste.move({ move: 'open' });
    expect(await refusal(waste.move({ move: 'open' }))).toEqual([409, 'move-refused']);
    await waste.move({ move: 'close', reason: REASON });
    expect(await refusal(waste.move({ move: 'close', reason: REASON }))).toEqual([409, 'move-refused']);
  });

  it('can be opened without an announcement; one that comes too late is refused', async () => {
    await waste.draft();
    expect(await statesOf()).toEqual(['draft', 404, ['open']]);
    expect(await refusal(waste.move({ move: 'announce' }))).toEqual([409, 'move-refused']);
    expect((await waste.move({ move: 'open' })).status).toBe(200);
    expect((await waste.view()).opensAt).toBe(new Date(api.ports.time).toISOString());
  });

  it('does not begin when it is over already', async () => {
    await waste.draft({ closesAt: '2026-11-21T03:15:00.000Z' });
    for (const move of ['announce', 'open']) expect(await refusal(waste.move({ move }))).toEqual([409, 'move-refused']);
  });

  it('lets an outcome be mended', async () => {
    await waste.announce();
    await waste.move({ move: 'close', reason: REASON });
    await waste.move({ ...OUTCOME, sections: [] });
    api.ports.pass(1);
    expect((await waste.move(OUTCOME)).status).toBe(200);
    const publishedAt = new Date(api.ports.time).toISOString();
    expect((await waste.view()).outcome).toMatchObject({ sections: OUTCOME.sections, publishedAt });
  });
});

describe('a draft', () => {
  it('is refused by field where it breaks a rule', async () => {
    const [first, second] = WASTE.sections;
    const sections = [first, { ...second, id: 'pasal-1', text: { id: 'Pasar memilah sendiri.' } }];
    const change = { agency: 'bulan', sections, closesAt: WASTE.opensAt, questions: ['taman'] };
    expect(await fieldErrorsOf(await waste.draft(change))).toEqual([
      '/agency unknown',
      '/closesAt invalid',
      '/questions/0 unknown',
      '/sections/1/id duplicate',
      '/sections/1/text/en required',
    ]);
  });

  it('names polls of its own city only', async () => {
    const other = new TestConsultation(await testApi());
    await insertPoll('taman');
    expect((await waste.draft({ questions: ['taman'] })).status).toBe(201);
    expect((await waste.deskView()).draft.questions).toEqual(['taman']);
    expect(await fieldErrorsOf(await other.draft({ questions: ['taman'] }))).toEqual(['/questions/0 unknown']);
  });

  it('takes a name that nobody took', async () => {
    await waste.draft();
    expect(await fieldErrorsOf(await waste.draft())).toEqual(['/consultation duplicate']);
    expect((await new TestConsultation(await testApi()).draft()).status).toBe(201);
  });

  it('keeps its times in UTC, however they were written', async () => {
    await waste.draft({ opensAt: '2026-11-20T08:00:00+07:00' });
    expect((await waste.deskView()).draft.opensAt).toBe('2026-11-20T01:00:00.000Z');
  });

  it('may be a long document, but not any', async () => {
    const text = (length: number) => ({ id: 'a'.repeat(length), en: 'b'.repeat(length) });
    const sections = (length: number) =>
      Array.from({ length: 100 }, (_, index) => ({ id: `pasal-${index}`, heading: text(10), text: text(length) }));
    expect((await waste.draft({ sections: sections(9_000) })).status).toBe(201);
    const raw = ' '.repeat(2 * 1024 * 1024 + 1);
    expect(await refusal(waste.desk('', undefined, { method: 'POST', raw }))).toEqual([413, 'too-large']);
  });
});

describe('a change', () => {
  const changed = { title: { id: 'Perda Sampah', en: 'By-law on waste' } };

  it('of texts is taken until the close', async () => {
    await waste.draft(LATER);
    expect((await waste.revise({ ...LATER, ...changed })).status).toBe(200);
    await waste.move({ move: 'announce' });
    await waste.move({ move: 'open' });
    const { draft } = await waste.deskView();
    expect((await waste.revise({ ...draft, agency: 'dpu' })).status).toBe(200);
    await waste.move({ move: 'close', reason: REASON });
    expect(await refusal(waste.revise({ ...draft }))).toEqual([409, 'consultation-not-open']);
  });

  it('of times or questions is refused once it is open', async () => {
    await Promise.all([insertPoll('taman'), insertPoll('pasar')]);
    await waste.announce({ questions: ['taman', 'pasar'] });
    for (const change of [
      { questions: ['taman'] },
      { questions: ['pasar', 'taman'] },
      { questions: ['taman', 'pasar'], closesAt: '2026-12-05T10:00:00.000Z' },
      { questions: ['taman', 'pasar'], opensAt: '2026-11-19T01:00:00.000Z' },
    ]) {
      expect(await refusal(waste.revise(change))).toEqual([409, 'consultation-opened']);
    }
    const same = { questions: ['taman', 'pasar'], opensAt: '2026-11-20T08:00:00+07:00', ...changed };
    expect((await waste.revise(same)).status).toBe(200);
  });

  it('does not end what was only announced', async () => {
    await waste.announce(LATER);
    const past = { opensAt: '2026-11-19T01:00:00Z', closesAt: '2026-11-20T01:00:00Z' };
    expect(await fieldErrorsOf(await waste.revise(past))).toEqual(['/closesAt invalid']);
  });

  it('gives no other name', async () => {
    await waste.draft();
    expect(await fieldErrorsOf(await waste.revise({ consultation: 'lain' }))).toEqual(['/consultation invalid']);
  });

  it('counts the revision of each section that it changes, and of no other', async () => {
    await waste.draft();
    const [first, second] = WASTE.sections;
    const edited = { ...first, text: { id: 'Sampah dipilah.', en: 'Waste is sorted.' } };
    const revisions = async (sections: unknown[]) =>
      (await bodyOf<DeskConsultationBody>(await waste.revise({ sections }))).revisions;
    expect(await revisions([first, second])).toEqual({ 'pasal-1': 1, 'pasal-2': 1 });
    expect(await revisions([second, edited])).toEqual({ 'pasal-1': 2, 'pasal-2': 1 });
    expect(await revisions([second])).toEqual({ 'pasal-2': 1 });
    expect(await revisions([second, edited])).toEqual({ 'pasal-1': 2, 'pasal-2': 1 });
    expect(await revisions([first])).toEqual({ 'pasal-1': 3 });
  });
});

describe('an outcome, and the reason of a close', () => {
  it('are in every language, about sections that are there, each once', async () => {
    await waste.announce();
    expect(await fieldErrorsOf(await waste.move({ move: 'close', reason: { id: 'Selesai' } }))).toEqual([
      '/reason/en required',
    ]);
    await waste.move({ move: 'close', reason: REASON });
    const [section] = OUTCOME.sections;
    const sections = [section, section, { section: 'constructor', text: { en: 'No' } }];
    expect(await fieldErrorsOf(await waste.move({ ...OUTCOME, summary: { id: 'Ya' }, sections }))).toEqual([
      '/sections/1/section duplicate',
      '/sections/2/section unknown',
      '/sections/2/text/id required',
      '/summary/en required',
    ]);
  });
});

describe('who asked to be told of the outcome', () => {
  const subscribe = () =>
    api.post('/subscriptions', { consultation: waste.id, contact: { email: 'ani@example.org' }, language: 'id' });
  /** Names the city: a sweep sends the messages of all of them. */
  const outcome = () => ({ ...OUTCOME, summary: { id: `Keputusan ${api.city.id}`, en: 'Decision' } });
  const told = async () => {
    await sweep(api.ports);
    return api.ports.messenger.sent.filter((message) => JSON.stringify(message).includes(outcome().summary.id));
  };
  const ofTheCity = async (table: string) =>
    rowsOf<object>(api.city.db, sql`select * from ${sql.identifier(table)} where city_id = ${api.city.id}`);

  it('can ask once the public may know of the consultation', async () => {
    await waste.draft(LATER);
    expect(await refusal(subscribe())).toEqual([404, 'not-found']);
    await waste.move({ move: 'announce' });
    expect((await subscribe()).status).toBe(201);
  });

  it('is told when it is published, once, and then forgotten', async () => {
    await waste.announce();
    await subscribe();
    await waste.move({ move: 'close', reason: REASON });
    expect(await told()).toEqual([]);
    await waste.move(outcome());
    expect(await told()).toHaveLength(1);
    await waste.move({ ...outcome(), sections: [] });
    expect(await told()).toHaveLength(1);
    expect(await ofTheCity('outcome_subscription')).toEqual([]);
  });

  it('is not told where the publishing fails', async () => {
    await waste.announce();
    await subscribe();
    expect(await refusal(waste.move(outcome()))).toEqual([409, 'move-refused']);
    expect([await told(), await ofTheCity('outcome_notice')]).toEqual([[], []]);
  });
});

describe('an agency', () => {
  const as = (token: string) => ({ token });

  it('drafts, changes and leads its own consultations', async () => {
    const { dpu } = api.city;
    expect((await waste.draft(LATER, as(dpu))).status).toBe(201);
    expect((await waste.revise(LATER, as(dpu))).status).toBe(200);
    expect((await waste.move({ move: 'announce' }, as(dpu))).status).toBe(200);
    expect((await waste.desk(`/${waste.id}/contributions`, undefined, as(dpu))).status).toBe(200);
  });

  it('knows nothing of those of others', async () => {
    await waste.announce();
    const contributed = await waste.contribute();
    const { dishub } = api.city;
    for (const call of [
      waste.desk(`/${waste.id}`, undefined, as(dishub)),
      waste.desk(`/${waste.id}/contributions`, undefined, as(dishub)),
      waste.revise({ agency: 'dishub' }, as(dishub)),
      waste.move({ move: 'close', reason: REASON }, as(dishub)),
      waste.moderate(contributed, { move: 'publish' }, as(dishub)),
    ]) {
      expect(await refusal(call)).toEqual([404, 'not-found']);
    }
    const list = await bodyOf<{ consultations: object[] }>(await waste.desk('', undefined, as(dishub)));
    expect(list.consultations).toEqual([]);
  });

  it('writes for no other, and gives its own to no other', async () => {
    const { dpu } = api.city;
    expect(await refusal(waste.draft({ agency: 'dishub' }, as(dpu)))).toEqual([403, 'forbidden']);
    expect(await refusal(waste.draft({ agency: null }, as(dpu)))).toEqual([403, 'forbidden']);
    await waste.draft();
    expect(await refusal(waste.revise({ agency: 'dishub' }, as(dpu)))).toEqual([403, 'forbidden']);
    expect((await waste.revise({ agency: 'dishub' })).status).toBe(200);
  });
});

describe('the lists', () => {
  const at = async (id: string, opensAt: string, closesAt: string) => {
    const each = new TestConsultation(api, id);
    await each.announce({ opensAt, closesAt });
    return each;
  };

  it('show the public what can be joined, the nearest close first, then what is over, the latest first', async () => {
    await new TestConsultation(api, 'draf').draft();
    await at('nanti', '2026-12-01T00:00:00Z', '2026-12-03T00:00:00Z');
    await at('lama', '2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z');
    await at('kini', '2026-11-01T00:00:00Z', '2026-12-02T00:00:00Z');
    const early = await at('awal', '2026-11-01T00:00:00Z', '2027-12-31T00:00:00Z');
    await early.move({ move: 'close', reason: REASON });
    api.ports.pass(2 * DAY);
    const list = async () => {
      const body = await bodyOf<{ consultations: { consultation: string; phase: string }[] }>(
        await api.site('/consultations'),
      );
      return body.consultations.map(({ consultation, phase }) => `${consultation} ${phase}`);
    };
    expect(await list()).toEqual(['kini open', 'nanti announced', 'lama closed', 'awal closed']);
    api.ports.pass(363 * DAY);
    expect(await list()).toEqual(['nanti closed', 'kini closed', 'lama closed']);
    api.ports.pass(30 * DAY);
    expect(await list()).toEqual([]);
  });

  it('show the desk all, the newest first, with what is still to be read', async () => {
    await at('satu', WASTE.opensAt, WASTE.closesAt);
    api.ports.pass(1);
    const two = await at('dua', WASTE.opensAt, WASTE.closesAt);
    await two.contribute();
    await two.argue('contra');
    const { consultations } = await bodyOf<{ consultations: object[] }>(await waste.desk(''));
    expect(consultations).toMatchObject([
      { consultation: 'dua', state: 'open', pending: 2, agency: { id: 'dpu' } },
      { consultation: 'satu', state: 'open', pending: 0 },
    ]);
  });
});
