import { expect, it } from 'vitest';
import { EngineLog } from './engine-log.js';

it('keeps the reason Postgres gave up for, without time and number', () => {
  const log = new EngineLog();
  log.add('2026-11-24 03:00:00.123 GMT [42] LOG:  redo starts at 0/1A2B3C');
  expect(log.lastFailure).toBeUndefined();
  log.add('2026-11-24 03:00:01.456 GMT [42] PANIC:  could not write to log file: No space left on device');
  log.add('2026-11-24 03:00:01.457 GMT [42] STATEMENT:  COMMIT');
  expect(log.lastFailure).toBe('PANIC:  could not write to log file: No space left on device');
});
