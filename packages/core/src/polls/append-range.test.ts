import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendLeaves, emptyFrontier, frontierRoot } from './append-range.js';
import type { Appended, TreeNode } from './append-range.js';
import { toHex } from './hash.js';
import { inclusionProof, rootOf } from './merkle.js';
import { testLeaves } from './testing/leaves.js';

const MOST = 130;
const leaves = testLeaves(MOST);

/** Every perfect subtree of a log of `size`, from level 1. */
function perfectSubtrees(size: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let level = 1; 2 ** level <= size; level++) {
    for (let index = 0; (index + 1) * 2 ** level <= size; index++) {
      nodes.push({ level, index, hash: rootOf(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)) });
    }
  }
  return nodes;
}

/** Appends batches of these sizes one after the other. */
function appendAll(batches: readonly number[]): Appended[] {
  let frontier = emptyFrontier();
  return batches.map((count) => {
    const appended = appendLeaves(frontier, leaves.slice(frontier.size, frontier.size + count));
    frontier = appended.frontier;
    return appended;
  });
}

const inOrder = (nodes: readonly TreeNode[]): string[] =>
  nodes.map(({ level, index, hash }) => `${level}/${index} ${toHex(hash)}`).sort();

const splits = fc.array(fc.nat(13), { minLength: 1, maxLength: 10 });

describe('appendLeaves', () => {
  it('gives for batches of any size what the whole log gives', () => {
    fc.assert(
      fc.property(splits, (batches) => {
        let size = 0;
        for (const { frontier, root, proofs } of appendAll(batches)) {
          const log = leaves.slice(0, frontier.size);
          expect(root).toEqual(rootOf(log));
          expect(frontierRoot(frontier)).toEqual(root);
          expect(proofs).toEqual(log.slice(size).map((_, offset) => inclusionProof(log, size + offset)));
          size = frontier.size;
        }
        expect(size).toBe(batches.reduce((sum, count) => sum + count));
      }),
    );
  });

  it('gives every perfect subtree exactly once', () => {
    fc.assert(
      fc.property(splits, (batches) => {
        const appended = appendAll(batches);
        const nodes = appended.flatMap((each) => each.nodes);
        expect(inOrder(nodes)).toEqual(inOrder(perfectSubtrees(appended.at(-1)!.frontier.size)));
      }),
    );
  });

  it('leaves the frontier that it was given as it was', () => {
    const { frontier } = appendLeaves(emptyFrontier(), leaves.slice(0, 7));
    const before = structuredClone(frontier);
    appendLeaves(frontier, leaves.slice(7, 20));
    expect(frontier).toEqual(before);
  });

  it('refuses a frontier that does not fit its size', () => {
    expect(() => appendLeaves({ size: 3, hashes: [leaves[0]!] }, leaves.slice(3, 5))).toThrow(RangeError);
  });
});
