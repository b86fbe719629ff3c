/** What can be chosen from: the demonstration's sites, and what the server tells of each. */

/** A city that serves this page itself writes its own sites here. */
export const SITES = [
  { value: 'kota-tangerang.dpupr', id: 'Dinas PUPR, Kota Tangerang', en: 'Public Works, Tangerang City' },
  { value: 'kota-tangerang.dlh', id: 'Dinas Lingkungan Hidup, Kota Tangerang', en: 'Environment, Tangerang City' },
  { value: 'kota-tangerang.diskominfo', id: 'Diskominfo, Kota Tangerang', en: 'Communication, Tangerang City' },
  { value: 'kota-tangerang.disdukcapil', id: 'Disdukcapil, Kota Tangerang', en: 'Registry Office, Tangerang City' },
  { value: 'harbour-bay.city', id: 'City of Harbour Bay', en: 'City of Harbour Bay' },
  { value: 'harbour-bay.harbourmaster', id: 'Harbourmaster, Harbour Bay', en: 'Harbourmaster, Harbour Bay' },
];

/** @type {Map<string, Promise<unknown>>} */
const asked = new Map();

/** Nothing where the site is not known, or the server cannot be reached: then names are typed. */
async function ask(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

function once(address) {
  const answer = asked.get(address) ?? ask(address);
  asked.set(address, answer);
  return answer;
}

const inLanguage = (texts, language) => texts?.[language] ?? Object.values(texts ?? {})[0];

/** @param {string} site @param {string} language */
export async function offersOf(site, language) {
  const at = (path) => once(`/v1/sites/${encodeURIComponent(site)}/${path}`);
  const [{ polls = [] }, { consultations = [] }, answer] = await Promise.all(
    ['polls', 'consultations', 'services'].map(at),
  );
  const services = Array.isArray(answer) ? answer : [];
  const named = (value, texts) => ({ value, text: inLanguage(texts, language) ?? value });
  return {
    polls: polls.map(({ poll, question }) => named(poll, question)),
    consultations: consultations.map(({ consultation, title }) => named(consultation, title)),
    services: services.map(({ code, name }) => named(code, name)),
  };
}
