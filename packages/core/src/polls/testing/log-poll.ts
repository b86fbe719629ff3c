/** A small poll for tests of its log. */
import type { PollDefinition } from '../definition.js';

export const testDefinition = (changes: Partial<PollDefinition> = {}): PollDefinition => ({
  version: 1,
  poll: 'tangerang/taman-baru',
  question: { id: 'Taman mana yang dibangun dulu?', en: 'Which park is built first?' },
  options: [
    { id: 'cibodas', name: { id: 'Cibodas' } },
    { id: 'karawaci', name: { id: 'Karawaci' } },
  ],
  ballot: { kind: 'single' },
  tieBreakSeed: '2026-12-01',
  quorum: null,
  levels: ['device', 'verified'],
  results: 'after_closing',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-08T00:00:00Z',
  ...changes,
});
