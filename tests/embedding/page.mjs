/** The frame that all hosts share: an agency's page with things of its own, so that it shows when one of them changes. */

/** What a page has beside the widget. Each is looked at before and after. */
const OWN = `<header data-probe><h1>Dinas Contoh</h1><p>Kantor buka <a href="#jam">pukul 8</a>, <b>Senin</b> sampai Jumat.</p></header>
<form data-probe action="/cari"><label>Cari <input name="cari" value="taman"></label>
<select name="bagian"><option>Semua</option></select><button>Cari</button></form>
<ul data-probe><li>Layanan</li><li>Berita</li></ul>
<table data-probe><caption>Jadwal</caption><tr><th>Hari</th><td>Senin</td></tr></table>`;

/** What its own script is: it counts what reaches its own listeners. */
export const HOST_SCRIPT = `(function () {
  var heard = (window.hostHeard = { search: 0, error: 0 });
  document.querySelector('form[data-probe]').addEventListener('submit', function (event) {
    event.preventDefault();
    heard.search += 1;
  });
  window.addEventListener('error', function () { heard.error += 1; });
  window.addEventListener('unhandledrejection', function () { heard.error += 1; });
  history.replaceState({ host: 1 }, '');
  try {
    localStorage.setItem('host-key', 'kept');
    sessionStorage.setItem('host-key', 'kept');
  } catch (refused) {
    // a page without storage
  }
})();`;

/**
 * A whole page. Its script stands last: it waits for the style sheets before it, so what is looked at before the widget
 * comes is the page as its makers see it.
 */
export function hostPage({ head = '', body, html = 'lang="id"', bodyAttributes = '', script = true }) {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dinas Contoh</title>
${head}
</head>
<body ${bodyAttributes}>
${OWN}
${body}
${script ? '<script src="/host.js"></script>' : ''}
</body>
</html>`;
}

/** The same place for the widget on every page: pictures are compared, and the host's margins are no matter of ours. */
export const place = (widget) => `<div id="place">${widget}</div>`;

export const PLACED = `html { overflow-y: scroll; }
#place#place#place { display: block !important; position: absolute !important; inset: 420px auto auto 20px !important;
  inline-size: 640px !important; max-inline-size: calc(100vw - 40px) !important; margin: 0 !important; padding: 0 !important;
  background: #fff !important; }`;

/**
 * A page with the widget in a frame. The frame's page has the placing sheet in its own head: what is to run before the
 * first script of a page does not always reach the document that a frame ends up with.
 */
export function framed({ script, widget, hosts, path, origin, attributes = '' }) {
  hosts.put(`${path}/inner`, hostPage({ head: `<style>${PLACED}</style>${script}`, body: widget }));
  return hostPage({
    head: '<style>#frame { position: absolute; inset: 300px auto auto 0; border: 0; }</style>',
    body: `<iframe id="frame" width="760" height="3200" src="${origin}${path}/inner" ${attributes}></iframe>`,
  });
}

export const inFrame = (page, tag) => page.frameLocator('#frame').locator(tag);
