/**
 * A Merkle tree over the entries of a log, after RFC 6962 section 2.1. Its root
 * stands for every entry and their order; a short proof shows that an entry is
 * under a root, or that a later root has the whole earlier log as its beginning.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** Different beginnings, so that no inner node can be passed off as an entry. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** What an inclusion proof claims. */
export interface InclusionClaim {
  /** The entry's leaf hash. */
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** What a consistency proof claims. */
export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export const leafHash = (entry: Uint8Array): Uint8Array => sha256(concatBytes(LEAF, entry));

export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(NODE, left, right));

/** The root of a log without entries: SHA-256 of nothing. */
export const emptyRoot = (): Uint8Array => sha256(new Uint8Array(0));

/** The root over leaf hashes, in one pass for each level of the tree. */
export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  let level = leafHashes;
  while (level.length > 1) level = levelAbove(level);
  return level[0] ?? emptyRoot();
}

/** Neighbours joined two by two; one that is left over moves up as it is. */
function levelAbove(hashes: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  let left: Uint8Array | undefined;
  for (const hash of hashes) {
    if (left) above.push(nodeHash(left, hash));
    left = left ? undefined : hash;
  }
  return left ? [...above, left] : above;
}

/** The audit path of the entry at `index`, lowest first: PATH in RFC 6962 section 2.1.1. */
export function inclusionProof(leafHashes: readonly Uint8Array[], index: number): Uint8Array[] {
  refuseOutside(index, 0, leafHashes.length - 1);
  if (leafHashes.length === 1) return [];
  const split = largestPowerBelow(leafHashes.length);
  const [left, right] = [leafHashes.slice(0, split), leafHashes.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)];
}

/** Shows that the first `oldSize` entries are the old log: PROOF in RFC 6962 section 2.1.2. */
export function consistencyProof(leafHashes: readonly Uint8Array[], oldSize: number): Uint8Array[] {
  refuseOutside(oldSize, 0, leafHashes.length);
  return oldSize === 0 ? [] : subproof(leafHashes, oldSize, true);
}

/** `known`: whether these leaves begin with the whole old log, whose root the reader already has. */
function subproof(leafHashes: readonly Uint8Array[], oldSize: number, known: boolean): Uint8Array[] {
  if (oldSize === leafHashes.length) return known ? [] : [rootOf(leafHashes)];
  const split = largestPowerBelow(leafHashes.length);
  const [left, right] = [leafHashes.slice(0, split), leafHashes.slice(split)];
  return oldSize <= split
    ? [...subproof(left, oldSize, known), rootOf(right)]
    : [...subproof(right, oldSize - split, false), rootOf(left)];
}

/** Whether the entry is at `index` under the root: RFC 9162 section 2.1.3.2. */
export function verifyInclusion({ leaf, index, size, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/**
 * Whether the new log begins with the old one: RFC 9162 section 2.1.4.2. Two
 * cases are ours, as the RFC asks for 0 < old < new: a log of the same size has
 * the same root, and an empty log is the beginning of any; both need no proof.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, newSize, newRoot, proof } = claim;
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false;
  if (oldSize === newSize) return proof.length === 0 && sameBytes(oldRoot, newRoot);
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, emptyRoot());
  // an old log that is one perfect tree is the first node itself, and is not sent
  return joins(claim, isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof);
}

/** Builds both roots from the proof's nodes, lowest first, and compares them. */
function joins({ oldSize, oldRoot, newSize, newRoot }: ConsistencyClaim, nodes: readonly Uint8Array[]): boolean {
  const [first, ...siblings] = nodes;
  if (!first) return false;
  let [node, last] = [oldSize - 1, newSize - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  let [oldHash, newHash] = [first, first];
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [oldHash, newHash] = [nodeHash(sibling, oldHash), nodeHash(sibling, newHash)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newHash = nodeHash(newHash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameBytes(oldHash, oldRoot) && sameBytes(newHash, newRoot);
}

/** The largest power of two below a number from 2: where RFC 6962 splits a tree. */
export function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** A RangeError for an entry or a size that the log does not have. */
export function refuseOutside(value: number, from: number, to: number): void {
  if (!Number.isSafeInteger(value) || value < from || value > to) {
    throw new RangeError(`${value} is not from ${from} to ${to}`);
  }
}

// division and not shifts, which would cut a number above 2³¹
const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isPowerOfTwo = (value: number): boolean => value === 1 || largestPowerBelow(value) * 2 === value;

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
