import { common } from '../internal/common.id.js';
import type { ComplaintFormMessages } from './messages.js';

export const messages: ComplaintFormMessages = {
  ...common,
  title: 'Sampaikan laporan',
  call: (phone) => `Telepon ${phone}`,
  stepName: { story: 'Kejadian', place: 'Lokasi', evidence: 'Foto dan kontak', review: 'Periksa' },
  progress: (step, of, name) => `Langkah ${step} dari ${of}: ${name}`,
  next: (name) => `Lanjut: ${name}`,
  back: 'Kembali',
  story: 'Apa yang terjadi?',
  storyHint: 'Tulis seperti bercerita. Jangan tulis nama atau nomor orang lain.',
  service: 'Jenis laporan',
  serviceHint: 'Bila ragu, pilih yang paling dekat. Petugas bisa memindahkannya.',
  suggestions: 'Sepertinya tentang',
  choose: 'Pilih…',
};
