import { fallbackLink, fallbackText, scriptPath } from '../snippet.mjs';

/** Of the site's own, for widgets that have no plain form. */
const STAND_IN = '/halaman-dinas';

/** The server's own form where this widget has one, else a page of the agency's. */
const wayOf = ({ api, city, job, material }) =>
  job.plain ? `${api}/v1/sites/${city.siteName}/forms/${job.plain.form(material)}` : STAND_IN;

/**
 * A script that never comes: the page's own link stays, nothing else is left behind, and by the form that it leads to the
 * citizen does the whole job all the same. Consultations and the scoreboard have no such form.
 */
export const host = {
  name: 'script-blocked',
  setup: ({ page, hosts }) => {
    hosts.put(STAND_IN, '<!doctype html><title>Kantor</title><h1>Halaman dinas</h1>');
    return page.route(`**${scriptPath}`, (route) => route.abort());
  },
  html: (tools) =>
    tools.hostPage({
      head: tools.script,
      body: tools.widget.replace(`href="${fallbackLink}"`, `href="${wayOf(tools)}"`),
    }),
  expectedErrors: /Failed to load resource: net::ERR_FAILED/u,
  async play(cell) {
    const { page, job, url } = cell;
    const link = page.getByRole('link', { name: fallbackText });
    const { height } = await link.boundingBox();
    if (height > 60) throw new Error(`The link is ${height} pixels high`);
    await link.click();
    if (job.plain) await job.plain.act(cell);
    else await page.getByRole('heading', { name: 'Halaman dinas' }).waitFor();
    await page.goto(url);
    await link.waitFor();
  },
};
