import type { BallotRule } from '@suara/client';
import type { ResultMessages } from './messages.js';

const methods = {
  borda:
    'Setiap peringkat memberi poin: pilihan paling atas mendapat poin terbanyak, yang terbawah nol. Poin terbanyak menang.',
  instant_runoff:
    'Dihitung dalam beberapa putaran. Setiap kali, pilihan dengan suara paling sedikit keluar dan suaranya berpindah ke pilihan berikut di tiap surat suara, sampai ada pemenang.',
  schulze:
    'Setiap dua pilihan dibandingkan: berapa surat suara yang menempatkan yang satu di atas yang lain. Urutannya mengikuti rangkaian perbandingan yang paling kuat (metode Schulze).',
};

function rule(by: BallotRule, money: (amount: number) => string): string {
  switch (by.kind) {
    case 'single':
      return 'Satu orang memilih satu pilihan. Suara terbanyak menang.';
    case 'multiple':
      return `Satu orang memilih ${by.min === by.max ? by.min : `${by.min} sampai ${by.max}`} pilihan. Suara terbanyak menang.`;
    case 'approval':
      return 'Satu orang menyetujui berapa pun pilihan. Persetujuan terbanyak menang.';
    case 'score':
      return `Setiap pilihan diberi nilai ${by.min} sampai ${by.max}. Rata-rata tertinggi menang; pilihan yang tidak dinilai tidak ikut dihitung dalam rata-ratanya.`;
    case 'statements':
      return 'Setiap pernyataan dijawab setuju, tidak setuju, atau lewati. Tidak ada pernyataan yang mengalahkan yang lain.';
    case 'ranked':
      return methods[by.method];
    case 'budget':
      return `Proyek didanai mulai dari suara terbanyak, selama biayanya masih masuk ${money(by.ceiling)}. ${
        by.unaffordable === 'stop'
          ? 'Begitu satu proyek tidak terjangkau, pendanaan berhenti.'
          : 'Proyek yang tidak terjangkau dilewati dan proyek berikutnya diperiksa.'
      }`;
    case 'quadratic':
      return `Setiap orang mendapat ${by.credits} kredit. Memberi n suara pada satu pilihan memakai n × n kredit. Suara terbanyak menang.`;
  }
}

export const result: ResultMessages = {
  title: 'Hasil',
  loading: 'Memuat hasil…',
  hidden: {
    always: () => 'Hasil terlihat setelah pemungutan suara dibuka.',
    after_voting: () => 'Hasil terlihat setelah Anda memilih.',
    after_closing: (closes) => `Hasil terlihat setelah pemungutan suara ditutup, ${closes}.`,
  },
  asOf: (when) => `Keadaan pukul ${when}, diperbarui sendiri.`,
  final: (when) => `Hasil akhir, dihitung ${when}.`,
  stale: (when) => `Belum bisa diperbarui. Ini keadaan pukul ${when}.`,
  pause: 'Jeda pembaruan',
  resume: 'Lanjutkan pembaruan',
  paused: (when) => `Pembaruan dijeda. Ini keadaan pukul ${when}.`,
  leadChanged: (level, what) => `${level}: ${what}`,
  level: { verified: 'Terverifikasi', device: 'Tidak terverifikasi' },
  levelHint: {
    verified: 'Satu suara untuk setiap nomor telepon, alamat surel, atau akun yang sudah dibuktikan.',
    device: 'Satu suara untuk setiap peramban. Orang yang sama bisa memilih lagi dari peramban lain.',
  },
  apart: 'Kedua kelompok dihitung terpisah dan tidak dijumlahkan.',
  ballots: (count) => `${count} suara`,
  none: { open: 'Belum ada suara yang masuk.', closed: 'Tidak ada suara yang masuk.' },
  quorumReached: (quorum) => `Kuorum ${quorum} suara tercapai.`,
  quorumMissed: {
    open: (quorum) => `Kuorum ${quorum} suara belum tercapai: hasil belum berlaku.`,
    closed: (quorum) => `Kuorum ${quorum} suara tidak tercapai: hasil tidak berlaku.`,
  },
  standing: {
    won: (names) => `Pemenang: ${names}`,
    leads: (names) => `Sementara unggul: ${names}`,
    funded: (names) => `Didanai: ${names}`,
    wouldBeFunded: (names) => `Sementara didanai: ${names}`,
  },
  tag: {
    won: 'Menang',
    leads: 'Sementara unggul',
    funded: 'Didanai',
    wouldBeFunded: 'Sementara didanai',
    unfunded: 'Tidak didanai',
  },
  noneFunded: { open: 'Sementara belum ada proyek yang didanai.', closed: 'Tidak ada proyek yang didanai.' },
  tie: (names, order, seed) =>
    `Sama kuat: ${names}. Urutannya ditentukan undian dengan benih “${seed}”, yang diumumkan sebelum suara pertama: ${order}.`,
  sharesOverlap:
    'Persen dari semua surat suara. Satu orang bisa memilih beberapa, jadi jumlahnya bisa lebih dari 100%.',
  share: (count, percent) => `${count} (${percent})`,
  amount: (kind, value) => `${value} ${kind === 'ranked' ? 'poin' : 'suara'}`,
  mean: (mean, count) => `Rata-rata ${mean} dari ${count} penilai`,
  noScore: 'Belum ada yang menilai',
  scale: (end, label) => `${end}: ${label}`,
  stance: { agree: 'Setuju', disagree: 'Tidak setuju', pass: 'Lewati' },
  noStances: 'Belum ada jawaban',
  cost: (cost) => `Biaya ${cost}`,
  spent: (spent, ceiling, left) => `Terpakai ${spent} dari ${ceiling}, sisa ${left}.`,
  round: (number) => `Putaran ${number}`,
  exhausted: 'Tidak lagi memilih siapa pun',
  leaves: (name) => `${name} keluar.`,
  moves: (moves) => `Perubahan di putaran berikut: ${moves}.`,
  lastRound: {
    open: (name) => `Sementara unggul: ${name}.`,
    closed: (name) => `Pemenang: ${name}.`,
  },
  asTable: 'Lihat sebagai tabel',
  column: {
    option: 'Pilihan',
    rank: 'Urutan',
    value: { ranked: 'Poin', votes: 'Suara', mean: 'Rata-rata' },
    share: 'Persen',
    ballots: 'Surat suara',
    scored: 'Penilai',
    cost: 'Biaya',
    verdict: 'Keputusan',
    score: (score) => `Nilai ${score}`,
    distribution: 'Sebaran (nilai: penilai)',
  },
  roundsCaption: 'Suara di setiap putaran',
  matrixCaption: 'Berapa surat suara menempatkan pilihan di baris di atas pilihan di kolom',
  from: 'Asal suara',
  sitesHint: 'Situs tempat suara diberikan, semua tingkat pemilih bersama. Satu pemungutan untuk seluruh kota.',
  fewer: 'kurang dari 5',
  withheld: 'disamarkan',
  fewerHint: 'Angka 1 sampai 4 tidak disebut, supaya pilihan seseorang tidak bisa ditebak.',
  withheldHint:
    'Angka 1 sampai 4 tidak disebut, supaya pilihan seseorang tidak bisa ditebak. Angka lain bisa ikut disamarkan, supaya yang kecil tidak bisa dihitung dari jumlahnya.',
  how: 'Bagaimana dihitung',
  ruleTitle: 'Aturan',
  rule,
  tieTitle: 'Jika sama kuat',
  tieRule: (seed) => `Ditentukan undian dengan benih “${seed}”, yang diumumkan sebelum suara pertama.`,
  quorumTitle: 'Kuorum',
  quorumRule: (quorum) =>
    quorum
      ? `Hasil berlaku mulai dari ${quorum} suara, untuk setiap tingkat pemilih sendiri.`
      : 'Tidak ada: berapa pun suaranya, hasil berlaku.',
  visibilityTitle: 'Hasil terlihat',
  visibility: {
    always: 'Oleh siapa saja, juga selama pemungutan suara.',
    after_voting: 'Oleh yang sudah memilih; setelah ditutup oleh siapa saja.',
    after_closing: 'Oleh siapa saja, setelah pemungutan suara ditutup.',
  },
  hashTitle: 'Sidik pemungutan',
  hashHint: 'Pertanyaan dan aturannya tidak bisa diubah tanpa mengubah sidik ini.',
  copy: 'Salin sidik',
  copied: 'Tersalin',
  bundleTitle: 'Hitung sendiri',
  bundle: 'Unduh semua surat suara (JSON)',
  bundleHint: 'Tanpa nama pemilih. Simpan sebagai bundle.json, lalu periksa dengan:',
  bundleLater: 'Setelah ditutup, semua surat suara bisa diunduh tanpa nama pemilih dan dihitung ulang.',
  outcome: 'Apa yang kami lakukan dengan masukan Anda',
  published: (when, by) => `Diumumkan ${when} oleh ${by}`,
};
