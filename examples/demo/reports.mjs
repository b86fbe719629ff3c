/**
 * Reports as people write them, with invented names and numbers. `hoursAgo` is when it was filed, `after` how many hours
 * later something happened, `into` the index of the report that another one was merged into. Oldest first.
 */

const dispatcher = (after, move, more = {}) => ({ after, by: 'dispatcher', move, ...more });
const agency =
  (by) =>
  (after, move, more = {}) => ({ after, by, move, ...more });
const reporter = (after, move, more = {}) => ({ after, by: 'reporter', move, ...more });

const dpupr = agency('dpupr');
const dishub = agency('dishub');
const dlh = agency('dlh');

/** The control room read it within the hour and knew whose matter it is. */
const passedTo = (id, first = 0.5) => [dispatcher(first, 'verify'), dispatcher(first + 0.3, 'forward', { agency: id })];

export const tangerang = {
  site: 'dpupr',
  language: 'id',
  reports: [
    {
      hoursAgo: 230,
      service: 'road-damage',
      description:
        'Jalan berlubang besar di tikungan dekat pasar, sudah dua motor jatuh minggu ini. Kalau hujan lubangnya tidak kelihatan.',
      area: 'Karawaci, Cimone',
      place: { address: 'Tikungan sebelum pasar, dekat bengkel motor' },
      contact: { name: 'Rahmat Hidayat', phone: '0812-0000-1101' },
      photo: 'pothole',
      moves: [
        ...passedTo('dpupr'),
        dpupr(20, 'start'),
        dpupr(30, 'update', { note: 'Tim sudah meninjau. Penambalan dijadwalkan besok malam pukul 22.00.' }),
        dpupr(58, 'resolve', { note: 'Lubang sudah ditambal dengan aspal dingin dan diratakan.', photo: 'patched' }),
        reporter(70, 'confirm', { note: 'Sudah mulus, terima kasih.' }),
      ],
    },
    {
      hoursAgo: 205,
      service: 'flood-drainage',
      description:
        'Saluran di depan gang mampet penuh lumpur dan sampah, tiap hujan sebentar air masuk ke teras rumah.',
      area: 'Periuk, Gembor',
      place: { address: 'Gang Melati, sebelah musala' },
      anonymous: true,
      contact: { name: 'Sri Wahyuni', phone: '0813-0000-2202' },
      photo: 'drain',
      moves: [...passedTo('dpupr', 2), dpupr(40, 'start')],
    },
    {
      hoursAgo: 150,
      service: 'road-damage',
      description: 'Trotoar depan sekolah amblas, anak-anak jadi berjalan di badan jalan.',
      area: 'Cipondoh, Poris Plawad Indah',
      place: { address: 'Depan SD, seberang halte' },
      moves: [
        ...passedTo('dpupr'),
        dpupr(24, 'start'),
        dpupr(90, 'resolve', { note: 'Trotoar sudah diperbaiki dan paving diganti.', photo: 'patched' }),
        reporter(100, 'reopen', { note: 'Baru separuh yang diperbaiki. Sisi dekat gerbang masih amblas.' }),
      ],
    },
    {
      hoursAgo: 120,
      service: 'street-light',
      description: 'Tiga lampu jalan berturut-turut mati, gelap sekali kalau malam dan rawan jambret.',
      area: 'Tangerang, Cikokol',
      place: { address: 'Sepanjang jalan di samping kali, dari jembatan sampai pos ronda' },
      contact: { name: 'Dewi Lestari', phone: '0857-0000-3303', email: 'dewi@example.org' },
      photo: 'dark-street',
      show: true,
      moves: [
        ...passedTo('dishub'),
        dishub(12, 'start'),
        dishub(16, 'ask', { note: 'Nomor berapa yang tertulis di pelat kuning pada tiang yang mati?' }),
      ],
    },
    {
      hoursAgo: 98,
      service: 'waste',
      description: 'Sampah di TPS sudah empat hari tidak diangkut, baunya sampai ke rumah warga dan banyak lalat.',
      area: 'Ciledug, Sudimara Barat',
      place: { address: 'TPS di ujung jalan, dekat lapangan voli' },
      moves: [
        ...passedTo('dlh'),
        dlh(5, 'start'),
        dlh(22, 'resolve', { note: 'Sampah sudah diangkut. Jadwal angkut kembali setiap hari mulai besok.' }),
      ],
    },
    {
      hoursAgo: 76,
      service: 'flood-drainage',
      description: 'Air got di gang melati meluap lagi tadi malam, masuk rumah kira-kira semata kaki.',
      area: 'Periuk, Gembor',
      place: { address: 'Gang Melati' },
      anonymous: true,
      moves: [dispatcher(3, 'merge', { into: 1 })],
    },
    {
      hoursAgo: 70,
      service: 'other',
      description: 'Tagihan listrik rumah saya bulan ini naik dua kali lipat padahal pemakaian sama seperti biasa.',
      area: 'Pinang, Kunciran',
      place: {},
      moves: [
        dispatcher(1, 'redirect', {
          note: 'Tagihan listrik diurus PLN, bukan pemerintah kota. Siapkan nomor pelanggan sebelum menghubungi.',
          target: 'PLN, telepon 123',
        }),
      ],
    },
    {
      hoursAgo: 52,
      service: 'traffic-sign',
      description: 'Lampu merah di perempatan menyala hijau di dua arah bersamaan, sangat berbahaya.',
      area: 'Batuceper, Poris Gaga',
      place: { address: 'Perempatan besar dekat minimarket' },
      contact: { name: 'Agus Salim', phone: '0811-0000-4404' },
      moves: [
        ...passedTo('dishub', 0.2),
        dishub(1, 'start'),
        dishub(2, 'update', { note: 'Petugas mengatur lalu lintas di lokasi sambil menunggu teknisi.' }),
      ],
    },
    {
      hoursAgo: 44,
      service: 'other',
      description: 'tes tes tes coba kirim laporan',
      area: 'Benda, Pajang',
      place: {},
      moves: [
        dispatcher(0.4, 'reject', { note: 'Isinya hanya percobaan. Bila ada masalah, silakan kirim laporan baru.' }),
      ],
    },
    {
      hoursAgo: 20,
      service: 'road-damage',
      description: 'Tutup gorong-gorong di tengah jalan pecah, besinya mencuat ke atas.',
      area: 'Neglasari, Karang Sari',
      place: { address: 'Depan warung soto, arah bandara' },
      photo: 'pothole',
      moves: [dispatcher(0.5, 'verify'), dispatcher(0.8, 'forward', { agency: 'dpupr' })],
    },
    {
      hoursAgo: 9,
      service: 'tree-park',
      description: 'Dahan pohon besar patah dan menggantung di atas kabel, takut jatuh kena orang lewat.',
      area: 'Larangan, Cipadu',
      place: { address: 'Depan posyandu' },
      moves: [dispatcher(1, 'verify')],
    },
    {
      hoursAgo: 3,
      service: 'illegal-parking',
      description: 'Truk parkir berjajar di bahu jalan setiap sore, mobil ambulans pernah tidak bisa lewat.',
      area: 'Jatiuwung, Manis Jaya',
      place: { address: 'Sepanjang jalan masuk kawasan pabrik' },
      anonymous: true,
      contact: { name: 'Yuni Kartika', email: 'yuni@example.org' },
      moves: [],
    },
    {
      hoursAgo: 0.6,
      service: 'street-light',
      description: 'Lampu jalan di depan SDN mati sejak Senin, gelap sekali kalau malam.',
      area: 'Cibodas, Uwung Jaya',
      place: { address: 'Depan SDN, tiang ketiga dari gapura' },
      photo: 'dark-street',
      moves: [],
    },
  ],
};

const harbourmaster = agency('harbourmaster');

export const harbourBay = {
  site: 'city',
  language: 'en',
  reports: [
    {
      hoursAgo: 46,
      service: 'berth-light',
      description: 'The light at berth 14 has been out for two nights. You cannot see the ladder.',
      area: 'Lantern Quay',
      place: { address: 'Berth 14, seaward end' },
      contact: { name: 'Moana Reid', phone: '555-0171' },
      show: true,
      moves: [
        ...passedTo('harbourmaster'),
        harbourmaster(3, 'start'),
        harbourmaster(20, 'resolve', { note: 'New lamp fitted, and the ladder now has a reflective strip.' }),
      ],
    },
    {
      hoursAgo: 8,
      service: 'adrift-boat',
      description: 'A small white dinghy is drifting past the breakwater with nobody in it.',
      area: 'North Breakwater',
      place: { address: 'About fifty metres off the green beacon' },
      moves: [...passedTo('harbourmaster', 0.1), harbourmaster(0.4, 'start')],
    },
    {
      hoursAgo: 1,
      service: 'seal-on-beach',
      description: 'A seal with a net around its neck is lying on the sand and does not move when people come close.',
      area: 'Kelp Beach',
      place: { address: 'South end, below the steps' },
      moves: [],
    },
  ],
};
