/** A poll that takes no votes: not yet, or not any more. */
import { html } from 'hono/html';
import { notice } from '../frame/fields.js';
import { page } from '../frame/page.js';
import { aboutPart, afterPart, levelPart, timesPart, type PollPage } from './poll-page.js';

interface Rest {
  readonly status?: number;
  /** Why the vote that was sent is not recorded. */
  readonly setback?: string;
}

/** The poll as it stands, where nobody can vote. */
export async function restPage(of: PollPage, { status = 200, setback }: Rest = {}): Promise<Response> {
  const { frame, words, poll } = of;
  const { t, definition, say } = words;
  const isAnnounced = poll.state === 'announced';
  const asked = html`<div class="tight">
      <h2>${t.willBeAsked}</h2>
      <ul class="sees">
        ${definition.options.map(({ name }) => html`<li>${say(name)}</li>`)}
      </ul>
    </div>
    ${definition.levels.map((level) => levelPart(of, level))}`;
  return page(frame, {
    title: say(definition.question),
    status,
    ...(setback !== undefined && { notice: notice('danger', setback) }),
    content: html`<div class="stack">
      ${aboutPart(of)} ${timesPart(of)} ${isAnnounced ? asked : await afterPart(of)}
    </div>`,
  });
}
