import type { Grade } from '@suara/core';
import type { BoardContext } from './board-context.js';

/** A grade with what it means: a letter alone says little. */
export const gradeText = ({ texts }: BoardContext, { grade }: { readonly grade: Grade | null }): string =>
  grade === null ? '–' : `${grade}, ${texts.performance[grade].toLowerCase()}`;
