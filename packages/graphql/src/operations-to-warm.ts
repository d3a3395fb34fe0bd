import { type DocumentNode, Kind } from 'graphql';

/** Those of the documents that read: run once before the office opens, they spare the first reader the wait. */
export function operationsToWarm<Document extends { readonly document: DocumentNode }>(
  documents: Iterable<Document>,
): readonly Document[] {
  return [...documents].filter(({ document }) =>
    document.definitions.some(
      (part) => part.kind === Kind.OPERATION_DEFINITION && part.operation === 'query',
    ),
  );
}
