const COMMENT = 'Siapa yang menyediakan tempat sampahnya?';

export const job = {
  name: 'consultation',
  material: (city) => city.openConsultation(),
  attributes: (consultation) => `consultation="${consultation}"`,
  ready: (consultation) => consultation.getByText('TPA hampir penuh.').waitFor(),
  /** Reads the document and comments on a section; the desk has it to read. */
  async act({ widget, city, picture, material: consultation }) {
    await widget.getByText('Sampah dipilah di rumah, menjadi tiga jenis.').waitFor();
    await picture('document');
    await widget.getByRole('button', { name: 'Komentari bagian ini' }).first().click();
    await widget.getByLabel('Komentar Anda').fill(COMMENT);
    await picture('comment');
    await widget.getByRole('button', { name: 'Kirim komentar' }).click();
    await widget.getByText('Komentar tersimpan. Ditampilkan setelah dibaca petugas.').waitFor();
    const said = (await city.contributionsTo(consultation)).map(({ text }) => text);
    if (said.length !== 1 || said[0] !== COMMENT) throw new Error(`The desk has ${JSON.stringify(said)}`);
  },
};
