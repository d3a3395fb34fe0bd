import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Without aliases, directives and arguments below the root, the answer has exactly the names of the read model. */
export function isPlain(set: SelectionSetNode | undefined, fragments: Fragments): boolean {
  return (set?.selections ?? []).every((selection) => {
    if ((selection.directives?.length ?? 0) > 0) return false;
    if (selection.kind === Kind.FIELD) return isBare(selection) && isPlain(selection.selectionSet, fragments);
    if (selection.kind === Kind.INLINE_FRAGMENT) return isPlain(selection.selectionSet, fragments);
    return isPlain(fragments[selection.name.value]?.selectionSet, fragments);
  });
}

function isBare({ alias, arguments: given }: FieldNode): boolean {
  return alias === undefined && (given?.length ?? 0) === 0;
}
