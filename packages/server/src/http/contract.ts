/**
 * The contract as the server reads it: which operations there are, and the
 * validators of what goes in. The tests take the validators of what comes out
 * from here, too.
 */
import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import { contract } from '../generated/contract.js';
import { addFormats } from './formats.js';

type Node = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Node;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** As in the contract: `/v1/sites/{site}`. */
  readonly path: string;
  /** Names of the security schemes, one of which must be satisfied; empty for anybody. */
  readonly security: readonly string[];
  readonly parameters: readonly Parameter[];
  /** By media type; null where there is no body. An empty schema takes anything. */
  readonly body: ReadonlyMap<string, Node> | null;
  readonly responses: ReadonlyMap<number, ReadonlyMap<string, Node>>;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The node itself, or what its `$ref` names. References point into the contract only. */
function resolve(value: unknown): Node {
  const node = nodeOf(value);
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const path = reference.replace(/^#\//u, '').split('/');
  return resolve(path.reduce<unknown>((each, key) => nodeOf(each)[key.replaceAll('~1', '/')], contract));
}

const SCHEMAS = '#/components/schemas/';

/**
 * Of several forms, the one that this member names: so errors are those of the form that was meant. (OpenAPI's own
 * `discriminator` would need a named schema for each form.)
 */
const DISCRIMINATOR = 'x-discriminator';

/** A part of the contract whose references hold outside of it: they point into the schemas that validators know as `contract`. */
function standalone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(standalone);
  if (!isNode(value)) return value;
  const { [DISCRIMINATOR]: propertyName, ...node } = value;
  const members = propertyName === undefined ? node : { ...node, discriminator: { propertyName } };
  return Object.fromEntries(
    Object.entries(members).map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string' ? each.replace(SCHEMAS, 'contract#/$defs/') : standalone(each),
    ]),
  );
}

function contentOf(holder: Node): ReadonlyMap<string, Node> {
  const types = Object.entries(nodeOf(holder['content']));
  return new Map(types.map(([type, media]) => [type, nodeOf(standalone(nodeOf(media)['schema']))]));
}

function parameterOf(value: unknown): Parameter {
  const node = resolve(value);
  return {
    name: String(node['name']),
    in: node['in'] as Parameter['in'],
    required: node['required'] === true,
    schema: nodeOf(standalone(node['schema'])),
  };
}

function operationOf(path: string, method: string, item: Node): Operation {
  const node = nodeOf(item[method]);
  return {
    id: String(node['operationId']),
    method: method.toUpperCase(),
    path,
    security: listOf(node['security']).flatMap((scheme) => Object.keys(nodeOf(scheme))),
    parameters: [...listOf(item['parameters']), ...listOf(node['parameters'])].map(parameterOf),
    body: node['requestBody'] === undefined ? null : contentOf(resolve(node['requestBody'])),
    responses: new Map(
      Object.entries(nodeOf(node['responses'])).map(([status, value]) => [Number(status), contentOf(resolve(value))]),
    ),
  };
}

/** All operations of the contract. */
export const operations: readonly Operation[] = Object.entries(nodeOf(contract['paths'])).flatMap(([path, value]) => {
  const item = nodeOf(value);
  return METHODS.filter((method) => method in item).map((method) => operationOf(path, method, item));
});

function createAjv(options: Pick<Options, 'coerceTypes' | 'useDefaults'> = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strictTypes: false,
    strictRequired: false,
    ...options,
  });
  addFormats(ajv);
  ajv.addVocabulary([DISCRIMINATOR]);
  ajv.addSchema({ $defs: standalone(nodeOf(contract['components'])['schemas']) }, 'contract');
  return ajv;
}

let bodies: Ajv2020 | undefined;
let texts: Ajv2020 | undefined;
let forms: Ajv2020 | undefined;

/** A validator of JSON by a schema of the contract. */
export function jsonValidator(schema: Node): ValidateFunction {
  bodies ??= createAjv();
  return bodies.compile(schema);
}

/** A validator of forms: whether one thing was chosen from a list or several, it is a list. */
export function formValidator(schema: Node): ValidateFunction {
  forms ??= createAjv({ coerceTypes: 'array' });
  return forms.compile(schema);
}

/** A validator of parameters: they come as text, so numbers are read from it and defaults filled in. */
export function parameterValidator(parameters: readonly Parameter[]): ValidateFunction {
  texts ??= createAjv({ coerceTypes: true, useDefaults: true });
  return texts.compile({
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });
}
