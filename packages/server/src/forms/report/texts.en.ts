import type { ReportFormTexts } from './texts.js';

const fields: Readonly<Record<string, string>> = {
  '/description': 'Tell us what happened',
  '/service': 'Choose what it is about',
  '/place/area': 'Choose an area',
  '/contact/name': 'Enter your name',
  '/contact/phone': 'Enter a phone number or an e-mail address',
  '/consent/version': 'Tick the box to agree before sending',
};

const photos = (count: number): string => (count === 1 ? '1 photo was' : `${count} photos were`);

export const en: ReportFormTexts = {
  title: 'Report a problem',
  call: (phone) => `Call ${phone}`,
  story: 'What happened?',
  storyHint: 'Tell it in your own words. Leave out other people’s names and numbers.',
  service: 'What it is about',
  serviceHint: 'If unsure, choose the closest. Staff can move it.',
  where: 'Where?',
  area: (levels) => levels.join(', '),
  chooseArea: (level) => `Choose a ${level.toLowerCase()}…`,
  address: 'Address or landmark',
  addressHint: 'For example: opposite the school, lamp post 14.',
  photos: 'Photos',
  photosHint: (most) =>
    `At most ${most}, together 32 MB (JPEG, PNG, WebP). Hidden data, such as where it was taken, is removed by the server before storing. Mind what can be seen: faces, number plates, your home.`,
  stored: 'Photos that are uploaded already',
  storedHint: 'Untick a photo that you do not want to send.',
  photo: (number) => `Photo ${number}`,
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
  whoSees: 'Who sees what',
  sees: (controlRoom) => [
    `The report and photos: the ${controlRoom} and the department in charge.`,
    `Your contact, if you leave one: the ${controlRoom} and the department in charge, unless you hide it from the department.`,
    'The public: sees nothing of this report.',
  ],
  consent: 'Consent',
  agree: 'I agree',
  send: 'Send report',
  patience: 'With photos, sending may take some minutes. Wait until you see the number of your report.',
  fieldError: ({ pointer, code, limit }) => {
    if (code === 'too_short') return `Tell us a little more, at least ${limit ?? 10} characters`;
    if (code === 'too_long') return `Too long, at most ${limit ?? 4000} characters`;
    if (code === 'outdated') return 'The consent text has just changed. Read it again and tick the box';
    if (pointer === '/contact/phone' && code === 'invalid') return 'The phone number is incomplete or wrong';
    if (pointer === '/contact/email') return 'The e-mail address is wrong, example: name@example.org';
    if (pointer.startsWith('/photos')) return 'A photo has to be chosen and uploaded again';
    return fields[pointer] ?? 'Something here needs another look';
  },
  tooManyPhotos: (most, left) => `At most ${most} photos. ${photos(left)} not added`,
  unreadablePhoto: (name) => `“${name}” is not a photo that can be read. Choose another one (JPEG, PNG, WebP)`,
  largePhoto: (name, megabytes) => `“${name}” is too large. One photo may have ${megabytes} MB`,
  lostPhoto: 'A photo is no longer on the server. Choose it again',
  done: 'Report received',
  doneHint:
    'Stored on the server. Write down this number and code, or take a picture of this page, to follow your report.',
  ticket: 'Report number',
  secret: 'Secret code',
  secretHint: 'Shown only once. Whoever has number and code can read your report.',
  deadline: (when) => `Handled by ${when} at the latest`,
  follow: 'Look at this report',
  another: 'Make another report',
};
