import { common } from '../../internal/common.id.js';
import { errorSummary } from '../../internal/errors.id.js';
import { times } from '../../internal/times.id.js';
import type { Flaw, ViewMessages } from '../messages.js';

/** What to do where nothing is answered. */
const missing: Record<string, string> = {
  service: 'Pilih layanannya dulu',
  multiple: 'Pilih paling sedikit satu jawaban',
  ranking: 'Urutkan paling sedikit satu pilihan',
  row: 'Pilih satu jawaban di baris ini',
  number: 'Isi angkanya dulu',
  date: 'Isi tanggalnya dulu',
  short_text: 'Tulis jawaban Anda dulu',
  long_text: 'Tulis jawaban Anda dulu',
  file: 'Tambahkan paling sedikit satu foto',
};

const wrong: Record<string, string> = {
  number: 'Isi dengan angka saja, contoh: 12',
  date: 'Tanggal ini tidak ada atau di luar batas',
  file: 'Ada foto yang harus diganti atau diunggah lagi',
};

function flaw({ code, type, limit }: Flaw): string {
  const isNumber = type === 'number';
  if (code === 'required') return missing[type] ?? 'Pilih satu jawaban dulu';
  if (code === 'too_short') return isNumber ? `Paling sedikit ${limit ?? 0}` : `Pilih paling sedikit ${limit ?? 1}`;
  if (code === 'too_many')
    return isNumber ? `Paling banyak ${limit ?? 0}` : `Paling banyak ${limit ?? 1}. Kurangi dulu`;
  if (code === 'too_long') return `Terlalu panjang, paling banyak ${limit ?? 0} huruf`;
  return wrong[type] ?? 'Jawaban ini perlu diperiksa lagi';
}

export const view: ViewMessages = {
  ...times,
  state: { announced: 'Belum dibuka', open: 'Sedang dibuka', closed: 'Sudah ditutup' },
  place: ({ number, of, about }) => `Pertanyaan ${number} dari ${about ? 'sekitar ' : ''}${of}`,
  number: (number) => `Pertanyaan ${number}`,
  required: 'wajib dijawab',
  mayStayEmpty: 'boleh dilewati',
  whichService: 'Layanan apa yang Anda terima?',
  whichServiceHint: 'Semua pertanyaan berikutnya tentang layanan ini.',
  next: 'Lanjut',
  skip: 'Lewati',
  back: 'Kembali',
  send: 'Kirim jawaban',
  sendAssisted: 'Kirim jawaban warga',
  sending: 'Mengirim…',
  consent: (text) => `Dengan mengirim, Anda setuju: ${text}`,
  consentAssisted: (text) => `Bacakan sebelum mengirim: “${text}”`,
  consentVersion: (version) => `Persetujuan versi ${version}`,
  consentRest: (version) => `Baca seluruh persetujuan (versi ${version})`,
  readAloud: 'Bacakan pertanyaan dan pilihannya, lalu catat jawaban warga apa adanya.',
  chooseMany: (min, max, of) => {
    if (min === max) return `Pilih ${max}.`;
    if (min > 1) return max < of ? `Pilih ${min} sampai ${max}.` : `Pilih paling sedikit ${min}.`;
    return max < of ? `Pilih paling banyak ${max}.` : 'Boleh pilih lebih dari satu.';
  },
  rank: 'Urutkan dari yang paling penting bagi Anda. Tidak harus semua.',
  numberHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `Angka dari ${min} sampai ${max}.`;
    if (min !== undefined) return `Angka, paling sedikit ${min}.`;
    return max === undefined ? '' : `Angka, paling banyak ${max}.`;
  },
  dateHint: (min, max) => {
    if (min !== undefined && max !== undefined) return `Dari ${min} sampai ${max}.`;
    if (min !== undefined) return `Paling awal ${min}.`;
    return max === undefined ? '' : `Paling akhir ${max}.`;
  },
  left: (count) => `Sisa ${count} huruf`,
  over: (count) => `Kelebihan ${count} huruf`,
  photosHint: (most) =>
    `Paling banyak ${most} foto. Data tersembunyi di foto, seperti lokasi, dihapus sebelum dikirim. Perhatikan apa yang terlihat.`,
  retry: common.retry,
  errorSummary,
  flaw,
  moreAsked: 'Ada pertanyaan tambahan di bawah.',
  lessAsked: 'Sebagian pertanyaan di bawah tidak perlu dijawab lagi.',
  restored: 'Jawaban Anda yang belum terkirim masih ada di perangkat ini.',
  restoredAssisted: 'Jawaban yang belum terkirim masih ada di perangkat ini. Pastikan warganya masih sama.',
  goOn: 'Lanjutkan',
  startAgain: 'Mulai dari awal',
  notKept: 'Peramban ini tidak menyimpan apa pun. Jangan tutup halaman sebelum terkirim.',
  thanksTitle: 'Terima kasih',
  thanks: 'Jawaban Anda sudah kami terima. Jawaban ini dipakai untuk memperbaiki layanan.',
  thanksAssisted: 'Jawaban warga sudah diterima.',
  again: 'Isi lagi',
  nextPerson: 'Warga berikutnya',
  pendingTitle: 'Jawaban belum terkirim',
  pending:
    'Tidak ada sambungan. Jawaban Anda menunggu di perangkat ini dan kami kirim begitu ada sinyal, selama halaman ini terbuka.',
  pendingSent:
    'Server belum menjawab, jadi kami belum tahu apakah jawaban Anda sampai. Kami kirim lagi jawaban yang sama; tidak akan terhitung dua kali.',
  sendAgain: 'Kirim sekarang',
  edit: 'Ubah jawaban',
  queuedTitle: 'Jawaban tersimpan',
  queued:
    'Sambungan sedang putus. Jawaban tersimpan di perangkat ini dan dikirim sendiri begitu tersambung lagi. Tidak ada yang perlu diulang.',
  waiting: (count) => `${count} jawaban menunggu sambungan`,
  lost: (count) => `${count} jawaban ditolak server`,
  answered: 'Survei ini sudah dijawab',
  answeredDevice: 'Dari peramban ini survei sudah dijawab. Satu peramban hanya bisa menjawab satu kali.',
  answeredCase: 'Untuk urusan ini survei sudah dijawab. Satu urusan hanya bisa dijawab satu kali.',
  ended: 'Survei ini sudah ditutup. Terima kasih atas perhatian Anda.',
  outcome: 'Tindak lanjut dari survei ini',
  setback: {
    closed: 'Survei ditutup sebelum jawaban ini sampai. Jawaban itu tidak ikut dihitung.',
    notOpen: 'Survei belum dibuka, jadi jawaban ini belum diterima. Jawaban tetap ada di sini.',
    consent: 'Teks persetujuan baru saja berubah, jadi jawaban ini belum diterima. Baca lagi teks itu, lalu kirim.',
    case: 'Tautan yang Anda pakai tidak berlaku untuk survei ini, jadi jawaban belum diterima.',
    refused:
      'Server menolak jawaban ini, jadi jawaban belum diterima. Muat ulang halaman; bila masih ditolak, beri tahu pengelola situs.',
  },
  withoutCase: 'Jawab tanpa tautan itu',
};
