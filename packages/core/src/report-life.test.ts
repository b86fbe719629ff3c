import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVE_NAMES, REPORT_STATUSES, isOpen, judgeMove, movesFrom, publicStatus } from './report-life.js';
import type { Actor, MoveField, MoveName, PublicStatus, ReportStatus } from './report-life.js';

type Ways = Partial<Record<MoveName, ReportStatus>>;

/**
 * Who may lead a report where: written out by hand, as the offices agreed on it. A pair of status and actor without a
 * move here has none.
 */
const TABLE: Record<ReportStatus, Partial<Record<Actor, Ways>>> = {
  received: {
    dispatcher: { verify: 'verified', reject: 'rejected', redirect: 'redirected', merge: 'merged' },
  },
  verified: {
    dispatcher: { forward: 'forwarded', reject: 'rejected', redirect: 'redirected', merge: 'merged' },
  },
  forwarded: {
    dispatcher: {
      forward: 'forwarded',
      ask: 'waiting_reporter',
      reject: 'rejected',
      redirect: 'redirected',
      merge: 'merged',
    },
    agency_officer: { start: 'in_progress', ask: 'waiting_reporter' },
  },
  in_progress: {
    dispatcher: { forward: 'forwarded', ask: 'waiting_reporter' },
    agency_officer: { update: 'in_progress', ask: 'waiting_reporter', resolve: 'resolved' },
  },
  waiting_reporter: {
    reporter: { answer: 'in_progress' },
    dispatcher: { resume: 'in_progress' },
    agency_officer: { resume: 'in_progress' },
  },
  resolved: {
    reporter: { confirm: 'closed', reopen: 'reopened' },
    dispatcher: { close: 'closed', reopen: 'reopened' },
    system: { close: 'closed' },
  },
  closed: {
    reporter: { reopen: 'reopened' },
    dispatcher: { reopen: 'reopened' },
  },
  rejected: { dispatcher: { reopen: 'reopened' } },
  redirected: { dispatcher: { reopen: 'reopened' } },
  merged: {},
  reopened: {
    dispatcher: { forward: 'forwarded', reject: 'rejected', redirect: 'redirected', merge: 'merged' },
    agency_officer: { start: 'in_progress' },
  },
};

const NEEDS: Record<MoveName, readonly MoveField[]> = {
  verify: [],
  forward: ['agency'],
  start: [],
  update: ['note'],
  ask: ['note'],
  answer: ['note'],
  resume: [],
  resolve: ['note'],
  confirm: [],
  close: [],
  reject: ['note'],
  redirect: ['note', 'target'],
  merge: ['into'],
  reopen: ['note'],
};

const WORDS: Record<ReportStatus, PublicStatus> = {
  received: 'waiting',
  verified: 'waiting',
  forwarded: 'processing',
  in_progress: 'processing',
  waiting_reporter: 'processing',
  reopened: 'processing',
  resolved: 'done',
  closed: 'done',
  rejected: 'done',
  redirected: 'done',
  merged: 'done',
};

const ACTORS: readonly Actor[] = ['reporter', 'dispatcher', 'agency_officer', 'system'];
const FULL = { note: 'Sudah kami cek', agency: 'dishub', target: 'PLN', into: 'K74M92XH' };

const statuses = fc.constantFrom(...REPORT_STATUSES);
const moves = fc.constantFrom(...MOVE_NAMES);
const actors = fc.constantFrom(...ACTORS);

/** Where the table leads, or undefined. */
const way = (status: ReportStatus, move: MoveName, actor: Actor): ReportStatus | undefined =>
  TABLE[status][actor]?.[move];

/** Whether the actor makes this move from any status at all. */
const makes = (actor: Actor, move: MoveName): boolean =>
  REPORT_STATUSES.some((status) => way(status, move, actor) !== undefined);

const triples = REPORT_STATUSES.flatMap((status) =>
  MOVE_NAMES.flatMap((move) => ACTORS.map((actor) => ({ status, move, actor }))),
);

describe('every status, move and actor', () => {
  it.each(triples)('$actor: $move on $status', ({ status, move, actor }) => {
    const to = way(status, move, actor);
    const refusal = makes(actor, move) ? 'wrong_status' : 'wrong_actor';
    expect(judgeMove(status, move, actor, FULL)).toEqual(
      to === undefined ? { ok: false, refusal, fields: [] } : { ok: true, status: to },
    );
  });

  it.each(REPORT_STATUSES)('lists on %s exactly the moves it accepts', (status) => {
    for (const actor of ACTORS) {
      const listed = Object.keys(TABLE[status][actor] ?? {});
      expect([...movesFrom(status, actor)].sort(), actor).toEqual(listed.sort());
    }
  });
});

describe('what a move must carry', () => {
  const accepted = triples.filter(({ status, move, actor }) => way(status, move, actor) !== undefined);

  it.each(accepted)('$actor: $move on $status', ({ status, move, actor }) => {
    const needs = NEEDS[move];
    expect(judgeMove(status, move, actor)).toMatchObject(
      needs.length > 0 ? { ok: false, refusal: 'missing_field', fields: needs } : { ok: true },
    );
    for (const absent of needs) {
      for (const blank of ['', ' \n\t', null, undefined]) {
        expect(judgeMove(status, move, actor, { ...FULL, [absent]: blank })).toEqual({
          ok: false,
          refusal: 'missing_field',
          fields: [absent],
        });
      }
    }
    const only = Object.fromEntries(needs.map((field) => [field, FULL[field]]));
    expect(judgeMove(status, move, actor, only)).toMatchObject({ ok: true });
  });

  it('says that a move is not possible before it asks for its fields', () => {
    expect(judgeMove('merged', 'reopen', 'dispatcher')).toMatchObject({ refusal: 'wrong_status' });
    expect(judgeMove('received', 'reject', 'reporter')).toMatchObject({ refusal: 'wrong_actor' });
  });
});

describe('a life of any length', () => {
  const attempts = fc.array(fc.record({ move: moves, actor: actors }), { maxLength: 60 });

  it('stays within the known statuses, and refused moves change nothing', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        let status: ReportStatus = 'received';
        for (const { move, actor } of list) {
          const verdict = judgeMove(status, move, actor, FULL);
          expect(verdict.ok ? verdict.status : undefined).toBe(way(status, move, actor));
          if (verdict.ok) status = verdict.status;
          expect(REPORT_STATUSES).toContain(status);
        }
      }),
    );
  });

  it('never leaves merged', () => {
    fc.assert(
      fc.property(moves, actors, (move, actor) => {
        expect(judgeMove('merged', move, actor, FULL).ok).toBe(false);
      }),
    );
  });

  it('leaves any other end of the desk only by reopening or closing', () => {
    for (const status of ['resolved', 'closed', 'rejected', 'redirected'] as const) {
      const open = ACTORS.flatMap((actor) => movesFrom(status, actor)).filter((move) => {
        const to = ACTORS.map((actor) => way(status, move, actor)).find(Boolean);
        return to !== 'reopened' && to !== 'closed';
      });
      expect(open, status).toEqual([]);
    }
  });

  it('comes back to received for nobody', () => {
    expect(triples.filter((each) => way(each.status, each.move, each.actor) === 'received')).toEqual([]);
  });

  it('can reach every status from received, by moves that are accepted', () => {
    const reached = new Set<ReportStatus>(['received']);
    for (const status of reached) {
      for (const actor of ACTORS) {
        for (const move of movesFrom(status, actor)) {
          const verdict = judgeMove(status, move, actor, FULL);
          if (verdict.ok) reached.add(verdict.status);
        }
      }
    }
    expect([...reached].sort()).toEqual([...REPORT_STATUSES].sort());
  });

  it('leaves no open report without anybody who can move it on', () => {
    for (const status of REPORT_STATUSES.filter(isOpen)) {
      expect([...movesFrom(status, 'dispatcher'), ...movesFrom(status, 'agency_officer')], status).not.toEqual([]);
    }
  });
});

describe('what belongs to the reporter alone', () => {
  it('is disputing what was called done, and nothing the desk refused', () => {
    expect(REPORT_STATUSES.filter((status) => movesFrom(status, 'reporter').includes('reopen'))).toEqual([
      'resolved',
      'closed',
    ]);
    for (const refused of ['rejected', 'redirected', 'merged'] as const) {
      expect(judgeMove(refused, 'reopen', 'reporter', FULL)).toMatchObject({ ok: false, refusal: 'wrong_status' });
    }
  });

  it('is the yes to the work: no officer confirms for the reporter', () => {
    fc.assert(
      fc.property(statuses, fc.constantFrom<Actor>('dispatcher', 'agency_officer', 'system'), (status, actor) => {
        expect(judgeMove(status, 'confirm', actor, FULL).ok).toBe(false);
        expect(judgeMove(status, 'answer', actor, FULL).ok).toBe(false);
      }),
    );
  });

  it('is never undone by the system, which may only close what was done', () => {
    expect(triples.filter(({ status, actor }) => actor === 'system' && movesFrom(status, actor).length > 0)).toEqual(
      triples.filter(({ status, actor }) => actor === 'system' && status === 'resolved'),
    );
    expect(movesFrom('resolved', 'system')).toEqual(['close']);
  });
});

describe('what citizens are told', () => {
  it.each(REPORT_STATUSES)('has one of three words for %s', (status) => {
    expect(publicStatus(status)).toBe(WORDS[status]);
    expect(isOpen(status)).toBe(WORDS[status] !== 'done');
  });
});
