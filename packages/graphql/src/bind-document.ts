import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { meets, type Need } from './need.ts';
import type { RequestContext } from './request-context.ts';
import { type Plan, textOf } from './root-read.ts';
import { selectedPaths } from './selected-paths.ts';
import { wholeSelection } from './whole-selection.ts';

/**
 * A trusted document answered by the database's own text. Null means: run it the ordinary way, which then says what
 * is wrong with the variables, the session or the statement.
 */
export type BoundDocument = (
  context: RequestContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<string | null>;

/** The root fields of hot screens, with what their read models leave out. */
const bindable: Readonly<Record<string, ReadonlySet<string>>> = {
  action: new Set(),
  actionLog: new Set(),
  boardPack: new Set(['Paper.sections', 'Paper.tables', 'Minutes.items', 'Minutes.attendance']),
  meeting: new Set(),
  meetings: new Set(['Meeting.agendaItems', 'Meeting.attendance', 'Meeting.minutes', 'Meeting.importedFrom']),
  memberHome: new Set(),
  minutes: new Set(),
  paper: new Set(),
  revenueMonitor: new Set(),
  revenueRow: new Set(),
};

/** Null when the document asks for anything but all that one read model has: then it takes the ordinary way. */
export function bindDocument(schema: GraphQLSchema, document: DocumentNode): BoundDocument | null {
  const { operation, fragments } = partsOf(document);
  const [root, ...others] = operation?.selectionSet.selections ?? [];
  if (operation?.operation !== 'query' || root?.kind !== Kind.FIELD || others.length > 0) return null;
  if (root.alias !== undefined || (root.directives?.length ?? 0) > 0) return null;
  const left = bindable[root.name.value];
  const definition = schema.getQueryType()?.getFields()[root.name.value];
  if (left === undefined || definition === undefined || !isPlain(root.selectionSet, fragments)) return null;
  const paths = selectedPaths([root], fragments);
  if (!isSame(paths, wholeSelection(schema, root.name.value, left))) return null;

  const { need, plan } = definition.extensions as { need: Need; plan: Plan<Record<string, unknown>> };
  const selects = (path: string) => paths.has(path);
  const before = `{"data":{${JSON.stringify(root.name.value)}:`;
  return async (context, given) => {
    const { viewer } = context;
    if (viewer === null || !meets(viewer, need)) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: 1,
    });
    if (coerced === undefined) return null;
    try {
      const args = getArgumentValues(definition, root, coerced);
      return `${before}${await textOf(context, plan({ args, context, viewer, selects }))}}}`;
    } catch {
      return null;
    }
  };
}

type Fragments = Record<string, FragmentDefinitionNode>;

function partsOf(document: DocumentNode): {
  operation: OperationDefinitionNode | null;
  fragments: Fragments;
} {
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation: operations.length === 1 ? (operations[0] ?? null) : null,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

/** Without aliases, directives and arguments below the root, the answer has exactly the names of the read model. */
function isPlain(set: SelectionSetNode | undefined, fragments: Fragments): boolean {
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

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((path) => b.has(path));
}
