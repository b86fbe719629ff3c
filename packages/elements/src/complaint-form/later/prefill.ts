import { areaPath } from '@suara/core';
import type { Draft } from '../draft.js';
import type { FormHost } from '../form-host.js';

/** What a page may fill in before the citizen writes: the form's own fields. */
export type Prefill = Partial<
  Pick<Draft, 'description' | 'service' | 'district' | 'area' | 'address' | 'name' | 'phone' | 'email'>
>;

const FIELDS = ['description', 'service', 'district', 'area', 'address', 'name', 'phone', 'email'] as const;

/** Claims of OpenID Connect Core 1.0, section 5.1, by the field they fill. */
const CLAIMS = { name: 'name', phone: 'phone_number', email: 'email' } as const;

/** What a token says; the server alone judges whether it is true. A token that cannot be read says nothing. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (symbol) =>
      symbol.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    console.warn('<suara-complaint-form>: identity-token is no JSON Web Token.');
    return {};
  }
}

function fromToken(token: string | undefined): Prefill {
  if (!token) return {};
  const claims = claimsOf(token);
  return Object.fromEntries(Object.entries(CLAIMS).map(([field, claim]) => [field, claims[claim]]));
}

/** The fields that the page knows and the citizen has not filled. */
function known(draft: Draft, prefill: unknown, token: string | undefined): Partial<Draft> {
  if (prefill === null || !['object', 'undefined'].includes(typeof prefill)) {
    console.warn('<suara-complaint-form>: prefill is no JSON object.');
  }
  const values: Record<string, unknown> = { ...(prefill as Prefill | null), ...fromToken(token) };
  const fields = FIELDS.filter((field) => draft[field] === '' && typeof values[field] === 'string' && values[field]);
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** The district is named by its area. */
async function districtOf({ session }: FormHost, area: string): Promise<Partial<Draft>> {
  const areas = await session?.areas().catch(() => undefined);
  const district = areas && areaPath(areas, area).at(-1);
  return district ? { district: district.code } : {};
}

/**
 * Fills in what the page knows, once an earlier draft is back, which knows better. Nobody is made to leave his contact:
 * name and numbers stand ready for when he chooses to.
 */
export async function prefill(host: FormHost): Promise<void> {
  await host.keeper.opened;
  const fields = known(host.keeper.draft, host.prefill, host.identityToken);
  if (fields.area && !fields.district) Object.assign(fields, await districtOf(host, fields.area));
  if (Object.keys(fields).length > 0) host.edit(fields);
}
