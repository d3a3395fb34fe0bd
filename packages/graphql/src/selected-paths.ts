import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The dotted names of every field selected below these, whatever type condition or directive it stands under. */
export function selectedPaths(fields: readonly FieldNode[], fragments: Fragments): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { selectionSet } of fields) gather(selectionSet, fragments, '', paths);
  return paths;
}

function gather(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  above: string,
  paths: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const path = above + selection.name.value;
      paths.add(path);
      gather(selection.selectionSet, fragments, `${path}.`, paths);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      gather(selection.selectionSet, fragments, above, paths);
    } else {
      gather(fragments[selection.name.value]?.selectionSet, fragments, above, paths);
    }
  }
}
