import { roles, type Viewer } from '@concordat/domain/access';
import { operationsToWarm, type RequestContext } from '@concordat/graphql';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { BoundDocuments } from '../api/bound-documents.ts';
import type { ApiContext, GraphqlServer } from '../api/graphql-server.ts';
import type { TrustedDocument } from '../api/trusted-documents.ts';

/** Reads as much as anyone may and belongs to no body, so that whatever it asks, it is shown nothing. */
export const warmingViewer: Viewer = {
  userId: 'warm-up',
  personId: null,
  name: 'Warm-up',
  roles,
  bodyIds: [],
  clearance: 'official',
  via: 'system',
  scopes: null,
};

export type WarmUpParts = {
  readonly server: GraphqlServer;
  readonly bound: BoundDocuments;
  readonly schema: GraphQLSchema;
};

/**
 * Runs every registered query once with made-up variables, so that the first person does not wait for documents to
 * be checked and statements to be planned. What comes of it is not looked at. Returns how many were run.
 */
export async function warmUp(
  { server, bound, schema }: WarmUpParts,
  documents: Iterable<TrustedDocument>,
  contextFor: () => RequestContext & ApiContext,
): Promise<number> {
  let run = 0;
  for (const { text, operation, document } of operationsToWarm(documents)) {
    const asked = { query: text, operationName: null, variables: madeUpVariables(schema, operation) };
    const running = { mayIntrospect: false, requested: 1, restoreRate: 0, settle: () => 0, quiet: true };
    await server.run(asked, undefined, { ...running, context: contextFor() });
    await bound.answer(document, contextFor(), asked.variables);
    run += 1;
  }
  return run;
}

function madeUpVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (type && isNonNullType(type) && !defaultValue) variables[variable.name.value] = madeUpValue(type);
    if (variable.name.value === 'first') variables.first = 1;
  }
  return variables;
}

const madeUp: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  ID: '00000000-0000-7000-8000-000000000000',
  UUID: '00000000-0000-7000-8000-000000000000',
  CalendarDate: '2016-12-16',
  Instant: '2016-12-16T10:00:00.000Z',
  Month: '2016-12',
  FinancialYear: '2016/17',
  Pence: 1,
};

function madeUpValue(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return madeUp[inner.name] ?? 'word';
  const needed = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, madeUpValue(field.type)]));
}
