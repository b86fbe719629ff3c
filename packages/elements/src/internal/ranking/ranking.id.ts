import type { RankMessages } from './rank-list.js';

/** What an order of preference says, whatever is put in order. */
export const ranking: RankMessages = {
  instruction: 'Urutkan dari yang paling Anda inginkan. Tidak harus semua.',
  equalsAllowed: 'Dua pilihan boleh setara.',
  order: 'Urutan Anda',
  empty: 'Belum ada. Tambahkan dulu yang paling Anda inginkan.',
  unranked: 'Belum diurutkan',
  unrankedHint: 'Yang tidak diurutkan dianggap di bawah semua pilihan Anda.',
  place: (name, rank, of, equal) => `${name}, peringkat ${rank} dari ${of}${equal && `, setara dengan ${equal}`}`,
  added: (place) => `Ditambahkan: ${place}`,
  removed: (name) => `${name} dikeluarkan dari urutan`,
  handle: (name, rank, of) => `Geser ${name}, peringkat ${rank} dari ${of}`,
  handleHint: 'Geser pegangannya, atau tekan panah atas dan panah bawah.',
  up: 'Ke atas',
  upName: (name) => `Pindahkan ${name} ke atas`,
  down: 'Ke bawah',
  downName: (name) => `Pindahkan ${name} ke bawah`,
  first: 'Pertama',
  firstName: (name) => `Jadikan ${name} pertama`,
  remove: 'Hapus',
  removeName: (name) => `Hapus ${name} dari urutan`,
  add: 'Tambah',
  addName: (name) => `Tambah ${name} ke urutan`,
  equal: (above) => `Setara dengan ${above}`,
  isFirst: (name) => `${name} sudah paling atas`,
  isLast: (name) => `${name} sudah paling bawah`,
};
