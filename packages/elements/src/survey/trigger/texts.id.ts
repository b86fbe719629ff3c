import type { TriggerMessages } from './texts.js';

export const trigger: TriggerMessages = {
  begin: 'Isi survei',
  close: 'Tutup',
  arrived: (title) => `Undangan mengisi survei ada di bawah layar: ${title}`,
  atMost: (questions) => `Paling banyak ${questions} pertanyaan, tanpa nama.`,
  later: 'Nanti saja',
  quiet: (days) => `Setelah ini kami tidak bertanya lagi selama ${days} hari.`,
  unfinished: 'Survei belum selesai',
  unfinishedHint: 'Jawaban Anda belum terkirim.',
  goOn: 'Lanjutkan',
};
