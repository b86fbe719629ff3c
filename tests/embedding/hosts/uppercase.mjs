/** A page that shouts: all that is inherited is set, and set on every element it knows of. */
export const host = {
  name: 'uppercase',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<style>
        body { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; white-space: nowrap; line-height: 3;
          font: italic small-caps bold 22px/2.5 fantasy; color: #c0c; text-align: center; text-indent: 4em; cursor: crosshair;
          visibility: visible; user-select: none; text-shadow: 2px 2px red; word-break: break-all; tab-size: 20;
          -webkit-text-fill-color: orange; -webkit-text-stroke: 1px teal; quotes: none; hyphens: auto; list-style: square inside; }
        div, p, span, button, input, label { text-transform: uppercase; color: purple; font-family: fantasy; }
      </style>${script}`,
      body: widget,
    }),
};
