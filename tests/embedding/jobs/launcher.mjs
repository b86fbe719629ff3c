import { widgetTag } from '../snippet.mjs';
import { job as poll } from './poll.mjs';

const button = (launcher, name) => launcher.getByRole('button', { name, exact: true });

/** A poll behind the floating button. It has no place of its own in the page, so no pictures of it are compared. */
export const job = {
  ...poll,
  name: 'launcher',
  markup: (site, attributes) => `<suara-launcher>${widgetTag('suara-poll', site, attributes)}</suara-launcher>`,
  /** Those look at a widget that is there before anybody opens it; and in a tall frame the corner lies beyond the screen. */
  leavesOut: ['readded', 'two-majors', 'api-blocked', 'sandboxed-opaque', 'sandboxed-frame'],
  ready: (launcher) => button(launcher, 'Ikut jajak pendapat').waitFor(),
  /** Opens the dialog, votes there, and closes it. */
  async act(cell) {
    const { widget: launcher } = cell;
    await button(launcher, 'Ikut jajak pendapat').click();
    await poll.act({ ...cell, picture: () => undefined });
    await button(launcher, 'Tutup').click();
    await launcher.getByRole('heading', { name: 'Suara tercatat' }).waitFor({ state: 'hidden' });
  },
};
