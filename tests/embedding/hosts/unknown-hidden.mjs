/** A page that hides every tag it does not know, with the last word. */
export const host = {
  name: 'unknown-hidden',
  html: ({ hostPage, script, widget, tag }) =>
    hostPage({
      head: `<style>
        :not(html, head, body, header, h1, p, a, b, form, label, input, select, option, button, ul, li, table, caption, tbody, tr, th, td, div, script, style, title, meta) { display: none !important; }
        ${tag}, [data-suara] > * { display: none !important; }
      </style>${script}`,
      body: widget,
    }),
};
