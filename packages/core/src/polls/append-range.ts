/**
 * Appends to a log of any size with its *frontier* alone: the roots of the
 * perfect subtrees it consists of, at most one for each bit of its size. So a
 * server locks and reads one small row, however many people have voted.
 */
import { emptyRoot, nodeHash } from './merkle.js';
import { inclusionProofPlan, frontierNodes } from './proof-nodes.js';
import type { NodeId } from './proof-nodes.js';

/** A log without its entries. */
export interface Frontier {
  readonly size: number;
  /** The roots of its perfect subtrees, largest first; see `frontierNodes`. */
  readonly hashes: readonly Uint8Array[];
}

/** A perfect subtree and its root. */
export interface TreeNode extends NodeId {
  readonly hash: Uint8Array;
}

export interface Appended {
  readonly frontier: Frontier;
  /** The root at the new size. */
  readonly root: Uint8Array;
  /** Every perfect subtree that the new leaves completed, from level 1; stored, they make any later proof. */
  readonly nodes: readonly TreeNode[];
  /** For each new leaf its audit path (RFC 6962 section 2.1.1) under the new root. */
  readonly proofs: readonly (readonly Uint8Array[])[];
}

export const emptyFrontier = (): Frontier => ({ size: 0, hashes: [] });

/** The root of the log (RFC 6962 section 2.1). */
export function frontierRoot({ hashes }: Frontier): Uint8Array {
  return edgesOf(hashes)[0] ?? emptyRoot();
}

/** Appends leaf hashes. Hashes once for each leaf and each bit of the size; what exists is not read again. */
export function appendLeaves(frontier: Frontier, leaves: readonly Uint8Array[]): Appended {
  const edge: TreeNode[] = frontierNodes(frontier.size).map((node, index) => withHash(node, frontier.hashes[index]));
  const known = new NodeTable(edge);
  const nodes: TreeNode[] = [];
  leaves.forEach((hash, offset) => {
    let node: TreeNode = { level: 0, index: frontier.size + offset, hash };
    known.add(node);
    for (let left = edge.at(-1); left?.level === node.level; left = edge.at(-1)) {
      edge.pop();
      node = { level: node.level + 1, index: left.index / 2, hash: nodeHash(left.hash, node.hash) };
      known.add(node);
      nodes.push(node);
    }
    edge.push(node);
  });
  const grown = { size: frontier.size + leaves.length, hashes: edge.map(({ hash }) => hash) };
  return { frontier: grown, root: frontierRoot(grown), nodes, proofs: proofsOf(frontier.size, grown, known) };
}

/**
 * All that the new leaves' proofs need is in the table: a subtree beside their
 * way up is new itself, or was a part of the old frontier. Whatever is not
 * perfect ends at the log's end, so it is folded once for all of them.
 */
function proofsOf(oldSize: number, { size, hashes }: Frontier, known: NodeTable): Uint8Array[][] {
  const edges = edgesOf(hashes);
  const elementOf = (nodes: readonly NodeId[]): Uint8Array | undefined =>
    nodes.length === 1 ? known.get(nodes[0]) : edges[hashes.length - nodes.length];
  const proofs: Uint8Array[][] = [];
  for (let index = oldSize; index < size; index++) {
    proofs.push(inclusionProofPlan(index, size).map((nodes) => present(elementOf(nodes))));
  }
  return proofs;
}

/** At each place: everything from there to the log's end, folded as RFC 6962 does. */
function edgesOf(hashes: readonly Uint8Array[]): Uint8Array[] {
  const edges: Uint8Array[] = [];
  hashes.reduceRight<Uint8Array | null>((right, left, place) => {
    const edge = right ? nodeHash(left, right) : left;
    edges[place] = edge;
    return edge;
  }, null);
  return edges;
}

/** Subtree roots by level and index. */
class NodeTable {
  readonly #levels: Map<number, Uint8Array>[] = [];

  constructor(nodes: readonly TreeNode[]) {
    for (const node of nodes) this.add(node);
  }

  add({ level, index, hash }: TreeNode): void {
    (this.#levels[level] ??= new Map()).set(index, hash);
  }

  get(node: NodeId | undefined): Uint8Array | undefined {
    return node && this.#levels[node.level]?.get(node.index);
  }
}

const withHash = (node: NodeId, hash: Uint8Array | undefined): TreeNode => ({ ...node, hash: present(hash) });

function present(hash: Uint8Array | undefined): Uint8Array {
  if (!hash) throw new RangeError('The frontier is not that of a log of its size');
  return hash;
}
