import { common } from '../internal/common.id.js';
import type { ConsultationMessages } from './messages.js';

export const messages: ConsultationMessages = {
  ...common,
  consultationMissing: 'Pengelola situs belum mengisi nama konsultasi.',
  consultationUnknown: 'Konsultasi ini tidak ada, atau belum diumumkan.',
  phase: {
    announced: 'Belum dibuka',
    open: 'Sedang dibuka',
    closed: 'Sudah ditutup',
    outcome: 'Sudah ada tindak lanjut',
  },
  contents: 'Isi konsultasi',
  part: {
    background: 'Latar belakang',
    document: 'Dokumen',
    questions: 'Pertanyaan',
    arguments: 'Argumen',
    outcome: 'Tindak lanjut',
  },
};
