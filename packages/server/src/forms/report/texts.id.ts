import type { ReportFormTexts } from './texts.js';

const fields: Readonly<Record<string, string>> = {
  '/description': 'Tulis apa yang terjadi',
  '/service': 'Pilih jenis laporan',
  '/place/area': 'Pilih wilayah',
  '/contact/name': 'Tulis nama Anda',
  '/contact/phone': 'Isi nomor telepon atau surel',
  '/consent/version': 'Centang persetujuan untuk mengirim',
};

export const id: ReportFormTexts = {
  title: 'Sampaikan laporan',
  call: (phone) => `Telepon ${phone}`,
  story: 'Apa yang terjadi?',
  storyHint: 'Tulis seperti bercerita. Jangan tulis nama atau nomor orang lain.',
  service: 'Jenis laporan',
  serviceHint: 'Bila ragu, pilih yang paling dekat. Petugas bisa memindahkannya.',
  where: 'Di mana?',
  area: (levels) => levels.join(', '),
  chooseArea: (level) => `Pilih ${level.toLowerCase()}…`,
  address: 'Alamat atau patokan',
  addressHint: 'Contoh: depan SDN 3, seberang masjid, tiang nomor 14.',
  photos: 'Foto',
  photosHint: (most) =>
    `Paling banyak ${most}, bersama-sama 32 MB (JPEG, PNG, WebP). Data tersembunyi di foto, seperti lokasi, dihapus oleh server sebelum disimpan. Perhatikan apa yang terlihat: wajah, pelat nomor, rumah Anda.`,
  stored: 'Foto yang sudah terunggah',
  storedHint: 'Hapus centang pada foto yang tidak jadi dikirim.',
  photo: (number) => `Foto ${number}`,
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
  whoSees: 'Siapa melihat apa',
  sees: (controlRoom) => [
    `Isi laporan dan foto: ${controlRoom} dan dinas yang menangani.`,
    `Kontak, bila Anda beri: ${controlRoom} dan dinas yang menangani, kecuali Anda menyembunyikannya dari dinas.`,
    'Umum: tidak melihat apa pun dari laporan ini.',
  ],
  consent: 'Persetujuan',
  agree: 'Saya setuju',
  send: 'Kirim laporan',
  patience: 'Dengan foto, pengiriman bisa perlu beberapa menit. Tunggu sampai nomor laporan tampil.',
  fieldError: ({ pointer, code, limit }) => {
    if (code === 'too_short') return `Ceritakan sedikit lebih banyak, paling sedikit ${limit ?? 10} huruf`;
    if (code === 'too_long') return `Terlalu panjang, paling banyak ${limit ?? 4000} huruf`;
    if (code === 'outdated') return 'Teks persetujuan baru saja berubah. Baca lagi, lalu centang';
    if (pointer === '/contact/phone' && code === 'invalid') return 'Nomor telepon tidak lengkap atau keliru';
    if (pointer === '/contact/email') return 'Alamat surel keliru, contoh: nama@contoh.id';
    if (pointer.startsWith('/photos')) return 'Ada foto yang harus dipilih dan diunggah lagi';
    return fields[pointer] ?? 'Ada isian yang perlu diperiksa lagi';
  },
  tooManyPhotos: (most, left) => `Paling banyak ${most} foto. ${left} foto tidak ditambahkan`,
  unreadablePhoto: (name) => `“${name}” bukan foto yang bisa dibaca. Pilih foto lain (JPEG, PNG, WebP)`,
  largePhoto: (name, megabytes) => `“${name}” terlalu besar. Satu foto paling banyak ${megabytes} MB`,
  lostPhoto: 'Ada foto yang sudah terhapus dari server. Pilih fotonya lagi',
  done: 'Laporan diterima',
  doneHint: 'Tersimpan di server. Catat nomor dan kode ini, atau potret layar ini, untuk mengikuti laporan Anda.',
  ticket: 'Nomor laporan',
  secret: 'Kode rahasia',
  secretHint: 'Hanya ditampilkan sekali. Siapa pun yang punya nomor dan kode ini bisa membaca laporan Anda.',
  deadline: (when) => `Ditangani paling lambat ${when}`,
  follow: 'Lihat laporan ini',
  another: 'Buat laporan lain',
};
