import { subscribe } from '../../internal/subscribe.id.js';
import { times } from '../../internal/times.id.js';
import type { ViewMessages } from '../messages.js';

export const view: ViewMessages = {
  ...times,
  ...subscribe,
  subscribe: 'Kabari saya apa yang dilakukan kota',
  subscribeHint:
    'Satu pesan saja, lalu kontak Anda dihapus. Kontak ini tidak dihubungkan dengan tulisan atau suara Anda.',
  commentOn: 'Komentari bagian ini',
  goOn: 'Lanjutkan tulisan Anda',
  commentOnWords: (words) => `Komentari kata yang dipilih: «${words}»`,
  tooManyWords: (most) => `Pilih paling banyak ${most.toLocaleString('id')} huruf untuk dikomentari.`,
  comments: (count) => `${count} komentar`,
  noComments: 'Belum ada komentar yang ditampilkan.',
  older: 'Tampilkan yang lebih lama',
  textChanged: 'Teks ini sudah berubah',
  quoting: 'Tentang kata:',
  write: { comment: 'Komentar Anda', pro: 'Alasan Anda setuju', contra: 'Alasan Anda tidak setuju' },
  privacy: 'Ditampilkan untuk umum setelah dibaca petugas. Jangan tulis nama, nomor, atau alamat orang.',
  left: (count) => `${count.toLocaleString('id')} huruf lagi`,
  over: (count) => `Kelebihan ${count.toLocaleString('id')} huruf`,
  about: 'Yang Anda komentari',
  wholeSection: 'Seluruh bagian ini',
  chosenWords: (words) => `Kata yang dipilih: «${words}»`,
  paragraph: (number, start) => `Paragraf ${number}: ${start}`,
  send: { comment: 'Kirim komentar', pro: 'Kirim argumen', contra: 'Kirim argumen' },
  sending: 'Mengirim…',
  closeWriting: 'Tutup',
  erase: 'Hapus tulisan',
  restored: 'Tulisan Anda yang belum terkirim masih ada.',
  notKept: 'Peramban ini tidak menyimpan apa pun. Tulisan Anda hilang bila halaman ditutup sebelum terkirim.',
  flaw: {
    required: 'Tulis dulu isinya',
    too_short: 'Tulis sedikit lebih panjang',
    too_long: 'Terlalu panjang. Pendekkan dulu',
    other: 'Ini tidak bisa diterima. Periksa lagi',
  },
  waitingTitle: 'Belum terkirim',
  waiting:
    'Tidak ada sambungan. Tulisan Anda menunggu di perangkat ini dan kami kirim begitu ada sinyal, selama halaman ini terbuka.',
  waitingSent:
    'Server belum menjawab, jadi kami belum tahu apakah tulisan Anda sampai. Kami kirim lagi tulisan yang sama; tidak akan tersimpan dua kali.',
  sendAgain: 'Kirim sekarang',
  edit: 'Ubah tulisan',
  stored: {
    comment: 'Komentar tersimpan. Ditampilkan setelah dibaca petugas.',
    argument: 'Argumen tersimpan. Ditampilkan setelah dibaca petugas.',
  },
  setback: {
    closed: 'Konsultasi ditutup sebelum tulisan Anda sampai, jadi tidak disimpan. Tulisannya masih ada di sini.',
    notOpen: 'Konsultasi belum dibuka, jadi tulisan Anda belum disimpan. Tulisannya masih ada di sini.',
    quoteGone:
      'Kata yang Anda pilih sudah berubah sejak Anda membacanya, jadi komentar belum disimpan. Periksa teksnya, lalu kirim untuk seluruh bagian atau pilih lagi.',
    refused:
      'Server menolak tulisan ini, jadi tidak disimpan. Muat ulang halaman; bila masih ditolak, beri tahu pengelola situs.',
  },
  side: { pro: 'Setuju', contra: 'Tidak setuju' },
  argumentsOf: (count) => `${count} argumen`,
  argue: { pro: 'Tulis argumen setuju', contra: 'Tulis argumen tidak setuju' },
  noArguments: 'Belum ada argumen yang ditampilkan.',
  own: 'Tulisan Anda',
  ownHint: 'Hanya perangkat ini yang tahu bahwa ini tulisan Anda.',
  onSection: (heading) => `Komentar pada “${heading}”`,
  sectionGone: 'Komentar pada bagian yang sudah dihapus',
  status: { pending: 'Menunggu dibaca petugas', published: 'Ditampilkan', hidden: 'Tidak ditampilkan' },
  reason: (reason) => `Alasannya: ${reason}`,
  ownFailed: 'Belum bisa menanyakan kabar tulisan Anda.',
  look: 'Lihat kabarnya',
  outcomeTitle: 'Apa yang kami lakukan dengan masukan Anda',
  outcomeLater: 'Setelah konsultasi ditutup, kota menulis di sini apa yang dilakukannya dengan masukan Anda.',
  aboutSection: 'Tentang bagian:',
  publishedOn: (when) => `Ditulis ${when}.`,
  forget: 'Lupakan di perangkat ini',
  forgetHint:
    'Untuk ponsel bersama: menghapus jejak tulisan Anda dari perangkat ini. Yang sudah tersimpan tetap ada, tetapi kabarnya tidak bisa lagi dilihat dari sini.',
  forgotten: 'Perangkat ini sudah lupa.',
};
