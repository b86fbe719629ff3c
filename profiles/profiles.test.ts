import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

type Localized = Record<string, string>;

interface Profile {
  city: {
    id: string;
    name: Localized;
    timeZone: string;
    languages: string[];
    defaultLanguage: string;
    controlRoom: Localized;
  };
  clock: { hours: number; pauseWhileWaiting: boolean; autoCloseHours: number };
  emergency?: { phone: string; label: Localized };
  channels: { kind: string; label: Localized; address: string; url?: string }[];
  areaLevels: Localized[];
  agencies: { id: string; name: Localized; shortName: Localized }[];
  services: {
    code: string;
    name: Localized;
    description: Localized;
    group: Localized;
    keywords: Record<string, string[]>;
    agency: string;
    clockHours?: number;
  }[];
  theme: { accent: string; accentInk: string; accentDark: string; accentInkDark: string };
  consent: { version: string; text: Localized };
  surveys: { consent: { version: string; text: Localized } };
  sites: { id: string; name: Localized; agency: string | null; origins: string[] }[];
}

interface Area {
  code: string;
  name: string;
  parent: string | null;
}

interface Validate {
  (data: unknown): boolean;
  errors?: unknown[] | null;
}

interface Validator {
  addSchema(schema: unknown, key: string): Validator;
  getSchema(reference: string): Validate | undefined;
}

const here = new URL('./', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, here), 'utf8'));
}

const readProfile = (city: string): Profile => read(`${city}/profile.json`) as Profile;
const readAreas = (city: string): Area[] => read(`${city}/areas.json`) as Area[];

// The validator the server uses: at the root an older major lies in the way, for the linter.
const serverRequire = createRequire(new URL('../packages/server/package.json', here));
const { Ajv2020 } = serverRequire('ajv/dist/2020') as {
  Ajv2020: new (options: object) => Validator;
};
const addFormats = serverRequire('ajv-formats') as (ajv: Validator) => void;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addSchema(read('profile.schema.json'), 'profile');

function problems(reference: string, data: unknown): unknown[] {
  const validate = ajv.getSchema(reference);
  if (!validate) throw new Error(`No schema ${reference}`);
  return validate(data) ? [] : (validate.errors ?? []);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Every text by language of a profile, with the place it stands at. */
function localizedTexts(profile: Profile): [string, Record<string, unknown>][] {
  const texts: [string, Record<string, unknown>][] = [
    ['city.name', profile.city.name],
    ['city.controlRoom', profile.city.controlRoom],
    ['consent.text', profile.consent.text],
    ['surveys.consent.text', profile.surveys.consent.text],
  ];
  if (profile.emergency) texts.push(['emergency.label', profile.emergency.label]);
  profile.areaLevels.forEach((level, i) => texts.push([`areaLevels ${i}`, level]));
  for (const channel of profile.channels) texts.push([`channel ${channel.kind}`, channel.label]);
  for (const { id, name } of profile.sites) texts.push([`site ${id}`, name]);
  for (const { id, name, shortName } of profile.agencies) {
    texts.push([`agency ${id} name`, name], [`agency ${id} shortName`, shortName]);
  }
  for (const { code, name, description, group, keywords } of profile.services) {
    texts.push([`service ${code} name`, name], [`service ${code} description`, description]);
    texts.push([`service ${code} group`, group], [`service ${code} keywords`, keywords]);
  }
  return texts;
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** As a suggestion compares words: case and signs do not matter. */
function folded(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

const cities = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(cities)('the profile of %s', (city) => {
  const profile = readProfile(city);
  const areas = readAreas(city);

  it('has the shape of a profile', () => {
    expect(problems('profile', profile)).toEqual([]);
    expect(problems('profile#/$defs/areas', areas)).toEqual([]);
  });

  it('lies in the folder of its city', () => {
    expect(profile.city.id).toBe(city);
  });

  it('names a time zone that exists', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: profile.city.timeZone })).not.toThrow();
  });

  it('says everything in each of its languages, and in no other', () => {
    expect(profile.city.languages).toContain(profile.city.defaultLanguage);
    const expected = [...profile.city.languages].sort();
    for (const [place, text] of localizedTexts(profile)) {
      expect(Object.keys(text).sort(), place).toEqual(expected);
    }
  });

  it('uses each id once', () => {
    expect(repeated(profile.agencies.map(({ id }) => id))).toEqual([]);
    expect(repeated(profile.services.map(({ code }) => code))).toEqual([]);
    expect(repeated(profile.sites.map(({ id }) => id))).toEqual([]);
    expect(repeated(areas.map(({ code }) => code))).toEqual([]);
  });

  it('refers only to agencies it has', () => {
    const agencies = new Set<string | null>(profile.agencies.map(({ id }) => id)).add(null);
    const named = [...profile.services, ...profile.sites].map(({ agency }) => agency);
    expect(named.filter((agency) => !agencies.has(agency))).toEqual([]);
  });

  it('has every area below one of the level above, and as many levels as it names', () => {
    const top = new Set(areas.filter(({ parent }) => parent === null).map(({ code }) => code));
    const below = areas.filter(({ parent }) => parent !== null);
    expect(below.filter(({ parent }) => !top.has(parent ?? ''))).toEqual([]);
    expect(below.length > 0 ? 2 : 1).toBe(profile.areaLevels.length);
    const parents = new Set(below.map(({ parent }) => parent));
    if (below.length > 0) expect([...top].filter((code) => !parents.has(code))).toEqual([]);
  });

  it('keeps the services of a group together', () => {
    for (const language of profile.city.languages) {
      const groups = profile.services.map(({ group }) => group[language] ?? '');
      const headings = groups.filter((group, i) => group !== groups[i - 1]);
      expect(repeated(headings), language).toEqual([]);
    }
  });

  it('leads each keyword to one service only', () => {
    for (const language of profile.city.languages) {
      const words = profile.services.flatMap(({ keywords }) => keywords[language] ?? []);
      expect(repeated(words.map(folded)), language).toEqual([]);
    }
  });

  it('gives every service words to be found by', () => {
    const silent = profile.services.filter(({ code, keywords }) =>
      profile.city.languages.some((language) => code !== 'other' && !keywords[language]?.length),
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('sets a clock of its own only for services that are sooner', () => {
    const own = profile.services.flatMap(({ clockHours }) => clockHours ?? []);
    expect(own.filter((hours) => hours >= profile.clock.hours)).toEqual([]);
  });

  it('can be read in its colours, on light pages and dark ones', () => {
    const { accent, accentInk, accentDark, accentInkDark } = profile.theme;
    const pairs = [
      [accentInk, accent],
      [accent, '#ffffff'],
      [accentInkDark, accentDark],
      [accentDark, '#161e1b'],
    ] as const;
    for (const [a, b] of pairs) expect(contrast(a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the schema', () => {
  const profile = readProfile('harbour-bay');

  it('refuses a property it does not know', () => {
    expect(problems('profile', { ...profile, mayor: 'A. Person' })).not.toEqual([]);
  });

  it('refuses a text left empty', () => {
    const city = { ...profile.city, name: { en: ' ' } };
    expect(problems('profile', { ...profile, city })).not.toEqual([]);
  });

  it('refuses a city without a service for everything else', () => {
    const services = profile.services.filter(({ code }) => code !== 'other');
    expect(problems('profile', { ...profile, services })).not.toEqual([]);
  });
});

describe('Kota Tangerang', () => {
  it('has its 13 kecamatan and 104 kelurahan', () => {
    const areas = readAreas('kota-tangerang');
    expect(areas.filter(({ parent }) => parent === null)).toHaveLength(13);
    expect(areas.filter(({ parent }) => parent !== null)).toHaveLength(104);
  });

  it('promises 7 × 24 hours, and nothing sooner that no source says', () => {
    const { clock, services } = readProfile('kota-tangerang');
    expect(clock.hours).toBe(7 * 24);
    expect(services.filter(({ clockHours }) => clockHours !== undefined)).toEqual([]);
  });
});

describe('Harbour Bay', () => {
  it('differs from Kota Tangerang wherever a city can differ', () => {
    const ours = readProfile('kota-tangerang');
    const theirs = readProfile('harbour-bay');
    expect(theirs.city.timeZone).not.toBe(ours.city.timeZone);
    expect(theirs.city.languages).not.toEqual(ours.city.languages);
    expect(theirs.clock).not.toEqual(ours.clock);
    expect(theirs.areaLevels.length).not.toBe(ours.areaLevels.length);
    expect(theirs.theme.accent).not.toBe(ours.theme.accent);
    const shared = new Set(ours.agencies.map(({ id }) => id));
    expect(theirs.agencies.filter(({ id }) => shared.has(id))).toEqual([]);
  });
});
