import { describe, expect, it } from 'vitest';
import {
  cityTimeOf,
  instantOf,
  keptTime,
  sentTime,
  timeAhead,
} from '../../examples/control-room/src/participation/city-time.js';

describe('the times that officers write', () => {
  it('are the city’s, wherever the browser stands', () => {
    expect(instantOf('2026-11-24T08:00', 'Asia/Jakarta')).toBe('2026-11-24T01:00:00.000Z');
    expect(instantOf('2026-11-24T08:00', 'Asia/Jayapura')).toBe('2026-11-23T23:00:00.000Z');
    expect(instantOf('2026-11-24T08:00', 'Asia/Kathmandu')).toBe('2026-11-24T02:15:00.000Z');
    expect(cityTimeOf('2026-11-23T17:30:00.000Z', 'Asia/Jakarta')).toBe('2026-11-24T00:30');
  });

  it('hold on both sides of a change of the clock', () => {
    expect(instantOf('2026-03-29T01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z');
    expect(instantOf('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(instantOf('2026-10-25T03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('move on by the leap where the clock skips them, and are the first of two where it shows them twice', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('are none while the field is empty or half written', () => {
    for (const local of ['', '2026-11-24', '2026-11-24T8:00', 'tomorrow', '2026-13-40T08:00']) {
      expect(instantOf(local, 'Asia/Jakarta')).toBeNull();
    }
  });

  it('keep their seconds until somebody changes them', () => {
    const time = keptTime('2026-11-24T01:00:42.123Z', 'Asia/Jakarta');
    expect(time.local).toBe('2026-11-24T08:00');
    expect(sentTime(time, 'Asia/Jakarta')).toBe('2026-11-24T01:00:42.123Z');
    time.local = '2026-11-24T09:00';
    expect(sentTime(time, 'Asia/Jakarta')).toBe('2026-11-24T02:00:00.000Z');
  });

  it('are proposed at a full hour of the city’s day', () => {
    const late = Date.parse('2026-11-24T20:00:00.000Z');
    expect(timeAhead(late, 1, 8, 'Asia/Jakarta').local).toBe('2026-11-26T08:00');
  });
});
