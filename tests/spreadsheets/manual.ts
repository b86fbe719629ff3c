/** The recapitulation that was made by hand: what its twelve people answered, and what LibreOffice makes of its formulas. */
import { readFile } from 'node:fs/promises';
import { SKM_STANDARDS, skmDefinition, type Answers, type SurveyDefinition } from '@suara/core';
import { recalculate } from './recalculate.js';

const STANDARD = 'permenpanrb-14-2017';
const ELEMENTS = SKM_STANDARDS[STANDARD].elements.map(({ id }) => id);

/** The official survey where nothing has to be answered: two of the twelve left something out. */
export function lenientDefinition(): SurveyDefinition {
  const definition = skmDefinition(STANDARD);
  return { ...definition, questions: definition.questions.map((question) => ({ ...question, required: false })) };
}

export class ManualSheet {
  readonly #rows: readonly (readonly string[])[];

  private constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
  }

  static async open(): Promise<ManualSheet> {
    const file = await readFile(new URL('skm-manual.fods', import.meta.url));
    return new ManualSheet([...(await recalculate('manual.fods', file)).values()][0] ?? []);
  }

  /** The cells after this label. */
  line(label: string): readonly string[] {
    return this.#rows.find(([first]) => first === label)?.slice(1) ?? [];
  }

  /** The same, as figures with so many digits. */
  figures(label: string, digits: number): readonly string[] {
    return this.line(label).map((cell) => Number(cell).toFixed(digits));
  }

  get answers(): readonly Answers[] {
    return this.#rows
      .filter(([first]) => /^\d+$/u.test(first ?? ''))
      .map(([, ...scores]) =>
        Object.fromEntries(
          ELEMENTS.flatMap((id, place) => (scores[place] ? [[id, Number(scores[place])] as const] : [])),
        ),
      );
  }
}
