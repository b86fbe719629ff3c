import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../test-support/answers.js';
import { onPostgres } from '../test-support/database.js';
import { smallAreas, smallProfile } from '../test-support/profile.js';
import { runCommandLine } from './command-line.js';
import { readConfig } from './config.js';
import { startServer } from './serve.js';

const city = `kota-${crypto.randomUUID().slice(0, 8)}`;
const origin = 'https://dinas.contoh.example';
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suara-cli-'));
  const url = process.env['SUARA_TEST_DATABASE_URL'];
  env = { SUARA_DATA: join(folder, 'data'), ...(onPostgres && url && { DATABASE_URL: url }) };
  await writeProfile('profile', smallProfile(city, 'https://pusat.contoh.example'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeProfile(name: string, profile: unknown): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'profile.json'), JSON.stringify(profile));
  await writeFile(join(folder, name, 'areas.json'), JSON.stringify(smallAreas));
}

async function suara(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    env,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

/** The server's answer to a request, as it runs after the commands. */
async function answerOf(path: string, headers: Record<string, string>): Promise<Response> {
  const server = await startServer({ ...readConfig({ ...env, LOG_LEVEL: 'silent' }), port: 0 });
  try {
    const answer = await fetch(server.url + path, { headers });
    return new Response(await answer.text(), answer);
  } finally {
    await server.stop();
  }
}

describe('the suara command', () => {
  it.each([[[]], [['site']], [['city', 'build']], [['officer', 'create', city]], [['run', '--fast']]])(
    'says how it is used when it is not understood: %j',
    async (args) => {
      const { code, out, err } = await suara(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/Usage: suara|error: /);
    },
  );

  it('explains itself', async () => {
    const { code, out } = await suara('--help');
    expect(code).toBe(0);
    for (const word of ['run', 'migrate', 'city', 'site', 'officer', 'DATABASE_URL', 'SUARA_DATA']) {
      expect(out).toContain(word);
    }
    expect((await suara('site', 'create', '--help')).out).toContain('--origin <origin...>');
  });

  it('names every setting that cannot be used, before it touches anything', async () => {
    const before = env;
    env = { ...env, PORT: 'x', LOG_LEVEL: 'loud' };
    const { code, err } = await suara('migrate');
    env = before;
    expect(code).toBe(2);
    expect(err).toMatch(/^PORT must be .+\.\nLOG_LEVEL must be .+\.\n$/);
  });

  it('says what is wrong with a profile', async () => {
    expect(await suara('city', 'create', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('profile.json cannot be read'),
    });
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken', 'profile.json'), '{"city":');
    await writeFile(join(folder, 'broken', 'areas.json'), '[]');
    expect((await suara('city', 'create', join(folder, 'broken'))).err).toContain('profile.json is not JSON');
  });
});

describe.runIf(onPostgres)('the suara command on PostgreSQL', () => {
  it('creates a city, and again brings it up to date', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, out } = await suara('city', 'create', join(folder, 'profile'));
      expect(code).toBe(0);
      expect(out).toContain(`The city ${city} is there`);
      expect(out).toContain(`${city}.dpu`);
    }
  });

  it('lists what keeps a profile from being used', async () => {
    await writeProfile('wrong', { ...smallProfile('kota-salah', 'https://salah.example'), clock: undefined });
    const { code, err } = await suara('city', 'create', join(folder, 'wrong'));
    expect(code).toBe(1);
    expect(err).toContain('clock');
  });

  it('lets a site carry the widgets', async () => {
    const named = ['--name', 'id=Situs Baru', 'en=New Site', '--agency', 'dpu', '--origin', origin];
    expect(await suara('site', 'create', city, 'baru', ...named)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${city}.baru`),
    });
    const answer = await answerOf(`/v1/sites/${city}.baru`, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(await bodyOf(answer)).toMatchObject({ name: { id: 'Situs Baru', en: 'New Site' } });

    await suara('site', 'create', city, 'lain', '--name', 'Situs Lain', '--origin', origin);
    expect(await bodyOf(await answerOf(`/v1/sites/${city}.lain`, {}))).toMatchObject({ name: { id: 'Situs Lain' } });
  });

  it.each([
    [['site', 'create', 'kota-tak-ada', 'x', '--name', 'X', '--origin', origin], 'no city kota-tak-ada'],
    [['site', 'create', city, 'x', '--name', 'X', '--origin', `${origin}/halaman`], 'is not an exact origin'],
    [['site', 'create', city, 'x', '--name', 'X', '--agency', 'tak-ada', '--origin', origin], 'no agency tak-ada'],
    [['officer', 'create', city, '--name', 'X', '--role', 'agency_officer'], 'belongs to an agency'],
    [['officer', 'revoke', city, 'x'], 'has no officer x'],
  ])('refuses %j', async (args, reason) => {
    const { code, out, err } = await suara(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
  });

  it("hands out an officer's token once, and makes it worthless", async () => {
    const created = await suara('officer', 'create', city, '--name', 'Petugas', '--role', 'dispatcher');
    expect(created.code).toBe(0);
    const [, id = ''] = /^Officer (\S+)$/m.exec(created.out) ?? [];
    const token = created.out.trim().split('\n').at(-1) ?? '';
    const headers = { authorization: `Bearer ${token}` };
    expect((await answerOf('/v1/desk/session', headers)).status).toBe(200);
    expect(await suara('officer', 'revoke', city, id)).toMatchObject({ code: 0 });
    expect((await answerOf('/v1/desk/session', headers)).status).toBe(401);
  });

  it('says that the database does not answer, and no password', async () => {
    const before = env;
    env = { ...env, DATABASE_URL: 'postgres://suara:hunter2@127.0.0.1:1/suara' };
    const { code, err } = await suara('migrate');
    env = before;
    expect(code).toBe(1);
    expect(err).toMatch(/PostgreSQL does not answer .*ECONNREFUSED/);
    expect(err).not.toContain('hunter2');
  });
});

describe.skipIf(onPostgres)('the suara command on the embedded database', () => {
  it('refuses while the server runs, and says what to do; afterwards it works', async () => {
    const server = await startServer({ ...readConfig({ ...env, LOG_LEVEL: 'silent' }), port: 0 });
    const refused = await suara('city', 'create', join(folder, 'profile'));
    await server.stop();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('stop it, give this command again, and start it');
    expect(refused.err).toContain('DATABASE_URL');

    expect(await suara('city', 'create', join(folder, 'profile'))).toMatchObject({ code: 0, err: '' });
  });
});
