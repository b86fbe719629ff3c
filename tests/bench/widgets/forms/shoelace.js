/** The same form from Shoelace's components, only those it needs, as its documentation tells to cherry-pick. */
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { askSite } from './site.js';

for (const form of document.querySelectorAll('form[data-site]')) {
  const [site, services] = await askSite(form.dataset.api, form.dataset.site);
  form.querySelector('.by').textContent = `${site.name.id} · ${site.city.name.id}`;
  form.querySelector('sl-select').append(
    ...services.map(({ code, name }) => {
      const option = document.createElement('sl-option');
      option.value = code;
      option.textContent = name.id;
      return option;
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
}
