import type { Flaw, SurveyTexts } from './texts.js';

/** What to do where nothing is answered. */
const missing: Readonly<Record<string, string>> = {
  multiple: 'Pilih paling sedikit satu jawaban',
  ranking: 'Urutkan paling sedikit satu pilihan',
  row: 'Pilih satu jawaban di baris ini',
  number: 'Isi angkanya dulu',
  date: 'Isi tanggalnya dulu',
  short_text: 'Tulis jawaban Anda dulu',
  long_text: 'Tulis jawaban Anda dulu',
  file: 'Tambahkan paling sedikit satu foto',
};

const wrong: Readonly<Record<string, string>> = {
  number: 'Isi dengan angka saja, contoh: 12',
  date: 'Tanggal ini tidak ada atau di luar batas',
  file: 'Ada foto yang harus diganti atau diunggah lagi',
};

function flaw({ code, type, limit }: Flaw): string {
  const isNumber = type === 'number';
  if (code === 'required') return missing[type] ?? 'Pilih satu jawaban dulu';
  if (code === 'too_short') return isNumber ? `Paling sedikit ${limit ?? 0}` : `Pilih paling sedikit ${limit ?? 1}`;
  if (code === 'too_many') {
    return isNumber ? `Paling banyak ${limit ?? 0}` : `Paling banyak ${limit ?? 1}. Kurangi dulu`;
  }
  if (code === 'too_long') return `Terlalu panjang, paling banyak ${limit ?? 0} huruf`;
  return wrong[type] ?? 'Jawaban ini perlu diperiksa lagi';
}

export const id: SurveyTexts = {
  number: (number) => `Pertanyaan ${number}`,
  part: (part) => `Bagian ${part}`,
  mayStayEmpty: '(boleh dilewati)',
  noAnswer: 'Tidak menjawab',
  whichService: 'Layanan apa yang Anda terima?',
  whichServiceHint: 'Semua pertanyaan berikutnya tentang layanan ini.',
  about: (service) => `Layanan: ${service}`,
  haveCase: 'Punya kode urusan?',
  case: 'Kode urusan',
  caseHint:
    'Dari petugas, pesan, atau halaman laporan Anda: bagian tautan setelah “suara-case=”. Dengan kode ini satu urusan dinilai satu kali.',
  unverified:
    'Tanpa kode urusan, jawaban ini tidak terverifikasi: halaman tanpa skrip ini tidak menyimpan apa pun di peramban, jadi tidak tahu apakah Anda pernah menjawab. Mohon menjawab satu kali saja.',
  next: 'Lanjut',
  back: 'Kembali',
  send: 'Kirim jawaban',
  allAsked: 'Semua pertanyaan sudah dijawab. Jawaban Anda belum dikirim.',
  consent: (text) => `Dengan mengirim, Anda menyatakan: “${text}”`,
  consentVersion: (version) => `Persetujuan versi ${version}`,
  chooseMany: (min, max, of) => {
    if (min === max) return `Pilih ${max}.`;
    if (min > 1) return max < of ? `Pilih ${min} sampai ${max}.` : `Pilih paling sedikit ${min}.`;
    return max < of ? `Pilih paling banyak ${max}.` : 'Boleh pilih lebih dari satu.';
  },
  rank: 'Beri peringkat: 1 untuk yang paling penting bagi Anda. Tidak harus semua.',
  place: (place) => `Peringkat ${place}`,
  unranked: 'Tanpa peringkat',
  scale: (end, label) => `${end}: ${label}`,
  numberHint: (min, max, unit) => {
    const within = unit === undefined ? '' : ` (${unit})`;
    if (min !== undefined && max !== undefined) return `Angka dari ${min} sampai ${max}${within}.`;
    if (min !== undefined) return `Angka, paling sedikit ${min}${within}.`;
    return max === undefined ? `Angka${within}.` : `Angka, paling banyak ${max}${within}.`;
  },
  dateHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `Dari ${min} sampai ${max}.`;
    if (min !== undefined) return `Paling awal ${min}.`;
    return max === undefined ? 'Tahun-bulan-tanggal, contoh: 2026-11-24.' : `Paling akhir ${max}.`;
  },
  photosHint: (most) =>
    `Paling banyak ${most} foto. Data tersembunyi di foto, seperti lokasi, dihapus oleh server sebelum disimpan. Perhatikan apa yang terlihat.`,
  flaw,
  serviceFlaw: 'Pilih layanannya dulu',
  caseFlaw: 'Kode ini tidak berlaku untuk survei dan layanan ini. Perbaiki, atau kosongkan untuk menjawab tanpa kode',
  equal: 'Peringkat ini sudah dipakai. Setiap pilihan perlu peringkat sendiri',
  thanksTitle: 'Terima kasih',
  thanks: 'Jawaban Anda sudah kami terima. Jawaban ini dipakai untuk memperbaiki layanan.',
  receipt: {
    survey: 'Survei',
    service: 'Layanan',
    day: 'Diterima pada',
    counted: 'Dihitung sebagai',
    level: {
      case: 'Satu urusan, terverifikasi dengan kodenya',
      device: 'Jawaban tanpa kode urusan, tidak terverifikasi',
    },
  },
  state: { announced: 'Belum dibuka', closed: 'Sudah ditutup' },
  opens: (when) => `Dibuka ${when}.`,
  closes: (when) => `Ditutup ${when}.`,
  closed: (when) => `Ditutup ${when}.`,
  closedEarly: (when, reason) => `Ditutup lebih awal, ${when}. Alasannya: ${reason}`,
  ended: 'Survei ini sudah ditutup. Terima kasih atas perhatian Anda.',
  outcome: 'Tindak lanjut dari survei ini',
  published: (when) => `Diumumkan ${when}`,
  noneTitle: 'Tidak ada survei',
  none: 'Saat ini tidak ada survei yang dibuka di sini. Terima kasih atas perhatian Anda.',
  answeredTitle: 'Survei ini sudah dijawab',
  answeredCase: 'Untuk urusan ini survei sudah dijawab. Satu urusan hanya bisa dijawab satu kali.',
  answeredForm: 'Dari halaman ini jawaban sudah dikirim dan diterima; jawaban itu yang dihitung. Jawaban ini tidak.',
  setback: {
    closed: 'Survei ditutup sebelum jawaban ini sampai. Jawaban itu tidak ikut dihitung.',
    notOpen: 'Survei belum dibuka, jadi jawaban ini belum diterima.',
    consent: 'Teks persetujuan baru saja berubah, jadi jawaban ini belum diterima. Baca lagi teks itu, lalu kirim.',
  },
};
