import { agencyOf, languagesOf } from '../cities/city.js';
import { PHOTO_LIMITS } from '../sites/site-view.js';
import type { Officer } from './authenticate.js';

/** Who is signed in, and what the desk needs to know of the city. */
export function sessionView({ city, name, role, agency }: Officer) {
  const { name: cityName, controlRoom, timeZone } = city.profile.city;
  return {
    officer: { name, role, agency: agency === null ? null : agencyOf(city, agency) },
    city: { id: city.id, name: cityName, controlRoom, timeZone, languages: languagesOf(city) },
    agencies: city.profile.agencies,
    sites: city.profile.sites.map(({ id, name: siteName }) => ({ site: `${city.id}.${id}`, name: siteName })),
    limits: PHOTO_LIMITS,
  };
}
