/** What a consultation must say before the city can draft it. The desk's form asks these rules, the server asks them again. */
import { checkLocalized } from '../check-fields.js';
import type { Localized } from '../polls/definition.js';
import type { FieldError } from '../report-rules.js';

export const CONSULTATION_LIMITS = { titleMax: 300, textMax: 10_000, sections: 100, questions: 20 } as const;

export interface SectionDraft {
  /** Unique in the consultation, and kept through every edit: comments hold on to it. */
  readonly id: string;
  readonly heading: Localized;
  readonly text: Localized;
}

export interface ConsultationDraft {
  readonly consultation: string;
  /** Whose it is; null: the control room's. */
  readonly agency: string | null;
  readonly title: Localized;
  readonly summary: Localized;
  readonly background: Localized;
  /** In the document's order. */
  readonly sections: readonly SectionDraft[];
  /** Polls of the city, in the order they are asked. */
  readonly questions: readonly string[];
  /** Whether people may argue for and against. */
  readonly arguments: boolean;
  /** RFC 3339. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** What of a city the rules depend on. */
export interface ConsultationCity {
  readonly languages: readonly string[];
  readonly agencies: readonly string[];
}

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(3000, 0, 1);

/** Milliseconds since the epoch; null where the text names no instant that a calendar of the city has. */
export function readInstant(text: string): number | null {
  const instant = Date.parse(text);
  return instant >= EARLIEST && instant < LATEST ? instant : null;
}

function checkTimes({ opensAt, closesAt }: ConsultationDraft): FieldError[] {
  const [opens, closes] = [readInstant(opensAt), readInstant(closesAt)];
  const invalid = (pointer: string): FieldError => ({ pointer, code: 'invalid' });
  if (opens === null) return [invalid('/opensAt')];
  return closes === null || closes <= opens ? [invalid('/closesAt')] : [];
}

function checkSections(sections: readonly SectionDraft[], languages: readonly string[]): FieldError[] {
  const ids = sections.map(({ id }) => id);
  return sections.flatMap(({ id, heading, text }, index) => {
    const pointer = `/sections/${index}`;
    return [
      ...(ids.indexOf(id) < index ? [{ pointer: `${pointer}/id`, code: 'duplicate' as const }] : []),
      ...checkLocalized(heading, `${pointer}/heading`, CONSULTATION_LIMITS.titleMax, languages),
      ...checkLocalized(text, `${pointer}/text`, CONSULTATION_LIMITS.textMax, languages),
    ];
  });
}

/** A consultation asks for something: comments, votes, or arguments. */
function checkAsks(draft: ConsultationDraft): FieldError[] {
  const asks = draft.sections.length > 0 || draft.questions.length > 0 || draft.arguments;
  return asks ? [] : [{ pointer: '/sections', code: 'required' }];
}

/** Everything that keeps `draft` from being a consultation of this city; empty where nothing does. */
export function checkConsultation(draft: ConsultationDraft, { languages, agencies }: ConsultationCity): FieldError[] {
  const { titleMax, textMax } = CONSULTATION_LIMITS;
  const isUnknown = draft.agency !== null && !agencies.includes(draft.agency);
  return [
    ...(isUnknown ? [{ pointer: '/agency', code: 'unknown' as const }] : []),
    ...checkLocalized(draft.title, '/title', titleMax, languages),
    ...checkLocalized(draft.summary, '/summary', textMax, languages),
    ...checkLocalized(draft.background, '/background', textMax, languages),
    ...checkAsks(draft),
    ...checkSections(draft.sections, languages),
    ...checkTimes(draft),
  ];
}
