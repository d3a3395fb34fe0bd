import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { answeredWorkedOut } from './answered-worked-out.ts';
import { meets, type Need } from './need.ts';
import { isPlain } from './plain-selection.ts';
import type { RequestContext } from './request-context.ts';
import { type Plan, type PlannedRead, textOf } from './root-read.ts';
import { selectedPaths } from './selected-paths.ts';
import { wholeSelection } from './whole-selection.ts';

/**
 * A trusted document answered by a text: the database's own, or what was worked out of one. Null means: run it the
 * ordinary way, which then says what is wrong with the variables, the session or the statement.
 */
export type BoundDocument = (
  context: RequestContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<string | null>;

/** The root fields of hot screens, with what their read models leave out. */
const bindable: Readonly<Record<string, ReadonlySet<string>>> = {
  action: new Set(),
  actionLog: new Set(),
  boardPack: new Set([
    'Paper.sections',
    'Paper.tables',
    'Paper.carriedTerms',
    'Minutes.items',
    'Minutes.attendance',
  ]),
  meeting: new Set(),
  meetings: new Set(['Meeting.agendaItems', 'Meeting.attendance', 'Meeting.minutes', 'Meeting.importedFrom']),
  memberHome: new Set(),
  minutes: new Set(),
  paper: new Set(),
  revenueMonitor: new Set(),
  revenueRow: new Set(),
};

/**
 * Null when the document asks for anything but all that one read model has, or what is worked out of one read: then it
 * takes the ordinary way.
 */
export function bindDocument(schema: GraphQLSchema, document: DocumentNode): BoundDocument | null {
  const { operation, fragments } = partsOf(document);
  const [root, ...others] = operation?.selectionSet.selections ?? [];
  if (operation?.operation !== 'query' || root?.kind !== Kind.FIELD || others.length > 0) return null;
  if (root.alias !== undefined || (root.directives?.length ?? 0) > 0) return null;
  const definition = schema.getQueryType()?.getFields()[root.name.value];
  if (definition === undefined) return null;
  const paths = selectedPaths([root], fragments);
  const { need, plan, workedOut } = definition.extensions as Extensions;
  const isWhole = () => isPlain(root.selectionSet, fragments) && asksForAll(schema, root.name.value, paths);
  const planning = workedOut ?? (isWhole() ? plan : undefined);
  if (need === undefined || planning === undefined) return null;
  const answering = workedOut ? answeredWorkedOut(schema, document) : answeredAsRead(root.name.value);

  const selects = (path: string) => paths.has(path);
  return async (context, given) => {
    const { viewer } = context;
    if (viewer === null || !meets(viewer, need)) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: 1,
    });
    if (coerced === undefined) return null;
    try {
      const args = getArgumentValues(definition, root, coerced);
      const read = planning({ args, context, viewer, selects });
      return await answering(context, read, given);
    } catch {
      return null;
    }
  };
}

interface Extensions {
  readonly need?: Need;
  readonly plan?: Plan<Record<string, unknown>>;
  readonly workedOut?: Plan<Record<string, unknown>>;
}

/** Makes the whole answer of what was planned. */
type Answering = (
  context: RequestContext,
  read: PlannedRead,
  variables: Readonly<Record<string, unknown>>,
) => Promise<string>;

function asksForAll(schema: GraphQLSchema, rootField: string, paths: ReadonlySet<string>): boolean {
  const left = bindable[rootField];
  return left !== undefined && isSame(paths, wholeSelection(schema, rootField, left));
}

function answeredAsRead(rootField: string): Answering {
  const before = `{"data":{${JSON.stringify(rootField)}:`;
  return async (context, read) => `${before}${await textOf(context, read)}}}`;
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

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((path) => b.has(path));
}
