import type { BallotRule } from '@suara/core';
import type { PollTexts } from './texts.js';

function rule(by: BallotRule, ceiling: string): string {
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
      return id.result.methods[by.method];
    case 'budget':
      return `Proyek didanai mulai dari suara terbanyak, selama biayanya masih masuk ${ceiling}. ${
        by.unaffordable === 'stop'
          ? 'Begitu satu proyek tidak terjangkau, pendanaan berhenti.'
          : 'Proyek yang tidak terjangkau dilewati dan proyek berikutnya diperiksa.'
      }`;
    case 'quadratic':
      return `Setiap orang mendapat ${by.credits} kredit. Memberi n suara pada satu pilihan memakai n × n kredit. Suara terbanyak menang.`;
  }
}

export const id: PollTexts = {
  ballot: {
    single: 'Pilih satu',
    multiple: (min, max) => {
      if (min === max) return `Pilih ${max}`;
      return min > 1 ? `Pilih ${min} sampai ${max}` : `Pilih paling banyak ${max}`;
    },
    approval: 'Centang semua yang Anda setujui. Boleh juga tidak ada',
    score: 'Beri nilai untuk setiap pilihan. Yang tidak Anda ketahui boleh dilewati.',
    noOpinion: 'Tidak berpendapat',
    scale: (end, label) => `${end}: ${label}`,
    statements: 'Apakah Anda setuju? Yang tidak ingin Anda jawab boleh dibiarkan.',
    stance: { agree: 'Setuju', disagree: 'Tidak setuju', pass: 'Lewati' },
    ranked: 'Beri peringkat: 1 untuk yang paling Anda inginkan. Tidak harus semua.',
    equals: 'Dua pilihan boleh berperingkat sama.',
    place: (place) => `Peringkat ${place}`,
    unranked: 'Tanpa peringkat',
    budget: (ceiling) => `Pilih kegiatan yang Anda inginkan. Biayanya bersama paling banyak ${ceiling}`,
    cost: (cost) => `Biaya ${cost}`,
    quadratic: (credits) =>
      `Bagikan ${credits} kredit. Makin banyak suara pada satu pilihan, makin mahal: 1 suara 1 kredit, 2 suara 4 kredit, 3 suara 9 kredit.`,
    votesFor: (most) => `Berapa suara? Dari 0 sampai ${most}`,
  },
  flaw: {
    required: 'Pilih jawaban Anda dulu',
    tooFew: (min) => `Pilih paling sedikit ${min}`,
    tooMany: (max) => `Terlalu banyak yang dipilih. Paling banyak ${max}`,
    overBudget: (ceiling) => `Biayanya bersama melebihi ${ceiling}. Hapus satu centang atau lebih`,
    overCredits: (credits) => `Suara ini memakai lebih dari ${credits} kredit. Kurangi suara`,
    equal: 'Peringkat ini sudah dipakai. Setiap pilihan perlu peringkat sendiri',
    number: 'Isi dengan angka bulat saja, contoh: 2',
    other: 'Pilihan ini tidak sesuai dengan aturannya. Periksa lagi',
    level: 'Pilih cara Anda memberi suara',
    token: 'Kode ini bukan kode jajak pendapat ini, atau belum dipakai memberi suara',
  },
  verify: {
    title: 'Verifikasi, lalu suara Anda dikirim',
    hint: 'Kami kirim kode sekali pakai, agar satu orang hanya punya satu suara. Kontak Anda tidak disimpan bersama suara Anda.',
    how: 'Kirim kode lewat',
    channel: { phone: 'Nomor telepon', email: 'Surel' },
    contact: 'Nomor atau alamatnya',
    contactHint: { phone: 'Contoh: 0812 3456 7890', email: 'Contoh: nama@contoh.id' },
    send: 'Kirim kode',
    codeTitle: 'Masukkan kode',
    code: 'Kode enam angka',
    codeHint: (contact) => `Kami kirim ke ${contact}. Berlaku lima menit.`,
    confirm: 'Verifikasi dan kirim suara',
    resend: 'Kirim ulang kode',
    resent: 'Kode baru dikirim. Kode yang lama tidak berlaku lagi.',
    otherContact: 'Pakai kontak lain',
    back: 'Kembali ke pilihan',
    tooOften: 'Terlalu sering dicoba. Tunggu beberapa menit, lalu coba lagi. Suara Anda belum dikirim.',
    notSent: 'Kode belum bisa dikirim. Tunggu sebentar, lalu coba lagi. Suara Anda belum dikirim.',
    elsewhere:
      'Jajak pendapat ini memeriksa pemilih dengan akun kota. Halaman tanpa skrip ini tidak bisa melakukannya: masuk dan beri suara di situsnya.',
    toSite: 'Buka situsnya',
    unavailable: 'Situs ini belum bisa memverifikasi siapa pun. Beri tahu pengelola situs.',
    flaw: {
      empty: 'Isi dulu, lalu minta kode',
      channel: 'Pilih cara kode dikirim',
      contact: {
        phone: 'Nomor telepon tidak lengkap atau keliru',
        email: 'Alamat surel keliru, contoh: nama@contoh.id',
      },
      codeEmpty: 'Isi enam angka dari pesan kami',
      codeWrong: 'Kode ini keliru. Periksa lagi keenam angkanya',
      codeOutdated: 'Kode ini sudah tidak berlaku. Minta kode baru',
    },
  },
  result: {
    title: { open: 'Hasil sementara', closed: 'Hasil' },
    hidden: (visibility, closes) =>
      visibility === 'after_voting'
        ? 'Hasil terlihat setelah Anda memilih.'
        : `Hasil terlihat setelah pemungutan suara ditutup, ${closes}.`,
    countedAt: (when) => `Dihitung ${when}.`,
    apart: 'Kedua kelompok dihitung terpisah dan tidak dijumlahkan.',
    ballots: (count) => `${count} suara`,
    none: { open: 'Belum ada suara yang masuk.', closed: 'Tidak ada suara yang masuk.' },
    quorumReached: (quorum) => `Kuorum ${quorum} suara tercapai.`,
    quorumMissed: {
      open: (quorum) => `Kuorum ${quorum} suara belum tercapai: hasil belum berlaku.`,
      closed: (quorum) => `Kuorum ${quorum} suara tidak tercapai: hasil tidak berlaku.`,
    },
    won: { open: (names) => `Sementara unggul: ${names}`, closed: (names) => `Pemenang: ${names}` },
    funded: { open: (names) => `Sementara didanai: ${names}`, closed: (names) => `Didanai: ${names}` },
    noneFunded: { open: 'Sementara belum ada proyek yang didanai.', closed: 'Tidak ada proyek yang didanai.' },
    tag: {
      won: { open: 'Sementara unggul', closed: 'Menang' },
      funded: { open: 'Sementara didanai', closed: 'Didanai' },
      unfunded: 'Tidak didanai',
    },
    tie: (names, order, seed) =>
      `Sama kuat: ${names}. Urutannya ditentukan undian dengan benih “${seed}”, yang diumumkan sebelum suara pertama: ${order}.`,
    sharesOverlap:
      'Persen dari semua surat suara. Satu orang bisa memilih beberapa, jadi jumlahnya bisa lebih dari 100%.',
    spent: (spent, ceiling, left) => `Terpakai ${spent} dari ${ceiling}, sisa ${left}.`,
    column: {
      option: 'Pilihan',
      points: 'Poin',
      votes: 'Suara',
      mean: 'Rata-rata',
      share: 'Persen',
      ballots: 'Surat suara',
      scored: 'Penilai',
      cost: 'Biaya',
      verdict: 'Keputusan',
      score: (score) => `Nilai ${score}`,
      spread: 'Sebaran (nilai: penilai)',
      round: (number) => `Putaran ${number}`,
    },
    exhausted: 'Tidak lagi memilih siapa pun',
    rounds: 'Suara di setiap putaran',
    matrix: 'Berapa surat suara menempatkan pilihan di baris di atas pilihan di kolom',
    how: 'Bagaimana dihitung',
    rule,
    methods: {
      borda:
        'Setiap peringkat memberi poin: pilihan paling atas mendapat poin terbanyak, yang terbawah nol. Poin terbanyak menang.',
      instant_runoff:
        'Dihitung dalam beberapa putaran. Setiap kali, pilihan dengan suara paling sedikit keluar dan suaranya berpindah ke pilihan berikut di tiap surat suara, sampai ada pemenang.',
      schulze:
        'Setiap dua pilihan dibandingkan: berapa surat suara yang menempatkan yang satu di atas yang lain. Urutannya mengikuti rangkaian perbandingan yang paling kuat (metode Schulze).',
    },
    tieRule: (seed) =>
      `Jika sama kuat, undian menentukan, dengan benih “${seed}”, yang diumumkan sebelum suara pertama.`,
    bundle: 'Unduh semua surat suara (JSON)',
    bundleHint: 'Tanpa nama pemilih. Siapa pun bisa menghitungnya lagi dengan:',
    bundleLater: 'Setelah ditutup, semua surat suara bisa diunduh tanpa nama pemilih dan dihitung ulang.',
    outcome: 'Apa yang kami lakukan dengan masukan Anda',
    published: (when, by) => `Diumumkan ${when} oleh ${by}`,
  },
  receipt: {
    title: 'Suara tercatat',
    hint: 'Server sudah mencatat suara Anda. Simpan buktinya, untuk memeriksanya kapan saja.',
    replaced: 'Suara Anda yang sebelumnya diganti dengan yang ini.',
    votedTitle: 'Anda sudah memberi suara',
    choice: 'Pilihan Anda',
    nothing: 'Tidak memilih apa pun',
    votes: (count) => `${count} suara`,
    equal: ' setara dengan ',
    code: 'Kode bukti',
    codeHint: 'Awal kode Anda di catatan suara. Kode lengkap ada di berkas bukti.',
    warning:
      'Bukti ini menunjukkan pilihan Anda kepada siapa pun yang melihatnya. Jangan berikan kepada orang yang meminta bukti pilihan Anda.',
    save: 'Simpan bukti sebagai berkas',
    fileName: (poll) => `bukti-suara-${poll}.json`,
    show: 'Tampilkan isi bukti',
    text: 'Isi bukti',
    check: 'Cara memeriksa suara Anda',
    checkSteps: [
      'Di situs kota, buka jajak pendapat ini dengan peramban yang menjalankan skrip, lalu tekan “Periksa bukti suara” dan tempel isinya. Pemeriksaan berlangsung di perangkat Anda sendiri.',
      'Setelah ditutup, unduh semua surat suara dan periksa bukti Anda di dalamnya dengan: suara verify bundle.json --receipt bukti.json',
    ],
    change: 'Ubah suara saya',
    token: 'Agar bisa mengubahnya nanti, simpan kode ini',
    tokenHint:
      'Halaman ini tidak menyimpan apa pun di peramban Anda. Dengan kode ini suara Anda bisa dilihat dan diubah selama jajak pendapat dibuka. Jangan berikan kepada siapa pun.',
  },
  state: { announced: 'Belum dibuka', closed: 'Sudah ditutup' },
  opens: (when) => `Dibuka ${when}.`,
  closes: (when) => `Ditutup ${when}.`,
  closed: (when) => `Ditutup ${when}.`,
  closedEarly: (when, reason) => `Ditutup lebih awal, ${when}. Alasannya: ${reason}`,
  willBeAsked: 'Yang akan ditanyakan',
  level: { device: 'Tidak terverifikasi', verified: 'Terverifikasi' },
  levelHint: {
    device:
      'Satu suara untuk setiap formulir yang dibuka, tanpa memeriksa siapa Anda: halaman tanpa skrip ini tidak menyimpan apa pun di peramban, jadi tidak tahu apakah Anda pernah memilih. Karena itu hasilnya ditandai “tidak terverifikasi”. Mohon memilih satu kali saja.',
    verified: 'Satu suara untuk setiap nomor atau surel. Kami memeriksanya sebelum suara Anda dikirim.',
  },
  chooseLevel: 'Cara Anda memberi suara',
  chooseLevelHint: 'Keduanya dihitung terpisah dan tidak pernah dijumlahkan.',
  send: 'Kirim suara',
  sendChange: 'Kirim perubahan',
  next: 'Lanjut',
  keepVote: 'Batal, suara saya tetap',
  changing: 'Anda sedang mengubah suara. Sampai perubahan terkirim, suara Anda yang sebelumnya tetap dihitung.',
  haveVoted: 'Sudah memberi suara di sini?',
  ownToken: 'Kode dari halaman bukti suara Anda',
  ownTokenHint: 'Dimulai dengan “device.”. Dengan kode ini Anda bisa melihat dan mengubah suara Anda.',
  showOwn: 'Lihat suara saya',
  setback: {
    closed: 'Jajak pendapat ditutup sebelum suara ini sampai. Suara ini tidak dihitung.',
    notOpen: 'Jajak pendapat belum dibuka, jadi suara Anda belum dicatat.',
    changed:
      'Pertanyaan atau pilihannya berubah sejak Anda membukanya, jadi suara Anda belum dicatat. Periksa lagi, lalu kirim.',
    used: 'Belum dicatat: dari halaman ini sudah dikirim suara lain, dan suara itu yang dihitung. Untuk menggantinya dengan pilihan di bawah ini, kirim lagi.',
    expired: 'Verifikasi Anda sudah tidak berlaku, jadi suara ini belum dicatat. Kirim lagi, lalu verifikasi.',
    refused: 'Server menolak suara ini, jadi suara Anda belum dicatat. Periksa pilihan Anda, lalu kirim lagi.',
  },
};
