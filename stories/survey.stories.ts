import '@suara/elements/survey/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { newIdempotencyKey, type Client } from '@suara/client';
import type { QuestionType } from '@suara/core';
import { darkPage, phoneIsOffline, photoOfLamp } from './device.js';
import { questions } from './survey-questions.js';
import {
  allScored,
  announcedLife,
  asking,
  closedLife,
  drafted,
  ONE_SERVICE,
  openLife,
  withCase,
  withFreshSurvey,
  withSurvey,
  type SurveyLife,
  type WithSurvey,
} from './surveys.js';
import {
  brokenAt,
  harbourBay,
  losesAnswerOf,
  neverAnswers,
  over,
  refusedAt,
  tangerangFor,
  unknownSite,
  unreachable,
  type Line,
  type Story,
} from './support.js';
import { addFiles, find, focused, press, pressText, seen, submit, type, widgetIn } from './walk.js';

interface Wishes {
  readonly lang?: string;
  readonly theme?: string;
  readonly layout?: string;
  readonly mode?: 'self' | 'kiosk' | 'assisted';
  readonly trigger?: string;
  readonly delay?: number;
  readonly caseToken?: string;
}

const element = (client: Client | undefined, survey: string, wishes: Wishes = {}): TemplateResult => {
  const { lang = '', theme = 'auto', layout, mode, trigger, delay, caseToken } = wishes;
  return html`<suara-survey
    survey=${survey}
    lang=${lang}
    theme=${theme}
    layout=${layout ?? nothing}
    trigger=${trigger ?? nothing}
    delay=${delay ?? nothing}
    case-token=${caseToken ?? nothing}
    ?kiosk=${mode === 'kiosk'}
    ?assisted=${mode === 'assisted'}
    .client=${client}
  ></suara-survey>`;
};

/**
 * A survey from its announcement to what the agency does about it: the official one, and any question a city may ask. Every
 * story runs on the real server, in this page.
 *
 * Stories that need a hand on the widget are not on this page: open them in the list.
 */
const meta: Meta = {
  title: 'Widgets/Survey',
  component: 'suara-survey',
  args: { lang: '', theme: 'auto', layout: 'steps', mode: 'self' },
  argTypes: {
    lang: { control: 'select', options: ['', 'id', 'en'] },
    theme: { control: 'radio', options: ['auto', 'light', 'dark'] },
    layout: { control: 'radio', options: ['steps', 'page'] },
    mode: { control: 'radio', options: ['self', 'kiosk', 'assisted'] },
  },
  parameters: { controls: { include: ['lang', 'theme', 'layout', 'mode'] } },
  render: (args, { loaded }) => {
    const { client, survey } = loaded as WithSurvey;
    return element(client, survey, args);
  },
};
export default meta;

type Way = (survey: HTMLElement, loaded: WithSurvey) => Promise<unknown>;

/** The respondent's way to a state. */
const walk =
  (way: Way): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    await way(await widgetIn(canvasElement, 'suara-survey'), loaded as WithSurvey);
  };

/** What a story is like whose state comes by what somebody does: on the page of all stories nobody would do it. */
const acted = { tags: ['!autodocs'] };

const along = (load: () => Promise<WithSurvey>, line: Line) => async (): Promise<WithSurvey> => {
  const loaded = await load();
  return { ...loaded, client: over(loaded, line) };
};

const LAST = 'Apa saran Anda agar layanan ini lebih baik?';

/** Everything is answered, and the last step is shown. */
const toTheEnd = drafted(withSurvey(), allScored(3), 'saran');

const goOn = async (widget: HTMLElement): Promise<void> => {
  await pressText(widget, 'Lanjutkan');
  await seen(widget, LAST);
};

const sendAll = async (widget: HTMLElement): Promise<void> => {
  await goOn(widget);
  await submit(widget);
};

// ---------------------------------------------------------------------------------------------------------- to try out

export const Playground: Story = {
  loaders: [withSurvey(openLife)],
  parameters: { shows: 'Survei Kepuasan Masyarakat' },
};

// ------------------------------------------------------------------------------------------------- before it is ready

export const FallsBack: Story = {
  name: 'The page’s own link until it is ready',
  parameters: { shows: 'Isi survei di halaman kota' },
  render: () =>
    html`<suara-survey .client=${neverAnswers()}
      ><a href="https://example.org/">Isi survei di halaman kota</a></suara-survey
    >`,
};

export const Loading: Story = {
  parameters: { shows: 'Memuat…' },
  render: (args) => element(neverAnswers(), 'skm', args),
};

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server.' },
  render: (args) => element(unreachable(), 'skm', args),
};

export const RefusedSite: Story = {
  name: 'Refused: the page may not use the site',
  loaders: [
    async (): Promise<WithSurvey> => {
      const loaded = await withSurvey()();
      return { ...loaded, client: over(loaded, refusedAt(`/surveys/${loaded.survey}`)) };
    },
  ],
  parameters: { shows: 'Situs ini tidak diizinkan memakai layanan.' },
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
  render: (args, { loaded }) => element((loaded as WithSurvey).client, 'skm', args),
};

export const NoneOpen: Story = {
  name: 'Empty: no survey is open',
  loaders: [tangerangFor('tanpa-survei')],
  parameters: { shows: 'Belum ada survei yang bisa diisi di sini.' },
  render: (args, { loaded }) => element((loaded as WithSurvey).client, '', args),
};

export const OutOfTheBox: Story = {
  name: 'Out of the box: nothing but the site is named',
  loaders: [withFreshSurvey()],
  parameters: { shows: 'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?' },
  render: (args, { loaded }) => element((loaded as WithSurvey).client, '', args),
};

export const Announced: Story = { loaders: [withSurvey(announcedLife)], parameters: { shows: 'Belum dibuka' } };

// ------------------------------------------------------------------------------------------------------- to be answered

export const WhichService: Story = {
  name: 'Open: which service',
  loaders: [withSurvey(openLife)],
  parameters: { shows: 'Layanan apa yang Anda terima?' },
};

export const FirstQuestion: Story = {
  name: 'Open: the first question',
  loaders: [withSurvey()],
  parameters: { shows: 'Pertanyaan 1 dari 13' },
};

export const FirstQuestionEnglish: Story = {
  ...FirstQuestion,
  name: 'Open: in English',
  args: { lang: 'en' },
  parameters: { shows: 'Did what you were asked to bring fit the kind of service?' },
};

export const FirstQuestionDark: Story = { ...FirstQuestion, name: 'Open: in the dark', decorators: [darkPage] };

export const NothingChosen: Story = {
  ...acted,
  name: 'Open: nothing is chosen',
  loaders: [withSurvey()],
  parameters: { shows: 'Pilih satu jawaban dulu' },
  play: walk(submit),
};

export const LastStep: Story = {
  ...acted,
  name: 'Open: the last step, with the consent',
  loaders: [toTheEnd],
  parameters: { shows: 'Kirim jawaban' },
  play: walk(goOn),
};

export const Resumed: Story = {
  name: 'Answered in part on an earlier visit',
  loaders: [drafted(withSurvey(), { persyaratan: 3, prosedur: 4 }, 'waktu')],
  parameters: { shows: 'Jawaban Anda yang belum terkirim masih ada di perangkat ini.' },
};

export const OnePage: Story = {
  name: 'Open: all on one page',
  args: { layout: 'page' },
  loaders: [withSurvey(openLife)],
  parameters: { shows: 'Pertanyaan 13' },
};

export const OnePageErrors: Story = {
  ...acted,
  name: 'Open: all on one page, with what is missing',
  args: { layout: 'page' },
  loaders: [withSurvey(openLife)],
  parameters: { shows: 'Ada 10 hal yang perlu diperbaiki' },
  play: walk(async (widget) => {
    await submit(widget);
    await focused(widget, 'summary');
  }),
};

// -------------------------------------------------------------------------------------------------- every kind of question

const open = (kind: QuestionType, name: string, shows: string): Story => ({
  name: `A question: ${name}`,
  loaders: [withSurvey(asking(questions[kind]))],
  parameters: { shows },
});

export const Single = open('single', 'one of several', 'Seberapa sering Anda ke taman kota?');
export const Multiple = open('multiple', 'several', 'Pilih paling banyak 2.');
export const Likert = open('likert', 'a scale of words', 'Sangat baik');
export const Rating = open('rating', 'stars', 'Seberapa puas Anda?');
export const Nps = open('nps', 'how likely to recommend', 'Seberapa mungkin Anda menganjurkan layanan ini?');
export const NumberOf = open('number', 'a number', 'menit');
export const DateOf = open('date', 'a day', 'Kapan Anda datang?');
export const ShortText = open('short_text', 'a line', 'Di loket mana?');
export const LongText = open('long_text', 'words of one’s own', 'Jangan tulis nama atau nomor telepon.');
export const Ranking = open('ranking', 'an order', 'Urutkan dari yang paling penting bagi Anda.');
export const Matrix = open('matrix', 'a scale for several rows', 'Toilet bersih');
export const Photos = open('file', 'photos', 'Paling banyak 2 foto.');

export const TooMany: Story = {
  ...acted,
  name: 'A question: too many chosen',
  loaders: [withSurvey(asking(questions.multiple))],
  parameters: { shows: 'Paling banyak 2. Kurangi dulu' },
  play: walk(async (widget) => {
    await find(widget, 'input[type=checkbox]');
    widget.shadowRoot?.querySelectorAll<HTMLElement>('input[type=checkbox]').forEach((box) => {
      box.click();
    });
    await submit(widget);
  }),
};

export const BeyondLimit: Story = {
  ...acted,
  name: 'A question: a number beyond its limit',
  loaders: [withSurvey(asking(questions.number))],
  parameters: { shows: 'Paling banyak 600' },
  play: walk(async (widget) => {
    await type(widget, '#q-menit', '900');
    await submit(widget);
  }),
};

export const Ranked: Story = {
  ...acted,
  name: 'A question: an order, begun',
  loaders: [withSurvey(asking(questions.ranking))],
  parameters: { shows: 'Pohon peneduh' },
  play: walk(async (widget) => {
    await press(widget, 'button[aria-label^="Tambah Toilet"]');
    await press(widget, 'button[aria-label^="Tambah Lampu"]');
  }),
};

export const PhotoAdded: Story = {
  ...acted,
  name: 'A question: a photo is added',
  loaders: [withSurvey(asking(questions.file))],
  parameters: { shows: 'Terunggah' },
  play: walk(async (widget) => {
    await find(widget, 'input[type=file]');
    widget.shadowRoot?.querySelector('input[type=file]')?.setAttribute('id', 'photos');
    await addFiles(widget, await photoOfLamp(false));
    await seen(widget, 'Terunggah');
  }),
};

// ------------------------------------------------------------------------------------------------------- sent, or not

export const Thanks: Story = {
  ...acted,
  loaders: [toTheEnd],
  parameters: { shows: 'Terima kasih' },
  play: walk(async (widget) => {
    await sendAll(widget);
    await seen(widget, 'Terima kasih');
  }),
};

export const Waits: Story = {
  ...acted,
  name: 'Offline: the answers wait',
  loaders: [along(toTheEnd, brokenAt('/responses'))],
  beforeEach: phoneIsOffline,
  parameters: { shows: 'Jawaban Anda menunggu di perangkat ini' },
  play: walk(async (widget) => {
    await sendAll(widget);
    await seen(widget, 'Jawaban belum terkirim');
  }),
};

export const AnswerLost: Story = {
  ...acted,
  name: 'Not known yet: sent, and the answer was lost',
  loaders: [along(toTheEnd, losesAnswerOf('/responses'))],
  parameters: { shows: 'Server belum menjawab, jadi kami belum tahu apakah jawaban Anda sampai.' },
  play: walk(async (widget) => {
    await sendAll(widget);
    await seen(widget, 'Jawaban belum terkirim');
  }),
};

export const RefusedResponse: Story = {
  ...acted,
  name: 'Refused: the page may not send answers any more',
  loaders: [along(toTheEnd, refusedAt('/responses'))],
  parameters: { shows: 'Server menolak jawaban ini, jadi jawaban belum diterima.' },
  play: walk(async (widget) => {
    await sendAll(widget);
    await focused(widget, 'setback');
  }),
};

export const ClosedMeanwhile: Story = {
  ...acted,
  name: 'Too late: closed before the answers arrived',
  loaders: [toTheEnd],
  parameters: { shows: 'Survei ditutup sebelum jawaban ini sampai.' },
  play: walk(async (widget, { dispatcher, survey }) => {
    await goOn(widget);
    const reason = { id: 'Jawaban sudah cukup.', en: 'Answers enough.' };
    await dispatcher.surveys.move(survey, { move: 'close', reason }, { idempotencyKey: newIdempotencyKey() });
    await submit(widget);
    await seen(widget, 'Survei ditutup sebelum jawaban ini sampai.');
  }),
};

export const Answered: Story = {
  ...acted,
  name: 'This browser has answered',
  loaders: [toTheEnd],
  parameters: { shows: 'Satu peramban hanya bisa menjawab satu kali.' },
  play: async ({ canvasElement, loaded }) => {
    const widget = await widgetIn(canvasElement, 'suara-survey');
    await sendAll(widget);
    await seen(widget, 'Terima kasih');
    // as after a reload: the element is made anew
    const { survey, client } = loaded as WithSurvey;
    const again = Object.assign(document.createElement('suara-survey'), { survey, client });
    widget.replaceWith(again);
    await seen(again, 'Survei ini sudah dijawab');
  },
};

const besideCase: NonNullable<Story['render']> = (args, { loaded }) => {
  const { client, survey, caseToken } = loaded as WithSurvey & { caseToken: string };
  return element(client, survey, { ...(args as Wishes), caseToken });
};

export const ACase: Story = {
  name: 'By a finished case: which service is known',
  loaders: [withCase(withSurvey(openLife), false)],
  parameters: { shows: 'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?' },
  render: besideCase,
};

export const ACaseUsed: Story = {
  ...acted,
  name: 'By a finished case: it has answered',
  loaders: [withCase(drafted(withSurvey(), allScored(2), 'saran'), true)],
  parameters: { shows: 'Satu urusan hanya bisa dijawab satu kali.' },
  render: besideCase,
  play: walk(async (widget) => {
    await sendAll(widget);
    await seen(widget, 'Survei ini sudah dijawab');
  }),
};

export const Closed: Story = {
  loaders: [withSurvey(closedLife)],
  parameters: { shows: 'Survei ini sudah ditutup. Terima kasih atas perhatian Anda.' },
};

export const ClosedEarly: Story = {
  name: 'Closed early, with the reason',
  loaders: [withSurvey({ ...openLife, closedEarly: true })],
  parameters: { shows: 'Loket pindah ke gedung baru.' },
};

export const Outcome: Story = {
  name: 'Closed: what the agency does about it',
  loaders: [withSurvey({ ...closedLife, change: ONE_SERVICE, answers: [allScored(2)], outcome: true })],
  parameters: { shows: 'sejak Senin ada dua loket tambahan' },
};

// ---------------------------------------------------------------------------------------------- counters and officers

export const Kiosk: Story = {
  name: 'On a tablet at a counter',
  args: { mode: 'kiosk' },
  loaders: [withSurvey()],
  parameters: { shows: 'Pertanyaan 1 dari 13' },
};

const ONE_LIKERT: SurveyLife = asking(questions.likert);

const answerOne = async (widget: HTMLElement): Promise<void> => {
  await press(widget, 'input[type=radio]');
  await submit(widget);
};

export const KioskThanks: Story = {
  ...acted,
  name: 'On a tablet at a counter: thanks, and back to the start',
  args: { mode: 'kiosk' },
  loaders: [withSurvey(ONE_LIKERT)],
  parameters: { shows: 'Terima kasih' },
  play: walk(async (widget) => {
    await answerOne(widget);
    await seen(widget, 'Kembali ke awal dalam');
    // so that it stays to be looked at
    await pressText(widget, 'Tunggu dulu');
  }),
};

export const KioskQueue: Story = {
  ...acted,
  name: 'On a tablet at a counter, offline: kept, and the next person need not wait',
  args: { mode: 'kiosk' },
  loaders: [along(withSurvey(ONE_LIKERT), brokenAt('/responses'))],
  beforeEach: phoneIsOffline,
  parameters: { shows: '1 jawaban menunggu sambungan' },
  play: walk(async (widget) => {
    await answerOne(widget);
    await seen(widget, 'Jawaban tersimpan');
    await pressText(widget, 'Tunggu dulu');
  }),
};

export const Assisted: Story = {
  name: 'An officer asks aloud',
  args: { mode: 'assisted' },
  loaders: [withSurvey()],
  parameters: { shows: 'Bacakan pertanyaan dan pilihannya' },
};

export const AssistedThanks: Story = {
  ...acted,
  name: 'An officer asks aloud: stored',
  args: { mode: 'assisted' },
  loaders: [withSurvey(ONE_LIKERT)],
  parameters: { shows: 'Warga berikutnya' },
  play: walk(async (widget) => {
    await answerOne(widget);
    await seen(widget, 'Jawaban warga sudah diterima.');
  }),
};

// ------------------------------------------------------------------------------------------------------------ triggers

const triggered =
  (trigger: string): NonNullable<Story['render']> =>
  (args, { loaded }) => {
    const { client, survey } = loaded as WithSurvey;
    return html`<p>Isi halaman dinas.</p>
      ${element(client, survey, { ...(args as Wishes), trigger, delay: 0 })}`;
  };

export const Button: Story = {
  name: 'Behind a button',
  loaders: [withSurvey()],
  parameters: { shows: 'Isi survei' },
  render: triggered('button'),
};

export const ButtonPressed: Story = {
  ...acted,
  name: 'Behind a button: in a dialog',
  loaders: [withSurvey()],
  parameters: { shows: 'Pertanyaan 1 dari 13' },
  render: triggered('button'),
  play: walk(async (widget) => {
    await pressText(widget, 'Isi survei');
    await seen(widget, 'Pertanyaan 1 dari 13');
  }),
};

const invites = (trigger: string, name: string): Story => ({
  ...acted,
  name: `An invitation: ${name}`,
  loaders: [withFreshSurvey()],
  parameters: { shows: 'Paling banyak 13 pertanyaan, tanpa nama.' },
  render: triggered(trigger),
});

export const InvitesAtOnce = invites('dialog', 'at once');
export const InvitesAfterTime = invites('time', 'after a time');

export const InvitesAfterAct: Story = {
  ...invites('submitted', 'after an act in another widget'),
  play: walk(async (widget) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const act = Object.assign(new Event('suara-submitted', { bubbles: true, composed: true }), { act: 'report' });
    widget.parentElement?.dispatchEvent(act);
    await seen(widget, 'Paling banyak 13 pertanyaan');
  }),
};

export const InvitesOnLeaving: Story = {
  ...invites('exit', 'on leaving'),
  play: walk(async (widget) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1, relatedTarget: null, bubbles: true }));
    await seen(widget, 'Paling banyak 13 pertanyaan');
  }),
};

// ------------------------------------------------------------------------------------------------------------ elsewhere

export const SecondCity: Story = {
  name: 'Second city, in English',
  loaders: [harbourBay],
  parameters: { shows: 'There is no survey' },
  render: (args, { loaded }) => element((loaded as WithSurvey).client, '', args),
};
