import type { DescribedHierarchy } from './build-hierarchy.ts';

/** Where a line stands in a cut: the groups from the outermost in, and last the row itself. */
export type LinePlace = { readonly code: string; readonly path: readonly string[] };

type Row = DescribedHierarchy['rows'][number];
type Node = { readonly below: Map<string, Node>; readonly codes: string[] };

/** A cut as the places of its lines describe it, in the order they are first named: the whole, each group with its total, each row. */
export function hierarchyOfPlaces(
  { whole, ...described }: Omit<DescribedHierarchy, 'rows'> & { readonly whole: string },
  places: readonly LinePlace[],
): DescribedHierarchy {
  const top = emptyNode();
  for (const { code, path } of places) {
    let at = top;
    for (const name of path) {
      const next = at.below.get(name) ?? emptyNode();
      at.below.set(name, next);
      at = next;
    }
    at.codes.push(code);
  }
  return {
    ...described,
    rows: [{ depth: 0, label: null, totalLabel: whole, codes: [] }, ...rowsBelow(top, 1)],
  };
}

function rowsBelow({ below }: Node, depth: number): readonly Row[] {
  return [...below].flatMap(([label, node]) => [
    { depth, label, totalLabel: node.below.size > 0 ? `Total ${label}` : null, codes: node.codes },
    ...rowsBelow(node, depth + 1),
  ]);
}

function emptyNode(): Node {
  return { below: new Map(), codes: [] };
}
