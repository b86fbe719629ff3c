/**
 * Writes what is derived from the contract, openapi/suara.yaml:
 *   packages/client/src/generated/api.ts             the types of every route, for the client
 *   packages/server/src/generated/contract.ts        the contract as a module, so that the server needs no file system to read it
 * and from the schema of cities' profiles, profiles/profile.schema.json:
 *   packages/server/src/generated/profile-schema.ts  the schema as a module, for the same reason
 *
 * All are committed. `--check` writes nothing and fails when a committed file is not what its source says.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const contractPath = 'openapi/suara.yaml';
const schemaPath = 'profiles/profile.schema.json';

const banner = (source, what) =>
  `// Generated from ${source} by \`npm run generate\`: edit the ${what}, not this file.\n`;
const asModule = (name, value) =>
  `export const ${name}: Record<string, unknown> = ${JSON.stringify(value, null, 2)};\n`;

const text = await readFile(at(contractPath), 'utf8');
const ofContract = banner(contractPath, 'contract');
const profileSchema = JSON.parse(await readFile(at(schemaPath), 'utf8'));

const files = {
  'packages/client/src/generated/api.ts': ofContract + astToString(await openapiTS(text, { rootTypes: false })),
  'packages/server/src/generated/contract.ts': ofContract + asModule('contract', parse(text)),
  'packages/server/src/generated/profile-schema.ts':
    banner(schemaPath, 'schema') + asModule('profileSchema', profileSchema),
};

const check = process.argv.includes('--check');
let drift = 0;

for (const [path, expected] of Object.entries(files)) {
  const found = await readFile(at(path), 'utf8').catch(() => undefined);
  if (found === expected) continue;
  if (check) {
    drift += 1;
    console.error(
      `${path} ${found === undefined ? 'is missing' : 'does not match its source'}: run \`npm run generate\` and commit it.`,
    );
    continue;
  }
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), expected);
  console.log(`wrote ${path}`);
}

if (drift > 0) process.exit(1);
if (check) console.log('Generated files match their sources.');
