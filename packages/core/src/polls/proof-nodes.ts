/**
 * Which nodes of the tree a proof is made of, so that a server reads some dozen
 * rows of a table instead of the whole log. Only *perfect* subtrees are named:
 * once their 2^level leaves are there, they never change, so they can be stored.
 */
import { largestPowerBelow, nodeHash, refuseOutside } from './merkle.js';

/** The perfect subtree over the leaves from `index` · 2^`level`, 2^`level` of them. Level 0 is a leaf hash. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** The elements of a proof in order; each is folded from these nodes, left to right in the log. */
export type ProofPlan = readonly (readonly NodeId[])[];

/** The plan of the audit path for `index` in a log of `size`: PATH in RFC 6962 section 2.1.1. */
export function inclusionProofPlan(index: number, size: number): ProofPlan {
  refuseOutside(index, 0, size - 1);
  return pathIn(index, 0, size);
}

function pathIn(index: number, from: number, to: number): ProofPlan {
  if (to - from === 1) return [];
  const split = from + largestPowerBelow(to - from);
  return index < split
    ? [...pathIn(index, from, split), perfectNodes(split, to)]
    : [...pathIn(index, split, to), perfectNodes(from, split)];
}

/** The plan of the proof that a log of `newSize` begins with that of `oldSize`: PROOF in RFC 6962 section 2.1.2. */
export function consistencyProofPlan(oldSize: number, newSize: number): ProofPlan {
  refuseOutside(oldSize, 0, newSize);
  return oldSize === 0 ? [] : subproofIn(oldSize, 0, newSize, true);
}

function subproofIn(oldSize: number, from: number, to: number, known: boolean): ProofPlan {
  if (oldSize === to) return known ? [] : [perfectNodes(from, to)];
  const split = from + largestPowerBelow(to - from);
  return oldSize <= split
    ? [...subproofIn(oldSize, from, split, known), perfectNodes(split, to)]
    : [...subproofIn(oldSize, split, to, false), perfectNodes(from, split)];
}

/** The perfect subtrees that a log of `size` consists of, largest first: what its frontier holds. */
export function frontierNodes(size: number): NodeId[] {
  return perfectNodes(0, size);
}

/** The perfect subtrees over the leaves `from` … `to` - 1, where `from` is a place at which RFC 6962 splits. */
function perfectNodes(from: number, to: number): NodeId[] {
  const nodes: NodeId[] = [];
  for (let start = from; start < to;) {
    const level = levelWithin(to - start);
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The level of the largest perfect subtree that so many leaves fill; by counting, as `Math.log2` rounds. */
function levelWithin(leaves: number): number {
  let level = 0;
  while (2 ** (level + 1) <= leaves) level++;
  return level;
}

/** The proof itself, from the nodes that the plan names. */
export function foldPlan(plan: ProofPlan, lookup: (node: NodeId) => Uint8Array): Uint8Array[] {
  return plan.map((nodes) => foldNodes(nodes.map(lookup)));
}

/** The root over perfect subtrees, largest first: the last two join before they join what is left of them. */
export function foldNodes(hashes: readonly Uint8Array[]): Uint8Array {
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}
