import { html } from 'hono/html';
import type { AppContext } from '../../http/env.js';
import type { Problem } from '../../http/problem.js';
import { frameOf } from './frame.js';
import { page } from './page.js';
import type { Obstacle } from './texts.js';

const OBSTACLES: Readonly<Record<number, Obstacle>> = {
  400: 'unreadable',
  401: 'unreadable',
  403: 'refused',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  415: 'unsupported',
  422: 'unreadable',
  429: 'busy',
  503: 'unavailable',
};

/** What a later try may change. */
const PASSING: readonly Obstacle[] = ['busy', 'unavailable', 'internal'];

/** What keeps a form from being shown or taken, as a page in the citizen's language. */
export function problemPage(context: AppContext, problem: Problem): Promise<Response> {
  const frame = frameOf(context);
  const obstacle = OBSTACLES[problem.status] ?? 'internal';
  const { title, text } = frame.t.obstacles[obstacle];
  const again = frame.isAnswer && PASSING.includes(obstacle) ? html`<p>${frame.t.sendAgain}</p>` : '';
  return page(frame, {
    title,
    content: html`<div class="stack">
      <p>${text}</p>
      ${again}
    </div>`,
    status: problem.status,
    isPersonal: true,
    ...(problem.options.headers && { headers: problem.options.headers }),
  });
}
