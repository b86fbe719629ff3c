/** The lives of consultations, lived through the API by the desk and by people who write. */
import { newIdempotencyKey, type ConsultationDraft, type ContributionMove, type NewContribution } from '@suara/client';
import { createConsultationClient } from '@suara/client/consultations';
import { quoteAt } from '@suara/core';
import { consultation as footpaths } from '../examples/demo/polls.mjs';
import { questions } from '../tests/support/poll-questions.mjs';
import { byDevices, livePoll, openLife } from './polls.js';
import { direct, inThePast, tangerang, type StoryCity } from './support.js';

export interface WithConsultation extends StoryCity {
  /** The consultation's id. */
  readonly consultation: string;
}

/** What a consultation becomes; hours before now are negative. */
export interface ConsultationLife {
  readonly opens: number;
  readonly closes: number;
  /** People have written, and the city has read it. */
  readonly written?: boolean;
  /** A section was rewritten after that. */
  readonly revised?: boolean;
  readonly closedEarly?: number;
  readonly outcome?: boolean;
}

const HOUR = 3_600_000;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: newIdempotencyKey() });
const both = (id: string, en: string): { id: string; en: string } => ({ id, en });

let made = 0;

function draftOf({ opens, closes }: ConsultationLife, poll: string): ConsultationDraft {
  made += 1;
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const draft: Omit<ConsultationDraft, 'opensAt' | 'closesAt'> = footpaths.draft;
  const consultation = `${draft.consultation}-${made}`;
  return { ...draft, consultation, questions: [poll], opensAt: at(opens), closesAt: at(closes) };
}

type Written = (typeof footpaths.contributions)[number];

function contributionOf({ kind, section, of, words, text }: Written): NewContribution {
  return {
    kind: kind as NewContribution['kind'],
    ...(section && { section }),
    ...(of && words && { quote: quoteAt(of, of.indexOf(words), of.indexOf(words) + words.length) }),
    text,
    language: 'id',
  };
}

/** All that people wrote; what the city has read is published or hidden. */
async function write({ client, dispatcher }: StoryCity, consultation: string): Promise<void> {
  for (const written of footpaths.contributions) {
    const sent = await createConsultationClient(client).contribute(consultation, contributionOf(written), key());
    const { move } = written as { move?: ContributionMove };
    if (move) await dispatcher.consultations.moderate(consultation, sent.contribution.id, move, key());
  }
}

/** Lights stand closer, as somebody wished: the words of that comment are gone. */
const revisedOf = (draft: ConsultationDraft): ConsultationDraft => ({
  ...draft,
  sections: draft.sections.map((section) => {
    const { id = '', en = '' } = section.text;
    return { ...section, text: both(id.replace('25 meter', '20 meter'), en.replace('25 metres', '20 metres')) };
  }),
});

const outcome = {
  move: 'publish_outcome' as const,
  summary: both(
    'Terima kasih. Dua bagian rancangan berubah karena masukan Anda; pekerjaan dimulai pada April.',
    'Thank you. Two sections of the draft have changed by what you said; work begins in April.',
  ),
  sections: [
    {
      section: 'lampu',
      text: both(
        'Lampu di dekat sekolah kini setiap 20 meter, dan tiap tiang diberi nomor.',
        'Near schools lights now stand every 20 metres, and every post has a number.',
      ),
    },
    {
      section: 'pedagang',
      text: both(
        'Pedagang bergiliran di tempat semula pada pagi hari. Asosiasi sudah setuju.',
        'Sellers take turns at their old places in the morning. Their association agrees.',
      ),
    },
  ],
};

async function live(city: StoryCity, life: ConsultationLife): Promise<string> {
  const { opens, closes, written, revised, closedEarly } = life;
  const poll = await livePoll(city, questions.single, {
    ...openLife,
    opens,
    closes,
    ...(written && { voters: byDevices({ second: 3, third: 3 }, 20) }),
  });
  const draft = draftOf(life, poll);
  const { consultation } = draft;
  const { consultations } = city.dispatcher;
  localStorage.removeItem(placeOf(city, consultation));
  return inThePast(async (setClock) => {
    const past = direct(city);
    setClock(Math.max(0, -opens) + 2);
    await consultations.create(draft, key());
    await consultations.move(consultation, { move: 'announce' }, key());
    setClock(Math.max(0, -opens) / 2);
    if (written) await write(past, consultation);
    if (revised) await consultations.revise(consultation, revisedOf(draft), key());
    if (closedEarly !== undefined) {
      setClock(closedEarly);
      const reason = both('Rancangan ditarik untuk diperbaiki.', 'The draft was withdrawn to be mended.');
      await consultations.move(consultation, { move: 'close', reason }, key());
    }
    setClock(1);
    if (life.outcome) await consultations.move(consultation, outcome, key());
    return consultation;
  });
}

const placeOf = ({ client: { site } }: StoryCity, consultation: string): string =>
  `suara:consultation-1:${site.split('.')[0] ?? ''}/${consultation}`;

/** A loader: the city with a consultation of such a life. */
export const withConsultation = (life: ConsultationLife) => async (): Promise<WithConsultation> => {
  const city = await tangerang();
  return { ...city, consultation: await live(city, life) };
};

const kept = new Map<string, Promise<string>>();

/** As `withConsultation`, for what no story changes: one for all who look at it. */
export const withSharedConsultation = (id: string, life: ConsultationLife) => async (): Promise<WithConsultation> => {
  const city = await tangerang();
  const living = kept.get(id) ?? live(city, life);
  kept.set(id, living);
  return { ...city, consultation: await living };
};
