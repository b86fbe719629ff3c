import './base-url.js';
import '@suara/elements/consultation/define';

/** Its questions are polls, which stand where the page's loader does not look. */
import('./poll.js').catch((error: unknown) => {
  console.error('<suara-poll> could not be loaded.', error);
});
