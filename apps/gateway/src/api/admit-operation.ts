import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { Refusal } from '../refusal.ts';
import type { AskedOperation } from './asked-operation.ts';
import { countTokens } from './count-tokens.ts';
import { type Measures, measureOperation } from './measure-operation.ts';
import {
  type Breach,
  firstShapeBreach,
  firstSizeBreach,
  operationLimits,
  sentenceForBreach,
} from './operation-limits.ts';
import { operationNamed } from './operation-named.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export type AdmittedOperation = {
  readonly kind: AskedOperation['kind'];
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measures: Measures;
};

/** Looks an operation up or reads it, and holds it to every limit, before anyone asks the database anything. */
export function admitOperation(
  asked: AskedOperation,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
): AdmittedOperation {
  const { kind } = asked;
  const { text, document, operation } = kind === 'trusted' ? found(asked.hash, trusted) : read(asked);
  const measures =
    kind === 'trusted' && !isSizedByVariables(operation)
      ? measuredOnce(schema, document, operation)
      : measureOperation(schema, document, operation, asked.variables);
  if (!measures) throw new Refusal('VALIDATION', 'A fragment is missing, or leads back to itself.');
  const breach = (kind === 'freeForm' ? firstShapeBreach(measures) : null) ?? firstSizeBreach(measures);
  if (breach) throw refused(breach);
  return { kind, text, document, operation, measures };
}

const measured = new WeakMap<DocumentNode, Measures | null>();

/** Sizes are whole numbers and lists: without a variable that is one, every run of a document measures the same. */
function isSizedByVariables(operation: OperationDefinitionNode): boolean {
  return (operation.variableDefinitions ?? []).some(({ type }) => isSize(type));
}

function measuredOnce(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
  const known = measured.get(document);
  if (known !== undefined) return known;
  const measures = measureOperation(schema, document, operation, {});
  measured.set(document, measures);
  return measures;
}

function isSize(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isSize(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === 'Int';
}

function found(hash: string, trusted: TrustedDocuments) {
  const document = trusted.find(hash);
  if (document) return document;
  throw new Refusal(
    'NOT_FOUND',
    'This operation is not registered here. In an app this means that there is a new version: reload the page.',
  );
}

function read(asked: AskedOperation & { kind: 'freeForm' }) {
  const { text, operationName } = asked;
  const tokens = countTokens(text);
  if (tokens > operationLimits.tokens) {
    const allowed = operationLimits.tokens;
    throw refused({ limit: 'tokens', allowed, measured: tokens, advice: 'Split the request.' });
  }
  const document = parsed(text);
  const operation = operationNamed(document, operationName);
  if (operation) return { text, document, operation };
  throw new Refusal(
    'VALIDATION',
    'Say which operation to run: give operationName, or send one operation only.',
  );
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch {
    throw new Refusal('VALIDATION', 'The query is not well-formed GraphQL.');
  }
}

function refused(breach: Breach): Refusal {
  return new Refusal('COST_EXCEEDED', sentenceForBreach(breach), { breach });
}
