import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from './hash.js';
import {
  consistencyProof,
  emptyRoot,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.js';
import type { ConsistencyClaim, InclusionClaim } from './merkle.js';
import { testLeaves } from './testing/leaves.js';

/** The reference tree of certificate-transparency: its inputs, and what google's merkletree tests expect of it. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  fromHex,
);

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const [LEAF_0, LEAF_1, LEAF_2, LEAF_4, LEAF_6] = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
] as const;
const [FROM_0_TO_1, FROM_2_TO_3, FROM_4_TO_5, FROM_6_TO_7, FROM_0_TO_3, FROM_4_TO_7] = [
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
] as const;

const PATHS: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 1, []],
  [0, 8, [LEAF_1, FROM_2_TO_3, FROM_4_TO_7]],
  [5, 8, [LEAF_4, FROM_6_TO_7, FROM_0_TO_3]],
  [2, 3, [FROM_0_TO_1]],
  [1, 5, [LEAF_0, FROM_2_TO_3, LEAF_4]],
];

const EXTENSIONS: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 1, []],
  [1, 8, [LEAF_1, FROM_2_TO_3, FROM_4_TO_7]],
  [6, 8, [FROM_4_TO_5, FROM_6_TO_7, FROM_0_TO_3]],
  [2, 5, [FROM_2_TO_3, LEAF_4]],
  [6, 7, [FROM_4_TO_5, LEAF_6, FROM_0_TO_3]],
];

const hexes = (proof: readonly Uint8Array[]): string[] => proof.map(toHex);

describe('the reference tree of certificate-transparency', () => {
  const leaves = INPUTS.map(leafHash);

  it('hashes leaves and nodes', () => {
    expect(hexes(leaves.slice(0, 3))).toEqual([LEAF_0, LEAF_1, LEAF_2]);
    expect(toHex(nodeHash(leaves[0]!, leaves[1]!))).toBe(FROM_0_TO_1);
  });

  it.each(ROOTS.map((root, size) => [size, root] as const))('has at size %i the root %s', (size, root) => {
    expect(toHex(rootOf(leaves.slice(0, size)))).toBe(root);
  });

  it.each(PATHS)('proves leaf %i at size %i', (index, size, path) => {
    const proof = inclusionProof(leaves.slice(0, size), index);
    expect(hexes(proof)).toEqual(path);
    const root = fromHex(ROOTS[size]!);
    expect(verifyInclusion({ leaf: leaves[index]!, index, size, root, proof })).toBe(true);
  });

  it.each(EXTENSIONS)('proves that size %i begins size %i', (oldSize, newSize, path) => {
    const proof = consistencyProof(leaves.slice(0, newSize), oldSize);
    expect(hexes(proof)).toEqual(path);
    const [oldRoot, newRoot] = [fromHex(ROOTS[oldSize]!), fromHex(ROOTS[newSize]!)];
    expect(verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof })).toBe(true);
  });
});

const MOST = 40;
const leaves = testLeaves(MOST);
const roots = Array.from({ length: MOST + 1 }, (_, size) => rootOf(leaves.slice(0, size)));

const inclusion = (index: number, size: number): InclusionClaim => ({
  leaf: leaves[index]!,
  index,
  size,
  root: roots[size]!,
  proof: inclusionProof(leaves.slice(0, size), index),
});

const extension = (oldSize: number, newSize: number): ConsistencyClaim => ({
  oldSize,
  oldRoot: roots[oldSize]!,
  newSize,
  newRoot: roots[newSize]!,
  proof: consistencyProof(leaves.slice(0, newSize), oldSize),
});

/** The bytes with one bit turned. */
function turned(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

const bits = fc.integer({ min: 0, max: 255 });
const sizes = fc.integer({ min: 1, max: MOST });

/** A size, and a place in it. */
const places = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));

/** Two sizes of which the first is smaller. */
const growths = sizes.chain((newSize) => fc.record({ newSize: fc.constant(newSize), oldSize: fc.nat(newSize - 1) }));

/** Proofs that are one element longer or shorter, or have one bit turned in one element. */
function spoiltProofs(proof: readonly Uint8Array[], bit: number): (readonly Uint8Array[])[] {
  const turnedOnce = proof.map((_, place) => proof.map((each, index) => (index === place ? turned(each, bit) : each)));
  return [...turnedOnce, [...proof, leaves[0]!], ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1)] : [])];
}

describe('an inclusion proof', () => {
  it('holds for every place of every size', () => {
    for (let size = 1; size <= MOST; size++) {
      for (let index = 0; index < size; index++) expect(verifyInclusion(inclusion(index, size))).toBe(true);
    }
  });

  it('fails for any other place', () => {
    for (let size = 1; size <= MOST; size++) {
      const claim = inclusion(size >> 1, size);
      for (const index of [-1, ...leaves.keys(), MOST].filter((each) => each !== claim.index)) {
        expect(verifyInclusion({ ...claim, index }), `${index} of ${size}`).toBe(false);
      }
    }
  });

  it('fails with any bit turned in the leaf, the root or the proof, and with more or fewer elements', () => {
    fc.assert(
      fc.property(places, bits, ({ index, size }, bit) => {
        const claim = inclusion(index, size);
        expect(verifyInclusion({ ...claim, leaf: turned(claim.leaf, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: turned(claim.root, bit) })).toBe(false);
        for (const proof of spoiltProofs(claim.proof, bit)) expect(verifyInclusion({ ...claim, proof })).toBe(false);
      }),
    );
  });

  it('fails for numbers that are no places', () => {
    const claim = inclusion(0, 1);
    for (const index of [0.5, NaN, -1, 1]) expect(verifyInclusion({ ...claim, index })).toBe(false);
    for (const size of [0, 1.5, NaN, Infinity]) expect(verifyInclusion({ ...claim, size })).toBe(false);
  });

  it('is not made for a place that the log does not have', () => {
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
    expect(() => inclusionProof(leaves, MOST)).toThrow(RangeError);
    expect(() => inclusionProof(leaves, -1)).toThrow(RangeError);
  });

  it('does not take an inner node for an entry', () => {
    // the second half of the leaves, joined, as if it were a leaf of a smaller log
    const inner = rootOf(leaves.slice(2, 4));
    const claim = { leaf: inner, index: 1, size: 2, root: roots[4]!, proof: [rootOf(leaves.slice(0, 2))] };
    expect(verifyInclusion(claim)).toBe(true);
    // so only a preimage that begins with the leaf's byte can be shown for a leaf hash
    expect(toHex(leafHash(Uint8Array.of(...leaves[2]!, ...leaves[3]!)))).not.toBe(toHex(inner));
  });
});

describe('a consistency proof', () => {
  it('holds for every pair of sizes', () => {
    for (let newSize = 0; newSize <= MOST; newSize++) {
      for (let oldSize = 0; oldSize <= newSize; oldSize++) {
        expect(verifyConsistency(extension(oldSize, newSize)), `${oldSize} to ${newSize}`).toBe(true);
      }
    }
  });

  it('fails with any bit turned, and with more or fewer elements', () => {
    fc.assert(
      fc.property(growths, bits, ({ oldSize, newSize }, bit) => {
        const claim = extension(oldSize, newSize);
        expect(verifyConsistency({ ...claim, oldRoot: turned(claim.oldRoot, bit) })).toBe(false);
        // every log extends the empty one
        if (oldSize > 0) expect(verifyConsistency({ ...claim, newRoot: turned(claim.newRoot, bit) })).toBe(false);
        for (const proof of spoiltProofs(claim.proof, bit)) expect(verifyConsistency({ ...claim, proof })).toBe(false);
      }),
    );
  });

  it('fails for a log of which an old entry was changed', () => {
    fc.assert(
      fc.property(growths, fc.nat(), bits, ({ oldSize, newSize }, seed, bit) => {
        fc.pre(oldSize > 0);
        const place = seed % oldSize;
        const forged = leaves.slice(0, newSize).map((leaf, index) => (index === place ? turned(leaf, bit) : leaf));
        const claim = { ...extension(oldSize, newSize), newRoot: rootOf(forged) };
        expect(verifyConsistency(claim)).toBe(false);
        expect(verifyConsistency({ ...claim, proof: consistencyProof(forged, oldSize) })).toBe(false);
      }),
    );
  });

  it('fails for a log that became smaller, and for numbers that are no sizes', () => {
    const claim = extension(3, 7);
    expect(verifyConsistency({ ...claim, oldSize: 7, newSize: 3 })).toBe(false);
    for (const oldSize of [-1, 0, 2.5, NaN, 4]) expect(verifyConsistency({ ...claim, oldSize })).toBe(false);
    expect(verifyConsistency({ ...extension(0, 7), oldRoot: roots[1]! })).toBe(false);
  });

  it('is not made for a size that the log never had', () => {
    expect(() => consistencyProof(leaves, MOST + 1)).toThrow(RangeError);
  });
});

describe('an empty log', () => {
  it('has the hash of nothing as its root', () => {
    expect(toHex(emptyRoot())).toBe(ROOTS[0]);
    expect(toHex(rootOf([]))).toBe(ROOTS[0]);
  });
});
