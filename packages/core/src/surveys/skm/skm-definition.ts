/**
 * The official survey, ready to be asked. Its elements come in the order of the
 * sample questionnaire. What tells who answers comes after them, and can be
 * passed over: whoever is asked for it first trusts the rest less.
 */
import { SKM_STANDARDS } from './skm-standards.js';
import type { Localized } from '../../polls/definition.js';
import type { LikertQuestion, Option, SingleQuestion, SurveyDefinition, TextQuestion } from '../definition.js';
import type { SkmElement } from './skm-standard.js';
import type { SkmStandardId } from './standards.js';

const likert = ({ id, name, text, points }: SkmElement): LikertQuestion => ({
  id,
  type: 'likert',
  text,
  name,
  required: true,
  points,
  faces: true,
  element: id,
});

const option = (id: string, indonesian: string, english: string): Option => ({
  id,
  label: { id: indonesian, en: english },
});

const category = (id: string, name: Localized, text: Localized, options: readonly Option[]): SingleQuestion => ({
  id,
  type: 'single',
  text,
  name,
  category: true,
  options,
});

const CATEGORIES: readonly SingleQuestion[] = [
  category(
    'jenis_kelamin',
    { id: 'Jenis kelamin', en: 'Sex' },
    { id: 'Apa jenis kelamin Anda?', en: 'What is your sex?' },
    [option('l', 'Laki-laki', 'Male'), option('p', 'Perempuan', 'Female')],
  ),
  category(
    'pendidikan',
    { id: 'Pendidikan', en: 'Education' },
    { id: 'Apa pendidikan terakhir Anda?', en: 'What is your highest education?' },
    [
      option('sd', 'SD', 'Primary school'),
      option('sltp', 'SLTP (SMP)', 'Lower secondary school'),
      option('slta', 'SLTA (SMA/SMK)', 'Upper secondary school'),
      option('diploma', 'Diploma', 'Diploma'),
      option('s1', 'S1', 'Bachelor'),
      option('s2', 'S2', 'Master'),
      option('s3', 'S3', 'Doctorate'),
    ],
  ),
  category('pekerjaan', { id: 'Pekerjaan', en: 'Work' }, { id: 'Apa pekerjaan Anda?', en: 'What is your work?' }, [
    option('pns', 'PNS', 'Civil servant'),
    option('tni-polri', 'TNI/Polri', 'Military or police'),
    option('swasta', 'Pegawai swasta', 'Private employee'),
    option('wiraswasta', 'Wiraswasta', 'Self-employed'),
    option('pelajar', 'Pelajar/mahasiswa', 'Student'),
    option('petani', 'Petani', 'Farmer'),
    option('lainnya', 'Lainnya', 'Other'),
  ]),
];

const SUGGESTIONS: TextQuestion = {
  id: 'saran',
  type: 'long_text',
  text: { id: 'Apa saran Anda agar layanan ini lebih baik?', en: 'How could this service be better?' },
  hint: {
    id: 'Jangan tulis nama, nomor telepon, atau hal lain yang menunjukkan siapa Anda.',
    en: 'Do not write names, phone numbers or anything else that tells who you are.',
  },
  name: { id: 'Saran', en: 'Suggestions' },
  max: 1000,
};

/** The whole survey of a regulation: its elements, the respondent's categories and a place for suggestions. */
export function skmDefinition(standard: SkmStandardId): SurveyDefinition {
  const { elements, asked } = SKM_STANDARDS[standard];
  const questions = asked.flatMap((id) => elements.filter((element) => element.id === id)).map(likert);
  return {
    version: 1,
    title: { id: 'Survei Kepuasan Masyarakat', en: 'Public satisfaction survey' },
    description: {
      id: 'Bagaimana pelayanan yang baru Anda terima? Jawaban Anda tidak memuat nama.',
      en: 'How was the service you have just received? Your answers carry no name.',
    },
    layout: 'steps',
    index: { standard, rounding: 'exact' },
    questions: [...questions, ...CATEGORIES, SUGGESTIONS],
  };
}
