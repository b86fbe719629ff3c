/** Examples are what people copy: each must be true. */
import { parseSecret, parseTicket } from '@suara/core';
import { expect, it } from 'vitest';
import { contract } from '../../packages/server/src/generated/contract.js';
import { jsonValidator } from '../../packages/server/src/http/contract.js';

type Node = Record<string, unknown>;

interface Example {
  readonly where: string;
  readonly schema: Node;
  readonly value: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function resolve(value: unknown): Node {
  const node = isNode(value) ? value : {};
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const path = reference.replace(/^#\//u, '').split('/');
  return resolve(path.reduce<unknown>((each, key) => (isNode(each) ? each[key] : undefined), contract));
}

/** The references of a schema as the validators know them. */
function standalone(schema: unknown): Node {
  const text = JSON.stringify(schema).replaceAll('#/components/schemas/', 'contract#/$defs/');
  return JSON.parse(text) as Node;
}

/** Every object with a schema and examples, wherever it stands: bodies, answers, parameters, headers. */
function examplesIn(value: unknown, where = ''): Example[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => examplesIn(each, `${where}/${index}`));
  if (!isNode(value)) return [];
  const { schema, example, examples } = value;
  const own: Example[] = [];
  if (schema !== undefined && example !== undefined) own.push({ where, schema: standalone(schema), value: example });
  if (schema !== undefined && isNode(examples)) {
    for (const [name, each] of Object.entries(examples)) {
      own.push({ where: `${where}/${name}`, schema: standalone(schema), value: resolve(each)['value'] });
    }
  }
  return [...own, ...Object.entries(value).flatMap(([key, each]) => examplesIn(each, `${where}/${key}`))];
}

const examples = examplesIn(contract);

it.each(examples)('$where', ({ schema, value }) => {
  expect(value, 'the example has no value').toBeDefined();
  const validate = jsonValidator(schema);
  validate(value);
  expect(validate.errors).toBeNull();
});

it('every ticket and secret has its right check symbol, for who types it in', () => {
  const codes = [...JSON.stringify(contract).matchAll(/"(ticket|secret)":"(\w+)"/gu)];
  const parse = { ticket: parseTicket, secret: parseSecret };
  for (const [, kind, code = ''] of codes) expect(parse[kind as keyof typeof parse](code), code).toBe(code);
  expect(codes.length).toBeGreaterThan(5);
});

it('every example that has a name is used', () => {
  const named = (contract as { components: { examples: Node } }).components.examples;
  const text = JSON.stringify(contract);
  const unused = Object.keys(named).filter((name) => !text.includes(`"#/components/examples/${name}"`));
  expect(unused).toEqual([]);
  expect(examples.length).toBeGreaterThan(20);
});
