/** What a stranger does with the client: asks, and tells by the error's kind what went wrong. */
import assert from 'node:assert/strict';
import { createClient, isSuaraError, type Site } from '@suara/client';
import { getPoll } from '@suara/client/poll';

const client = createClient({ baseUrl: 'http://127.0.0.1:1', site: 'kota-contoh.dpu' });

async function kindOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'none';
  } catch (error) {
    return isSuaraError(error) ? error.kind : 'foreign';
  }
}

const asked: Promise<Site> = client.sites.get();
assert.equal(await kindOf(asked), 'offline');
assert.equal(await kindOf(getPoll(client, 'taman')), 'offline');
// @ts-expect-error a site has no such field
const wrong = (site: Site): string => site.nothing as string;
assert.equal(typeof wrong, 'function');
