import { controlProblems } from '../looks.mjs';

/** Somebody whose system chooses the colours: every control still has an edge, and a choice can be told from the others. */
export const host = {
  name: 'forced-colours',
  context: { forcedColors: 'active' },
  html: ({ hostPage, script, widget }) => hostPage({ head: script, body: widget }),
  look: ({ widget }) => controlProblems(widget),
};
