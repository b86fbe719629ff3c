import { errorSummary } from '../../internal/errors.id.js';
import { times } from '../../internal/times.id.js';
import type { ViewMessages } from '../messages.js';

export const view: ViewMessages = {
  ...times,
  state: { announced: 'Belum dibuka', open: 'Sedang dibuka', closed: 'Sudah ditutup' },
  options: 'Yang akan ditanyakan',
  levelName: { device: 'Tidak terverifikasi', verified: 'Terverifikasi' },
  levelHint: {
    device:
      'Satu suara untuk setiap peramban, tanpa memeriksa siapa Anda. Karena itu hasilnya ditandai “tidak terverifikasi”.',
    verified: 'Satu suara untuk setiap nomor, surel, atau akun. Kami memeriksanya sebelum suara Anda dikirim.',
  },
  chooseLevel: 'Cara Anda memberi suara',
  chooseLevelHint: 'Keduanya dihitung terpisah dan tidak pernah dijumlahkan.',
  chooseOne: 'Pilih satu',
  errorSummary,
  ballotFlaw: {
    required: 'Pilih jawaban Anda dulu',
    too_short: 'Pilih lebih banyak',
    too_many: 'Yang dipilih melebihi batas. Kurangi dulu',
    other: 'Pilihan ini tidak sesuai dengan aturannya. Periksa lagi',
  },
  send: 'Kirim suara',
  sendChange: 'Kirim perubahan',
  toVerify: 'Lanjut: verifikasi',
  sending: 'Mengirim…',
  keepVote: 'Batal, suara saya tetap',
  changing: 'Anda sedang mengubah suara. Sampai perubahan terkirim, suara Anda yang sebelumnya tetap dihitung.',
  restored: 'Pilihan Anda yang belum terkirim masih ada.',
  notKept:
    'Peramban ini tidak menyimpan apa pun. Anda bisa memberi suara, tetapi tidak bisa mengubahnya setelah halaman ditutup.',
  pendingTitle: 'Suara belum tercatat',
  pending:
    'Tidak ada sambungan. Suara Anda menunggu di perangkat ini dan kami kirim begitu ada sinyal, selama halaman ini terbuka.',
  pendingSent:
    'Server belum menjawab, jadi kami belum tahu apakah suara Anda sampai. Kami kirim lagi suara yang sama; tidak akan terhitung dua kali.',
  sendAgain: 'Kirim sekarang',
  edit: 'Ubah pilihan',
  setback: {
    closed: 'Jajak pendapat ditutup sebelum suara Anda sampai. Suara itu tidak dihitung.',
    closedChange:
      'Jajak pendapat ditutup sebelum perubahan Anda sampai. Perubahan itu tidak dihitung; suara Anda yang sebelumnya tetap dihitung.',
    closedLongAgo:
      'Jajak pendapat sudah lama ditutup. Server tidak bisa lagi memastikan apakah suara dari perangkat ini sempat sampai.',
    notOpen: 'Jajak pendapat belum dibuka, jadi suara Anda belum dicatat. Pilihan Anda tetap ada di sini.',
    changed:
      'Pertanyaan atau pilihannya berubah sejak Anda membukanya, jadi suara Anda belum dicatat. Periksa lagi, lalu kirim.',
    expired:
      'Verifikasi Anda sudah tidak berlaku, jadi suara Anda belum dicatat. Verifikasi lagi, lalu kirim; satu orang tetap satu suara.',
    refused:
      'Server menolak suara ini, jadi suara Anda belum dicatat. Muat ulang halaman; bila masih ditolak, beri tahu pengelola situs.',
  },
  checkingOwn: 'Memeriksa suara Anda…',
  ownFailed: 'Belum bisa memeriksa apakah Anda sudah memberi suara.',
  recorded: 'Suara tercatat',
  voted: 'Anda sudah memberi suara',
  resultHidden: 'Hasilnya belum ditampilkan.',
  resultLater: 'Hasilnya ditampilkan setelah jajak pendapat ditutup.',
  showResult: 'Lihat hasil sementara',
  haveReceipt: 'Periksa bukti suara',
  forget: 'Lupakan di perangkat ini',
  forgetHint:
    'Untuk ponsel bersama: menghapus jejak suara Anda dari perangkat ini. Suaranya sendiri tetap dihitung, tetapi tidak bisa lagi diubah dari sini.',
  forgotten: 'Perangkat ini sudah lupa.',
};
