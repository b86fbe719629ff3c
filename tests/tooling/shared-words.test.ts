/**
 * A plain form and its widget ask the same citizen the same things: where both have a text of the same name they use the
 * same words. What a page without script must say in words of its own is named here, and nothing else may differ.
 */
import { describe, expect, it } from 'vitest';
import { errorSummary as errorSummaryEn } from '../../packages/elements/src/internal/errors.en.js';
import { errorSummary as errorSummaryId } from '../../packages/elements/src/internal/errors.id.js';
import { common as commonEn } from '../../packages/elements/src/internal/common.en.js';
import { common as commonId } from '../../packages/elements/src/internal/common.id.js';
import { later as laterEn } from '../../packages/elements/src/complaint-form/later.en.js';
import { later as laterId } from '../../packages/elements/src/complaint-form/later.id.js';
import { messages as complaintEn } from '../../packages/elements/src/complaint-form/messages.en.js';
import { messages as complaintId } from '../../packages/elements/src/complaint-form/messages.id.js';
import { messages as trackerEn } from '../../packages/elements/src/status-tracker/messages.en.js';
import { messages as trackerId } from '../../packages/elements/src/status-tracker/messages.id.js';
import { report as openedEn } from '../../packages/elements/src/status-tracker/report.en.js';
import { report as openedId } from '../../packages/elements/src/status-tracker/report.id.js';
import { receipt as receiptEn } from '../../packages/elements/src/poll/receipt/receipt.en.js';
import { receipt as receiptId } from '../../packages/elements/src/poll/receipt/receipt.id.js';
import { verify as verifyEn } from '../../packages/elements/src/poll/verify/verify.en.js';
import { verify as verifyId } from '../../packages/elements/src/poll/verify/verify.id.js';
import { view as pollEn } from '../../packages/elements/src/poll/view/view.en.js';
import { view as pollId } from '../../packages/elements/src/poll/view/view.id.js';
import { view as surveyEn } from '../../packages/elements/src/survey/view/view.en.js';
import { view as surveyId } from '../../packages/elements/src/survey/view/view.id.js';
import { frameTexts } from '../../packages/server/src/forms/frame/texts.js';
import { pollTexts } from '../../packages/server/src/forms/polls/texts.js';
import { reportFormTexts } from '../../packages/server/src/forms/report/texts.js';
import { surveyTexts } from '../../packages/server/src/forms/surveys/texts.js';
import { trackFormTexts } from '../../packages/server/src/forms/track/texts.js';

type Say = (...parts: unknown[]) => unknown;

const POINTERS =
  '/description /service /place/area /contact/name /contact/phone /contact/email /photos/0 /consent/version /unknown'.split(
    ' ',
  );
const MOVES =
  'receive verify forward start update ask answer resume resolve confirm close reject redirect merge reopen'.split(' ');

/** What a text that is made of something is made of here, each time it is asked for; two words where nothing else is said. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  area: [[['Aa', 'Bb']]],
  duration: [
    [2, 3, 4],
    [1, 0, 0],
    [0, 2, 3],
    [0, 1, 0],
    [0, 0, 1],
  ],
  event: MOVES.flatMap((move) =>
    ['reporter', 'system'].map((by) => [{ move, by, target: 'PLN' }, 'Dinas Contoh', 'K74M']),
  ),
  fieldError: [
    ...POINTERS.map((pointer) => [{ pointer, code: 'required' }]),
    [{ pointer: '/description', code: 'too_short', limit: 10 }],
    [{ pointer: '/description', code: 'too_long', limit: 4000 }],
    [{ pointer: '/contact/phone', code: 'invalid' }],
    [{ pointer: '/consent/version', code: 'outdated' }],
  ],
  errorSummary: [[1], [2]],
  chooseMany: [
    [2, 2, 3],
    [2, 3, 4],
    [2, 4, 4],
    [1, 2, 3],
    [1, 3, 3],
  ],
  flaw: ['number', 'single', 'multiple', 'date', 'file', 'row'].flatMap((type) =>
    ['required', 'too_short', 'too_many', 'too_long', 'invalid'].map((code) => [{ type, code, limit: 3 }]),
  ),
};

/** All texts by their place, a made one once for each sample. */
function spoken(texts: object, at = ''): [place: string, text: string][] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]): [string, string][] => {
    const place = `${at}${name}`;
    if (typeof text === 'string') return [[place, text]];
    if (typeof text !== 'function') return typeof text === 'object' && text ? spoken(text, `${place}.`) : [];
    const samples = SAMPLES[name] ?? [['Aa', 'Bb']];
    return samples.map((parts): [string, string] => [
      samples.length > 1 ? `${place} ${JSON.stringify(parts)}` : place,
      String((text as Say)(...parts)),
    ]);
  });
}

interface Pair {
  readonly name: string;
  readonly form: object;
  readonly widget: object;
  /** Texts of the form that say something else, and must. */
  readonly ownWords: readonly string[];
  /** How many are the same at least, so that nothing is compared with nothing. */
  readonly atLeast: number;
}

const pairs = (language: 'id' | 'en'): Pair[] => {
  const of = <Texts>(id: Texts, en: Texts): Texts => (language === 'id' ? id : en);
  const polls = pollTexts(language);
  return [
    {
      name: 'what stands around every form',
      form: frameTexts(language),
      widget: {
        optional: of(commonId, commonEn).optional,
        errorSummary: of(errorSummaryId, errorSummaryEn),
        choose: of(complaintId, complaintEn).choose,
        report: of(complaintId, complaintEn).title,
        track: of(trackerId, trackerEn).title,
      },
      ownWords: [],
      atLeast: 6,
    },
    {
      name: 'complaint',
      form: reportFormTexts(language),
      widget: {
        ...of(complaintId, complaintEn),
        ...of(laterId, laterEn),
        deadline: of(laterId, laterEn).deadlineText,
      },
      // a page has no use of the phone's location, no draft, and photos come with it
      ownWords: [
        'photosHint',
        'fieldError [{"pointer":"/place/area","code":"required"}]',
        'fieldError [{"pointer":"/photos/0","code":"required"}]',
        'fieldError [{"pointer":"/consent/version","code":"outdated"}]',
        'tooManyPhotos',
        'doneHint',
      ],
      atLeast: 40,
    },
    {
      name: 'tracking',
      form: trackFormTexts(language),
      widget: { ...of(trackerId, trackerEn), ...of(openedId, openedEn) },
      ownWords: [],
      atLeast: 80,
    },
    {
      name: 'poll',
      form: polls,
      widget: of(pollId, pollEn),
      // a page has no clock that runs, and no memory of who voted; it says what to do on a page
      ownWords: [
        ...['opens', 'closes', 'levelHint.device', 'levelHint.verified'],
        ...['closed', 'notOpen', 'expired', 'refused'].map((setback) => `setback.${setback}`),
      ],
      atLeast: 10,
    },
    {
      name: 'who votes',
      form: polls.verify,
      widget: of(verifyId, verifyEn),
      // that nothing was sent yet: on the page, the same press confirms and votes
      ownWords: ['tooOften'],
      atLeast: 15,
    },
    {
      name: 'receipt of a vote',
      form: polls.receipt,
      widget: of(receiptId, receiptEn),
      // a vote that was changed, and how to check it elsewhere; the widget means a check of its own
      ownWords: ['replaced', 'check'],
      atLeast: 7,
    },
    {
      name: 'survey',
      form: surveyTexts(language),
      widget: of(surveyId, surveyEn),
      // ranks are numbers here, and photos come with the page
      ownWords: ['mayStayEmpty', 'rank', 'place', 'photosHint', 'opens', 'closes', 'setback.notOpen'],
      atLeast: 45,
    },
  ];
};

describe.each(['id', 'en'] as const)('%s', (language) => {
  it.each(pairs(language))('$name', ({ form, widget, ownWords, atLeast }) => {
    const said = new Map(spoken(widget));
    const shared = spoken(form).filter(([place]) => said.has(place));
    const differing = shared.filter(([place, text]) => said.get(place) !== text);
    expect(differing.map(([place]) => place)).toEqual(ownWords);
    expect(shared.length - differing.length).toBeGreaterThanOrEqual(atLeast);
  });
});
