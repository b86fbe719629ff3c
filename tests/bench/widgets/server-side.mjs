/** The list as a server would write it into the page. */
import { groupsOf } from './forms/site.js';

export async function fillIn(url, site) {
  const services = await (await fetch(`${url}/v1/sites/${site}/services`)).json();
  return groupsOf(services)
    .map(([label, members]) => {
      const options = members.map(({ code, name }) => `<option value="${code}">${name.id}</option>`).join('');
      return `<optgroup label="${label}">${options}</optgroup>`;
    })
    .join('');
}
