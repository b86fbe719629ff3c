import { errorSummary } from '../internal/errors.en.js';
import { photos } from '../internal/photos/photos.en.js';
import type { LaterMessages } from './messages.js';

const fields: Record<string, string> = {
  '/description': 'Tell us what happened',
  '/service': 'Choose what it is about',
  '/place/area': 'Choose an area, or use your phone’s location',
  '/contact/name': 'Enter your name',
  '/contact/phone': 'Enter a phone number or an e-mail address',
  '/consent/version': 'Tick the box to agree before sending',
};

export const later: LaterMessages = {
  errorSummary,
  saved: 'Draft kept on this device',
  notSaved: 'This browser keeps no drafts. Leave the page open until it is sent.',
  restored: 'We brought back the draft you had not sent.',
  startOver: 'Delete the draft and start over',
  fieldError: ({ pointer, code, limit }) => {
    if (code === 'too_short') return `Tell us a little more, at least ${limit ?? 10} characters`;
    if (code === 'too_long') return `Too long, at most ${limit ?? 4000} characters`;
    if (code === 'outdated') return 'The consent text has just changed. Reload the page, your draft stays';
    if (pointer === '/contact/phone' && code === 'invalid') return 'The phone number is incomplete or wrong';
    if (pointer === '/contact/email') return 'The e-mail address is wrong, example: name@example.org';
    if (pointer.startsWith('/photos')) return 'A photo has to be uploaded again';
    return fields[pointer] ?? 'Something here needs another look';
  },
  placeHint: 'One of the two is enough: your phone’s location, or an area and a landmark.',
  locate: 'Use my phone’s location',
  locating: 'Finding your location…',
  located: (metres) => `Phone’s location added, within about ${metres} metres`,
  forgetPoint: 'Remove the phone’s location',
  locateDenied: 'Location was not allowed. Choose an area below, that is enough.',
  locateFailed: 'No location was found. Choose an area below, that is enough.',
  or: 'or choose an area',
  chooseArea: (level) => `Choose a ${level.toLowerCase()}…`,
  areasFailed: 'The list of areas could not be loaded yet.',
  address: 'Address or landmark',
  addressHint: 'For example: opposite the school, lamp post 14.',
  photos: 'Photos',
  photosHint: (most) =>
    `At most ${most}. Hidden data, such as where it was taken, is removed before sending. Mind what can be seen: faces, number plates, your home.`,
  ...photos,
  who: 'Who are you?',
  nameless: 'Without a name',
  namelessHint: 'We ask for nothing. You follow the report with its number and a secret code.',
  contact: 'Leave a contact',
  contactHint: 'Staff can reach you if they need to.',
  name: 'Name',
  phone: 'Phone number',
  email: 'E-mail',
  oneOfTwo: 'One of the two is enough: phone or e-mail.',
  hide: 'Hide my contact from the department',
  hideHint: (controlRoom) => `Only the ${controlRoom} sees it.`,
  review: 'Check your report',
  change: (what) => `Change ${what.toLowerCase()}`,
  noPhotos: 'No photos',
  photoCount: (count) => (count === 1 ? '1 photo' : `${count} photos`),
  whoSees: 'Who sees what',
  seesReport: (controlRoom) => `The report and photos: the ${controlRoom} and the department in charge.`,
  seesContact: {
    none: 'Your contact: you gave none.',
    hidden: (controlRoom) => `Your contact: only the ${controlRoom}.`,
    shared: (controlRoom) => `Your contact: the ${controlRoom} and the department in charge.`,
  },
  seesPublic: 'The public: sees nothing of this report.',
  consent: 'Consent',
  agree: 'I agree',
  send: 'Send report',
  sending: 'Sending…',
  sendingPhotos: 'Uploading photos…',
  pendingTitle: 'Not sent yet',
  pending: 'Your report is safe on this device. We send it as soon as there is a connection, while this page is open.',
  pendingSent:
    'The server has not answered, so the report may have arrived. We send the very same again; it will not be recorded twice.',
  sendAgain: 'Send now',
  edit: 'Change the report',
  done: 'Report received',
  doneHint: 'Stored on the server. Keep this number and code to follow your report.',
  ticket: 'Report number',
  secret: 'Secret code',
  secretHint: 'Shown only once. Whoever has number and code can read your report.',
  deadline: 'To be handled by',
  deadlineText: (when) => `Handled by ${when} at the latest`,
  copy: 'Copy both',
  copied: 'Copied',
  keep: 'Keep on this device',
  keepHint: 'Not on a device you share.',
  kept: 'Kept on this device',
  print: 'Print',
  another: 'Make another report',
};
