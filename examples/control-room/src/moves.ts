/** What each move of the desk asks for, in the order it is asked. The rules themselves stand in the core. */
import type { DeskMove, DeskReport } from '@suara/client';
import { MOVES } from '@suara/core';

export type DeskMoveName = DeskMove['move'];
export type FieldName = 'agency' | 'into' | 'note' | 'target' | 'photos';

export const MOVE_FIELDS: Readonly<Record<DeskMoveName, readonly FieldName[]>> = {
  verify: [],
  forward: ['agency', 'note'],
  start: ['note'],
  update: ['note'],
  ask: ['note'],
  resume: ['note'],
  resolve: ['note', 'photos'],
  close: ['note'],
  reject: ['note'],
  redirect: ['note', 'target'],
  merge: ['into'],
  reopen: ['note'],
};

/** Moves that end a report without its work: drawn as what they are. */
export const REFUSING_MOVES: readonly DeskMoveName[] = ['reject', 'redirect', 'merge'];

export function isRequired(move: DeskMoveName, field: FieldName): boolean {
  return field !== 'photos' && MOVES[move].needs.includes(field);
}

/** The moves this officer can make now, in the server's order. Those of the reporter are none of the desk's. */
export function deskMoves(report: DeskReport): DeskMoveName[] {
  return report.moves.filter((move): move is DeskMoveName => move in MOVE_FIELDS);
}
