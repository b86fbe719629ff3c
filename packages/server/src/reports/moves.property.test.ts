import {
  judgeMove,
  MOVE_NAMES,
  movesFrom,
  publicStatus,
  type Actor,
  type MoveName,
  type ReportStatus,
} from '@suara/core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { testApi, type Filed, type TestApi } from '../test-support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

interface Attempt {
  readonly actor: Exclude<Actor, 'system'>;
  readonly move: MoveName;
  readonly note: boolean;
}

/** What a reporter, or the desk, cannot even name is refused by the contract before any rule is asked. */
const REPORTER_MOVES: readonly MoveName[] = ['answer', 'confirm', 'reopen'];
const NOT_OF_THE_DESK: readonly MoveName[] = ['answer', 'confirm'];

const ACTORS = ['reporter', 'dispatcher', 'agency_officer'] as const;

const attempts: readonly Attempt[] = ACTORS.flatMap((actor) =>
  MOVE_NAMES.filter((move) => move !== 'merge')
    .filter((move) => (actor === 'reporter' ? REPORTER_MOVES.includes(move) : !NOT_OF_THE_DESK.includes(move)))
    .flatMap((move) => [true, false].map((note) => ({ actor, move, note }))),
);

interface Choice {
  readonly sensible: boolean;
  readonly pick: number;
}

/** Most attempts are ones that succeed, or no report would come far; the rest is anything at all. */
function choose(status: ReportStatus, { sensible, pick }: Choice): Attempt {
  const succeed = attempts.filter(({ actor, move, note }) => note && movesFrom(status, actor).includes(move));
  const from = sensible && succeed.length > 0 ? succeed : attempts;
  return from[pick % from.length]!;
}

const choice = fc.record({ sensible: fc.boolean(), pick: fc.nat(10_000) });

interface Model {
  status: ReportStatus;
  agency: string | null;
  events: number;
}

/** What the server must answer, by the rules of the core alone. */
function expected(model: Model, { actor, move, note }: Attempt): number {
  if (actor === 'agency_officer' && model.agency !== 'dpu') return 404;
  const given = { note: note ? 'Catatan' : undefined, agency: 'dpu', target: 'Provinsi' };
  const verdict = judgeMove(model.status, move, actor, given);
  if (!verdict.ok) return { wrong_actor: 403, wrong_status: 409, missing_field: 422 }[verdict.refusal];
  model.status = verdict.status;
  model.events += 1;
  if (move === 'forward') model.agency = 'dpu';
  return 200;
}

function send(filed: Filed, { actor, move, note }: Attempt): Promise<Response> {
  const body = { move, ...(note && { note: 'Catatan' }) };
  if (actor === 'reporter') return api.answer(filed, body);
  const token = actor === 'dispatcher' ? api.city.dispatcher : api.city.dpu;
  return api.move(token, filed, { ...body, agency: 'dpu', target: 'Provinsi' });
}

/** How far a report has come before anything at all is tried on it. */
const WELL_DONE: readonly Attempt[] = [
  { actor: 'dispatcher', move: 'verify', note: false },
  { actor: 'dispatcher', move: 'forward', note: false },
  { actor: 'agency_officer', move: 'start', note: false },
  { actor: 'agency_officer', move: 'ask', note: true },
  { actor: 'reporter', move: 'answer', note: true },
  { actor: 'agency_officer', move: 'resolve', note: true },
  { actor: 'reporter', move: 'confirm', note: false },
];

async function tryAll(filed: Filed, start: number, choices: readonly Choice[]): Promise<Model> {
  const model: Model = { status: 'received', agency: null, events: 1 };
  const attempt = async (each: Attempt) => {
    const from = model.status;
    const status = expected(model, each);
    expect((await send(filed, each)).status, `${each.move} by ${each.actor} from ${from}`).toBe(status);
  };
  for (const each of WELL_DONE.slice(0, start)) await attempt(each);
  for (const choice of choices) await attempt(choose(model.status, choice));
  return model;
}

it('the server moves reports exactly as the rules say, whatever anybody tries', async () => {
  const start = fc.nat({ max: WELL_DONE.length });
  await fc.assert(
    fc.asyncProperty(start, fc.array(choice, { minLength: 5, maxLength: 18 }), async (from, choices) => {
      const filed = await api.file();
      const model = await tryAll(filed, from, choices);
      const view = await api.view(filed);
      expect(view).toMatchObject({ status: model.status, publicStatus: publicStatus(model.status) });
      expect(view.moves).toEqual(movesFrom(model.status, 'reporter'));
      expect(view.events).toHaveLength(model.events);
      expect(view.events.at(-1)?.status).toBe(model.status);
    }),
    // by chance alone, some runs would never come to the end of a report's life
    {
      numRuns: 20,
      examples: WELL_DONE.map((_, index): [number, { sensible: boolean; pick: number }[]] => [index + 1, []]),
    },
  );
});
