import type { KioskMessages } from '../messages.js';

export const kiosk: KioskMessages = {
  stillHere: 'Masih di sini?',
  stillHereHint: 'Sebentar lagi jawaban yang belum dikirim dihapus, supaya tidak terlihat orang berikutnya.',
  wiped: (seconds) => `Dihapus dalam ${seconds} detik`,
  yes: 'Ya, saya lanjutkan',
  pause: 'Tunggu dulu',
  startIn: (seconds) => `Kembali ke awal dalam ${seconds} detik`,
  startNow: 'Selesai',
};
