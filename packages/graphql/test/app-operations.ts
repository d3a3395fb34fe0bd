import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** One operation of an app as the gateway registers it: with its fragments, and `__typename` in every object. */
export interface AppOperation {
  readonly app: string;
  readonly name: string;
  readonly kind: string;
  readonly document: DocumentNode;
}

const apps = fileURLToPath(new URL('../../../apps', import.meta.url));

/** Every operation of both apps, read from where they are written. */
export function appOperations(): readonly AppOperation[] {
  return ['admin', 'resource-group'].flatMap((app) => {
    const definitions = graphqlFiles(join(apps, app, 'src')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)].flatMap(
        ([, text]) => parse(text ?? '').definitions,
      ),
    );
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    return definitions
      .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => ({
        app,
        name: operation.name?.value ?? '',
        kind: operation.operation,
        document: withTypenames({
          kind: Kind.DOCUMENT,
          definitions: [operation, ...used(operation, fragments)],
        }),
      }));
  });
}

function graphqlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : graphqlFiles(path);
    return entry.name.endsWith('.graphql.ts') ? [path] : [];
  });
}

function used(
  from: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  found = new Set<FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(from, {
    FragmentSpread({ name }) {
      const fragment = fragments.find((one) => one.name.value === name.value);
      if (fragment !== undefined && !found.has(fragment)) used(fragment, fragments, found.add(fragment));
    },
  });
  return [...found];
}

function withTypenames(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = (parent as { kind?: Kind } | undefined)?.kind === Kind.OPERATION_DEFINITION;
      const isNamed = node.selections.some(
        (one) => one.kind === Kind.FIELD && one.name.value === '__typename',
      );
      return isRoot || isNamed ? undefined : { ...node, selections: [typename, ...node.selections] };
    },
  });
}

/** The names of the root fields an operation asks for. */
export function rootFieldsOf({ document }: AppOperation): readonly string[] {
  const [operation] = document.definitions;
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return selections.flatMap((root) => (root.kind === Kind.FIELD ? [root.name.value] : []));
}
