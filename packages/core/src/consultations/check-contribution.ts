/** What a comment or an argument must say. The widget asks these rules while somebody writes, the server asks them again. */
import { checkText, type Maybe } from '../check-text.js';
import type { Localized } from '../polls/definition.js';
import { checkLanguage, type FieldError } from '../report-rules.js';
import { findQuote, type Quote } from './quote.js';

export const CONTRIBUTION_KINDS = ['comment', 'pro', 'contra'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Characters are counted as people see them written (code points), without blanks at the ends. */
export const CONTRIBUTION_LIMITS = { textMin: 2, textMax: 2000, quoteMax: 1000 } as const;

export interface ContributionDraft {
  readonly kind: ContributionKind;
  readonly section?: Maybe;
  readonly quote?: Quote | null | undefined;
  readonly text?: Maybe;
  readonly language?: Maybe;
}

/** What of a consultation the rules depend on. */
export interface ConsultationRules {
  readonly languages: readonly string[];
  readonly arguments: boolean;
  readonly sections: readonly { readonly id: string; readonly text: Localized }[];
}

type Section = ConsultationRules['sections'][number];

/** The words must stand in the section as it is now: what was quoted from an older one is outdated before it is sent. */
function checkQuote({ quote, language }: ContributionDraft, section: Section): FieldError | null {
  if (!quote) return null;
  const tooLong = checkText(quote.exact, '/quote/exact', { max: CONTRIBUTION_LIMITS.quoteMax });
  if (tooLong) return tooLong;
  return findQuote(section.text[language ?? ''] ?? '', quote) ? null : { pointer: '/quote', code: 'outdated' };
}

/** A comment belongs to a section, and may say to which of its words. */
function checkComment(draft: ContributionDraft, { sections }: ConsultationRules): FieldError | null {
  if (!draft.section) return { pointer: '/section', code: 'required' };
  const section = sections.find(({ id }) => id === draft.section);
  return section ? checkQuote(draft, section) : { pointer: '/section', code: 'unknown' };
}

/** An argument is about the whole, where people are asked for arguments at all. */
function checkArgument({ section, quote }: ContributionDraft, rules: ConsultationRules): FieldError[] {
  const misplaced = (pointer: string): FieldError => ({ pointer, code: 'invalid' });
  return [
    ...(rules.arguments ? [] : [misplaced('/kind')]),
    ...(section ? [misplaced('/section')] : []),
    ...(quote ? [misplaced('/quote')] : []),
  ];
}

/** Everything that keeps `draft` from being a contribution to this consultation; empty where nothing does. */
export function checkContribution(draft: ContributionDraft, rules: ConsultationRules): FieldError[] {
  const { textMin: min, textMax: max } = CONTRIBUTION_LIMITS;
  const about = draft.kind === 'comment' ? [checkComment(draft, rules)] : checkArgument(draft, rules);
  return [
    ...about,
    checkText(draft.text, '/text', { min, max }),
    checkLanguage(draft.language, rules.languages),
  ].filter((error) => error !== null);
}
