export default {
  name: 'scoreboard',
  attributes: () => 'series="terbit"',
  ready: (board) => board.getByRole('table').first().waitFor({ state: 'attached' }),
  /** Reads the index, its grade and an element's score. */
  async act({ widget: board, picture }) {
    await board.getByText('75,00').first().waitFor();
    await board.getByText('Kurang baik').first().waitFor();
    const row = board.getByRole('row', { name: /U3\. Waktu Penyelesaian/ });
    if ((await row.count()) < 1) throw new Error('There is no row of the third element');
    await picture('index');
  },
};
