/** The snippet pasted twice, and a second copy of the same version from elsewhere: it says so, and yields. */
export const host = {
  name: 'two-copies',
  html: ({ hostPage, script, widget, hosts, api }) =>
    hostPage({
      head: `${script}${script}`,
      body: `${widget}${script}${script.replace(api, hosts.origin)}`,
    }),
};
