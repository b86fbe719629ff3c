import { describe, expect, it } from 'vitest';
import { proveDurability } from './durability-proof.js';

describe('proveDurability', () => {
  it('accepts a database whose commit forces something to the disk', async () => {
    let syncs = 3;
    const database = { exec: async () => (syncs += 1) };
    await expect(proveDurability(database, () => syncs)).resolves.toBeUndefined();
  });

  it('refuses one whose commit does not', async () => {
    const database = { exec: async () => undefined };
    await expect(proveDurability(database, () => 3)).rejects.toThrow('a power cut would lose them');
  });
});
