import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** The operation of that name, or the only one when no name is given; null when it cannot be told. */
export function operationNamed(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (name !== null) return operations.find((one) => one.name?.value === name) ?? null;
  return operations.length === 1 ? (operations[0] ?? null) : null;
}
