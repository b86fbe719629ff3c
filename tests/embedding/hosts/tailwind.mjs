/** Tailwind's preflight, which takes borders, margins and the sizes of headings. */
export default {
  name: 'tailwind-preflight',
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<link rel="stylesheet" href="/lib/preflight.css">${script}`, body: widget }),
};
