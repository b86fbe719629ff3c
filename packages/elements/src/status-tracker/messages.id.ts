import { common } from '../internal/common.id.js';
import type { StatusTrackerMessages } from './messages.js';

export const messages: StatusTrackerMessages = {
  ...common,
  title: 'Lacak laporan',
  intro: 'Masukkan nomor dan kode rahasia yang Anda terima saat mengirim laporan.',
  ticket: 'Nomor laporan',
  ticketHint: '8 huruf dan angka, contoh: K74M\u201192XH',
  secret: 'Kode rahasia',
  secretHint: '16 huruf dan angka',
  show: 'Lihat laporan',
};
