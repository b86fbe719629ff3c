/** Which cells of the table are run. */

/** A host that is about one widget, or about none in particular, names those it takes; a job those that do not fit it. */
const takes = (host, job) => (!host.widgets || host.widgets.includes(job.name)) && !job.leavesOut?.includes(host.name);

/**
 * All of them; or those of one host or widget; or, in the short form, every host once with the widgets in turn, so that
 * each widget meets several. The plain page is always there with the widgets that are asked for: it is what the others'
 * pictures are compared with.
 */
export function chooseCells(hosts, jobs, { short = false, host: onlyHost, widget: onlyWidget } = {}) {
  const [plain, ...others] = hosts;
  const unknown = [
    ...(onlyHost && !hosts.some(({ name }) => name === onlyHost) ? [`host ${onlyHost}`] : []),
    ...(onlyWidget && !jobs.some(({ name }) => name === onlyWidget) ? [`widget ${onlyWidget}`] : []),
  ];
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(' and no ')}.`);
  let turn = 0;
  const jobsOf = (host) => {
    const all = jobs.filter((job) => takes(host, job) && (!onlyWidget || job.name === onlyWidget));
    return short && !onlyWidget ? [all[turn++ % all.length]] : all;
  };
  const chosen = others
    .filter(({ name }) => !onlyHost || name === onlyHost)
    .flatMap((host) => jobsOf(host).map((job) => ({ host, job })));
  const compared = jobs.filter(
    ({ name }) =>
      (!onlyWidget || name === onlyWidget) &&
      (!onlyHost || onlyHost === 'plain' || chosen.some(({ job }) => job.name === name)),
  );
  return [...compared.map((job) => ({ host: plain, job })), ...chosen];
}
