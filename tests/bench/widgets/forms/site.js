/** A site's settings and services, each asked for once by a page. */
const answers = new Map();

function ask(address) {
  if (!answers.has(address))
    answers.set(
      address,
      fetch(address).then((answer) => answer.json()),
    );
  return answers.get(address);
}

export const askSite = (api, name) =>
  Promise.all([ask(`${api}/v1/sites/${name}`), ask(`${api}/v1/sites/${name}/services`)]);

/** Services below the headings of their groups. */
export function groupsOf(services) {
  const labels = [...new Set(services.map(({ group }) => group.id))];
  return labels.map((label) => [label, services.filter(({ group }) => group.id === label)]);
}

export function fillIn(select, services) {
  for (const [label, members] of groupsOf(services)) {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...members.map(({ code, name }) => new Option(name.id, code)));
    select.append(group);
  }
}
