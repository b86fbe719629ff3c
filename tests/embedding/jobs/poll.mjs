import { openPoll } from '../../support/polls.mjs';

async function expectCounted(city, poll) {
  const ballots = await city.ballotsIn(poll);
  if (ballots !== 1) throw new Error(`${ballots} ballots were counted`);
}

export const job = {
  name: 'poll',
  material: ({ url, dispatcherToken, closesAt }) => openPoll(url, dispatcherToken, { kind: 'single' }, { closesAt }),
  attributes: (poll) => `poll="${poll}"`,
  ready: (poll) => poll.getByRole('radio', { name: 'Lebih banyak pohon' }).waitFor(),
  /** Votes, to the receipt, and finds the vote counted once. */
  async act({ widget, city, picture, material: poll }) {
    await picture('ballot');
    await widget.getByRole('radio', { name: 'Lebih banyak lampu' }).check();
    await picture('chosen');
    await widget.getByRole('button', { name: 'Kirim suara', exact: true }).click();
    await widget.getByRole('heading', { name: 'Suara tercatat' }).waitFor();
    await expectCounted(city, poll);
  },
  plain: {
    form: (poll) => `polls/${poll}`,
    /** The same by the server's page. */
    async act({ page, city, material: poll }) {
      await page.getByRole('radio', { name: 'Lebih banyak lampu' }).check();
      await page.getByRole('button', { name: 'Kirim suara', exact: true }).click();
      await page.getByRole('heading', { name: 'Suara tercatat' }).waitFor();
      await expectCounted(city, poll);
    },
  },
};
