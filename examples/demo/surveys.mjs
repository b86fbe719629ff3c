/**
 * Surveys as a city asks them. The registry office's half-years follow from the day of the first start, so that one of
 * them is open whenever the demonstration is looked at; the other surveys are open from some days ago to some days ahead.
 */
import { skmDefinition } from '@suara/core';
import { cityCare, parkVisitor, registryCare, served } from './survey-answers.mjs';

const text = (id, en) => ({ id, en });
const option = (id, label, english, more = {}) => ({ id, label: text(label, english), ...more });

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The city's half-year that `time` lies in, counted from the year 0; and its beginning. */
const halfYearOf = (time) => {
  const day = new Date(time + 7 * HOUR);
  return day.getUTCFullYear() * 2 + (day.getUTCMonth() < 6 ? 0 : 1);
};
const beginningOf = (halfYear) => Date.UTC(Math.floor(halfYear / 2), (halfYear % 2) * 6) - 7 * HOUR;

const registry = {
  series: 'skm-adminduk',
  agency: 'disdukcapil',
  services: [
    { id: 'ktp', name: text('KTP elektronik', 'Identity card') },
    { id: 'kk', name: text('Kartu keluarga', 'Family card') },
    { id: 'akta', name: text('Akta kelahiran', 'Birth certificate') },
  ],
  population: 150,
  share: 30,
};

/** What differs between the half-years: how well each element was done, and what the agency then did. */
const halfYears = [
  {
    respondents: 112,
    care: { ...registryCare, waktu: 2.72, pengaduan: 2.86, sarana: 2.94 },
    outcome: text(
      'Waktu tunggu dan penanganan pengaduan dinilai paling rendah. Sejak bulan ini ada dua loket tambahan pada pukul 08.00–11.00, dan nomor pengaduan ditempel di setiap loket. Hasilnya kami ukur lagi enam bulan kemudian.',
      'Waiting time and the handling of complaints scored lowest. Since this month two more counters are open from 8 to 11, and the number for complaints is posted at every counter. We measure again in six months.',
    ),
  },
  {
    respondents: 118,
    care: { ...registryCare, waktu: 3.18, pengaduan: 3.22, sarana: 3.02 },
    outcome: text(
      'Waktu tunggu membaik. Yang paling rendah sekarang sarana: ruang tunggu Cipondoh dan Karawaci mendapat kursi, kipas angin, dan pojok bermain anak sebelum akhir triwulan.',
      'Waiting has become shorter. Facilities are lowest now: the waiting rooms in Cipondoh and Karawaci get seats, fans and a corner for children before the quarter ends.',
    ),
  },
  { respondents: 74, care: { ...registryCare, waktu: 3.27, pengaduan: 3.3, sarana: 3.24 } },
];

function registrySurveys(from) {
  const present = halfYearOf(from);
  return halfYears.map(({ respondents, care, outcome }, index) => {
    const halfYear = present - halfYears.length + 1 + index;
    // a minute before the next one begins: its last day is still in this half-year
    const closes = beginningOf(halfYear + 1) - 60_000;
    return {
      announced: beginningOf(halfYear) - 10 * DAY,
      opens: beginningOf(halfYear),
      closes,
      ...(outcome && { outcome: { at: Math.min(closes + 14 * DAY, from), summary: outcome } }),
      respondents,
      ways: ['device', 'case', 'case', 'kiosk', 'kiosk', 'assisted'],
      site: 'disdukcapil',
      answer: served(care),
      draft: {
        ...registry,
        survey: `skm-adminduk-${Math.floor(halfYear / 2)}-${(halfYear % 2) + 1}`,
        definition: skmDefinition('permenpanrb-14-2017'),
      },
    };
  });
}

const reportHandling = {
  survey: 'skm-laporan-warga',
  series: 'skm-laporan-warga',
  agency: null,
  services: [{ id: 'laporan', name: text('Penanganan laporan warga', 'Handling of citizens’ reports'), reports: true }],
  definition: {
    ...skmDefinition('permenpanrb-14-2017'),
    title: text('Kepuasan atas penanganan laporan', 'Satisfaction with the handling of reports'),
    description: text(
      'Laporan Anda sudah ditangani. Bagaimana kota melayani Anda? Jawaban Anda tidak memuat nama.',
      'Your report has been dealt with. How did the city serve you? Your answers carry no name.',
    ),
  },
  population: null,
  share: 100,
};

const PARKS = [
  option('mingguan', 'Setiap minggu', 'Every week'),
  option('bulanan', 'Sebulan sekali atau dua kali', 'Once or twice a month'),
  option('jarang', 'Lebih jarang', 'Less often'),
  option('tidak-pernah', 'Tidak pernah', 'Never'),
];

const parks = {
  survey: 'taman-kota',
  series: 'taman-kota',
  agency: null,
  services: [],
  definition: {
    version: 1,
    title: text('Taman kota menurut Anda', 'City parks as you see them'),
    description: text(
      'Sekitar dua menit. Jawaban Anda dipakai untuk rencana taman tahun depan.',
      'About two minutes. Your answers go into next year’s plan for parks.',
    ),
    thanks: text(
      'Terima kasih. Hasilnya diumumkan di halaman ini bersama rencana taman tahun depan.',
      'Thank you. The result is published on this page together with next year’s plan.',
    ),
    layout: 'steps',
    questions: [
      {
        id: 'kunjungan',
        type: 'single',
        text: text('Seberapa sering Anda ke taman kota?', 'How often do you go to a city park?'),
        name: text('Kunjungan', 'Visits'),
        required: true,
        options: PARKS,
        // who never goes has nothing to say about the state of the parks
        jumps: [{ when: "kunjungan = 'tidak-pernah'", to: 'alasan' }],
      },
      {
        id: 'kepuasan',
        type: 'rating',
        text: text('Seberapa puas Anda dengan taman itu?', 'How satisfied are you with the park?'),
        name: text('Kepuasan', 'Satisfaction'),
        required: true,
        max: 5,
        minLabel: text('Sangat tidak puas', 'Very dissatisfied'),
        maxLabel: text('Sangat puas', 'Very satisfied'),
        measure: 'csat',
      },
      {
        id: 'gangguan',
        type: 'long_text',
        text: text(
          'Anda memberi nilai {kepuasan}. Apa yang paling mengganggu?',
          'You gave it {kepuasan}. What bothers you most?',
        ),
        name: text('Yang mengganggu', 'What bothers'),
        visible: 'kepuasan < 4',
        required: 'kepuasan <= 2',
        max: 500,
      },
      {
        id: 'keadaan',
        type: 'matrix',
        text: text('Bagaimana keadaan taman itu?', 'What is the park like?'),
        name: text('Keadaan taman', 'State of the park'),
        rows: [
          option('bersih', 'Kebersihan', 'Cleanliness'),
          option('aman', 'Rasa aman', 'Feeling safe'),
          option('teduh', 'Peneduh', 'Shade'),
          option('toilet', 'Toilet', 'Toilets'),
        ],
        points: [
          text('Buruk', 'Bad'),
          text('Kurang baik', 'Not good'),
          text('Baik', 'Good'),
          text('Sangat baik', 'Very good'),
        ],
      },
      {
        id: 'prioritas',
        type: 'ranking',
        text: text('Apa yang didahulukan tahun depan?', 'What should come first next year?'),
        name: text('Prioritas', 'Priorities'),
        options: [
          option('lampu', 'Lampu', 'Lights'),
          option('toilet', 'Toilet bersih', 'Clean toilets'),
          option('bermain', 'Tempat bermain', 'Playground'),
          option('pohon', 'Pohon peneduh', 'Shade trees'),
        ],
        shuffle: true,
      },
      {
        id: 'anjuran',
        type: 'nps',
        text: text(
          'Seberapa mungkin Anda menganjurkan taman kota kepada teman?',
          'How likely are you to recommend a city park to a friend?',
        ),
        name: text('Anjuran', 'Recommendation'),
        minLabel: text('Sama sekali tidak', 'Not at all'),
        maxLabel: text('Pasti', 'Certainly'),
        jumps: [{ when: '', to: 'usia' }],
      },
      {
        id: 'alasan',
        type: 'multiple',
        text: text('Mengapa tidak? Pilih paling banyak dua.', 'Why not? Choose up to two.'),
        name: text('Alasan tidak berkunjung', 'Reasons not to go'),
        required: true,
        min: 1,
        max: 2,
        options: [
          option('jauh', 'Terlalu jauh', 'Too far away'),
          option('panas', 'Terlalu panas', 'Too hot'),
          option('aman', 'Tidak merasa aman', 'It does not feel safe'),
          option('waktu', 'Tidak ada waktu', 'No time'),
          option('lain', 'Alasan lain', 'Another reason', { fixed: true }),
        ],
        shuffle: true,
      },
      {
        id: 'usia',
        type: 'single',
        text: text('Berapa usia Anda?', 'How old are you?'),
        hint: text('Boleh dilewati.', 'You may skip this.'),
        name: text('Usia', 'Age'),
        category: true,
        options: [
          option('u17', 'Di bawah 18 tahun', 'Under 18'),
          option('u34', '18–34 tahun', '18 to 34'),
          option('u59', '35–59 tahun', '35 to 59'),
          option('u60', '60 tahun atau lebih', '60 or older'),
        ],
      },
    ],
  },
  population: null,
  share: 25,
};

/** All of them, the oldest first; times in milliseconds, `from` is the first start. */
export const surveysFrom = (from) => [
  ...registrySurveys(from),
  {
    announced: from - 62 * DAY,
    opens: from - 60 * DAY,
    closes: from + 120 * DAY,
    respondents: 62,
    ways: ['case', 'device'],
    site: 'dpupr',
    answer: served(cityCare),
    draft: reportHandling,
  },
  {
    announced: from - 22 * DAY,
    opens: from - 20 * DAY,
    closes: from + 40 * DAY,
    respondents: 84,
    ways: ['device'],
    site: 'dlh',
    answer: parkVisitor,
    draft: parks,
  },
];
