import type { ContributionKind } from '@suara/client';

/** What a citizen writes about: a section, or the whole, for or against. */
export interface Topic {
  readonly kind: ContributionKind;
  readonly section?: string;
}

/** Its name among the drafts, and in the ids of its fields. */
export const topicName = ({ kind, section }: Topic): string => (section ? `${kind}-${section}` : kind);
