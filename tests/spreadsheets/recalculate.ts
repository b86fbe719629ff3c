/** Has LibreOffice open a spreadsheet, count all of it anew, and say what it sees: each sheet as rows of texts. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findSoffice } from '../../scripts/lib/soffice.mjs';

const run = promisify(execFile);

/** Commas, quotes, UTF-8, from the first line; numbers with all their digits; a file for each sheet. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function soffice(): string {
  const path = findSoffice();
  if (path === undefined) {
    throw new Error('No LibreOffice found: install libreoffice-calc-nogui, or set SOFFICE_PATH, and try again.');
  }
  return path;
}

let profile: Promise<string> | undefined;

/** The folder of its settings, which it makes anew only once. */
function profileFolder(): Promise<string> {
  profile ??= mkdtemp(join(tmpdir(), 'suara-office-'));
  return profile;
}

/** Takes the settings away. */
export async function closeOffice(): Promise<void> {
  if (profile) await rm(await profile, { recursive: true, force: true });
  profile = undefined;
}

/** RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

export type Recalculated = ReadonlyMap<string, readonly (readonly string[])[]>;

export async function recalculate(name: string, bytes: Uint8Array): Promise<Recalculated> {
  const folder = await mkdtemp(join(tmpdir(), 'suara-sheet-'));
  try {
    const [base = ''] = name.split('.');
    await writeFile(join(folder, name), bytes);
    const out = join(folder, 'out');
    const args = [
      `-env:UserInstallation=${pathToFileURL(await profileFolder()).href}`,
      '--headless',
      '--convert-to',
      AS_CSV,
      '--outdir',
      out,
      join(folder, name),
    ];
    await run(soffice(), args, { timeout: 120_000 });
    const files = (await readdir(out)).filter((file) => file.endsWith('.csv'));
    const sheets = files.map(async (file) => {
      const sheet = file.slice(base.length + 1, -'.csv'.length);
      return [sheet, parse(await readFile(join(out, file), 'utf8'))] as const;
    });
    return new Map(await Promise.all(sheets));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
