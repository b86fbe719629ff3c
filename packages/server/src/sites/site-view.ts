import { REPORT_LIMITS, type Area } from '@suara/core';
import { agencyOf, languagesOf, type City } from '../cities/city.js';
import type { ServiceProfile } from '../cities/profile.js';
import { BODY_LIMITS } from '../http/body.js';
import type { Site } from './site.js';

/** What widgets and desk must know before anybody attaches a photo. */
export const PHOTO_LIMITS = { photos: REPORT_LIMITS.photos, photoBytes: BODY_LIMITS.photo };

/** A site's public settings. */
export function siteView({ city, id, name, agency }: Site) {
  const { channels, areaLevels, theme, consent, clock, emergency } = city.profile;
  const { name: cityName, controlRoom, timeZone } = city.profile.city;
  return {
    site: `${city.id}.${id}`,
    name,
    agency: agency === null ? null : agencyOf(city, agency),
    city: { id: city.id, name: cityName, controlRoom, timeZone },
    languages: languagesOf(city),
    clock,
    ...(emergency && { emergency }),
    channels,
    areaLevels,
    theme,
    consent,
    limits: PHOTO_LIMITS,
  };
}

/** What can be reported. Which agency is suggested for it is the control room's business. */
export function servicesView({ profile }: City): Omit<ServiceProfile, 'agency'>[] {
  return profile.services.map(({ code, name, description, group, keywords, clockHours }) => ({
    code,
    name,
    description,
    group,
    keywords,
    ...(clockHours !== undefined && { clockHours }),
  }));
}

export function areasView({ areas }: City): readonly Area[] {
  return areas;
}
