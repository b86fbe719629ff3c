/** Bootstrap 5 with its script. */
export const host = {
  name: 'bootstrap-5',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<link rel="stylesheet" href="/lib/bootstrap-5.css"><script src="/lib/bootstrap-5.js"></script>${script}`,
      body: `<div class="container text-center"><div class="row"><div class="col card">${widget}</div></div></div>`,
    }),
};
