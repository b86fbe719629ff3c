/** What any site writes: asks what can be complained about, and fills the list that stands in the page. */
import { fillIn, askSite } from './site.js';

for (const form of document.querySelectorAll('form[data-site]')) {
  const [site, services] = await askSite(form.dataset.api, form.dataset.site);
  form.querySelector('.by').textContent = `${site.name.id} · ${site.city.name.id}`;
  fillIn(form.querySelector('select'), services);
  form.addEventListener('submit', (event) => event.preventDefault());
}
