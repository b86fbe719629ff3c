import type { FieldError } from '@suara/core';
import type { CommonMessages } from '../internal/messages.js';
import type { PhotoMessages } from '../internal/photos/photo-list.js';
import type { Step } from './draft.js';

/** Texts of the frame and the first step. */
export interface ComplaintFormMessages extends CommonMessages {
  title: string;
  call: (phone: string) => string;
  stepName: Record<Step, string>;
  progress: (step: number, of: number, name: string) => string;
  next: (name: string) => string;
  back: string;
  story: string;
  storyHint: string;
  service: string;
  serviceHint: string;
  suggestions: string;
  choose: string;
}

/** Texts of the later steps and of the receipt: loaded when a citizen gets there. */
export interface LaterMessages extends PhotoMessages {
  saved: string;
  notSaved: string;
  restored: string;
  startOver: string;
  errorSummary: (count: number) => string;
  fieldError: (error: FieldError) => string;
  placeHint: string;
  locate: string;
  locating: string;
  located: (metres: number) => string;
  forgetPoint: string;
  locateDenied: string;
  locateFailed: string;
  or: string;
  chooseArea: (level: string) => string;
  areasFailed: string;
  address: string;
  addressHint: string;
  photos: string;
  photosHint: (most: number) => string;
  who: string;
  nameless: string;
  namelessHint: string;
  contact: string;
  contactHint: string;
  name: string;
  phone: string;
  email: string;
  oneOfTwo: string;
  hide: string;
  hideHint: (controlRoom: string) => string;
  review: string;
  change: (what: string) => string;
  noPhotos: string;
  photoCount: (count: number) => string;
  whoSees: string;
  seesReport: (controlRoom: string) => string;
  seesContact: {
    none: string;
    hidden: (controlRoom: string) => string;
    shared: (controlRoom: string) => string;
  };
  seesPublic: string;
  consent: string;
  agree: string;
  send: string;
  sending: string;
  sendingPhotos: string;
  pendingTitle: string;
  pending: string;
  pendingSent: string;
  sendAgain: string;
  edit: string;
  done: string;
  doneHint: string;
  ticket: string;
  secret: string;
  secretHint: string;
  deadline: string;
  deadlineText: (when: string) => string;
  copy: string;
  copied: string;
  keep: string;
  keepHint: string;
  kept: string;
  print: string;
  another: string;
}
