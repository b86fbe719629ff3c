import type { FormContext } from '../participation/fields.js';
import type { RuleFaultAt } from '../participation/sending.js';
import type { SurveyDraft } from './survey-draft.js';

/** What the fields of a survey's form share. */
export interface SurveyContext extends FormContext {
  readonly draft: SurveyDraft;
  /** What is wrong with rules, by place. */
  readonly rules: ReadonlyMap<string, RuleFaultAt>;
  /** Filled by the rules' fields as they are drawn: where each stands, by its id. */
  readonly rulePlaces: Map<string, string>;
  /** Questions added here: they stand open from the start. */
  readonly fresh: Set<number>;
  /** Called after rows below a place have moved: what was said about them is true no more. */
  moved(pointer: string): void;
}
