/** Tailwind's preflight, which takes borders, margins and the sizes of headings. */
export const host = {
  name: 'tailwind-preflight',
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<link rel="stylesheet" href="/lib/preflight.css">${script}`, body: widget }),
};
