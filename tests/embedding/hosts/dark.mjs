import { contrastProblems } from '../looks.mjs';

/** A page that declares dark: the widget goes with it, and can be read. */
export const host = {
  name: 'dark',
  context: { colorScheme: 'dark' },
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<meta name="color-scheme" content="light dark">${script}`, body: widget }),
  look: ({ widget }) => contrastProblems(widget, 'dark'),
};
