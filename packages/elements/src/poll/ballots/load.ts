import type { BallotRule } from '@suara/client';
import type { BallotModule } from './ballot-control.js';
import { messages as indonesian } from './messages.id.js';
import type { BallotMessages } from './messages.js';

/** A single choice comes with the poll itself. */
type LazyKind = Exclude<BallotRule['kind'], 'single'>;

const choice = (): Promise<BallotModule> => import('./choice.js');

const MODULES: Readonly<Record<LazyKind, () => Promise<BallotModule>>> = {
  multiple: choice,
  approval: choice,
  score: () => import('./score.js'),
  statements: () => import('./statements.js'),
  ranked: () => import('./ranked.js'),
  budget: () => import('./budget.js'),
  quadratic: () => import('./quadratic.js'),
};

export const loadBallot = (kind: LazyKind): Promise<BallotModule> => MODULES[kind]();

export async function loadTexts(lang: string): Promise<BallotMessages> {
  return lang === 'en' ? (await import('./messages.en.js')).messages : indonesian;
}
