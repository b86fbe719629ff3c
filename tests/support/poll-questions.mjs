/** What Tangerang asks its people in stories and pictures, one question for each kind of ballot. Made up. */

const both = (id, en) => ({ id, en });
const option = (id, name, description) => ({ id, name, ...(description && { description }) });

const buses = [
  option('ciledug', both('Ciledug – Poris Plawad', 'Ciledug – Poris Plawad')),
  option('cibodas', both('Cibodas – Terminal Poris', 'Cibodas – Poris Terminal')),
  option('pinang', both('Pinang – Stasiun Tanah Tinggi', 'Pinang – Tanah Tinggi Station')),
  option('neglasari', both('Neglasari – Pasar Anyar', 'Neglasari – Anyar Market')),
];

const hours = [
  option('pagi', both('Buka lebih pagi, pukul 07.00', 'Open earlier, at 7 a.m.')),
  option('malam', both('Buka sampai pukul 21.00', 'Open until 9 p.m.')),
  option('minggu', both('Buka juga hari Minggu', 'Open on Sundays, too')),
  option('keliling', both('Lebih banyak perpustakaan keliling', 'More mobile libraries')),
];

const single = {
  name: 'tepi-cisadane',
  question: both(
    'Apa yang didahulukan di tepi Sungai Cisadane tahun depan?',
    'What should come first along the Cisadane River next year?',
  ),
  description: both(
    'Anggarannya cukup untuk satu dari empat pekerjaan ini. Yang lain tetap dalam rencana.',
    'There is money for one of these four works. The others stay planned.',
  ),
  ballot: { kind: 'single' },
  options: [
    option(
      'jalur',
      both('Jalur pejalan kaki yang menyambung', 'A footpath without gaps'),
      both(
        'Dari Bendungan Pintu Air Sepuluh sampai Jembatan Berendeng.',
        'From the Ten Gates Dam to Berendeng Bridge.',
      ),
    ),
    option('lampu', both('Lampu penerangan sepanjang tepi', 'Lighting all along the bank')),
    option('toilet', both('Toilet umum yang bersih', 'Clean public toilets')),
    option('pohon', both('Pohon peneduh dan tempat duduk', 'Shade trees and seats')),
  ],
  votes: [
    [21, { kind: 'single', option: 'jalur' }],
    [16, { kind: 'single', option: 'lampu' }],
    [6, { kind: 'single', option: 'toilet' }],
    [9, { kind: 'single', option: 'pohon' }],
  ],
};

const multiple = {
  name: 'rute-bus',
  question: both('Rute bus mana yang dibuka lebih dulu?', 'Which bus routes should open first?'),
  description: both('Tahun ini dua rute bisa dibuka.', 'Two routes can open this year.'),
  ballot: { kind: 'multiple', min: 1, max: 2 },
  options: buses,
  votes: [
    [12, { kind: 'multiple', options: ['ciledug', 'cibodas'] }],
    [9, { kind: 'multiple', options: ['ciledug', 'pinang'] }],
    [7, { kind: 'multiple', options: ['neglasari'] }],
    [5, { kind: 'multiple', options: ['cibodas', 'neglasari'] }],
  ],
};

const approval = {
  name: 'nama-taman',
  question: both('Nama mana yang cocok untuk taman baru di Pinang?', 'Which names suit the new park in Pinang?'),
  ballot: { kind: 'approval' },
  options: [
    option('kunang', both('Taman Kunang-Kunang', 'Firefly Park')),
    option('gotong', both('Taman Gotong Royong', 'Gotong Royong Park')),
    option(
      'benteng',
      both('Taman Benteng', 'Benteng Park'),
      both('Sebutan lama Tangerang.', 'An old name of Tangerang.'),
    ),
  ],
  votes: [
    [11, { kind: 'approval', options: ['kunang', 'gotong'] }],
    [8, { kind: 'approval', options: ['gotong'] }],
    [7, { kind: 'approval', options: ['kunang', 'benteng'] }],
    [4, { kind: 'approval', options: ['gotong', 'benteng'] }],
    [2, { kind: 'approval', options: [] }],
  ],
};

const score = {
  name: 'nilai-layanan',
  question: both('Seberapa baik layanan ini di kelurahan Anda?', 'How good are these services in your neighbourhood?'),
  ballot: {
    kind: 'score',
    min: 1,
    max: 5,
    minLabel: both('Buruk sekali', 'Very bad'),
    maxLabel: both('Baik sekali', 'Very good'),
  },
  options: [
    option('sampah', both('Pengangkutan sampah', 'Waste collection')),
    option('lampu', both('Lampu jalan', 'Street lighting')),
    option('trotoar', both('Trotoar', 'Pavements')),
    option('posyandu', both('Posyandu', 'Health post for mothers and children (posyandu)')),
  ],
  votes: [
    [9, { kind: 'score', scores: { sampah: 4, lampu: 3, trotoar: 2, posyandu: 5 } }],
    [8, { kind: 'score', scores: { sampah: 3, lampu: 4, trotoar: 1 } }],
    [6, { kind: 'score', scores: { sampah: 5, trotoar: 3, posyandu: 4 } }],
    [5, { kind: 'score', scores: { sampah: 2, lampu: 2, trotoar: 2, posyandu: 5 } }],
    [3, { kind: 'score', scores: { posyandu: 3 } }],
  ],
};

const statements = {
  name: 'pasar-lama',
  question: both('Pasar Lama pada malam hari', 'Pasar Lama by night'),
  description: both(
    'Empat pernyataan dari warga dan pedagang. Jawab yang Anda mau.',
    'Four statements by residents and traders. Answer those you like.',
  ),
  ballot: { kind: 'statements' },
  options: [
    option(
      'tutup',
      both(
        'Jalan Kisamaun sebaiknya tertutup bagi kendaraan setiap malam.',
        'Jalan Kisamaun should be closed to vehicles every night.',
      ),
    ),
    option(
      'parkir',
      both(
        'Parkir cukup di kantong parkir resmi, tidak di tepi jalan.',
        'Parking belongs in the official car parks, not along the road.',
      ),
    ),
    option(
      'musik',
      both('Musik dari pengeras suara boleh sampai pukul 22.00.', 'Loudspeaker music is fine until 10 p.m.'),
    ),
    option('sampah', both('Setiap pedagang wajib menyediakan tempat sampah.', 'Every trader must provide a bin.')),
  ],
  votes: [
    [14, { kind: 'statements', stances: { tutup: 'agree', parkir: 'agree', musik: 'disagree', sampah: 'agree' } }],
    [9, { kind: 'statements', stances: { tutup: 'disagree', parkir: 'pass', musik: 'agree', sampah: 'agree' } }],
    [6, { kind: 'statements', stances: { tutup: 'agree', musik: 'agree', sampah: 'pass' } }],
    [5, { kind: 'statements', stances: { tutup: 'disagree', parkir: 'disagree', sampah: 'agree' } }],
  ],
};

const ranks = (...ids) => ({ kind: 'ranked', ranks: ids.map((id) => (Array.isArray(id) ? id : [id])) });

const borda = {
  name: 'halte',
  question: both('Apa yang paling dibutuhkan halte di kota ini?', 'What do the city’s bus stops need most?'),
  ballot: { kind: 'ranked', method: 'borda' },
  options: [
    option('atap', both('Atap yang cukup lebar', 'A roof that is wide enough')),
    option('jadwal', both('Papan jadwal kedatangan', 'A board with arrival times')),
    option('ramp', both('Jalur landai untuk kursi roda', 'A ramp for wheelchairs')),
    option('lampu', both('Lampu yang terang', 'Bright lights')),
  ],
  votes: [
    [10, ranks('atap', 'jadwal', 'lampu')],
    [9, ranks('jadwal', ['ramp', 'lampu'], 'atap')],
    [7, ranks('ramp', 'jadwal')],
    [4, ranks('lampu', 'atap')],
  ],
};

const runoff = {
  name: 'maskot',
  question: both('Maskot mana untuk pekan olahraga pelajar?', 'Which mascot for the school sports week?'),
  ballot: { kind: 'ranked', method: 'instant_runoff' },
  options: [
    option('bangau', both('Bangau Cisadane', 'The Cisadane heron')),
    option('kelinci', both('Kelinci Lari', 'The running rabbit')),
    option('naga', both('Naga Perahu', 'The boat dragon')),
    option('kancil', both('Si Kancil', 'Kancil the mouse-deer')),
  ],
  votes: [
    [13, ranks('naga', 'bangau')],
    [12, ranks('bangau', 'kancil')],
    [7, ranks('kancil', 'bangau', 'naga')],
    [4, ranks('kelinci', 'kancil')],
    [2, ranks('kelinci')],
  ],
};

const schulze = {
  name: 'perpustakaan',
  question: both('Perubahan mana untuk perpustakaan kota?', 'Which change for the city library?'),
  ballot: { kind: 'ranked', method: 'schulze' },
  options: hours,
  votes: [
    [12, ranks('malam', 'minggu', 'keliling', 'pagi')],
    [10, ranks('minggu', 'malam', ['pagi', 'keliling'])],
    [7, ranks('keliling', 'minggu')],
    [4, ranks('pagi', 'malam')],
  ],
};

const million = 1_000_000;
const project = (id, cost, name, description) => ({ ...option(id, name, description), cost: cost * million });

const budget = {
  name: 'anggaran-kelurahan',
  question: both(
    'Kegiatan mana yang dibiayai dana kelurahan tahun depan?',
    'Which projects should the neighbourhood fund pay for next year?',
  ),
  ballot: { kind: 'budget', ceiling: 400 * million, currency: 'IDR', unaffordable: 'skip' },
  options: [
    project(
      'drainase',
      180,
      both('Perbaikan drainase Gang Mawar', 'Drain repair in Gang Mawar'),
      both('320 meter, termasuk penutupnya.', '320 metres, covers included.'),
    ),
    project('posyandu', 120, both('Renovasi posyandu RW 05', 'Renovation of the RW 05 health post')),
    project('lampu', 75, both('30 lampu jalan tenaga surya', '30 solar street lights')),
    project('lapangan', 210, both('Lapangan futsal', 'A futsal pitch')),
    project('bank-sampah', 40, both('Bank sampah', 'A waste bank')),
  ],
  votes: [
    [14, { kind: 'budget', options: ['drainase', 'posyandu', 'lampu'] }],
    [9, { kind: 'budget', options: ['drainase', 'lapangan'] }],
    [7, { kind: 'budget', options: ['lampu', 'bank-sampah'] }],
    [5, { kind: 'budget', options: ['lapangan', 'bank-sampah', 'posyandu'] }],
  ],
};

const quadratic = {
  name: 'sekolah',
  question: both('Apa yang paling penting untuk SD negeri?', 'What matters most for public primary schools?'),
  ballot: { kind: 'quadratic', credits: 16 },
  options: [
    option('toilet', both('Toilet yang layak', 'Decent toilets')),
    option('buku', both('Buku perpustakaan', 'Library books')),
    option('kantin', both('Kantin sehat', 'A healthy canteen')),
    option('jalan', both('Jalan aman ke sekolah', 'A safe way to school')),
  ],
  votes: [
    [11, { kind: 'quadratic', votes: { toilet: 3, jalan: 2, buku: 1 } }],
    [8, { kind: 'quadratic', votes: { jalan: 4 } }],
    [7, { kind: 'quadratic', votes: { kantin: 2, buku: 3 } }],
    [5, { kind: 'quadratic', votes: { toilet: 2, kantin: 2, buku: 2, jalan: 2 } }],
  ],
};

export const questions = { single, multiple, approval, score, statements, borda, runoff, schulze, budget, quadratic };

export function ballotsOf({ votes }) {
  const most = Math.max(...votes.map(([count]) => count));
  return Array.from({ length: most }, (_, round) =>
    votes.filter(([count]) => round < count).map(([, ballot]) => ballot),
  ).flat();
}
