/**
 * PermenPANRB 14/2017, in force. The sample questionnaire asks for the facilities
 * (U9) before the handling of complaints (U8): systems that key answers by
 * position have swapped the two.
 */
import { element, gradeLine, type SkmStandard } from './skm-standard.js';

const elements = [
  element(
    'U1',
    'persyaratan',
    ['Persyaratan', 'Requirements'],
    [
      'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?',
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
    'U2',
    'prosedur',
    ['Sistem, Mekanisme, dan Prosedur', 'System, mechanism and procedure'],
    ['Seberapa mudah prosedur layanan di sini?', 'How easy was the procedure?'],
    [
      ['Tidak mudah', 'Not easy'],
      ['Kurang mudah', 'Not very easy'],
      ['Mudah', 'Easy'],
      ['Sangat mudah', 'Very easy'],
    ],
  ),
  element(
    'U3',
    'waktu',
    ['Waktu Penyelesaian', 'Time to completion'],
    ['Seberapa cepat layanan Anda diselesaikan?', 'How fast was your service completed?'],
    [
      ['Tidak cepat', 'Not fast'],
      ['Kurang cepat', 'Not very fast'],
      ['Cepat', 'Fast'],
      ['Sangat cepat', 'Very fast'],
    ],
  ),
  element(
    'U4',
    'biaya',
    ['Biaya/Tarif', 'Cost'],
    ['Bagaimana biaya layanan ini menurut Anda?', 'What do you think of the cost of this service?'],
    [
      ['Sangat mahal', 'Very expensive'],
      ['Cukup mahal', 'Rather expensive'],
      ['Murah', 'Cheap'],
      ['Gratis', 'Free'],
    ],
  ),
  element(
    'U5',
    'produk',
    ['Produk Spesifikasi Jenis Pelayanan', 'Product of the service'],
    [
      'Apakah hasil layanan sesuai dengan yang tercantum dalam standar pelayanan?',
      'Was the result what the service standard promises?',
    ],
    [
      ['Tidak sesuai', 'It was not'],
      ['Kurang sesuai', 'Not quite'],
      ['Sesuai', 'It was'],
      ['Sangat sesuai', 'Very much so'],
    ],
  ),
  element(
    'U6',
    'kompetensi',
    ['Kompetensi Pelaksana', 'Competence of the staff'],
    ['Bagaimana kemampuan petugas yang melayani Anda?', 'How competent were the staff who served you?'],
    [
      ['Tidak kompeten', 'Not competent'],
      ['Kurang kompeten', 'Not very competent'],
      ['Kompeten', 'Competent'],
      ['Sangat kompeten', 'Very competent'],
    ],
  ),
  element(
    'U7',
    'perilaku',
    ['Perilaku Pelaksana', 'Conduct of the staff'],
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
    'U8',
    'pengaduan',
    ['Penanganan Pengaduan, Saran dan Masukan', 'Handling of complaints, suggestions and feedback'],
    [
      'Bagaimana pengaduan, saran, dan masukan ditangani di sini?',
      'How are complaints, suggestions and feedback handled here?',
    ],
    [
      ['Tidak ada', 'There is no way to make them'],
      ['Ada tetapi tidak berfungsi', 'There is a way, but it does not work'],
      ['Berfungsi kurang maksimal', 'It works, but not well enough'],
      ['Dikelola dengan baik', 'They are handled well'],
    ],
  ),
  element(
    'U9',
    'sarana',
    ['Sarana dan Prasarana', 'Facilities and infrastructure'],
    ['Bagaimana sarana dan prasarana di sini?', 'How are the facilities here?'],
    [
      ['Buruk', 'Bad'],
      ['Cukup', 'Fair'],
      ['Baik', 'Good'],
      ['Sangat baik', 'Very good'],
    ],
  ),
];

export const PERMENPANRB_2017: SkmStandard = {
  id: 'permenpanrb-14-2017',
  name: 'PermenPANRB 14/2017',
  elements,
  asked: ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'kompetensi', 'perilaku', 'sarana', 'pengaduan'],
  grades: [
    gradeLine('A', '88.31', '100.00'),
    gradeLine('B', '76.61', '88.30'),
    gradeLine('C', '65.00', '76.60'),
    gradeLine('D', '25.00', '64.99'),
  ],
};
