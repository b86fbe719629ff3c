/** What reports say in their own words, in the languages that agencies publish them in. */
import type { Grade, MeasureFigures, ResponseLevel, ResponseMode, SkmRounding, SkmStandardId } from '@suara/core';

export interface ReportTexts {
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  /** Of sheets: at most 31 letters, and none that formulas must quote. */
  readonly sheets: Readonly<
    Record<'recap' | 'scores' | 'questions' | 'categories' | 'services' | 'texts' | 'trend', string>
  >;
  readonly heading: string;
  readonly agency: string;
  readonly wholeCity: string;
  readonly period: string;
  readonly periods: string;
  readonly to: string;
  readonly series: string;
  readonly pooled: (periods: number) => string;
  readonly service: string;
  readonly allServices: string;
  readonly regulation: string;
  readonly standards: Readonly<Record<SkmStandardId, string>>;
  readonly rounding: Readonly<Record<SkmRounding, string>>;
  readonly index: string;
  readonly indexShort: string;
  readonly noIndex: string;
  readonly quality: string;
  readonly performance: string;
  readonly performances: Readonly<Record<Grade, string>>;
  readonly preliminary: string;

  readonly elements: string;
  readonly code: string;
  readonly element: string;
  readonly respondents: string;
  readonly sum: string;
  readonly nrr: string;
  readonly weighted: string;
  readonly weight: string;
  readonly totalWeighted: string;
  readonly scoreOfFour: (score: string) => string;
  readonly scoresNote: string;
  readonly scoresTooMany: string;
  readonly row: string;

  readonly responses: string;
  readonly sample: string;
  readonly population: string;
  readonly target: string;
  readonly reached: string;
  readonly notReached: string;
  readonly noPopulation: string;
  readonly mode: string;
  readonly modes: Readonly<Record<ResponseMode, string>>;
  readonly level: string;
  readonly levels: Readonly<Record<ResponseLevel, string>>;

  readonly byService: string;
  readonly byCategory: string;
  readonly category: string;
  readonly group: string;
  readonly tooFew: string;
  readonly tooFewNote: string;
  readonly trend: string;
  readonly measures: string;
  readonly measuresNote: string;
  readonly measure: Readonly<Record<MeasureFigures['measure'], string>>;
  readonly value: string;
  readonly question: string;
  readonly answer: string;
  readonly count: string;
  readonly share: string;
  readonly mean: string;
  readonly otherQuestions: string;
  readonly texts: string;
  readonly textsNote: string;
  readonly photos: (count: number) => string;
  readonly rollUp: string;
  readonly generated: string;
  readonly signature: string;
  readonly signaturePlace: string;
  readonly signatureName: string;
  readonly part: string;
  readonly item: string;
}

const id: ReportTexts = {
  locale: 'id-ID',
  sheets: {
    recap: 'Rekapitulasi',
    scores: 'Nilai',
    questions: 'Pertanyaan',
    categories: 'Kategori',
    services: 'Layanan',
    texts: 'Isian',
    trend: 'Tren',
  },
  heading: 'Laporan hasil survei',
  agency: 'Penyelenggara',
  wholeCity: 'Seluruh kota',
  period: 'Periode',
  periods: 'Survei yang digabung',
  to: 's.d.',
  series: 'Rangkaian',
  pooled: (periods) => `Jawaban dari ${periods} periode digabung`,
  service: 'Layanan',
  allServices: 'Semua layanan',
  regulation: 'Dasar penghitungan',
  standards: {
    'permenpanrb-14-2017': 'Peraturan Menteri PANRB Nomor 14 Tahun 2017',
    'kepmenpan-25-2004': 'Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004',
  },
  rounding: {
    exact: 'Dihitung tepat; dibulatkan sekali, dua desimal',
    'weight-0.11': 'Bobot lama 0,11 per unsur (hanya untuk mengulang laporan lama)',
    'weight-0.111': 'Bobot lama 0,111 per unsur (hanya untuk mengulang laporan lama)',
  },
  index: 'Indeks Kepuasan Masyarakat (IKM)',
  indexShort: 'IKM',
  noIndex: 'Belum ada indeks: ada unsur yang belum dijawab seorang pun.',
  quality: 'Mutu pelayanan',
  performance: 'Kinerja unit pelayanan',
  performances: { A: 'Sangat baik', B: 'Baik', C: 'Kurang baik', D: 'Tidak baik' },
  preliminary: 'Sementara: survei belum ditutup.',
  elements: 'Nilai per unsur pelayanan',
  code: 'Kode',
  element: 'Unsur pelayanan',
  respondents: 'Responden',
  sum: 'Jumlah nilai',
  nrr: 'NRR',
  weighted: 'NRR tertimbang',
  weight: 'Bobot',
  totalWeighted: 'Jumlah NRR tertimbang',
  scoreOfFour: (score) => `${score} dari 4`,
  scoresNote: 'Satu baris untuk setiap jawaban, diurutkan menurut nilai: urutannya tidak menunjukkan siapa atau kapan.',
  scoresTooMany: 'Jawaban terlalu banyak untuk satu lembar; angka di sini dihitung oleh sistem.',
  row: 'No.',
  responses: 'Jawaban masuk',
  sample: 'Jumlah sampel',
  population: 'Populasi (orang yang dilayani)',
  target: 'Sampel minimal (Krejcie dan Morgan)',
  reached: 'Sampel minimal tercapai',
  notReached: 'Sampel minimal belum tercapai',
  noPopulation: 'Populasi tidak diketahui',
  mode: 'Cara mengisi',
  modes: { self: 'Diisi sendiri', assisted: 'Dibantu petugas', kiosk: 'Perangkat di loket' },
  level: 'Jaminan',
  levels: {
    case: 'Satu kali untuk setiap layanan yang selesai (kode layanan)',
    device: 'Satu kali untuk setiap perangkat (tidak diverifikasi)',
  },
  byService: 'Menurut layanan',
  byCategory: 'Menurut kategori responden',
  category: 'Kategori',
  group: 'Kelompok',
  tooFew: 'terlalu sedikit',
  tooFewNote:
    '“Terlalu sedikit”: kelompok dengan kurang dari 5 responden, dan kelompok yang dapat membuka angkanya, tidak ditampilkan agar tidak ada orang yang dapat dikenali.',
  trend: 'Tren antarperiode',
  measures: 'Ukuran lain',
  measuresNote: 'Bukan bagian dari IKM.',
  measure: {
    csat: 'CSAT: persen yang memilih dua nilai terbaik',
    ces: 'CES: rata-rata kemudahan',
    nps: 'NPS: −100 sampai 100',
  },
  value: 'Nilai',
  question: 'Pertanyaan',
  answer: 'Jawaban',
  count: 'Jumlah',
  share: 'Persen',
  mean: 'Rata-rata',
  otherQuestions: 'Pertanyaan lain',
  texts: 'Isian bebas',
  textsNote: 'Hanya untuk keperluan dalam: hapus bagian ini sebelum laporan dipublikasikan.',
  photos: (count) => `${count} foto; lihat di ruang kendali`,
  rollUp: 'Indeks gabungan dihitung dari semua jawaban bersama-sama, bukan dari rata-rata indeks.',
  generated: 'Dibuat pada',
  signature: 'Mengetahui,',
  signaturePlace: 'Tempat, tanggal',
  signatureName: 'Nama, jabatan, NIP',
  part: 'Bagian',
  item: 'Butir',
};

const en: ReportTexts = {
  locale: 'en-GB',
  sheets: {
    recap: 'Recapitulation',
    scores: 'Scores',
    questions: 'Questions',
    categories: 'Categories',
    services: 'Services',
    texts: 'Texts',
    trend: 'Trend',
  },
  heading: 'Report of survey results',
  agency: 'Agency',
  wholeCity: 'The whole city',
  period: 'Period',
  periods: 'Surveys put together',
  to: 'to',
  series: 'Series',
  pooled: (periods) => `Answers of ${periods} ${periods === 1 ? 'period' : 'periods'} put together`,
  service: 'Service',
  allServices: 'All services',
  regulation: 'Computed under',
  standards: {
    'permenpanrb-14-2017': 'Regulation of the Minister PANRB No. 14 of 2017 (Indonesia)',
    'kepmenpan-25-2004': 'Decree of the Minister PAN No. KEP/25/M.PAN/2/2004 (Indonesia)',
  },
  rounding: {
    exact: 'Computed exactly; rounded once, to two decimals',
    'weight-0.11': 'Old weight 0.11 for each element (only to reproduce an old report)',
    'weight-0.111': 'Old weight 0.111 for each element (only to reproduce an old report)',
  },
  index: 'Public satisfaction index (IKM)',
  indexShort: 'IKM',
  noIndex: 'No index yet: there is an element that nobody has answered.',
  quality: 'Grade (mutu)',
  performance: 'Performance (kinerja)',
  performances: { A: 'Very good', B: 'Good', C: 'Less than good', D: 'Not good' },
  preliminary: 'Preliminary: the survey has not closed.',
  elements: 'Scores by element of service',
  code: 'Code',
  element: 'Element of service',
  respondents: 'Respondents',
  sum: 'Sum of scores',
  nrr: 'Mean (NRR)',
  weighted: 'Weighted mean',
  weight: 'Weight',
  totalWeighted: 'Sum of weighted means',
  scoreOfFour: (score) => `${score} of 4`,
  scoresNote: 'A row for each response, sorted by score: the order tells neither who nor when.',
  scoresTooMany: 'There are too many responses for a sheet; the figures here were computed by the system.',
  row: 'No.',
  responses: 'Responses',
  sample: 'Sample',
  population: 'Population (people served)',
  target: 'Smallest sample (Krejcie and Morgan)',
  reached: 'The smallest sample is reached',
  notReached: 'The smallest sample is not reached yet',
  noPopulation: 'The population is not known',
  mode: 'How it was answered',
  modes: { self: 'By oneself', assisted: 'With an officer’s help', kiosk: 'On a device at the counter' },
  level: 'Assurance',
  levels: {
    case: 'Once for each finished case (case code)',
    device: 'Once for each device (not verified)',
  },
  byService: 'By service',
  byCategory: 'By category of respondents',
  category: 'Category',
  group: 'Group',
  tooFew: 'too few',
  tooFewNote:
    '“Too few”: groups of fewer than 5 respondents, and groups that would give their numbers away, are not shown, so that nobody can be recognised.',
  trend: 'Trend over the periods',
  measures: 'Other measures',
  measuresNote: 'Not part of the IKM.',
  measure: {
    csat: 'CSAT: per cent who chose the two best',
    ces: 'CES: mean of ease',
    nps: 'NPS: −100 to 100',
  },
  value: 'Value',
  question: 'Question',
  answer: 'Answer',
  count: 'Count',
  share: 'Per cent',
  mean: 'Mean',
  otherQuestions: 'Other questions',
  texts: 'Free texts',
  textsNote: 'For internal use only: leave this part out before the report is published.',
  photos: (count) => `${count} ${count === 1 ? 'photo' : 'photos'}; see the control room`,
  rollUp: 'A joint index is computed from all answers together, not as a mean of indices.',
  generated: 'Made on',
  signature: 'Acknowledged,',
  signaturePlace: 'Place, date',
  signatureName: 'Name, position, staff number',
  part: 'Part',
  item: 'Item',
};

const languages: Readonly<Record<string, ReportTexts>> = { id, en };

/** In the language that is asked for, else in the city's, else in Indonesian: the index is Indonesia's. */
export function reportTexts(language: string, cityLanguage: string): ReportTexts {
  return languages[language.split('-')[0] ?? ''] ?? languages[cityLanguage] ?? id;
}
