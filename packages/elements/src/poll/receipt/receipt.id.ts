import { subscribe } from '../../internal/subscribe.id.js';
import type { ReceiptMessages } from '../messages.js';

export const receipt: ReceiptMessages = {
  ...subscribe,
  recordedHint: 'Server sudah mencatat suara Anda. Simpan buktinya, untuk memeriksanya kapan saja.',
  yourChoice: 'Pilihan Anda',
  nothingChosen: 'Tidak memilih apa pun',
  stance: { agree: 'setuju', disagree: 'tidak setuju', pass: 'lewati' },
  votes: (count) => `${count} suara`,
  equal: ' setara dengan ',
  code: 'Kode bukti',
  codeHint: 'Awal kode Anda di catatan suara. Kode lengkap ada di berkas bukti.',
  copy: 'Salin bukti',
  copied: 'Tersalin',
  download: 'Simpan sebagai berkas',
  fileName: (poll) => `bukti-suara-${poll}.json`,
  warning:
    'Bukti ini menunjukkan pilihan Anda kepada siapa pun yang melihatnya. Jangan berikan kepada orang yang meminta bukti pilihan Anda.',
  noReceipt: 'Bukti suara ini tidak ada di perangkat ini.',
  change: 'Ubah suara saya',
  check: 'Periksa suara saya',
  checking: 'Memeriksa…',
  holds: 'Suara Anda tercatat dan tidak berubah.',
  holdsHint: (size) =>
    `Dihitung ulang di perangkat Anda sendiri: bagian catatan dengan suara Anda kini berisi ${size} suara, dan suara Anda ada di tempatnya.`,
  replaced:
    'Bukti ini asli, tetapi suara ini sudah diganti dengan suara yang lebih baru. Bila bukan Anda yang mengubahnya, beri tahu kota.',
  faulty: 'Ada yang tidak cocok.',
  faultyHint: 'Simpan bukti ini dan tunjukkan kepada kota atau kepada pihak yang Anda percaya.',
  fault: {
    other_poll: 'Bukti ini untuk jajak pendapat lain.',
    definition_differs: 'Pertanyaan di bukti ini berbeda dari yang ditampilkan sekarang.',
    commitment_differs: 'Isi bukti tidak cocok dengan kodenya: bukti ini berubah setelah dibuat.',
    not_in_log: 'Bukti ini tidak menunjukkan bahwa suaranya masuk ke catatan.',
    log_rewritten: 'Catatan suara sudah ditulis ulang sejak bukti ini dibuat.',
    entry_missing: 'Suara ini tidak ada lagi di catatan.',
    replaced: 'Suara ini sudah diganti dengan suara yang lebih baru.',
  },
  unasked: 'Buktinya sendiri utuh, tetapi catatan suara belum bisa ditanya.',
  other: 'Periksa bukti suara',
  otherHint: 'Untuk bukti yang Anda simpan dulu, di perangkat mana pun. Diperiksa di sini; pilihan Anda tidak dikirim.',
  otherLabel: 'Tempel isi bukti',
  openFile: 'Buka berkas',
  checkOther: 'Periksa',
  unreadable: 'Ini bukan bukti suara. Tempel seluruh isinya, dari { sampai }',
  subscribe: 'Kabari saya apa yang dilakukan kota dengan hasilnya',
  subscribeHint: 'Satu pesan saja, lalu kontak Anda dihapus. Kontak ini tidak dihubungkan dengan suara Anda.',
};
