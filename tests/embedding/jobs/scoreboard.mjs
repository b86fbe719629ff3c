export const job = {
  name: 'scoreboard',
  attributes: () => 'series="terbit"',
  ready: (board) => board.getByText('75,00').first().waitFor(),
  /** Reads the index, its grade, and an element's score in the table. */
  async act({ widget: board, picture }) {
    await board.getByText('Kurang baik').first().waitFor();
    await picture('index');
    await board.getByText('Lihat sebagai tabel').first().click();
    await board.getByRole('row', { name: /^U3\. Waktu Penyelesaian 3,00/u }).waitFor();
    await picture('table');
  },
};
