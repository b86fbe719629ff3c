/** The same form by SurveyJS. */
import { Model } from 'survey-core';
import 'survey-js-ui';
import { askSite } from './site.js';

const place = document.querySelector('[data-site]');
const [site, services] = await askSite(place.dataset.api, place.dataset.site);
const survey = new Model({
  title: 'Sampaikan laporan',
  description: `${site.name.id} · ${site.city.name.id}`,
  completeText: 'Lanjut',
  elements: [
    { type: 'comment', name: 'description', title: 'Apa yang terjadi?', isRequired: true, maxLength: 4000 },
    {
      type: 'dropdown',
      name: 'service',
      title: 'Jenis laporan',
      isRequired: true,
      renderAs: 'select',
      choices: services.map(({ code, name }) => ({ value: code, text: name.id })),
    },
  ],
});
survey.render(place);
