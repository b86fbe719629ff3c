import type { CommonMessages } from './messages.js';

export const common: CommonMessages = {
  loading: 'Loading…',
  retry: 'Try again',
  siteUnknown: 'This site is not registered with the service. Please tell the site’s owner.',
  siteMissing: 'The site’s owner has not filled in the name of the site.',
  failure: {
    offline: 'The server cannot be reached. Check your signal, then try again.',
    timeout: 'The server took too long to answer. Try again in a moment.',
    busy: 'The server is busy. Try again in a moment.',
    refused: 'This site may not use the service. Please tell the site’s owner.',
    unexpected: 'Something went wrong on our side. Try again in a moment.',
  },
  optional: '(optional)',
};
