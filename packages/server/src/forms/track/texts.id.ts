import type { Happening, TrackFormTexts } from './texts.js';

const by = {
  reporter: 'Anda',
  dispatcher: 'Ruang kendali',
  agency_officer: 'Petugas dinas',
  system: 'Sistem',
} as const;

/** What happened, as a sentence to the reporter. */
function event({ move, target, by: actor }: Happening, agency: string, ticket: string): string {
  switch (move) {
    case 'receive':
      return 'Laporan diterima';
    case 'verify':
      return 'Laporan sudah diperiksa';
    case 'forward':
      return `Diteruskan ke ${agency}`;
    case 'start':
      return 'Mulai dikerjakan';
    case 'update':
      return 'Kabar pengerjaan';
    case 'ask':
      return 'Petugas bertanya';
    case 'answer':
      return 'Anda menjawab';
    case 'resume':
      return 'Pengerjaan dilanjutkan';
    case 'resolve':
      return 'Selesai dikerjakan';
    case 'confirm':
      return 'Anda memastikan sudah selesai';
    case 'close':
      return actor === 'system' ? 'Ditutup, karena tidak ada keberatan' : 'Ditutup';
    case 'reject':
      return 'Tidak bisa ditindaklanjuti';
    case 'redirect':
      return `Bukan wewenang kota. Sampaikan ke: ${target ?? ''}`;
    case 'merge':
      return `Digabung dengan laporan ${ticket}`;
    case 'reopen':
      return actor === 'reporter' ? 'Anda menyatakan belum selesai' : 'Dibuka kembali';
  }
}

export const id: TrackFormTexts = {
  title: 'Lacak laporan',
  intro: 'Masukkan nomor dan kode rahasia yang Anda terima saat mengirim laporan.',
  ticket: 'Nomor laporan',
  ticketHint: '8 huruf dan angka, contoh: K74M\u201192XH',
  secret: 'Kode rahasia',
  secretHint: '16 huruf dan angka',
  show: 'Lihat laporan',
  empty: { ticket: 'Isi nomor laporan', secret: 'Isi kode rahasia' },
  mistyped: {
    ticket: 'Nomor laporan keliru. Periksa lagi huruf demi huruf',
    secret: 'Kode rahasia keliru. Periksa lagi huruf demi huruf',
  },
  notFound: 'Tidak ada laporan dengan nomor dan kode ini. Periksa keduanya.',
  tooOften: 'Terlalu sering dicoba. Tunggu beberapa menit, lalu coba lagi.',
  report: (ticket) => `Laporan ${ticket}`,
  status: {
    received: 'Menunggu diperiksa',
    verified: 'Sudah diperiksa, menunggu diteruskan',
    forwarded: 'Diteruskan ke dinas',
    in_progress: 'Sedang dikerjakan',
    waiting_reporter: 'Menunggu jawaban Anda',
    resolved: 'Selesai menurut dinas',
    closed: 'Selesai',
    rejected: 'Tidak bisa ditindaklanjuti',
    redirected: 'Dialihkan ke pihak lain',
    merged: 'Digabung dengan laporan lain',
    reopened: 'Dibuka kembali',
  },
  label: { waiting: 'Menunggu', processing: 'Proses', done: 'Selesai' },
  duration: (days, hours, minutes) => {
    if (days > 0) return hours > 0 ? `${days} hari ${hours} jam` : `${days} hari`;
    if (hours > 0) return minutes > 0 ? `${hours} jam ${minutes} menit` : `${hours} jam`;
    return `${minutes} menit`;
  },
  due: (when, left) => `Batas waktu ${when}, ${left} lagi.`,
  overdue: (when, late) => `Lewat batas waktu ${when}, sudah ${late}.`,
  resolvedAt: (when) => `Dinyatakan selesai ${when}.`,
  autoClose: (when, left) => `Tanpa jawaban Anda, laporan ditutup ${when} (${left} lagi).`,
  agency: 'Ditangani oleh',
  place: 'Lokasi',
  description: 'Isi laporan',
  service: 'Jenis laporan',
  timeline: 'Perjalanan laporan',
  event,
  by,
  ahead: 'Selesai, lalu Anda yang memastikan',
  photo: (number, of) => `Foto ${number} dari ${of}`,
  question: 'Petugas bertanya kepada Anda',
  answer: 'Jawaban Anda',
  sendAnswer: 'Kirim jawaban',
  answerEmpty: 'Tulis jawaban Anda',
  verdict: 'Apakah masalahnya sudah selesai?',
  verdictHint: 'Anda yang memastikan.',
  confirm: 'Ya, sudah selesai',
  dispute: 'Belum atau baru sebagian',
  disputeReason: 'Apa yang belum selesai?',
  disputeHint: 'Laporan dibuka kembali dan batas waktunya dihitung ulang.',
  disputeEmpty: 'Tulis apa yang belum selesai',
  sendDispute: 'Buka kembali laporan',
  survey: 'Bagaimana pelayanan kami?',
  surveyHint:
    'Survei tentang layanan yang Anda terima untuk laporan ini. Jawaban disimpan tanpa nama dan tanpa nomor laporan.',
  beginSurvey: 'Isi survei',
  sent: 'Tercatat.',
  movedOn: 'Laporan ini baru saja berubah. Kami tampilkan keadaan terbarunya; tulisan Anda tetap ada.',
  refresh: 'Perbarui',
  other: 'Lihat laporan lain',
  tooLong: (most) => `Terlalu panjang, paling banyak ${most} huruf`,
};
