/** Prototype.js 1.7, which extends the prototypes of elements, arrays, strings and functions. */
export const host = {
  name: 'prototype-js',
  libraries: ['prototype.js'],
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<script src="/lib/prototype.js"></script>${script}`, body: widget }),
};
