import type { FrameTexts } from './texts.js';

export const id: FrameTexts = {
  language: 'Bahasa Indonesia',
  languages: 'Bahasa',
  more: 'Layanan lain',
  report: 'Sampaikan laporan',
  track: 'Lacak laporan',
  optional: '(boleh dikosongkan)',
  wrongTitle: (title) => `Perlu diperbaiki: ${title}`,
  errorSummary: (count) =>
    count === 1 ? 'Ada satu hal yang perlu diperbaiki' : `Ada ${count} hal yang perlu diperbaiki`,
  choose: 'Pilih…',
  obstacles: {
    unreadable: {
      title: 'Halaman ini tidak bisa dibuka',
      text: 'Alamat atau isian yang dikirim tidak lengkap. Kembali ke halaman sebelumnya, lalu coba lagi.',
    },
    refused: {
      title: 'Formulir ini tidak diterima',
      text: 'Formulir dikirim dari situs lain. Buka formulirnya langsung di sini, lalu kirim lagi.',
    },
    notFound: {
      title: 'Halaman ini tidak ada',
      text: 'Periksa alamatnya, atau kembali ke situs tempat Anda menemukan tautan ini.',
    },
    conflict: {
      title: 'Ini tidak bisa dilakukan lagi',
      text: 'Keadaannya sudah berubah sejak halaman ini dibuka.',
    },
    tooLarge: {
      title: 'Kiriman terlalu besar',
      text: 'Semua foto bersama-sama paling banyak 32 MB. Kembali ke halaman sebelumnya, pilih foto yang lebih sedikit atau lebih kecil, lalu kirim lagi. Belum ada yang tercatat.',
    },
    unsupported: {
      title: 'Kiriman ini bukan formulir',
      text: 'Kembali ke halaman sebelumnya, lalu kirim formulirnya lagi.',
    },
    busy: {
      title: 'Terlalu banyak permintaan',
      text: 'Dari jaringan Anda sedang datang terlalu banyak permintaan. Tunggu beberapa menit, lalu coba lagi.',
    },
    unavailable: { title: 'Server sedang sibuk', text: 'Tunggu sebentar, lalu coba lagi.' },
    internal: { title: 'Ada gangguan di pihak kami', text: 'Tunggu sebentar, lalu coba lagi.' },
  },
  sendAgain:
    'Untuk mengirim lagi, muat ulang halaman ini dan setujui bila peramban bertanya. Isian yang sama tidak akan tercatat dua kali.',
  notSent:
    'Belum terkirim: server sedang tidak bisa menerimanya. Isian Anda masih ada di bawah ini. Tunggu sebentar, lalu kirim lagi. Tidak akan tercatat dua kali.',
  keyUsed:
    'Belum terkirim. Halaman ini sudah pernah dipakai untuk mengirim, atau sudah lebih dari sehari. Bila nomornya sudah Anda terima, tidak perlu mengirim lagi. Bila belum, periksa isian Anda, lalu kirim.',
};
