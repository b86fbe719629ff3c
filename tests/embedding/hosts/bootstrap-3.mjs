/** Bootstrap 3 with the jQuery it needs. */
export const host = {
  name: 'bootstrap-3',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<link rel="stylesheet" href="/lib/bootstrap-3.css"><script src="/lib/jquery-1.js"></script><script src="/lib/bootstrap-3.js"></script>${script}`,
      body: `<div class="container"><div class="row"><div class="col-xs-12 well form-horizontal">${widget}</div></div></div>`,
    }),
  // jQuery's own counters
  changes: /^(?:\$|jQuery)\./u,
};
