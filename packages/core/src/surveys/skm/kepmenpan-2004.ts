/** KepMenPAN 25/2004, replaced in 2014: for agencies that go on with a series of old reports. */
import { element, gradeLine, type SkmStandard } from './skm-standard.js';

const elements = [
  element(
    'U1',
    'prosedur',
    ['Prosedur pelayanan', 'Procedure'],
    ['Seberapa mudah prosedur pelayanan di sini?', 'How easy is the procedure here?'],
    [
      ['Tidak mudah', 'Not easy'],
      ['Kurang mudah', 'Not very easy'],
      ['Mudah', 'Easy'],
      ['Sangat mudah', 'Very easy'],
    ],
  ),
  element(
    'U2',
    'persyaratan',
    ['Persyaratan pelayanan', 'Requirements'],
    [
      'Apakah persyaratan yang diminta sesuai dengan jenis pelayanannya?',
      'Did what you were asked to bring fit the kind of service?',
    ],
    [
      ['Tidak sesuai', 'Did not fit'],
      ['Kurang sesuai', 'Did not quite fit'],
      ['Sesuai', 'Fitted'],
      ['Sangat sesuai', 'Fitted very well'],
    ],
  ),
  element(
    'U3',
    'kejelasan',
    ['Kejelasan petugas pelayanan', 'Clarity of who serves'],
    ['Seberapa jelas siapa petugas yang melayani Anda?', 'How clear was it who serves you?'],
    [
      ['Tidak jelas', 'Not clear'],
      ['Kurang jelas', 'Not very clear'],
      ['Jelas', 'Clear'],
      ['Sangat jelas', 'Very clear'],
    ],
  ),
  element(
    'U4',
    'kedisiplinan',
    ['Kedisiplinan petugas pelayanan', 'Discipline of the staff'],
    ['Bagaimana kedisiplinan petugas yang melayani Anda?', 'How disciplined were the staff who served you?'],
    [
      ['Tidak disiplin', 'Not disciplined'],
      ['Kurang disiplin', 'Not very disciplined'],
      ['Disiplin', 'Disciplined'],
      ['Sangat disiplin', 'Very disciplined'],
    ],
  ),
  element(
    'U5',
    'tanggungjawab',
    ['Tanggung jawab petugas pelayanan', 'Responsibility of the staff'],
    ['Bagaimana tanggung jawab petugas yang melayani Anda?', 'How responsible were the staff who served you?'],
    [
      ['Tidak bertanggung jawab', 'Not responsible'],
      ['Kurang bertanggung jawab', 'Not very responsible'],
      ['Bertanggung jawab', 'Responsible'],
      ['Sangat bertanggung jawab', 'Very responsible'],
    ],
  ),
  element(
    'U6',
    'kemampuan',
    ['Kemampuan petugas pelayanan', 'Ability of the staff'],
    ['Bagaimana kemampuan petugas yang melayani Anda?', 'How able were the staff who served you?'],
    [
      ['Tidak mampu', 'Not able'],
      ['Kurang mampu', 'Not very able'],
      ['Mampu', 'Able'],
      ['Sangat mampu', 'Very able'],
    ],
  ),
  element(
    'U7',
    'kecepatan',
    ['Kecepatan pelayanan', 'Speed'],
    ['Seberapa cepat pelayanan di sini?', 'How fast is the service here?'],
    [
      ['Tidak cepat', 'Not fast'],
      ['Kurang cepat', 'Not very fast'],
      ['Cepat', 'Fast'],
      ['Sangat cepat', 'Very fast'],
    ],
  ),
  element(
    'U8',
    'keadilan',
    ['Keadilan mendapatkan pelayanan', 'Fairness'],
    ['Apakah semua orang dilayani dengan adil di sini?', 'Is everybody served fairly here?'],
    [
      ['Tidak adil', 'Not fairly'],
      ['Kurang adil', 'Not very fairly'],
      ['Adil', 'Fairly'],
      ['Sangat adil', 'Very fairly'],
    ],
  ),
  element(
    'U9',
    'kesopanan',
    ['Kesopanan dan keramahan petugas', 'Politeness and friendliness of the staff'],
    [
      'Bagaimana kesopanan dan keramahan petugas yang melayani Anda?',
      'How polite and friendly were the staff who served you?',
    ],
    [
      ['Tidak sopan dan ramah', 'Not polite and friendly'],
      ['Kurang sopan dan ramah', 'Not very polite and friendly'],
      ['Sopan dan ramah', 'Polite and friendly'],
      ['Sangat sopan dan ramah', 'Very polite and friendly'],
    ],
  ),
  element(
    'U10',
    'kewajaran',
    ['Kewajaran biaya pelayanan', 'Reasonable cost'],
    ['Seberapa wajar biaya pelayanan ini?', 'How reasonable is the cost of this service?'],
    [
      ['Tidak wajar', 'Not reasonable'],
      ['Kurang wajar', 'Not very reasonable'],
      ['Wajar', 'Reasonable'],
      ['Sangat wajar', 'Very reasonable'],
    ],
  ),
  element(
    'U11',
    'kepastian',
    ['Kepastian biaya pelayanan', 'Certainty of the cost'],
    ['Apakah biaya yang Anda bayar sesuai dengan biaya yang ditetapkan?', 'Did you pay what the cost was set to be?'],
    [
      ['Selalu tidak sesuai', 'Never'],
      ['Kadang-kadang sesuai', 'Sometimes'],
      ['Banyak sesuainya', 'Mostly'],
      ['Selalu sesuai', 'Always'],
    ],
  ),
  element(
    'U12',
    'jadwal',
    ['Kepastian jadwal pelayanan', 'Certainty of the schedule'],
    ['Apakah pelayanan berjalan tepat menurut jadwalnya?', 'Does the service keep to its schedule?'],
    [
      ['Selalu tidak tepat', 'Never'],
      ['Kadang-kadang tepat', 'Sometimes'],
      ['Banyak tepatnya', 'Mostly'],
      ['Selalu tepat', 'Always'],
    ],
  ),
  element(
    'U13',
    'kenyamanan',
    ['Kenyamanan lingkungan', 'Comfort of the place'],
    ['Seberapa nyaman lingkungan pelayanan di sini?', 'How comfortable is the place?'],
    [
      ['Tidak nyaman', 'Not comfortable'],
      ['Kurang nyaman', 'Not very comfortable'],
      ['Nyaman', 'Comfortable'],
      ['Sangat nyaman', 'Very comfortable'],
    ],
  ),
  element(
    'U14',
    'keamanan',
    ['Keamanan pelayanan', 'Safety'],
    ['Seberapa aman pelayanan di sini?', 'How safe is it to be served here?'],
    [
      ['Tidak aman', 'Not safe'],
      ['Kurang aman', 'Not very safe'],
      ['Aman', 'Safe'],
      ['Sangat aman', 'Very safe'],
    ],
  ),
];

export const KEPMENPAN_2004: SkmStandard = {
  id: 'kepmenpan-25-2004',
  name: 'KepMenPAN 25/2004',
  elements,
  asked: elements.map(({ id }) => id),
  grades: [
    gradeLine('A', '81.26', '100.00'),
    gradeLine('B', '62.51', '81.25'),
    gradeLine('C', '43.76', '62.50'),
    gradeLine('D', '25.00', '43.75'),
  ],
};
