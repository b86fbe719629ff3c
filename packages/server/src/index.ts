export { createApp } from './app.js';
export { createCity, ProfileError } from './cities/create-city.js';
export { createSite, type NewSite } from './cities/create-site.js';
export { createOfficer, revokeOfficer, type NewOfficer } from './cities/officers.js';
export type {
  AgencyProfile,
  ChannelProfile,
  CityProfile,
  Localized,
  ServiceProfile,
  SiteProfile,
} from './cities/profile.js';
export { isReady } from './health/routes.js';
export { migrate } from './db/migrate.js';
export * as schema from './db/tables.js';
export type { OfficerRole } from './db/tables.js';
export * from './ports.js';
export { sweep, type Swept } from './sweep.js';
