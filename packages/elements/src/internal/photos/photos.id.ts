import type { PhotoMessages } from './photo-list.js';

/** What photos say, whatever they are for. */
export const photos: PhotoMessages = {
  addPhotos: 'Tambah foto',
  photo: (number) => `Foto ${number}`,
  removePhoto: (number) => `Hapus foto ${number}`,
  photoState: {
    preparing: 'Menyiapkan…',
    uploading: (percent) => `Mengunggah ${percent} %`,
    stored: 'Terunggah',
    waiting: 'Menunggu sinyal, diunggah begitu ada',
    unsent: 'Belum terunggah. Dicoba lagi saat Anda mengirim.',
    unreadable: 'Bukan foto yang bisa dibaca. Pilih foto lain (JPEG, PNG, WebP).',
    failed: 'Foto ditolak server. Pilih foto lain.',
  },
  tooManyPhotos: (most) => `Paling banyak ${most} foto. Sisanya tidak ditambahkan.`,
};
