import { common } from '../internal/common.id.js';
import type { StatusTrackerMessages } from './messages.js';

export const messages: StatusTrackerMessages = {
  ...common,
  title: 'Lacak laporan',
  intro: 'Masukkan nomor dan kode rahasia yang Anda terima saat mengirim laporan.',
  ticket: 'Nomor laporan',
  ticketHint: '8 huruf dan angka, contoh: K74M-92XQ',
  ticketWrong: 'Nomor laporan keliru. Periksa lagi huruf demi huruf',
  secret: 'Kode rahasia',
  secretHint: '16 huruf dan angka',
  secretWrong: 'Kode rahasia keliru. Periksa lagi huruf demi huruf',
  show: 'Lihat laporan',
  notFound: 'Tidak ada laporan dengan nomor dan kode ini. Periksa keduanya.',
  tooOften: 'Terlalu sering dicoba. Tunggu beberapa menit, lalu coba lagi.',
  saved: 'Tersimpan di perangkat ini',
  open: (ticket) => `Laporan ${ticket}`,
  forget: (ticket) => `Hapus laporan ${ticket} dari perangkat ini`,
};
