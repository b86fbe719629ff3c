/** Inside the shadow root of a component of the host's, whose styles are against it, too; it tells the loader of itself. */
const component = `<script>
  addEventListener('DOMContentLoaded', function () {
    var card = document.querySelector('host-card');
    var root = card.attachShadow({ mode: 'open' });
    var style = '<style>* { all: unset; } div { text-transform: uppercase; display: block; }</style>';
    root.innerHTML = style + '<div>' + card.querySelector('template').innerHTML + '</div>';
    (window.Suara = window.Suara || []).push(function (suara) { suara.load(root); });
  });
</script>`;

export const host = {
  name: 'shadow-root',
  html: ({ hostPage, script, markup }) =>
    hostPage({
      head: component + script,
      body: `<div id="place"><host-card><template>${markup}</template></host-card></div>`,
    }),
};
