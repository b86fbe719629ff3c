import { describe, expect, it } from 'vitest';
import { createLogger, type LogLevel } from './logger.js';

function record(level: LogLevel = 'info') {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger(level, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

describe('the log', () => {
  it('has level, time, message and the fields it was given, nothing of the machine', () => {
    const { log, lines } = record();
    log.info({ port: 4110 }, 'listening');
    expect(lines).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), port: 4110, msg: 'listening' },
    ]);
  });

  it('says less when less is wanted', () => {
    const { log, lines } = record('error');
    log.info({}, 'listening');
    log.error({}, 'broken');
    expect(lines).toHaveLength(1);
  });

  it('keeps of an error where it happened, not what people wrote', () => {
    const { log, lines } = record();
    const cause = Object.assign(new Error('Key (name)=(Budi) already exists.'), { code: '23505', constraint: 'names' });
    const failed = Object.assign(new Error('Failed query: insert … params: Budi, 0811', { cause }), {
      query: 'insert into reports values ($1)',
      params: ['Budi', '0811'],
    });
    log.error({ err: failed }, 'request failed');
    log.error({ error: failed }, 'request failed');
    log.error({ err: 'Budi' }, 'request failed');
    const text = JSON.stringify(lines);
    expect(text).not.toContain('Budi');
    expect(text).not.toContain('0811');
    expect(lines[0]).toMatchObject({
      err: {
        type: 'Error',
        query: 'insert into reports values ($1)',
        stack: expect.arrayContaining([expect.stringContaining('logger.node-only.test.ts')]),
        cause: { code: '23505', constraint: 'names' },
      },
    });
  });

  it('keeps what the operating system says', () => {
    const { log, lines } = record();
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    log.error({ err: full }, 'photo not stored');
    expect(lines[0]).toMatchObject({ err: { code: 'ENOSPC', message: 'ENOSPC: no space left on device, write' } });
  });
});
