import { errorSummary } from '../internal/errors.id.js';
import { photos } from '../internal/photos/photos.id.js';
import type { LaterMessages } from './messages.js';

const fields: Record<string, string> = {
  '/description': 'Tulis apa yang terjadi',
  '/service': 'Pilih jenis laporan',
  '/place/area': 'Pilih wilayah, atau pakai lokasi ponsel',
  '/contact/name': 'Tulis nama Anda',
  '/contact/phone': 'Isi nomor telepon atau surel',
  '/consent/version': 'Centang persetujuan untuk mengirim',
};

export const later: LaterMessages = {
  errorSummary,
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
  placeHint: 'Cukup salah satu: lokasi ponsel, atau wilayah dan patokan.',
  locate: 'Pakai lokasi ponsel saya',
  locating: 'Mencari lokasi…',
  located: (metres) => `Lokasi ponsel terpasang, ketelitian sekitar ${metres} meter`,
  forgetPoint: 'Hapus lokasi ponsel',
  locateDenied: 'Izin lokasi ditolak. Pilih wilayah di bawah, itu sudah cukup.',
  locateFailed: 'Lokasi tidak ditemukan. Pilih wilayah di bawah, itu sudah cukup.',
  or: 'atau pilih wilayah',
  chooseArea: (level) => `Pilih ${level.toLowerCase()}…`,
  areasFailed: 'Daftar wilayah belum bisa dimuat.',
  address: 'Alamat atau patokan',
  addressHint: 'Contoh: depan SDN 3, seberang masjid, tiang nomor 14.',
  photos: 'Foto',
  photosHint: (most) =>
    `Paling banyak ${most}. Data tersembunyi di foto, seperti lokasi, dihapus sebelum dikirim. Perhatikan apa yang terlihat: wajah, pelat nomor, rumah Anda.`,
  ...photos,
  who: 'Siapa Anda?',
  nameless: 'Tanpa nama',
  namelessHint: 'Kami tidak meminta apa pun. Anda mengikuti laporan dengan nomor dan kode rahasia.',
  contact: 'Beri kontak',
  contactHint: 'Petugas bisa menghubungi Anda bila perlu.',
  name: 'Nama',
  phone: 'Nomor telepon',
  email: 'Surel',
  oneOfTwo: 'Cukup salah satu: nomor telepon atau surel.',
  hide: 'Sembunyikan kontak saya dari dinas',
  hideHint: (controlRoom) => `Hanya ${controlRoom} yang melihatnya.`,
  review: 'Periksa laporan Anda',
  change: (what) => `Ubah ${what.toLowerCase()}`,
  noPhotos: 'Tanpa foto',
  photoCount: (count) => `${count} foto`,
  whoSees: 'Siapa melihat apa',
  seesReport: (controlRoom) => `Isi laporan dan foto: ${controlRoom} dan dinas yang menangani.`,
  seesContact: {
    none: 'Kontak: tidak ada yang Anda berikan.',
    hidden: (controlRoom) => `Kontak Anda: hanya ${controlRoom}.`,
    shared: (controlRoom) => `Kontak Anda: ${controlRoom} dan dinas yang menangani.`,
  },
  seesPublic: 'Umum: tidak melihat apa pun dari laporan ini.',
  consent: 'Persetujuan',
  agree: 'Saya setuju',
  send: 'Kirim laporan',
  sending: 'Mengirim…',
  sendingPhotos: 'Mengunggah foto…',
  pendingTitle: 'Belum terkirim',
  pending: 'Laporan Anda aman di perangkat ini. Kami kirim begitu ada sambungan, selama halaman ini terbuka.',
  pendingSent:
    'Server belum menjawab, jadi laporan ini mungkin sudah sampai. Kami kirim lagi isi yang sama; tidak akan tercatat dua kali.',
  sendAgain: 'Kirim sekarang',
  edit: 'Ubah laporan',
  done: 'Laporan diterima',
  doneHint: 'Tersimpan di server. Simpan nomor dan kode ini untuk mengikuti laporan Anda.',
  ticket: 'Nomor laporan',
  secret: 'Kode rahasia',
  secretHint: 'Hanya ditampilkan sekali. Siapa pun yang punya nomor dan kode ini bisa membaca laporan Anda.',
  deadline: 'Batas waktu penanganan',
  deadlineText: (when) => `Ditangani paling lambat ${when}`,
  copy: 'Salin keduanya',
  copied: 'Tersalin',
  keep: 'Simpan di perangkat ini',
  keepHint: 'Jangan di perangkat milik bersama.',
  kept: 'Tersimpan di perangkat ini',
  print: 'Cetak',
  another: 'Buat laporan lain',
};
