/** What somebody does to the database behind the server's back is found by `suara verify`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../node/command-line.js';
import { testApi, type TestApi } from '../test-support/api.js';
import { deviceToken, TestPolls } from '../test-support/polls.js';
import type { Receipt } from './cast/vote.js';

const BALLOTS = ['pohon', 'pohon', 'bangku', 'lampu', 'pohon', 'bangku'].map((option) => ({ kind: 'single', option }));

let api: TestApi;
let polls: TestPolls;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  polls = new TestPolls(api);
  folder = await mkdtemp(join(tmpdir(), 'suara-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Closed {
  readonly poll: string;
  readonly receipts: readonly Receipt[];
}

/** A closed poll whose first voter changed their mind. */
async function closedPoll(): Promise<Closed> {
  const open = await polls.open();
  const receipts: Receipt[] = [];
  const first = deviceToken();
  for (const [index, ballot] of BALLOTS.entries()) {
    receipts.push(await polls.vote(open, index === 0 ? first : deviceToken(), ballot));
  }
  receipts.push(await polls.vote(open, first, { kind: 'single', option: 'lampu' }));
  await polls.move(open.poll, { move: 'close', reason: { id: 'Selesai.', en: 'Done.' } });
  return { poll: open.poll, receipts };
}

async function save(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What `suara verify` says of the poll's bundle, as its site offers it. */
async function verify(poll: string, receipts: readonly Receipt[] = []) {
  const bundle = await save(`${poll}.json`, await (await polls.get(poll, '/bundle')).text());
  const paths = await Promise.all(receipts.map((each, index) => save(`receipt-${index}.json`, JSON.stringify(each))));
  const args = ['verify', bundle, ...(paths.length > 0 ? ['--receipt', ...paths] : [])];
  let out = '';
  const say = (text: string) => void (out += text);
  const code = await runCommandLine(args, { env: {}, out: say, err: say });
  return { code, out };
}

const of = (poll: string): SQL => sql`city_id = ${api.city.id} and poll_id = ${poll}`;
const one = (poll: string): SQL => sql`${of(poll)} and voter = (select min(voter) from ballot where ${of(poll)})`;

/** Without the triggers that refuse it: as somebody does who owns the database. */
async function behindTheBack(table: string, statement: SQL): Promise<void> {
  const { db } = api.ports;
  await db.execute(sql.raw(`alter table ${table} disable trigger user`));
  await db.execute(statement);
  await db.execute(sql.raw(`alter table ${table} enable trigger user`));
}

describe('suara verify', () => {
  it('finds nothing where nothing was done, and that receipts count', async () => {
    const { poll, receipts } = await closedPoll();
    const { code, out } = await verify(poll, [receipts[1]!, receipts.at(-1)!]);
    expect(out).toContain('6 ballots, 7 entries in the log');
    expect(out).toContain('device: 6 ballots; won: ');
    expect(out.match(/holds: its vote counts/gu)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('tells who changed their mind that the later vote counts', async () => {
    const { poll, receipts } = await closedPoll();
    const { code, out } = await verify(poll, [receipts[0]!]);
    expect(out).toContain('replaced: a later vote counts instead');
    expect(code).toBe(1);
  });

  it.each<[string, string, (poll: string) => [string, SQL]]>([
    [
      'a ballot that was edited',
      'ballot_not_logged',
      (poll) => [
        'ballot',
        sql`update ballot set ballot = jsonb_set(ballot, '{option}', case when ballot->>'option' = 'pohon' then '"lampu"' else '"pohon"' end::jsonb) where ${one(poll)}`,
      ],
    ],
    [
      'a ballot that was removed',
      'entry_without_ballot',
      (poll) => ['ballot', sql`delete from ballot where ${one(poll)}`],
    ],
    [
      'a ballot that was put in',
      'ballot_not_logged',
      (poll) => [
        'ballot',
        sql`insert into ballot select city_id, poll_id, 'stuffed', level, site_id, ballot, repeat('0', 64), commitment from ballot where ${one(poll)}`,
      ],
    ],
    [
      'an entry of the log that was removed',
      'lane_size_differs',
      (poll) => ['poll_entry', sql`delete from poll_entry where ${of(poll)} and ordinal = 2`],
    ],
    [
      'an entry of the log that was edited',
      'lane_root_differs',
      (poll) => [
        'poll_entry',
        sql`update poll_entry set commitment = repeat('a', 64) where ${of(poll)} and ordinal = 2`,
      ],
    ],
    [
      'counters that were raised',
      'tally_differs',
      (poll) => [
        'poll_counter',
        sql`update poll_counter set count = count + 3 where ${of(poll)} and scope = 'device' and name = 'option:lampu'`,
      ],
    ],
    [
      'a question that was changed after the vote',
      'definition_differs',
      (poll) => [
        'poll',
        sql`update poll set definition = jsonb_set(definition, '{question,id}', '"Pertanyaan lain?"') where city_id = ${api.city.id} and id = ${poll}`,
      ],
    ],
  ])('finds %s', async (_, code, change) => {
    const { poll } = await closedPoll();
    await behindTheBack(...change(poll));
    const verdict = await verify(poll);
    expect(verdict.out).toContain('does NOT hold');
    expect(verdict.out).toContain(`  ${code}: `);
    expect(verdict.code).toBe(1);
  });

  it('finds by a receipt what was forged as a whole', async () => {
    const { poll, receipts } = await closedPoll();
    const other = await closedPoll();
    const foreign = { ...other.receipts[1]!, poll: receipts[1]!.poll };
    const { code, out } = await verify(poll, [foreign]);
    expect(out).toMatch(/log_rewritten|definition_differs/u);
    expect(code).toBe(1);
  });

  it('says so where there is no bundle', async () => {
    const say = () => undefined;
    const path = await save('text.json', 'not JSON');
    expect(await runCommandLine(['verify', path], { env: {}, out: say, err: say })).toBe(1);
    expect(await runCommandLine(['verify', join(folder, 'nowhere')], { env: {}, out: say, err: say })).toBe(1);
    expect(await runCommandLine(['verify', await save('list.json', '[]')], { env: {}, out: say, err: say })).toBe(1);
  });
});

describe('the database itself', () => {
  const causeOf = async (work: Promise<unknown>): Promise<string> => {
    const { cause } = await work.then(
      () => new Error('nothing was refused'),
      (error: unknown) => error as Error,
    );
    return String(cause);
  };

  it('refuses another question once people have voted on one', async () => {
    const { poll } = await closedPoll();
    const change = api.ports.db.execute(
      sql`update poll set definition = '{}' where city_id = ${api.city.id} and id = ${poll}`,
    );
    expect(await causeOf(change)).toContain('people have voted on this definition');
  });

  it('refuses to rewrite the log', async () => {
    const { poll } = await closedPoll();
    const change = api.ports.db.execute(sql`delete from poll_entry where ${of(poll)}`);
    expect(await causeOf(change)).toContain('append-only');
  });
});
