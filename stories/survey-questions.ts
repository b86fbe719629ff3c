/** A question of every type, as a city may ask it. */
import type { Question, QuestionType } from '@suara/core';

const both = (id: string, en: string): { id: string; en: string } => ({ id, en });
const option = (id: string, label: string, english: string): { id: string; label: { id: string; en: string } } => ({
  id,
  label: both(label, english),
});

const POINTS = [
  both('Buruk', 'Bad'),
  both('Kurang baik', 'Not good'),
  both('Baik', 'Good'),
  both('Sangat baik', 'Very good'),
];

const NEEDS = [
  option('lampu', 'Lampu', 'Lights'),
  option('toilet', 'Toilet bersih', 'Clean toilets'),
  option('bermain', 'Tempat bermain', 'Playground'),
  option('pohon', 'Pohon peneduh', 'Shade trees'),
];

export const questions: Readonly<Record<QuestionType, Question>> = {
  single: {
    id: 'kunjungan',
    type: 'single',
    text: both('Seberapa sering Anda ke taman kota?', 'How often do you go to a city park?'),
    required: true,
    options: [
      option('minggu', 'Setiap minggu', 'Every week'),
      option('bulan', 'Setiap bulan', 'Every month'),
      option('jarang', 'Lebih jarang', 'Less often'),
    ],
  },
  multiple: {
    id: 'perlu',
    type: 'multiple',
    text: both('Apa yang perlu diperbaiki?', 'What needs mending?'),
    required: true,
    max: 2,
    options: NEEDS,
  },
  likert: {
    id: 'waktu',
    type: 'likert',
    text: both('Seberapa cepat layanan Anda diselesaikan?', 'How fast was your service completed?'),
    required: true,
    faces: true,
    points: POINTS,
  },
  rating: {
    id: 'puas',
    type: 'rating',
    text: both('Seberapa puas Anda?', 'How satisfied are you?'),
    max: 5,
    minLabel: both('Sangat tidak puas', 'Very dissatisfied'),
    maxLabel: both('Sangat puas', 'Very satisfied'),
    measure: 'csat',
  },
  nps: {
    id: 'anjuran',
    type: 'nps',
    text: both('Seberapa mungkin Anda menganjurkan layanan ini?', 'How likely are you to recommend this service?'),
    minLabel: both('Sama sekali tidak', 'Not at all'),
    maxLabel: both('Pasti', 'Certainly'),
  },
  number: {
    id: 'menit',
    type: 'number',
    text: both('Berapa lama Anda menunggu?', 'How long did you wait?'),
    min: 0,
    max: 600,
    whole: true,
    unit: both('menit', 'minutes'),
  },
  date: {
    id: 'tanggal',
    type: 'date',
    text: both('Kapan Anda datang?', 'When did you come?'),
    min: '2026-01-01',
    max: '2026-12-31',
  },
  short_text: { id: 'loket', type: 'short_text', text: both('Di loket mana?', 'At which counter?'), max: 40 },
  long_text: {
    id: 'saran',
    type: 'long_text',
    text: both('Apa saran Anda?', 'What do you suggest?'),
    hint: both('Jangan tulis nama atau nomor telepon.', 'Write no names or telephone numbers.'),
    max: 500,
  },
  ranking: {
    id: 'prioritas',
    type: 'ranking',
    text: both('Apa yang didahulukan tahun depan?', 'What should come first next year?'),
    options: NEEDS,
  },
  matrix: {
    id: 'keadaan',
    type: 'matrix',
    text: both('Bagaimana keadaan taman itu?', 'What is the park like?'),
    rows: NEEDS.slice(0, 3),
    points: POINTS,
  },
  file: { id: 'foto', type: 'file', text: both('Ada fotonya?', 'Do you have a photo?'), max: 2 },
};
