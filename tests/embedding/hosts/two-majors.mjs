import { scriptPath, widgetTag } from '../snippet.mjs';

/** Another major version of Suara on the same page, under its own prefix: both work, and neither knows of the other. */
export const host = {
  name: 'two-majors',
  needs: 'second-major',
  html: ({ hostPage, script, widget, hosts, api, tag, city, attributes }) =>
    hostPage({
      head: `${script}${script.replace(`${api}${scriptPath}`, `${hosts.origin}${scriptPath.replace('/cdn/', '/cdn-2/')}`)}`,
      body: `${widget}<div id="other">${widgetTag(tag.replace('suara-', 'suara2-'), city.siteName, `${attributes} base-url="${api}"`)}</div>`,
    }),
  /** The other one is ready, too, and is of another copy. */
  async arrive({ page, tag }) {
    const other = tag.replace('suara-', 'suara2-');
    await page.waitForFunction((name) => customElements.get(name), tag);
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('h2'), other);
    const told = await page.evaluate(
      ([one, two]) => {
        const [first, second] = [one, two].map((name) => customElements.get(name));
        if (!first || !second || first === second) return 'both tags are one class';
        if (!window.Suara?.version || !window.Suara2?.version || window.Suara === window.Suara2)
          return 'there are not two loaders';
        return '';
      },
      [tag, other],
    );
    if (told) throw new Error(told);
  },
  changes: /there is a new window\.Suara2$/u,
};
