import { skmDefinition } from '@suara/core';
import { openSurvey, reportOf } from '../../support/surveys.mjs';

const scales = skmDefinition('permenpanrb-14-2017').questions.filter(({ type }) => type === 'likert');
const services = [{ id: 'ktp', name: { id: 'KTP elektronik', en: 'Identity card' } }];

const about = ['Apa jenis kelamin Anda?', 'Apa pendidikan terakhir Anda?', 'Apa pekerjaan Anda?'];

async function expectCounted(city, survey) {
  const { responses } = await reportOf(city.url, city.dispatcherToken, survey);
  if (responses.total !== 1) throw new Error(`${responses.total} responses were counted`);
}

export const job = {
  name: 'survey',
  material: ({ url, dispatcherToken, closesAt }) => openSurvey(url, dispatcherToken, { services, closesAt }),
  attributes: (survey) => `survey="${survey}"`,
  ready: (survey) => survey.getByRole('radio').first().waitFor(),
  /** Answers the nine elements of the official survey, to the thank-you, and is counted. */
  async act({ widget, city, picture, material: survey }) {
    const button = (name) => widget.getByRole('button', { name, exact: true });
    await picture('question');
    for (const [index, { text, points }] of scales.entries()) {
      const asked = widget.getByRole('group', { name: text.id });
      await asked.getByRole('radio', { name: points[2].id, exact: true }).check();
      if (index === 1) await picture('answered');
      await button('Lanjut').click();
    }
    for (const name of about) {
      await widget.getByRole('group', { name }).waitFor();
      await button('Lewati').click();
    }
    await button('Kirim jawaban').click();
    await widget.getByRole('heading', { name: 'Terima kasih' }).waitFor();
    await expectCounted(city, survey);
  },
  plain: {
    form: (survey) => `survey?survey=${survey}`,
    /** The same by the server's page, where all questions stand below each other. */
    async act({ page, city, material: survey }) {
      for (const { text, points } of scales) {
        const asked = page.getByRole('group', { name: text.id });
        await asked.getByRole('radio', { name: points[2].id, exact: true }).check();
      }
      await page.getByRole('button', { name: 'Kirim jawaban', exact: true }).click();
      await page.getByRole('heading', { name: 'Terima kasih' }).waitFor();
      await expectCounted(city, survey);
    },
  },
};
