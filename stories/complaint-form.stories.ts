import '@suara/elements/complaint-form/define';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '@suara/client';
import { darkPage, keepsNothing, phoneAnswers, photoOfLamp } from './device.js';
import {
  astrayAt,
  brokenAt,
  harbourBay,
  losesAnswerOf,
  neverAnswers,
  overLine,
  silentAt,
  tangerang,
  tangerangFor,
  unknownSite,
  unreachable,
  type Story,
  type StoryCity,
} from './support.js';
import {
  addFiles,
  addPhoto,
  agreeAndSend,
  find,
  focused,
  formIn,
  leaveContact,
  namePlace,
  press,
  pressText,
  seen,
  submit,
  tellStory,
  toEvidence,
  toPlace,
  toReview,
  type,
  wantContact,
} from './walk.js';

const form = (client: Client): TemplateResult => html`<suara-complaint-form .client=${client}></suara-complaint-form>`;

const meta: Meta = {
  title: 'Widgets/Complaint form',
  render: (_args, { loaded }) => form((loaded as StoryCity).client),
};
export default meta;

/** The citizen's way to a state. */
const walk =
  (way: (form: HTMLElement, city: StoryCity) => Promise<unknown>): NonNullable<Story['play']> =>
  async ({ canvasElement, loaded }) => {
    await way(await formIn(canvasElement), loaded as StoryCity);
  };

// ---------------------------------------------------------------------------------------------------------- the steps

export const FirstStep: Story = { loaders: [tangerang], parameters: { shows: 'Apa yang terjadi?' } };

export const FirstStepDark: Story = {
  name: 'First step, in the dark',
  loaders: [tangerang],
  decorators: [darkPage],
  parameters: { shows: 'Apa yang terjadi?' },
};

export const Suggestions: Story = {
  name: 'What it is about, suggested from the words',
  loaders: [tangerang],
  parameters: { shows: 'Sepertinya tentang:' },
  play: walk(async (widget) => {
    await tellStory(widget);
    await find(widget, '.chip[aria-pressed=true]');
    await seen(widget, 'Draf tersimpan di perangkat ini');
  }),
};

export const FirstStepErrors: Story = {
  name: 'First step, nothing filled in',
  loaders: [tangerang],
  parameters: { shows: 'Ada 2 hal yang perlu diperbaiki' },
  play: walk(async (widget) => {
    await submit(widget);
    await find(widget, '#summary');
  }),
};

export const Place: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Pakai lokasi ponsel saya' },
  play: walk(async (widget) => {
    await toPlace(widget);
    await namePlace(widget);
  }),
};

export const PlaceErrors: Story = {
  name: 'Place, none named',
  loaders: [tangerang],
  parameters: { shows: 'Pilih wilayah, atau pakai lokasi ponsel' },
  play: walk(async (widget) => {
    await toPlace(widget);
    await submit(widget);
    await find(widget, '#summary');
  }),
};

export const LocationFound: Story = {
  name: 'Place, by the phone’s location',
  loaders: [tangerang],
  beforeEach: phoneAnswers(18),
  parameters: { shows: 'Lokasi ponsel terpasang, ketelitian sekitar 18 meter' },
  play: walk(async (widget) => {
    await toPlace(widget);
    await pressText(widget, 'Pakai lokasi ponsel saya');
  }),
};

export const LocationRefused: Story = {
  name: 'Place, the phone may not say where it is',
  loaders: [tangerang],
  beforeEach: phoneAnswers('refused'),
  parameters: { shows: 'Izin lokasi ditolak. Pilih wilayah di bawah, itu sudah cukup.' },
  play: walk(async (widget) => {
    await toPlace(widget);
    await pressText(widget, 'Pakai lokasi ponsel saya');
  }),
};

export const AreasMissing: Story = {
  name: 'Place, the areas cannot be loaded',
  loaders: [overLine(tangerang, brokenAt('/areas'))],
  parameters: { shows: 'Daftar wilayah belum bisa dimuat.' },
  play: walk(async (widget) => {
    await tellStory(widget);
    await submit(widget);
    await seen(widget, 'Daftar wilayah belum bisa dimuat.');
  }),
};

export const Evidence: Story = {
  name: 'Photos, one uploaded',
  loaders: [tangerang],
  parameters: { shows: 'Terunggah' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await addPhoto(widget);
    await seen(widget, 'Terunggah');
  }),
};

export const PhotoOnItsWay: Story = {
  name: 'Photos, one on its way',
  loaders: [overLine(tangerangFor('foto'), silentAt('/media'))],
  parameters: { shows: 'Mengunggah 0 %' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await addPhoto(widget);
    await seen(widget, 'Mengunggah');
  }),
};

export const PhotoWaits: Story = {
  name: 'Photos, one that did not get through and one that is none',
  loaders: [overLine(tangerang, brokenAt('/media'))],
  parameters: { shows: 'Belum terunggah. Dicoba lagi saat Anda mengirim.' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await addFiles(widget, new File(['catatan'], 'catatan.jpg', { type: 'image/jpeg' }));
    await addPhoto(widget);
    await seen(widget, 'Bukan foto yang bisa dibaca');
    await seen(widget, 'Belum terunggah');
  }),
};

export const TooManyPhotos: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Sisanya tidak ditambahkan.' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    const photo = await photoOfLamp(false);
    await addFiles(widget, ...Array<File>(7).fill(photo));
    await seen(widget, 'Sisanya tidak ditambahkan.');
  }),
};

export const Contact: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Sembunyikan kontak saya dari dinas' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await leaveContact(widget);
  }),
};

export const ContactErrors: Story = {
  name: 'Contact, chosen and not given',
  loaders: [tangerang],
  parameters: { shows: 'Isi nomor telepon atau surel' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await wantContact(widget);
    await submit(widget);
    await find(widget, '#summary');
  }),
};

const review = walk(async (widget) => {
  await toEvidence(widget);
  await addPhoto(widget);
  await leaveContact(widget);
  await seen(widget, 'Terunggah');
  await submit(widget);
  await find(widget, '#consent');
});

export const Review: Story = { loaders: [tangerang], parameters: { shows: 'Siapa melihat apa' }, play: review };

export const ReviewDark: Story = {
  name: 'Review, in the dark',
  loaders: [tangerang],
  decorators: [darkPage],
  parameters: { shows: 'Siapa melihat apa' },
  play: review,
};

export const ReviewErrors: Story = {
  name: 'Review, without consent',
  loaders: [tangerang],
  parameters: { shows: 'Centang persetujuan untuk mengirim' },
  play: walk(async (widget) => {
    await toReview(widget);
    await submit(widget);
    await find(widget, '#summary');
  }),
};

// ---------------------------------------------------------------------------------------------------------- the draft

export const RestoredDraft: Story = {
  loaders: [tangerangFor('draf')],
  parameters: { shows: 'Kami mengembalikan draf Anda yang belum terkirim.' },
  play: async ({ canvasElement, loaded }) => {
    const before = await formIn(canvasElement);
    await toPlace(before);
    await seen(before, 'Draf tersimpan di perangkat ini');
    // as if the page had been left and opened again
    const after = document.createElement('suara-complaint-form');
    after.client = (loaded as StoryCity).client;
    before.replaceWith(after);
    await seen(after, 'Kami mengembalikan draf Anda');
  },
};

const withoutStore = tangerangFor('tanpa-draf');

export const DraftNotKept: Story = {
  name: 'The browser keeps no draft',
  loaders: [
    async () => {
      await keepsNothing('kota-tangerang-tanpa-draf.dpupr');
      return withoutStore();
    },
  ],
  parameters: { shows: 'Peramban ini tidak menyimpan draf. Jangan tutup halaman sebelum terkirim.' },
  play: walk(async (widget) => {
    await tellStory(widget);
    await seen(widget, 'Peramban ini tidak menyimpan draf');
  }),
};

// -------------------------------------------------------------------------------------------------------- the sending

export const Sending: Story = {
  loaders: [overLine(tangerangFor('mengirim'), silentAt('/reports'))],
  parameters: { shows: 'Mengirim…' },
  play: walk(async (widget) => {
    await toReview(widget);
    await agreeAndSend(widget);
    await seen(widget, 'Mengirim…');
  }),
};

export const WaitingForConnection: Story = {
  name: 'Not sent yet: no connection',
  loaders: [overLine(tangerangFor('menunggu'), brokenAt('/media'))],
  parameters: { shows: 'Laporan Anda aman di perangkat ini.' },
  play: walk(async (widget) => {
    await toEvidence(widget);
    await addPhoto(widget);
    await seen(widget, 'Belum terunggah');
    await submit(widget);
    await agreeAndSend(widget);
    await seen(widget, 'Belum terkirim');
  }),
};

export const SentUnanswered: Story = {
  name: 'Not sent yet: sent, and the answer was lost',
  loaders: [overLine(tangerangFor('tanpa-jawaban'), losesAnswerOf('/reports'))],
  parameters: { shows: 'Server belum menjawab, jadi laporan ini mungkin sudah sampai.' },
  play: walk(async (widget) => {
    await toReview(widget);
    await agreeAndSend(widget);
    await seen(widget, 'Belum terkirim');
  }),
};

const renewing = tangerangFor('persetujuan');

export const RefusedFields: Story = {
  name: 'Refused: the consent has just changed',
  loaders: [
    async () => {
      const city = await renewing();
      await city.renewConsent(city.consent);
      return city;
    },
  ],
  parameters: { shows: 'Teks persetujuan baru saja berubah. Muat ulang halaman, draf Anda tetap ada' },
  play: walk(async (widget, city) => {
    await toReview(widget);
    await city.renewConsent('2030-01-01');
    await agreeAndSend(widget);
    await find(widget, '#summary');
  }),
};

export const RefusedOtherwise: Story = {
  name: 'Refused: the site was removed meanwhile',
  loaders: [overLine(tangerangFor('ditolak'), astrayAt('/reports'))],
  parameters: { shows: 'Ada gangguan di pihak kami. Coba lagi sebentar.' },
  play: walk(async (widget) => {
    await toReview(widget);
    await agreeAndSend(widget);
    await seen(widget, 'Ada gangguan di pihak kami.');
    await focused(widget, 'heading');
  }),
};

const receipt = walk(async (widget) => {
  await toReview(widget);
  await agreeAndSend(widget);
  await find(widget, 'output.ticket');
});

/** Walks the form as a citizen does, up to the receipt of the server in the page. */
export const Receipt: Story = {
  loaders: [tangerang],
  parameters: { shows: 'Laporan diterima' },
  play: receipt,
};

export const ReceiptKept: Story = {
  name: 'Receipt, kept on this device',
  loaders: [tangerangFor('bukti')],
  parameters: { shows: 'Tersimpan di perangkat ini' },
  play: walk(async (widget) => {
    await toReview(widget);
    await agreeAndSend(widget);
    await pressText(widget, 'Simpan di perangkat ini');
    await seen(widget, 'Tersimpan di perangkat ini');
  }),
};

// --------------------------------------------------------------------------------------------------- the second city

export const SecondCity: Story = {
  name: 'Second city, in English',
  loaders: [harbourBay],
  parameters: { shows: 'What happened?' },
};

export const SecondCityReceipt: Story = {
  name: 'Second city, receipt',
  loaders: [harbourBay],
  parameters: { shows: 'Report received' },
  play: walk(async (widget) => {
    await toReview(widget, 'The street light at the school gate has been out since Monday.', 'School gate');
    await agreeAndSend(widget);
    await find(widget, 'output.ticket');
  }),
};

export const EnglishErrors: Story = {
  name: 'Second city, too few words',
  loaders: [harbourBay],
  parameters: { shows: 'There are 2 things to correct' },
  play: walk(async (widget) => {
    await type(widget, '#description', 'Dark');
    await press(widget, '[type=submit]');
    await find(widget, '#summary');
  }),
};

// ------------------------------------------------------------------------------------------------- before it is ready

export const FallsBack: Story = {
  name: 'The page’s own link until it is ready',
  parameters: { shows: 'Sampaikan laporan di halaman kota' },
  render: () =>
    html`<suara-complaint-form .client=${neverAnswers()}>
      <a href="https://example.org/lapor">Sampaikan laporan di halaman kota</a>
    </suara-complaint-form>`,
};

export const Loading: Story = { parameters: { shows: 'Memuat…' }, render: () => form(neverAnswers()) };

export const Offline: Story = {
  parameters: { shows: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.' },
  render: () => form(unreachable()),
};

export const UnknownSite: Story = {
  loaders: [unknownSite],
  parameters: { shows: 'Situs ini belum terdaftar pada layanan.' },
};

export const NoSite: Story = {
  name: 'No site named',
  parameters: { shows: 'Pengelola situs belum mengisi nama situs layanan.' },
  render: () => html`<suara-complaint-form></suara-complaint-form>`,
};
