import { inkProblems, textOf } from '../looks.mjs';

/** On paper, from a dark page: all that stands on the screen, and dark enough where a printer leaves out the grounds. */
export const host = {
  name: 'print',
  context: { colorScheme: 'dark' },
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<meta name="color-scheme" content="light dark">${script}`, body: widget }),
  async look({ page, widget }) {
    const onScreen = await textOf(widget);
    await page.emulateMedia({ media: 'print' });
    const [onPaper, problems] = [await textOf(widget), await inkProblems(widget)];
    await page.emulateMedia({ media: null });
    return onPaper === onScreen ? problems : [...problems, 'on paper there stands another text than on the screen'];
  },
};
