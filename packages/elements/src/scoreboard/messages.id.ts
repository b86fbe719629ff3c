import { common } from '../internal/common.id.js';
import type { ScoreboardMessages } from './messages.js';

export const messages: ScoreboardMessages = {
  ...common,
  title: 'Indeks Kepuasan Masyarakat',
  unpublished: 'Belum ada hasil yang diterbitkan.',
  unpublishedHint: 'Setelah survei ditutup, instansi menerbitkan nilainya di sini bersama apa yang akan diperbaiki.',
};
