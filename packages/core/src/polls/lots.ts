/**
 * The lot that decides ties. Its seed stands in the definition, published before
 * the first ballot, and nobody can steer what SHA-256 makes of it: so the lot is
 * fixed before there is a tie, and anyone can draw it again (the idea of RFC 3797,
 * "Publicly Verifiable Nominations Committee Random Selection").
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const lotOf = (seed: string, option: string): string => bytesToHex(sha256(utf8ToBytes(`${seed}\0${option}`)));

/** The options by SHA-256(seed ‖ 0x00 ‖ option id), smallest first: whoever comes first wins the tie. */
export function lotOrder(seed: string, options: readonly string[]): string[] {
  const lots = new Map(options.map((option) => [option, lotOf(seed, option)]));
  const lot = (option: string) => lots.get(option) ?? '';
  return [...options].sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
}
