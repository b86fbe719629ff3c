import { readFileSync } from 'node:fs';

/** The city that the reports are filed in: a real profile, with one site. */
const read = (file) =>
  JSON.parse(readFileSync(new URL(`../../profiles/kota-tangerang/${file}`, import.meta.url), 'utf8'));

export const profile = read('profile.json');
export const areas = read('areas.json');

const sitePath = `/v1/sites/${profile.city.id}.${profile.sites[0].id}`;

export const reportsPath = `${sitePath}/reports`;

const both = (text) => Object.fromEntries(profile.city.languages.map((language) => [language, text]));

const HOUR = 3_600_000;

/** A poll that is open for as long as anybody cuts. */
export const pollDraft = () => ({
  poll: 'ketahanan',
  agency: null,
  question: both('Apa yang paling dibutuhkan taman kota?'),
  options: ['pohon', 'bangku'].map((id) => ({ id, name: both(id) })),
  ballot: { kind: 'single' },
  quorum: null,
  levels: ['device'],
  results: 'always',
  opensAt: new Date(Date.now() + HOUR).toISOString(),
  closesAt: new Date(Date.now() + 100 * HOUR).toISOString(),
});

export const pollPath = `${sitePath}/polls/ketahanan`;

const lowestArea = areas.find((area) => areas.every(({ parent }) => parent !== area.code));

/** Ends every description, so that a stored report names the key it was sent under. */
const mark = 'Nomor uji ';

/** The same key gives the same report, as a client keeps it for all its tries. */
export function reportFor(key) {
  return {
    description: `Lampu jalan di depan sekolah mati sejak Senin. ${mark}${key}`,
    service: 'street-light',
    place: { area: lowestArea.code, address: 'Depan sekolah' },
    photos: [],
    anonymous: true,
    contact: { name: 'Sari Wulandari', phone: '081234567890' },
    consent: { version: profile.consent.version },
    language: profile.city.defaultLanguage,
  };
}

export const keyIn = (description) => description.slice(description.lastIndexOf(mark) + mark.length);
