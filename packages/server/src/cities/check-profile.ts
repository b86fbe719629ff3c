import { areaPath, type Area } from '@suara/core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { addFormats } from '../http/formats.js';
import { profileSchema } from '../generated/profile-schema.js';
import type { CityProfile } from './profile.js';

interface Validators {
  readonly profile: ValidateFunction;
  readonly areas: ValidateFunction;
}

let compiled: Validators | undefined;

function validators(): Validators {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  ajv.addSchema(profileSchema, 'profile');
  return (compiled = {
    profile: ajv.compile({ $ref: 'profile' }),
    areas: ajv.compile({ $ref: 'profile#/$defs/areas' }),
  });
}

function schemaErrors(validate: ValidateFunction, data: unknown, file: string): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    const what = additionalProperty === undefined ? message : `${message}: ${additionalProperty}`;
    return `${file} ${instancePath || '/'} ${what}`;
  });
}

function repeated(values: readonly string[], file: string, pointer: (index: number) => string): string[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [`${file} ${pointer(index)} is there twice: ${value}`] : [],
  );
}

/** Every text by language, wherever it stands, must come in all of the city's languages: those that are missing. */
function untranslated(value: unknown, languages: readonly string[], pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 && entries.every(([key, each]) => /^[a-z]{2,3}(-|$)/u.test(key) && typeof each === 'string');
  if (!isText) {
    return entries.flatMap(([key, each]) => untranslated(each, languages, `${pointer}/${key}`));
  }
  return languages
    .filter((language) => !(language in value))
    .map((language) => `profile.json ${pointer} has no text in ${language}`);
}

/** What a profile names that it does not have. */
function dangling({ city, agencies, services, sites }: CityProfile): string[] {
  const known = new Set<string | null>([null, ...agencies.map(({ id }) => id)]);
  const lost = (list: string, entries: readonly { readonly agency: string | null }[]) =>
    entries.flatMap(({ agency }, index) =>
      known.has(agency) ? [] : [`profile.json /${list}/${index}/agency is not among the agencies: ${agency ?? ''}`],
    );
  const hasDefault = city.languages.includes(city.defaultLanguage);
  return [
    ...(hasDefault ? [] : ['profile.json /city/defaultLanguage is not among the languages']),
    ...lost('services', services),
    ...lost('sites', sites),
  ];
}

function repetitions({ agencies, services, sites }: CityProfile, areas: readonly Area[]): string[] {
  const lists = {
    agencies: agencies.map(({ id }) => id),
    services: services.map(({ code }) => code),
    sites: sites.map(({ id }) => id),
  };
  return [
    ...Object.entries(lists).flatMap(([list, ids]) => repeated(ids, 'profile.json', (index) => `/${list}/${index}`)),
    ...repeated(
      areas.map(({ code }) => code),
      'areas.json',
      (index) => `/${index}/code`,
    ),
  ];
}

/** Areas whose parent is missing, and those deeper than the profile has names of levels for. */
function misplaced(areas: readonly Area[], levels: number): string[] {
  const codes = new Set(areas.map(({ code }) => code));
  return areas.flatMap(({ code, parent }, index) => {
    if (parent !== null && !codes.has(parent)) return [`areas.json /${index}/parent is not among the areas: ${parent}`];
    if (areaPath(areas, code).length > levels)
      return [`areas.json /${index} lies deeper than the ${levels} areaLevels`];
    return [];
  });
}

/** What keeps a profile from being used, each with the place where it stands; empty where nothing does. */
export function profileErrors(profile: CityProfile, areas: readonly Area[]): string[] {
  const { profile: profileSchemaHolds, areas: areasSchemaHolds } = validators();
  const shape = [
    ...schemaErrors(profileSchemaHolds, profile, 'profile.json'),
    ...schemaErrors(areasSchemaHolds, areas, 'areas.json'),
  ];
  if (shape.length > 0) return shape;
  return [
    ...untranslated(profile, profile.city.languages),
    ...dangling(profile),
    ...repetitions(profile, areas),
    ...misplaced(areas, profile.areaLevels.length),
  ];
}
