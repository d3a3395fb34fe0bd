export type Reporting = {
  readonly id: string;
  readonly name: string;
  readonly reportsTo: { readonly id: string } | null;
};

export type Branch<Of> = {
  readonly forum: Of;
  /** 0 for a forum that reports to none. */
  readonly depth: number;
  /** The row of the forum it reports to; null for a forum that reports to none. */
  readonly parentRow: number | null;
};

/** The forums in the order of a tree, each after the one it reports to; those reporting to a forum not shown are roots. */
export function reportsToTree<Of extends Reporting>(forums: readonly Of[]): readonly Branch<Of>[] {
  const shown = new Set(forums.map(({ id }) => id));
  const branches: Branch<Of>[] = [];
  const grow = (forum: Of, depth: number, parentRow: number | null) => {
    const row = branches.push({ forum, depth, parentRow }) - 1;
    for (const child of forums.filter(({ reportsTo }) => reportsTo?.id === forum.id)) {
      grow(child, depth + 1, row);
    }
  };
  const roots = forums.filter(({ reportsTo }) => reportsTo === null || !shown.has(reportsTo.id));
  const leads = (root: Of) => forums.some(({ reportsTo }) => reportsTo?.id === root.id);
  for (const root of [...roots.filter(leads), ...roots.filter((each) => !leads(each))]) grow(root, 0, null);
  return branches;
}
