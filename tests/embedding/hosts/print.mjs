import { inkProblems, textOf } from '../looks.mjs';

/** On paper, from a dark page: all that stands on the screen, dark on white. */
export default {
  name: 'print',
  context: { colorScheme: 'dark' },
  html: ({ hostPage, script, widget }) =>
    hostPage({ head: `<meta name="color-scheme" content="light dark">${script}`, body: widget }),
  async look({ page, widget }) {
    const onScreen = await textOf(widget);
    await page.emulateMedia({ media: 'print' });
    const problems = await inkProblems(widget);
    const onPaper = await textOf(widget);
    await page.emulateMedia({ media: null });
    return onPaper === onScreen ? problems : [...problems, 'on paper there stands another text than on the screen'];
  },
};
