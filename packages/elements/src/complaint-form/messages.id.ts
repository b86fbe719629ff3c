import { common } from '../internal/common.id.js';
import type { ComplaintFormMessages } from './messages.js';

const fields: Record<string, string> = {
  '/description': 'Tulis apa yang terjadi',
  '/service': 'Pilih jenis laporan',
  '/place/area': 'Pilih wilayah, atau pakai lokasi ponsel',
  '/contact/name': 'Tulis nama Anda',
  '/contact/phone': 'Isi nomor telepon atau surel',
  '/consent/version': 'Centang persetujuan untuk mengirim',
};

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
  saved: 'Draf tersimpan di perangkat ini',
  notSaved: 'Peramban ini tidak menyimpan draf. Jangan tutup halaman sebelum terkirim.',
  restored: 'Kami mengembalikan draf Anda yang belum terkirim.',
  startOver: 'Hapus draf dan mulai baru',
  fieldError: ({ pointer, code, limit }) => {
    if (code === 'too_short') return `Ceritakan sedikit lebih banyak, paling sedikit ${limit ?? 10} huruf`;
    if (code === 'too_long') return `Terlalu panjang, paling banyak ${limit ?? 4000} huruf`;
    if (code === 'outdated') return 'Teks persetujuan baru saja berubah. Muat ulang halaman, draf Anda tetap ada';
    if (pointer === '/contact/phone' && code === 'invalid') return 'Nomor telepon tidak lengkap atau keliru';
    if (pointer === '/contact/email') return 'Alamat surel keliru, contoh: nama@contoh.id';
    if (pointer.startsWith('/photos')) return 'Ada foto yang harus diunggah lagi';
    return fields[pointer] ?? 'Ada isian yang perlu diperiksa lagi';
  },
};
