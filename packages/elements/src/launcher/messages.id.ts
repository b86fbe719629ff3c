import type { LauncherMessages } from './messages.js';

export const messages: LauncherMessages = {
  label: 'Layanan warga',
  shrink: 'Kecilkan tombol ini',
  close: 'Tutup',
  back: 'Pilihan lain',
  choose: 'Pilih yang ingin Anda lakukan.',
  widgets: {
    'complaint-form': 'Sampaikan laporan',
    'status-tracker': 'Lacak laporan',
    poll: 'Ikut jajak pendapat',
    consultation: 'Ikut konsultasi',
    survey: 'Isi survei kepuasan',
    scoreboard: 'Lihat hasil survei kepuasan',
  },
};
