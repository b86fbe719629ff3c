import { jsonValidator, operations, type Operation } from '../http/contract.js';

type Fetch = (request: Request) => Promise<Response>;

/** Every `<operation> <status>` that a test of this process met. */
export const exercised = new Set<string>();

/** Every `<operation> <status>` that the contract documents. */
export const documented: readonly string[] = operations.flatMap(({ id, responses }) =>
  [...responses.keys()].map((status) => `${id} ${status}`),
);

/** Said once for all operations in the contract's description. */
const EVERYWHERE: readonly number[] = [500, 503];

const PROBLEM = 'application/problem+json';
const PAGE = 'text/html';

const problemSchema = { $ref: 'contract#/$defs/Problem' };

function operationFor({ method, url }: Request): Operation | undefined {
  const { pathname } = new URL(url);
  return operations.find(
    (operation) =>
      operation.method === method && new RegExp(`^${operation.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`).test(pathname),
  );
}

const typeOf = (response: Response) => (response.headers.get('Content-Type') ?? '').replace(/;.*$/u, '');

async function checkJson(name: string, response: Response, schema: Readonly<Record<string, unknown>>): Promise<void> {
  const body: unknown = await response.clone().json();
  const validate = jsonValidator(schema);
  if (!validate(body)) {
    throw new Error(`${name} breaks the contract: ${JSON.stringify(validate.errors)}\n${JSON.stringify(body)}`);
  }
}

/** Whether people read the answer, in a browser: then they are told by a page of what the contract says once for all, too. */
const isForPeople = (name: string, operation: Operation | undefined) =>
  operation ? [...operation.responses.values()].every((content) => content.has(PAGE)) : name.includes('/forms/');

/** The schema of an answer; null where it is not JSON. */
function schemaFor(name: string, operation: Operation | undefined, response: Response) {
  const type = typeOf(response);
  const content = operation?.responses.get(response.status);
  if (content?.size === 0 && response.body === null) return null;
  if (content) {
    const schema = content.get(type);
    if (!schema) throw new Error(`${name} is of the undocumented type ${type}`);
    return type.endsWith('json') ? schema : null;
  }
  if (operation && !EVERYWHERE.includes(response.status)) throw new Error(`${name} is not documented`);
  if (isForPeople(name, operation)) {
    if (type !== PAGE) throw new Error(`${name} is of type ${type}, not a page`);
    return null;
  }
  if (type !== PROBLEM) throw new Error(`${name} is of type ${type}, not a problem`);
  return problemSchema;
}

/**
 * Holds every answer to the contract: its status is documented, its type, its
 * schema. Preflights, which the contract does not speak of, pass.
 */
export function contractFetch(app: { fetch: Fetch }): Fetch {
  return async (request) => {
    const operation = operationFor(request);
    const response = await app.fetch(request);
    if (request.method === 'OPTIONS' || request.method === 'HEAD') return response;
    const name = `${operation?.id ?? new URL(request.url).pathname} ${response.status}`;
    const schema = schemaFor(name, operation, response);
    if (schema) await checkJson(name, response, schema);
    if (response.status === 429 && !/^\d+$/u.test(response.headers.get('Retry-After') ?? '')) {
      throw new Error(`${name} does not say when to come back`);
    }
    if (operation) exercised.add(name);
    return response;
  };
}
