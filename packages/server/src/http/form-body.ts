/** What a browser sends for a plain form, read into fields and files. */
import type { ValidateFunction } from 'ajv';
import type { Bytes } from '../crypto/digest.js';
import { BODY_LIMITS, mediaType, readBody } from './body.js';
import { formValidator, type Operation } from './contract.js';
import type { AppContext } from './env.js';
import { fieldErrors } from './field-errors.js';
import { Problem } from './problem.js';

const MULTIPART = 'multipart/form-data';
const FORM_TYPES: readonly string[] = ['application/x-www-form-urlencoded', MULTIPART];

export interface FormFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** By field. */
export type FormFiles = ReadonlyMap<string, readonly FormFile[]>;

/** Browsers end lines as of old; what nobody sees is of no use to anybody, and cannot be stored. */
const plainText = (typed: string) => typed.replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '');

async function parseForm(bytes: Bytes, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    throw new Problem('invalid-request', { detail: 'the body is not a form' });
  }
}

/** What a browser sends for a field of files in which none was chosen. */
const isNoFile = (entry: File) => entry.size === 0 && entry.name === '';

async function filesOf(data: FormData): Promise<FormFiles> {
  const files = new Map<string, FormFile[]>();
  for (const [field, entry] of data) {
    if (typeof entry === 'string' || isNoFile(entry)) continue;
    const file = { name: entry.name, bytes: new Uint8Array(await entry.arrayBuffer()) };
    files.set(field, [...(files.get(field) ?? []), file]);
  }
  return files;
}

/** Fields as the contract describes them: a file stands there by its name, a field that is repeated as a list. */
function fieldsOf(data: FormData): Record<string, unknown> {
  const fields = new Map<string, string[]>();
  for (const [field, entry] of data) {
    if (typeof entry !== 'string' && isNoFile(entry)) continue;
    const value = typeof entry === 'string' ? plainText(entry) : entry.name;
    fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return Object.fromEntries([...fields].map(([field, values]) => [field, values.length > 1 ? values : values[0]]));
}

/** Only what no browser sends breaks the contract: what a citizen typed is judged by the rules, field by field. */
function checkFields(validate: ValidateFunction, fields: Record<string, unknown>): void {
  if (validate(fields)) return;
  const [error] = fieldErrors(validate.errors);
  throw new Problem('invalid-request', { detail: `form${error?.pointer ?? ''} ${error?.detail ?? ''}` });
}

/** Reads the form that an operation takes into `body` and `files`; null where it takes none. */
export function formReader({ body }: Pick<Operation, 'body'>): ((context: AppContext) => Promise<void>) | null {
  const schema = FORM_TYPES.map((type) => body?.get(type)).find((each) => each !== undefined);
  if (!schema) return null;
  const validate = formValidator(schema);
  return async (context) => {
    const { raw } = context.req;
    const limit = mediaType(raw) === MULTIPART ? BODY_LIMITS.formWithFiles : BODY_LIMITS.answers;
    const bytes = await readBody(raw, limit);
    const data = await parseForm(bytes, raw.headers.get('Content-Type') ?? '');
    const fields = fieldsOf(data);
    checkFields(validate, fields);
    context.set('body', fields);
    context.set('files', await filesOf(data));
  };
}
