import { lookUp } from '../../support/citizen.mjs';

export const job = {
  name: 'status-tracker',
  attributes: () => '',
  ready: (tracker) => tracker.getByLabel('Nomor laporan').waitFor(),
  /** Opens a report with its ticket and secret, and reads what was filed. */
  async act({ widget: tracker, city, picture }) {
    await picture('codes');
    await lookUp(tracker, city.report);
    await tracker.getByText('Lampu jalan di depan sekolah mati sejak Senin.').first().waitFor();
    await picture('report');
  },
  plain: {
    form: () => 'track',
    /** The same by the server's page. */
    async act({ page, city }) {
      await lookUp(page.locator('body'), city.report);
      await page.getByText('Lampu jalan di depan sekolah mati sejak Senin.').first().waitFor();
    },
  },
};
