import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area } from '@suara/core';
import type { CityProfile } from '../cities/profile.js';

export interface ProfileFolder {
  readonly profile: CityProfile;
  readonly areas: Area[];
}

/** What is true of one city: profile.json and areas.json in its folder. */
export async function readProfileFolder(folder: string): Promise<ProfileFolder> {
  // one after the other: of two files that are missing, always the same one is named
  const profile = (await readJson(folder, 'profile.json')) as CityProfile;
  const areas = (await readJson(folder, 'areas.json')) as Area[];
  return { profile, areas };
}

async function readJson(folder: string, name: string): Promise<unknown> {
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} cannot be read. A profile folder holds profile.json and areas.json.`, { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
