import { roles, type Viewer } from '@concordat/domain/access';
import { operationsToWarm } from '@concordat/graphql';
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
import { contextOf } from '../api/request-contexts.ts';
import type { TrustedDocument } from '../api/trusted-documents.ts';
import type { Gateway } from '../gateway.ts';

/** Reads as much as anyone may and belongs to no body, so that whatever it asks, it is shown nothing. */
const rehearsingViewer: Viewer = {
  userId: 'rehearsal',
  personId: null,
  name: 'Rehearsal',
  roles,
  bodyIds: [],
  clearance: 'official',
  via: 'system',
  scopes: null,
};

type Rehearsing = Pick<Gateway, 'server' | 'bound' | 'schema' | 'office' | 'context'>;

/**
 * Runs every registered query once with made-up variables, so that the first person does not wait for documents to
 * be checked and statements to be planned. What comes of it is not looked at.
 */
export async function rehearse(
  { server, bound, schema, office, context: parts }: Rehearsing,
  documents: Iterable<TrustedDocument>,
): Promise<void> {
  const officeNow = await office.now();
  for (const { text, operation, document } of operationsToWarm(documents)) {
    const context = contextOf(rehearsingViewer, 'rehearsal', officeNow, parts);
    const variables = madeUpVariables(schema, operation);
    const running = {
      mayIntrospect: false,
      requested: 1,
      restoreRate: 0,
      settle: () => 0,
      quiet: true,
      context,
    };
    await server.run({ query: text, operationName: null, variables }, undefined, running);
    await bound.answer(document, context, variables);
  }
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
