/**
 * Writes profiles/<city>/areas.json for an Indonesian city or regency from the
 * official area codes, and a profile.json to fill in where there is none yet.
 *
 *   node scripts/make-profile.mjs <city> <code> [--expect <districts>,<villages>]
 *   node scripts/make-profile.mjs kota-tangerang 36.71 --expect 13,104
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = 'Usage: node scripts/make-profile.mjs <city> <code> [--expect <districts>,<villages>]';

// The package's own code wants a newer Node than this project, so only its CSV is read,
// with the parser that it depends on.
const require = createRequire(import.meta.url);
const packageFile = require.resolve('idn-area-data/package.json');
const { parse } = createRequire(packageFile)('papaparse');

function table(name) {
  const text = readFileSync(new URL(`data/${name}.csv`, pathToFileURL(packageFile)), 'utf8');
  return parse(text, { header: true, skipEmptyLines: true }).data;
}

/** "Keude ie Leubeue" → "Keude Ie Leubeue"; abbreviations and numerals stay as they are. */
function properName(name) {
  const words = name.trim().split(/\s+/);
  return words
    .map((word) => (/^[a-z]{2}/.test(word) && word !== 'dan' ? word[0].toUpperCase() + word.slice(1) : word))
    .join(' ');
}

function areasOf(code) {
  const districts = table('districts').filter((row) => row.regency_code === code);
  const codes = new Set(districts.map((row) => row.code));
  const villages = table('villages').filter((row) => codes.has(row.district_code));
  const areas = [
    ...districts.map((row) => ({ code: row.code, name: properName(row.name), parent: null })),
    ...villages.map((row) => ({
      code: row.code,
      name: properName(row.name),
      parent: row.district_code,
    })),
  ];
  return { areas, counts: [districts.length, villages.length] };
}

/** What is empty here is refused by the schema until somebody who knows the city fills it in. */
function blankProfile(city, name) {
  return {
    $schema: '../profile.schema.json',
    city: {
      id: city,
      name: { id: name },
      timeZone: '',
      languages: ['id'],
      defaultLanguage: 'id',
      controlRoom: { id: '' },
      callingCode: '62',
    },
    clock: { hours: null, pauseWhileWaiting: false, autoCloseHours: null },
    channels: [],
    areaLevels: [{ id: 'Kecamatan' }, { id: 'Kelurahan atau desa' }],
    agencies: [],
    services: [],
    theme: { accent: '', accentInk: '#ffffff', accentDark: '', accentInkDark: '' },
    consent: { version: '', text: { id: '' } },
    surveys: { quietDays: 90, invitations: 'city', consent: { version: '', text: { id: '' } } },
    sites: [],
  };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { expect: { type: 'string' } },
});
const [city, code] = positionals;
if (!city || !code || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(city)) fail(USAGE);

const regency = table('regencies').find((row) => row.code === code);
if (!regency) fail(`No city or regency has the code ${code}.`);
const { areas, counts } = areasOf(code);
const found = `${regency.name}: ${counts[0]} districts and ${counts[1]} villages`;
if (values.expect && values.expect !== counts.join(',')) fail(`${found}, not ${values.expect}. Nothing was written.`);

const folder = new URL(`../profiles/${city}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
// One area a line: a change of one name is a change of one line.
writeFileSync(new URL('areas.json', folder), `[\n${areas.map((area) => `  ${line(area)}`).join(',\n')}\n]\n`);
const profile = new URL('profile.json', folder);
const isNew = !existsSync(profile);
if (isNew) writeFileSync(profile, `${JSON.stringify(blankProfile(city, regency.name), null, 2)}\n`);
console.log(`${found}, in profiles/${city}/areas.json.`);
if (isNew) console.log(`profiles/${city}/profile.json is new: fill in what is empty, then run the tests.`);

function line({ code, name, parent }) {
  return `{ "code": ${JSON.stringify(code)}, "name": ${JSON.stringify(name)}, "parent": ${JSON.stringify(parent)} }`;
}
