import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.js';

const reasonsFor = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.reasons : [String(error)];
  }
};

describe('the settings', () => {
  it('need nothing: the server then listens on this machine only and keeps its data in ./data', () => {
    expect(readConfig({})).toMatchObject({
      port: 4110,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: resolve('data'),
      publicOrigin: null,
      trustedProxies: 0,
      logLevel: 'info',
    });
  });

  it('come from the environment', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://suara:secret@db/suara',
        SUARA_DATA: '/srv/suara',
        SUARA_PUBLIC_ORIGIN: 'https://suara.example.org/',
        SUARA_TRUST_PROXY: '2',
        LOG_LEVEL: 'error',
        SUARA_LIMIT_REPORT: '10/60',
      }),
    ).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://suara:secret@db/suara',
      dataDir: '/srv/suara',
      publicOrigin: 'https://suara.example.org',
      trustedProxies: 2,
      logLevel: 'error',
      budgets: { report: { requests: 10, seconds: 60 }, address: { requests: 3000, seconds: 300 } },
    });
  });

  it('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4110, databaseUrl: null });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/suara'],
    ['DATABASE_URL', 'suara'],
    ['SUARA_PUBLIC_ORIGIN', 'suara.example.org'],
    ['SUARA_PUBLIC_ORIGIN', 'https://suara.example.org/path'],
    ['SUARA_TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['SUARA_LIMIT_ADDRESS', '100'],
    ['SUARA_LIMIT_ADDRESS', '0/60'],
  ])('%s does not take %j, and says what it takes', (name, value) => {
    const [reason, ...others] = reasonsFor({ [name]: value });
    expect(reason).toMatch(new RegExp(`^${name} must be .+\\.$`));
    expect(others).toEqual([]);
  });

  it('tell all mistakes at once, and no password', () => {
    const reasons = reasonsFor({ PORT: 'x', DATABASE_URL: 'mysql://suara:hunter2@db/suara', LOG_LEVEL: 'x' });
    expect(reasons).toHaveLength(3);
    expect(reasons.join()).not.toContain('hunter2');
  });
});
