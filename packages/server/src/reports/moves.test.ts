import { MOVES, movesFrom, type MoveName } from '@suara/core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, fieldErrorsOf, problemOf, type ReportBody } from '../test-support/answers.js';
import { testApi, type Filed, type TestApi } from '../test-support/api.js';

let api: TestApi;
let filed: Filed;
beforeAll(async () => {
  api = await testApi();
});
beforeEach(async () => {
  filed = await api.file();
});

type Who = 'dispatcher' | 'dpu' | 'dishub' | 'reporter';
type Step = readonly [Who, { move: MoveName } & Record<string, unknown>];

const step = ([who, body]: Step): Promise<Response> =>
  who === 'reporter' ? api.answer(filed, body) : api.move(api.city[who], filed, body);

/** Makes the moves one after the other and answers with what the last one answered. */
async function walk(...steps: Step[]): Promise<ReportBody> {
  const views: ReportBody[] = [];
  for (const each of steps) {
    const response = await step(each);
    expect(response.status, await response.clone().text()).toBe(200);
    views.push(await bodyOf<ReportBody>(response));
  }
  return views.at(-1)!;
}

const verify: Step = ['dispatcher', { move: 'verify' }];
const forward: Step = ['dispatcher', { move: 'forward', agency: 'dpu' }];
const start: Step = ['dpu', { move: 'start' }];
const ask: Step = ['dpu', { move: 'ask', note: 'Tiang nomor berapa?' }];
const resolve: Step = ['dpu', { move: 'resolve', note: 'Lampu diganti.' }];
const inProgress = [verify, forward, start] as const;

const deadlineOf = ({ deadline }: Pick<ReportBody, 'deadline'>) => Date.parse(deadline);
const HOUR = 3_600_000;

describe('the life of a report', () => {
  it('goes from the citizen over the control room to the agency and back', async () => {
    await walk(...inProgress, ask);
    await walk(['reporter', { move: 'answer', note: 'Nomor 14' }], resolve);
    const view = await walk(['reporter', { move: 'confirm' }]);
    expect(view).toMatchObject({ status: 'closed', publicStatus: 'done', agency: { id: 'dpu' }, moves: ['reopen'] });
    const { events } = view;
    expect(events.map(({ move, by }) => `${move} by ${by}`)).toEqual([
      'receive by reporter',
      'verify by dispatcher',
      'forward by dispatcher',
      'start by agency_officer',
      'ask by agency_officer',
      'answer by reporter',
      'resolve by agency_officer',
      'confirm by reporter',
    ]);
    expect(events[2]).toMatchObject({ agency: { id: 'dpu', shortName: { id: 'DPU' } } });
    expect(events[5]).toMatchObject({ note: 'Nomor 14', status: 'in_progress' });
  });

  it.each<[MoveName, Step[]]>([
    ['verify', [verify]],
    ['forward', [verify, forward]],
    ['start', [...inProgress]],
    ['update', [...inProgress, ['dpu', { move: 'update', note: 'Suku cadang dipesan.' }]]],
    ['ask', [...inProgress, ask]],
    ['answer', [...inProgress, ask, ['reporter', { move: 'answer', note: 'Nomor 14' }]]],
    ['resume', [...inProgress, ask, ['dispatcher', { move: 'resume' }]]],
    ['resolve', [...inProgress, resolve]],
    ['confirm', [...inProgress, resolve, ['reporter', { move: 'confirm' }]]],
    ['close', [...inProgress, resolve, ['dispatcher', { move: 'close' }]]],
    ['reject', [['dispatcher', { move: 'reject', note: 'Bukan laporan.' }]]],
    ['redirect', [['dispatcher', { move: 'redirect', note: 'Jalan nasional.', target: 'Kementerian PU' }]]],
    ['reopen', [...inProgress, resolve, ['reporter', { move: 'reopen', note: 'Masih mati.' }]]],
  ])('can be moved on by %s', async (move, steps) => {
    const view = await walk(...steps);
    expect(view.status).toBe(MOVES[move].to);
    const who = steps.at(-1)![0];
    const role = who === 'reporter' || who === 'dispatcher' ? who : 'agency_officer';
    expect(view.moves).toEqual(movesFrom(MOVES[move].to, role));
  });

  it('shows where a redirected report belongs', async () => {
    const view = await walk(['dispatcher', { move: 'redirect', note: 'Jalan nasional.', target: ' Kementerian PU ' }]);
    expect(view.events.at(-1)).toMatchObject({ note: 'Jalan nasional.', target: 'Kementerian PU' });
  });

  it('keeps no fields that do not belong to the move', async () => {
    const view = await walk(['dispatcher', { move: 'verify', agency: 'dpu', target: 'x', into: 'y' }]);
    const event = view.events.at(-1)!;
    expect(event).not.toHaveProperty('agency');
    expect(event).not.toHaveProperty('target');
    expect(event).not.toHaveProperty('into');
    expect(view.agency).toBeNull();
  });

  it('takes photos of the work, once', async () => {
    const photos = [await api.upload()];
    const view = await walk(...inProgress, ['dpu', { move: 'resolve', note: 'Selesai.', photos }]);
    const event = view.events.at(-1)!;
    expect(event.photos.map(({ id }) => id)).toEqual(photos);
    const again = await step(['reporter', { move: 'reopen', note: 'Masih mati.', photos }]);
    expect(await fieldErrorsOf(again)).toEqual(['/photos/0 unknown']);
    expect((await api.view(filed)).status).toBe('resolved');
  });
});

describe('the service clock', () => {
  const pass = (hours: number) => api.ports.pass(hours);

  it('stands still while the reporter owes an answer', async () => {
    const before = deadlineOf(await walk(...inProgress, ask));
    pass(30);
    expect(deadlineOf(await walk(['reporter', { move: 'answer', note: 'Nomor 14' }]))).toBe(before + 30 * HOUR);
    pass(5);
    const update: Step = ['dpu', { move: 'update', note: 'Suku cadang dipesan.' }];
    expect(deadlineOf(await walk(update, resolve))).toBe(before + 30 * HOUR);
  });

  it('goes on where the desk goes on without an answer, and stops again with the next question', async () => {
    const before = deadlineOf(await walk(...inProgress, ask));
    pass(10);
    await walk(['dpu', { move: 'resume' }], ask);
    pass(2);
    expect(deadlineOf(await walk(['reporter', { move: 'answer', note: 'Nomor 14' }]))).toBe(before + 12 * HOUR);
  });

  it('runs on where the city does not promise otherwise', async () => {
    const strict = await testApi((profile) => ({ ...profile, clock: { ...profile.clock, pauseWhileWaiting: false } }));
    const own = await strict.file();
    for (const [who, body] of [...inProgress, ask]) await strict.move(strict.city[who as 'dpu'], own, body);
    const before = deadlineOf(await strict.view(own));
    strict.ports.pass(30);
    const response = await strict.answer(own, { move: 'answer', note: 'Nomor 14' });
    expect(deadlineOf(await bodyOf<ReportBody>(response))).toBe(before);
  });

  it('starts anew with a report that is opened again', async () => {
    await walk(...inProgress, resolve);
    pass(50);
    const view = await walk(['reporter', { move: 'reopen', note: 'Masih mati.' }]);
    expect(deadlineOf(view)).toBe(api.ports.time + 168 * HOUR);
    expect(view).toMatchObject({ status: 'reopened', publicStatus: 'processing', agency: { id: 'dpu' } });
  });
});

describe('a move that is refused', () => {
  const problem = async (who: Who, body: Step[1]) => {
    const response = await step([who, body]);
    const name = await problemOf(response.clone());
    return [response.status, name, ...(response.status === 422 ? await fieldErrorsOf(response) : [])];
  };

  it('lacks what it needs', async () => {
    expect(await problem('dispatcher', { move: 'redirect' })).toEqual([
      422,
      'invalid-body',
      '/note required',
      '/target required',
    ]);
    expect(await problem('dispatcher', { move: 'reject', note: '   ' })).toEqual([
      422,
      'invalid-body',
      '/note required',
    ]);
    await walk(verify);
    expect(await problem('dispatcher', { move: 'forward' })).toEqual([422, 'invalid-body', '/agency required']);
    expect(await problem('dispatcher', { move: 'merge' })).toEqual([422, 'invalid-body', '/into required']);
  });

  it('names an agency that the city does not have', async () => {
    await walk(verify);
    expect(await problem('dispatcher', { move: 'forward', agency: 'nobody' })).toEqual([
      422,
      'invalid-body',
      '/agency unknown',
    ]);
  });

  it('is not that officer’s to make', async () => {
    expect(await problem('dispatcher', { move: 'resolve', note: 'x' })).toEqual([403, 'forbidden']);
    await walk(verify, forward);
    expect(await problem('dpu', { move: 'forward', agency: 'dishub' })).toEqual([403, 'forbidden']);
  });

  it('does not start from where the report is', async () => {
    expect(await problem('dispatcher', { move: 'close' })).toEqual([409, 'move-refused']);
    expect(await problem('reporter', { move: 'confirm' })).toEqual([409, 'move-refused']);
    await walk(['dispatcher', { move: 'reject', note: 'Bukan laporan.' }]);
    expect(await problem('reporter', { move: 'reopen', note: 'Tidak setuju.' })).toEqual([409, 'move-refused']);
  });

  it('is not one of theirs at all', async () => {
    expect(await problem('reporter', { move: 'verify' })).toEqual([422, 'invalid-body', '/move invalid']);
    expect(await problem('dispatcher', { move: 'confirm' })).toEqual([422, 'invalid-body', '/move invalid']);
    expect(await problem('dispatcher', { move: 'verify', photos: ['x'] })).toEqual([
      422,
      'invalid-body',
      '/photos/0 invalid',
    ]);
  });

  it('is on a report of another agency, which does not exist for this one', async () => {
    expect(await problem('dpu', { move: 'start' })).toEqual([404, 'not-found']);
    await walk(verify, forward);
    expect(await problem('dishub', { move: 'start' })).toEqual([404, 'not-found']);
    await walk(['dispatcher', { move: 'forward', agency: 'dishub' }]);
    expect(await problem('dpu', { move: 'start' })).toEqual([404, 'not-found']);
  });

  it('changes nothing', async () => {
    const before = await (await api.follow(filed)).text();
    await problem('dispatcher', { move: 'close' });
    await problem('dispatcher', { move: 'reject' });
    expect(await (await api.follow(filed)).text()).toBe(before);
  });
});

describe('merging', () => {
  const merge = (into: string, from: Filed = filed) => api.move(api.city.dispatcher, from, { move: 'merge', into });
  it('names the report that goes on, however its ticket is typed', async () => {
    const other = await api.file();
    const response = await merge(` ${other.ticket.slice(0, 4)}-${other.ticket.slice(4).toLowerCase()} `);
    expect(response.status).toBe(200);
    const view = await api.view(filed);
    expect(view).toMatchObject({ status: 'merged', moves: [] });
    expect(view.events.at(-1)).toMatchObject({ move: 'merge', into: other.ticket });
  });

  it('never goes into itself, into nothing, or into another city', async () => {
    const elsewhere = await (await testApi()).file();
    for (const into of [filed.ticket, 'K74M92XH', 'nonsense', elsewhere.ticket]) {
      expect(await fieldErrorsOf(await merge(into)), into).toEqual(['/into unknown']);
    }
  });

  it('never goes into a merged report, also when two merge into each other at once', async () => {
    const other = await api.file();
    const [one, two] = await Promise.all([merge(other.ticket), merge(filed.ticket, other)]);
    expect([one.status, two.status].sort()).toEqual([200, 422]);
    expect(await fieldErrorsOf(one.status === 422 ? one : two)).toEqual(['/into invalid']);
  });
});

it('of many who move at once, one does', async () => {
  const moves = Array.from({ length: 8 }, () => api.move(api.city.dispatcher, filed, { move: 'verify' }));
  const statuses = (await Promise.all(moves)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(7);
  expect((await api.view(filed)).events).toHaveLength(2);
});
