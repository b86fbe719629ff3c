import type { PhotoMessages } from './photo-list.js';

/** What photos say, whatever they are for. */
export const photos: PhotoMessages = {
  addPhotos: 'Add photos',
  photo: (number) => `Photo ${number}`,
  removePhoto: (number) => `Remove photo ${number}`,
  photoState: {
    preparing: 'Preparing…',
    uploading: (percent) => `Uploading ${percent}%`,
    stored: 'Uploaded',
    waiting: 'Waiting for signal, goes up as soon as there is one',
    unsent: 'Not uploaded yet. We try again when you send.',
    unreadable: 'Not a photo we can read. Choose another (JPEG, PNG, WebP).',
    failed: 'The server refused this photo. Choose another.',
  },
  tooManyPhotos: (most) => `At most ${most} photos. The others were not added.`,
};
