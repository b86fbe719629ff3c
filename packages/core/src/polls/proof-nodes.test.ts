import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof, rootOf } from './merkle.js';
import { consistencyProofPlan, foldNodes, foldPlan, frontierNodes, inclusionProofPlan } from './proof-nodes.js';
import type { NodeId } from './proof-nodes.js';
import { testLeaves } from './testing/leaves.js';

const MOST = 70;
const leaves = testLeaves(MOST);

/** The root of a perfect subtree of a log of `size`; none where it is not all there. */
const nodeOf =
  (size: number) =>
  ({ level, index }: NodeId): Uint8Array => {
    const [from, to] = [index * 2 ** level, (index + 1) * 2 ** level];
    if (!Number.isInteger(index) || to > size) throw new RangeError(`no perfect subtree ${from} to ${to} of ${size}`);
    return rootOf(leaves.slice(from, to));
  };

describe('plans of proofs', () => {
  it('give the inclusion proof of every place of every size', () => {
    for (let size = 1; size <= MOST; size++) {
      for (let index = 0; index < size; index++) {
        const proof = foldPlan(inclusionProofPlan(index, size), nodeOf(size));
        expect(proof, `${index} of ${size}`).toEqual(inclusionProof(leaves.slice(0, size), index));
      }
    }
  });

  it('give the consistency proof of every pair of sizes', () => {
    for (let size = 0; size <= MOST; size++) {
      for (let oldSize = 0; oldSize <= size; oldSize++) {
        const proof = foldPlan(consistencyProofPlan(oldSize, size), nodeOf(size));
        expect(proof, `${oldSize} to ${size}`).toEqual(consistencyProof(leaves.slice(0, size), oldSize));
      }
    }
  });

  it('give the root of every size but none', () => {
    for (let size = 1; size <= MOST; size++) {
      expect(foldNodes(frontierNodes(size).map(nodeOf(size)))).toEqual(rootOf(leaves.slice(0, size)));
    }
    expect(frontierNodes(0)).toEqual([]);
  });

  it('name few nodes in a log of any size', () => {
    const size = 2 ** 50 - 1;
    expect(frontierNodes(size)).toHaveLength(50);
    expect(frontierNodes(size).at(-1)).toEqual({ level: 0, index: size - 1 });
    expect(inclusionProofPlan(0, size).flat().length).toBeLessThan(100);
    expect(consistencyProofPlan(3, size).flat().length).toBeLessThan(150);
  });

  it('are not made for a place or a size that the log does not have', () => {
    expect(() => inclusionProofPlan(3, 3)).toThrow(RangeError);
    expect(() => inclusionProofPlan(0, 0)).toThrow(RangeError);
    expect(() => consistencyProofPlan(4, 3)).toThrow(RangeError);
  });
});
