/**
 * Polls as a city asks them, and what invented voters think. `opened` and `closes` are days before (−) or after now,
 * `likes` how many of a hundred lean to each option, in the options' order. Oldest first.
 */

const text = (id, en) => ({ id, en });
const option = (id, name, english, more = {}) => ({ id, name: text(name, english), ...more });

export const polls = [
  {
    opened: -34,
    closes: -20,
    voters: 64,
    likes: [62, 48, 35, 22],
    moves: ['announce'],
    draft: {
      poll: 'layanan-malam-taman-baca',
      agency: null,
      question: text('Layanan apa yang dibuka sampai malam?', 'Which services should stay open in the evening?'),
      description: text(
        'Kota akan memperpanjang jam layanan di tiga kecamatan selama enam bulan. Hasil ini menentukan layanan mana yang didahulukan.',
        'The city will extend opening hours in three districts for six months. This result decides which services come first.',
      ),
      options: [
        option('taman-baca', 'Taman baca', 'Reading rooms'),
        option('kependudukan', 'Loket kependudukan', 'Civil registry counters'),
        option('lapangan', 'Lapangan olahraga', 'Sports grounds'),
        option('pelatihan', 'Ruang pelatihan kerja', 'Job training rooms'),
      ],
      ballot: { kind: 'multiple', min: 1, max: 2 },
      quorum: 40,
      levels: ['device'],
      results: 'after_closing',
    },
    outcome: {
      after: 6,
      summary: text(
        'Taman baca dan loket kependudukan buka sampai pukul 21.00 di Cipondoh, Karawaci dan Ciledug mulai Januari. Setelah enam bulan, jumlah pengunjung diumumkan.',
        'Reading rooms and civil registry counters stay open until 21:00 in Cipondoh, Karawaci and Ciledug from January. After six months the number of visitors is published.',
      ),
      options: [
        {
          option: 'taman-baca',
          text: text('Dibuka sampai pukul 21.00, Senin sampai Jumat.', 'Open until 21:00, Monday to Friday.'),
        },
        {
          option: 'kependudukan',
          text: text(
            'Satu loket malam di tiap kecamatan, dengan antrean daring.',
            'One evening counter in each district, with online queueing.',
          ),
        },
        {
          option: 'lapangan',
          text: text(
            'Belum: lampu lapangan harus diganti dulu, dianggarkan tahun depan.',
            'Not yet: the floodlights must be replaced first, which is budgeted for next year.',
          ),
        },
      ],
    },
  },
  {
    opened: -5,
    closes: 9,
    voters: 58,
    likes: [34, 27, 21, 18],
    moves: ['announce'],
    draft: {
      poll: 'taman-tepi-cisadane',
      agency: 'dpupr',
      question: text(
        'Apa yang paling dibutuhkan taman di tepi Cisadane?',
        'What does the park by the Cisadane need most?',
      ),
      description: text(
        'Satu pekerjaan dimulai bulan Maret. Yang lain masuk rencana tahun berikutnya.',
        'One of these begins in March. The others enter next year’s plan.',
      ),
      options: [
        option('peneduh', 'Pohon peneduh di sepanjang jalur jalan kaki', 'Shade trees along the footpath'),
        option('lampu', 'Lampu yang menyala sampai pagi', 'Lights that burn until morning'),
        option('toilet', 'Toilet dan keran air minum', 'Toilets and drinking water'),
        option('bermain', 'Tempat bermain yang ramah difabel', 'A playground for children of all abilities'),
      ],
      ballot: { kind: 'single' },
      quorum: 100,
      levels: ['device'],
      results: 'after_voting',
    },
  },
  {
    opened: -3,
    closes: 18,
    voters: 41,
    likes: [30, 26, 24, 12, 8],
    moves: ['announce'],
    draft: {
      poll: 'rute-angkutan-pengumpan',
      agency: 'dishub',
      question: text('Rute angkutan pengumpan mana yang didahulukan?', 'Which feeder route should come first?'),
      description: text(
        'Urutkan menurut kebutuhan Anda. Rute yang menang berjalan lebih dulu; yang lain menyusul menurut hasilnya.',
        'Rank them by what you need. The winner runs first; the others follow by the result.',
      ),
      options: [
        option('poris-cipondoh', 'Terminal Poris Plawad – Cipondoh', 'Poris Plawad terminal – Cipondoh'),
        option('cibodas-stasiun', 'Cibodas – Stasiun Tangerang', 'Cibodas – Tangerang station'),
        option('ciledug-karang-tengah', 'Ciledug – Karang Tengah', 'Ciledug – Karang Tengah'),
        option('neglasari-bandara', 'Neglasari – kawasan bandara', 'Neglasari – airport area'),
        option('periuk-jatiuwung', 'Periuk – Jatiuwung', 'Periuk – Jatiuwung'),
      ],
      ballot: { kind: 'ranked', method: 'instant_runoff' },
      quorum: null,
      levels: ['device'],
      results: 'always',
    },
  },
  {
    opened: -2,
    closes: 12,
    voters: 33,
    likes: [70, 55, 50, 40, 30],
    moves: ['announce'],
    draft: {
      poll: 'anggaran-lingkungan-kelurahan',
      agency: 'dlh',
      question: text('Kegiatan lingkungan mana yang dibiayai?', 'Which environment projects should be paid for?'),
      description: text(
        'Pilih kegiatan sampai pagunya habis. Biayanya perkiraan dinas untuk satu tahun.',
        'Choose projects until the budget is used up. Costs are the agency’s estimates for a year.',
      ),
      options: [
        option('bank-sampah', 'Bank sampah di dua puluh RW', 'Waste banks in twenty neighbourhoods', {
          cost: 180_000_000,
        }),
        option('biopori', 'Lima ribu lubang biopori', 'Five thousand infiltration holes', { cost: 75_000_000 }),
        option('komposter', 'Komposter rumah tangga', 'Household composters', { cost: 120_000_000 }),
        option('pohon', 'Seribu pohon di jalan lingkungan', 'A thousand trees in side streets', { cost: 150_000_000 }),
        option('perahu', 'Perahu pembersih sungai', 'A boat that cleans the river', { cost: 240_000_000 }),
      ],
      ballot: { kind: 'budget', ceiling: 400_000_000, currency: 'IDR', unaffordable: 'skip' },
      quorum: null,
      levels: ['device'],
      results: 'after_voting',
    },
  },
  {
    opened: 4,
    closes: 25,
    voters: 0,
    likes: [],
    moves: ['announce'],
    draft: {
      poll: 'hari-bebas-kendaraan',
      agency: 'dishub',
      question: text('Bagaimana hari bebas kendaraan sebaiknya?', 'How should car-free day be?'),
      description: text(
        'Beberapa pernyataan, satu demi satu. Dishub memakainya untuk menyusun jadwal tahun depan.',
        'A few statements, one at a time. The transportation agency uses them for next year’s schedule.',
      ),
      options: [
        option('tiap-minggu', 'Sebaiknya setiap hari Minggu.', 'It should be every Sunday.'),
        option('lebih-pagi', 'Sebaiknya dimulai pukul 05.30.', 'It should begin at 5.30 in the morning.'),
        option('kecamatan', 'Sebaiknya bergiliran di semua kecamatan.', 'It should move through all districts.'),
      ],
      ballot: { kind: 'statements' },
      quorum: null,
      levels: ['device'],
      results: 'after_voting',
    },
  },
  {
    opened: 10,
    closes: 31,
    voters: 0,
    likes: [],
    moves: [],
    draft: {
      poll: 'prioritas-pasar-rakyat',
      agency: null,
      question: text('Apa yang didahulukan di pasar rakyat?', 'What comes first in the public markets?'),
      options: [
        option('drainase', 'Saluran air dan lantai', 'Drains and floors'),
        option('atap', 'Atap dan sirkulasi udara', 'Roofs and air'),
        option('parkir', 'Parkir dan bongkar muat', 'Parking and unloading'),
      ],
      ballot: {
        kind: 'score',
        min: 1,
        max: 5,
        minLabel: text('tidak perlu', 'not needed'),
        maxLabel: text('sangat perlu', 'badly needed'),
      },
      quorum: null,
      levels: ['device'],
      results: 'after_closing',
    },
  },
];

const PERMEABLE =
  'Setiap ruas jalur baru memakai bahan yang meresapkan air. Di ruas yang berdampingan dengan saluran, tinggi jalur disesuaikan supaya air hujan tidak masuk ke rumah.';
const LIGHT =
  'Lampu dipasang setiap 25 meter dan menyala dari pukul 17.30 sampai 05.30. Kerusakan diperbaiki paling lama tiga hari setelah dilaporkan.';
const SELLERS =
  'Pedagang yang sudah ada tetap mendapat tempat di luar jalur jalan kaki, paling jauh 50 meter dari tempat semula. Penataannya dibicarakan dengan paguyuban pedagang sebelum pekerjaan dimulai.';

export const consultation = {
  opened: -6,
  closes: 16,
  draft: {
    consultation: 'jalur-pejalan-kaki',
    agency: 'dpupr',
    title: text('Rancangan jalur pejalan kaki pusat kota', 'Draft plan for footpaths in the city centre'),
    summary: text(
      'Kota menyusun aturan untuk 12 kilometer jalur pejalan kaki. Baca rancangannya dan beri komentar pada bagian mana pun.',
      'The city is writing rules for 12 kilometres of footpaths. Read the draft and comment on any part of it.',
    ),
    background: text(
      'Pekerjaan dimulai tahun depan. Panjang dan pagunya sudah pasti; bahan, lampu dan penataan pedagang masih dapat berubah oleh masukan warga.',
      'Work begins next year. Length and budget are settled; materials, lights and the places of street sellers can still change by what people say.',
    ),
    sections: [
      {
        id: 'permukaan',
        heading: text('Permukaan yang meresapkan air', 'A surface that lets water through'),
        text: text(
          PERMEABLE,
          'Every new stretch uses material that lets water through. Beside drains the height is set so that rain does not run into houses.',
        ),
      },
      {
        id: 'lampu',
        heading: text('Lampu', 'Lights'),
        text: text(
          LIGHT,
          'Lights stand every 25 metres and burn from 17:30 to 05:30. A broken one is repaired within three days of the report.',
        ),
      },
      {
        id: 'pedagang',
        heading: text('Pedagang', 'Street sellers'),
        text: text(
          SELLERS,
          'Sellers who are there keep a place beside the footpath, at most 50 metres from where they were. It is agreed with their association before work begins.',
        ),
      },
    ],
    questions: ['taman-tepi-cisadane'],
    arguments: true,
  },
  contributions: [
    {
      day: -5,
      kind: 'comment',
      section: 'lampu',
      of: LIGHT,
      words: 'setiap 25 meter',
      text: 'Dekat sekolah sebaiknya lebih rapat. Anak-anak pulang mengaji sesudah magrib dan ruas itu gelap.',
      move: { move: 'publish' },
    },
    {
      day: -4,
      kind: 'comment',
      section: 'pedagang',
      of: SELLERS,
      words: 'paling jauh 50 meter',
      text: 'Lima puluh meter bagi penjual bubur berarti kehilangan pelanggan pagi. Lebih baik bergiliran di tempat semula.',
      move: { move: 'publish' },
    },
    {
      day: -4,
      kind: 'pro',
      text: 'Selama ini saya mendorong kursi roda ibu di badan jalan. Jalur yang rata akan sangat menolong.',
      move: { move: 'publish' },
    },
    {
      day: -3,
      kind: 'contra',
      text: 'Jalannya sudah sempit. Kalau badan jalan dikurangi lagi, angkot akan berhenti di mana saja.',
      move: { move: 'publish' },
    },
    {
      day: -3,
      kind: 'comment',
      section: 'permukaan',
      text: 'PROMO pinjaman cepat cair tanpa syarat, hubungi nomor kami sekarang!!!',
      move: { move: 'hide', reason: 'Ini iklan, bukan komentar tentang rancangan.' },
    },
    {
      day: -1,
      kind: 'comment',
      section: 'permukaan',
      of: PERMEABLE,
      words: 'bahan yang meresapkan air',
      text: 'Tolong pilih yang tidak licin. Di depan pasar, ubin lama sering membuat orang terpeleset saat hujan.',
    },
    {
      day: -1,
      kind: 'comment',
      section: 'lampu',
      of: LIGHT,
      words: 'paling lama tiga hari',
      text: 'Bagaimana warga tahu laporannya sudah masuk? Sebaiknya tiap tiang diberi nomor.',
    },
    { day: 0, kind: 'pro', text: 'Setuju, asalkan tidak dipakai parkir motor seperti di depan pertokoan.' },
  ],
};
