import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../db/rows.js';
import { fieldErrorsOf, problemOf } from '../test-support/answers.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { COMMENT, PRO, QUOTE, TestConsultation, WASTE, type Contributed } from '../test-support/consultations.js';
import { dayId, dayIn } from '../participation/day.js';

let api: TestApi;
let waste: TestConsultation;
beforeEach(async () => {
  api = await testApi();
  waste = new TestConsultation(api);
  await waste.announce();
});

const DAY = 24;
const REASON = 'Berisi nomor telepon orang lain.';

async function refusal(call: Promise<Response>): Promise<[number, string | undefined]> {
  const response = await call;
  return [response.status, await problemOf(response)];
}

describe('contributing', () => {
  it('answers with the secret, and with the words as they are kept', async () => {
    const sent = await waste.contribute({ text: `  ${COMMENT.text}\n`, quote: QUOTE });
    expect(sent.contribution).toEqual({
      ...COMMENT,
      quote: QUOTE,
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/u) as unknown,
      day: '2026-11-21',
      outdated: false,
      status: 'pending',
      reason: null,
    });
    expect(sent.secret).toMatch(/^[2-9A-Y]{16}$/u);
    expect(await waste.own(sent)).toEqual(sent.contribution);
  });

  it.each<[string, object, string[]]>([
    ['without a section', { section: undefined }, ['/section required']],
    ['on a section that is not there', { section: 'pasal-9' }, ['/section unknown']],
    ['on words that are not there', { quote: { ...QUOTE, exact: 'dibakar' } }, ['/quote outdated']],
    ['of blanks', { text: '   ' }, ['/text required']],
    ['of one letter', { text: ' a ' }, ['/text too_short']],
    ['of too many', { text: 'a'.repeat(2001) }, ['/text too_long']],
    ['in a language the city does not speak', { language: 'nl' }, ['/language unknown']],
    ['that argues about a section', { kind: 'pro', quote: QUOTE }, ['/quote invalid', '/section invalid']],
    ['of an unknown kind', { kind: 'joke' }, ['/kind invalid']],
  ])('refuses one %s', async (_, change, errors) => {
    expect(await fieldErrorsOf(await waste.send(change))).toEqual(errors);
  });

  it('takes arguments where they are asked for', async () => {
    const plain = new TestConsultation(api, 'tanpa-argumen');
    await plain.announce({ arguments: false });
    expect(await fieldErrorsOf(await api.post(`${plain.path}/contributions`, PRO))).toEqual(['/kind invalid']);
    expect((await api.post(`${waste.path}/contributions`, PRO)).status).toBe(201);
  });

  it('is possible while the consultation is open, and no longer', async () => {
    const later = new TestConsultation(api, 'nanti');
    await later.draft({ opensAt: '2026-11-24T00:00:00Z' });
    expect(await refusal(later.send())).toEqual([404, 'not-found']);
    await later.move({ move: 'announce' });
    expect(await refusal(later.send())).toEqual([409, 'consultation-not-open']);
    api.ports.pass(14 * DAY);
    expect(await refusal(waste.send())).toEqual([409, 'consultation-not-open']);
  });

  it('once is once: a retry gets the first answer, after the close, too', async () => {
    const key = crypto.randomUUID();
    const first = await (await waste.send({}, { key })).text();
    api.ports.pass(14 * DAY);
    const again = await waste.send({}, { key });
    expect([again.status, await again.text()]).toEqual([201, first]);
    expect((await waste.deskView()).pending).toBe(1);
  });

  it('that meets a close or an edit is from before it or refused, and its words stand in the text it is about', async () => {
    const gone = { sections: [{ ...WASTE.sections[0], text: { id: 'Sampah dibakar.', en: 'Waste is burnt.' } }] };
    const sends = () => Array.from({ length: 10 }, () => waste.send({ quote: QUOTE }));
    const close = { move: 'close', reason: { id: 'Cukup.', en: 'Enough.' } };
    const led = waste.revise(gone).then(async ({ status }) => [status, (await waste.move(close)).status]);
    const answers = await Promise.all([...sends(), ...sends(), ...sends()]);
    expect(await led).toEqual([200, 200]);
    const statuses = answers.map(({ status }) => status);
    const kept = statuses.filter((status) => status === 201).length;
    expect(statuses.filter((status) => status === 409 || status === 422)).toHaveLength(answers.length - kept);
    const rows = await rowsOf<{ revision: number }>(
      api.city.db,
      sql`select section_revision as revision from contribution where city_id = ${api.city.id}`,
    );
    expect(rows.map(({ revision }) => revision)).toEqual(Array.from({ length: kept }, () => 1));
    expect(await refusal(waste.send())).toEqual([409, 'consultation-not-open']);
  });

  it('many at once are all kept', async () => {
    await Promise.all(Array.from({ length: 30 }, () => waste.contribute()));
    expect((await waste.deskView()).pending).toBe(30);
  });
});

describe('moderation', () => {
  it('stands between what somebody writes and what everybody reads', async () => {
    const sent = await waste.contribute();
    expect((await waste.page()).contributions).toEqual([]);
    expect((await waste.deskPage()).contributions).toMatchObject([{ id: sent.contribution.id, site: 'dpu' }]);
    await waste.publish(sent);
    const { id, kind, section, quote, text, language, day, outdated } = sent.contribution;
    expect((await waste.page()).contributions).toEqual([{ id, kind, section, quote, text, language, day, outdated }]);
    expect((await waste.deskPage()).contributions).toEqual([]);
    expect((await waste.own(sent)).status).toBe('published');
  });

  it('hides for a reason that only the author and the desk are told', async () => {
    const sent = await waste.contribute();
    expect(await fieldErrorsOf(await waste.moderate(sent, { move: 'hide', reason: ' ' }))).toEqual([
      '/reason required',
    ]);
    await waste.publish(sent);
    expect((await waste.moderate(sent, { move: 'hide', reason: REASON })).status).toBe(200);
    expect((await waste.page()).contributions).toEqual([]);
    expect(await waste.own(sent)).toMatchObject({ status: 'hidden', reason: REASON });
    expect((await waste.deskPage('?status=hidden')).contributions).toMatchObject([{ reason: REASON }]);
    await waste.publish(sent);
    expect(await waste.own(sent)).toMatchObject({ status: 'published', reason: null });
  });

  it('goes on after the close, and tells whoever comes second', async () => {
    const sent = await waste.contribute();
    api.ports.pass(14 * DAY);
    await waste.publish(sent);
    expect(await refusal(waste.moderate(sent, { move: 'publish' }))).toEqual([409, 'move-refused']);
    const nobody = { ...sent, contribution: { ...sent.contribution, id: dayId('2026-11-21') } };
    expect(await refusal(waste.moderate(nobody, { move: 'publish' }))).toEqual([404, 'not-found']);
  });

  it('is written down for good: who did what, and why', async () => {
    const sent = await waste.contribute();
    await waste.publish(sent);
    await waste.moderate(sent, { move: 'hide', reason: REASON }, { token: api.city.dpu });
    const { db, id } = api.city;
    const events = await rowsOf<{ move: string; reason: string | null; name: string }>(
      db,
      sql`select event.move, event.reason, officer.name from contribution_event event
        join officer on officer.city_id = event.city_id and officer.id = event.officer_id
        where event.city_id = ${id} order by event.id`,
    );
    expect(events).toEqual([
      { move: 'publish', reason: null, name: 'Petugas Ruang Kendali' },
      { move: 'hide', reason: REASON, name: 'Petugas DPU' },
    ]);
    await expect(db.execute(sql`delete from contribution_event where city_id = ${id}`)).rejects.toThrow();
    await expect(db.execute(sql`update contribution_event set reason = '' where city_id = ${id}`)).rejects.toThrow();
  });

  it('keeps the counts that everybody sees equal to a recount, whoever moves what when', async () => {
    const sent = [
      ...(await Promise.all(Array.from({ length: 4 }, () => waste.contribute()))),
      await waste.contribute({ section: 'pasal-2' }),
      ...(await Promise.all([waste.argue('pro'), waste.argue('pro'), waste.argue('contra')])),
    ];
    await Promise.all(sent.map((each) => waste.publish(each)));
    const hide = (each: Contributed) => waste.moderate(each, { move: 'hide', reason: REASON });
    // two officers press at once, and one of them again
    await Promise.all([hide(sent[0]!), hide(sent[0]!), hide(sent[5]!), hide(sent[7]!)]);
    await hide(sent[0]!);
    const { sections, counts } = await waste.view();
    expect(sections.map(({ id, comments }) => `${id} ${comments}`)).toEqual(['pasal-1 3', 'pasal-2 1']);
    expect(counts).toEqual({ pro: 1, contra: 0 });
  });
});

describe('the secret', () => {
  it('opens its own contribution, as people type it', async () => {
    const sent = await waste.contribute();
    const typed = sent.secret.toLowerCase().replaceAll(/(.{4})/gu, '$1 - ');
    expect((await waste.follow({ ...sent, secret: typed })).status).toBe(200);
    expect(await refusal(api.site(`${waste.path}/contributions/${sent.contribution.id}`))).toEqual([
      401,
      'unauthorized',
    ]);
  });

  it('that is wrong answers exactly like an unknown contribution', async () => {
    const [sent, other] = [await waste.contribute(), await waste.contribute()];
    const unknown = { ...sent, contribution: { ...sent.contribution, id: dayId('2026-11-21') } };
    const lain = new TestConsultation(api, 'lain');
    await lain.announce();
    const answers = await Promise.all(
      [
        waste.follow({ ...sent, secret: other.secret }),
        waste.follow({ ...sent, secret: 'nonsense' }),
        waste.follow(unknown),
        lain.follow(sent),
      ].map(async (call) => [(await call).status, await (await call).text()]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]![0]).toBe(404);
  });

  it('cannot be guessed without end', async () => {
    const sent = await waste.contribute();
    api.ports.taken.length = 0;
    await waste.follow(sent);
    expect(api.ports.taken).toContain(`report ${api.city.id}/${waste.id}/${sent.contribution.id}/192.0.2.7`);
    api.ports.spent.set('report', 30);
    expect((await waste.follow(sent)).status).toBe(429);
  });

  it('of a page elsewhere gets through: its header may be sent', async () => {
    const preflight = await api.site(waste.path, { method: 'OPTIONS', origin: api.city.profile.sites[0]!.origins[0]! });
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Contribution-Secret');
  });
});

describe('the lists', () => {
  async function publishOn(days: number, count: number): Promise<void> {
    for (let day = 0; day < days; day++) {
      for (let each = 0; each < count; each++)
        await waste.publish(await waste.contribute({ text: `Hari ${day}, ${each}` }));
      api.ports.pass(DAY);
    }
  }

  it('are read page by page, each contribution once, the newest day first; at the desk the oldest', async () => {
    await publishOn(3, 3);
    const read = async (load: (query: string) => ReturnType<typeof waste.page>) => {
      const seen: { id: string; day: string }[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page = await load(`limit=2${after === '' ? '' : `&after=${after}`}`);
        expect(page.contributions.length).toBeLessThanOrEqual(2);
        seen.push(...page.contributions);
        after = page.next;
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(9);
      return [...new Set(seen.map(({ day }) => day))];
    };
    const days = ['2026-11-23', '2026-11-22', '2026-11-21'];
    expect(await read((query) => waste.page(`?${query}`))).toEqual(days);
    expect(await read((query) => waste.deskPage(`?status=published&${query}`))).toEqual(days.reverse());
  });

  it('can be asked by section and kind', async () => {
    for (const each of [
      await waste.contribute(),
      await waste.contribute({ section: 'pasal-2' }),
      await waste.argue('pro'),
      await waste.argue('contra'),
    ]) {
      await waste.publish(each);
    }
    const kinds = async (query: string) =>
      (await waste.page(query)).contributions.map(({ kind, section }) => `${kind} ${section ?? '-'}`).sort();
    expect(await kinds('?section=pasal-2')).toEqual(['comment pasal-2']);
    expect(await kinds('?kind=contra')).toEqual(['contra -']);
    expect(await kinds('?kind=comment')).toEqual(['comment pasal-1', 'comment pasal-2']);
    expect(await kinds('?section=pasal-1&kind=pro')).toEqual([]);
  });

  it.each(['after=nonsense', `after=${'-'.repeat(36)}`, 'kind=joke', 'limit=0', 'section=A'])(
    'refuse ?%s',
    async (query) => {
      expect(await refusal(api.site(`${waste.path}/contributions?${query}`))).toEqual([400, 'invalid-request']);
    },
  );
});

describe('of who contributes', () => {
  const TEXT = 'Saya, Ani Contoh, setuju.';

  it('neither a table nor a line of the log holds anything but what was written', async () => {
    const sent = await waste.contribute({ text: TEXT });
    await waste.own(sent);
    await waste.publish(sent);
    const log = JSON.stringify(api.ports.lines);
    for (const word of [TEXT, sent.secret, sent.contribution.id, '192.0.2.7']) expect(log).not.toContain(word);
    const rows = await everyRowOfTheCity();
    expect(rows.filter((row) => row.includes(TEXT))).toHaveLength(1);
    for (const row of rows) for (const word of [sent.secret, '192.0.2.7']) expect(row).not.toContain(word);
  });

  it('the time is not kept: the row names the day, and its id tells no more', async () => {
    const sent = await waste.contribute();
    const [row] = await rowsOf<Record<string, unknown>>(
      api.city.db,
      sql`select to_jsonb(contribution) as row from contribution where city_id = ${api.city.id}`,
    );
    const columns = Object.keys(row!['row'] as object).sort();
    expect(columns).toEqual([
      'city_id',
      'consultation_id',
      'day',
      'id',
      'kind',
      'language',
      'quote',
      'reason',
      'secret_hash',
      'section',
      'section_revision',
      'site_id',
      'status',
      'text',
    ]);
    const time = parseInt(sent.contribution.id.replace('-', '').slice(0, 12), 16);
    expect(new Date(time).toISOString()).toBe('2026-11-21T00:00:00.000Z');
  });

  async function tableNames(): Promise<string[]> {
    const rows = await rowsOf<{ name: string }>(
      api.city.db,
      sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    return rows.map(({ name }) => name);
  }

  /** Every row that has to do with the city, as text. */
  async function everyRowOfTheCity(): Promise<string[]> {
    const texts: string[] = [];
    for (const name of await tableNames()) {
      const rows = await rowsOf<{ row: string }>(
        api.city.db,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t where to_jsonb(t)::text like ${`%${api.city.id}%`}`,
      );
      texts.push(...rows.map(({ row }) => row));
    }
    return texts;
  }
});

describe('the day', () => {
  it.each([
    ['Asia/Jakarta', '2026-11-20T16:59:59.999Z', '2026-11-20'],
    ['Asia/Jakarta', '2026-11-20T17:00:00.000Z', '2026-11-21'],
    ['Pacific/Honolulu', '2026-11-21T03:15:00.000Z', '2026-11-20'],
  ])('is that of %s at %s', (zone, instant, day) => {
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
  });

  it('orders ids, and chance those within it', () => {
    const ids = Array.from({ length: 50 }, () => dayId('2026-11-21'));
    expect(ids.every((id) => id > dayId('2026-11-20') && id < dayId('2026-11-22'))).toBe(true);
    expect([...ids].sort()).not.toEqual(ids);
  });
});
