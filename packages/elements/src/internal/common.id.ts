import type { CommonMessages } from './messages.js';

export const common: CommonMessages = {
  loading: 'Memuat…',
  retry: 'Coba lagi',
  siteUnknown: 'Situs ini belum terdaftar pada layanan. Beri tahu pengelola situs.',
  siteMissing: 'Pengelola situs belum mengisi nama situs layanan.',
  failure: {
    offline: 'Tidak ada sambungan ke server. Periksa sinyal, lalu coba lagi.',
    timeout: 'Server terlalu lama menjawab. Coba lagi sebentar.',
    busy: 'Server sedang sibuk. Coba lagi sebentar.',
    refused: 'Situs ini tidak diizinkan memakai layanan. Beri tahu pengelola situs.',
    unexpected: 'Ada gangguan di pihak kami. Coba lagi sebentar.',
  },
  optional: '(boleh dikosongkan)',
};
