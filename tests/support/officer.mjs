/** What an officer does in the control room, by the words on the screen. */

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} token */
export async function signIn(page, token) {
  await page.getByLabel('Token petugas').fill(token);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Antrean laporan' }).waitFor();
}

/** @param {Page} page */
export async function signOut(page) {
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByLabel('Token petugas').waitFor();
}

/** As from the telephone: by the number that is read out. @param {Page} page @param {string} ticket */
export async function openReport(page, ticket) {
  await page.getByLabel('Nomor tiket').fill(ticket);
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
  await page.getByRole('heading', { name: `Laporan ${ticket}` }).waitFor();
}
