/** A page whose relative addresses lead to another site; its own script is named in full. */
export const host = {
  name: 'base-href',
  html: ({ hostPage, script, widget, hosts }) =>
    hostPage({
      head: `<base href="https://elsewhere.invalid/deep/">${script}`,
      body: `${widget}<script src="${hosts.origin}/host.js"></script>`,
      script: false,
    }),
};
