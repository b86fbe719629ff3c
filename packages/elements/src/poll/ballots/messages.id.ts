import { ranking } from '../../internal/ranking/ranking.id.js';
import type { BallotMessages } from './messages.js';

export const messages: BallotMessages = {
  choice: {
    multiple: (min, max) => {
      if (min === max) return `Pilih ${max}.`;
      return min > 1 ? `Pilih ${min} sampai ${max}.` : `Pilih paling banyak ${max}.`;
    },
    approval: 'Centang semua yang Anda setujui. Boleh juga tidak ada.',
    chosen: (chosen, min, max) => {
      if (chosen < min) return `${chosen} dipilih. Pilih ${min - chosen} lagi.`;
      return chosen < max ? `${chosen} dipilih. Boleh pilih ${max - chosen} lagi.` : `${chosen} dipilih. Sudah cukup.`;
    },
    tooMany: (excess, max, chosen) =>
      `Terlalu banyak. Paling banyak ${max}. Hapus ${excess} centang, misalnya dari: ${chosen}.`,
    approved: (chosen) => (chosen > 0 ? `${chosen} disetujui.` : 'Belum ada yang disetujui.'),
  },
  score: {
    instruction: 'Beri nilai untuk setiap pilihan. Yang tidak Anda ketahui boleh dilewati.',
    noOpinion: 'Tidak berpendapat',
    scored: (scored, of) => `${scored} dari ${of} sudah dinilai.`,
  },
  statements: {
    instruction: 'Apakah Anda setuju?',
    progress: (number, of) => `Pernyataan ${number} dari ${of}`,
    agree: 'Setuju',
    disagree: 'Tidak setuju',
    pass: 'Lewati',
    open: 'Belum dijawab',
    back: 'Kembali',
    toOverview: 'Lihat semua jawaban',
    overview: 'Jawaban Anda',
    answered: (answered, of) =>
      answered < of
        ? `${answered} dari ${of} pernyataan sudah dijawab.`
        : `Semua ${of} pernyataan sudah dijawab. Periksa, lalu kirim.`,
    change: 'Ubah',
  },
  ranked: ranking,
  budget: {
    instruction: (ceiling) => `Pilih kegiatan yang Anda inginkan. Biayanya bersama paling banyak ${ceiling}.`,
    left: (left, ceiling) => `Sisa ${left} dari ${ceiling}`,
    over: (excess, ceiling) => `Kelebihan ${excess} dari batas ${ceiling}. Hapus satu centang atau lebih.`,
    chosen: (chosen) => `${chosen} dipilih`,
    unaffordable: (missing) => `Sisa uang tidak cukup, kurang ${missing}.`,
    refused: (name, missing) => `${name} belum dipilih: sisa uang kurang ${missing}.`,
    takeAway: 'Hapus dulu centang dari kegiatan lain.',
  },
  quadratic: {
    instruction: (credits) => `Bagikan ${credits} kredit. Beri lebih banyak suara pada yang lebih penting bagi Anda.`,
    example: 'Makin banyak suara pada satu pilihan, makin mahal: 1 suara 1 kredit, 2 suara 4 kredit, 3 suara 9 kredit.',
    left: (left, credits) => `Sisa ${left} dari ${credits} kredit`,
    over: (excess) => `Kelebihan ${excess} kredit. Kurangi suara.`,
    votes: (votes, cost) => (votes > 0 ? `${votes} suara, ${cost} kredit` : 'Tanpa suara'),
    more: (name) => `Tambah satu suara untuk ${name}`,
    fewer: (name) => `Kurangi satu suara untuk ${name}`,
    next: (price) => `Satu suara lagi: ${price} kredit.`,
    unaffordable: (price, left) => `Kredit tidak cukup: satu suara lagi perlu ${price}, sisa ${left}.`,
    now: (name, votes, left) => `${name}: ${votes} suara. Sisa ${left} kredit.`,
    none: (name) => `${name} sudah tanpa suara.`,
  },
};
