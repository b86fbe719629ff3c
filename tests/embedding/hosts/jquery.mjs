/** jQuery 1.12, which listens to every click and every key on the page. */
export const host = {
  name: 'jquery-1',
  html: ({ hostPage, script, widget }) =>
    hostPage({
      head: `<script src="/lib/jquery-1.js"></script><script>
        jQuery(function ($) {
          $(document).on('click keydown input change submit', '*', function (event) { $(event.target).closest('form').serializeArray(); });
          $('body').delegate('[data-toggle]', 'click', function () { return false; });
        });
      </script>${script}`,
      body: widget,
    }),
  // its own counters
  changes: /^(?:\$|jQuery)\./u,
};
