import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** What a request asks to be run: an operation registered at build, or one written out. */
export type AskedOperation = (
  | { readonly kind: 'trusted'; readonly hash: string }
  | { readonly kind: 'freeForm'; readonly text: string }
) & { readonly operationName: string | null; readonly variables: Readonly<Record<string, unknown>> };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const asked = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  operationName: z.string().max(200).nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).nullish() }).nullish(),
});

export function askedOperation(body: Readonly<Record<string, unknown>>): AskedOperation {
  const read = asked.safeParse(body);
  if (!read.success) throw notAnOperation();
  const { query, documentId, extensions } = read.data;
  const rest = { operationName: read.data.operationName ?? null, variables: read.data.variables ?? {} };
  const named = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash;
  if (named !== undefined) {
    if (query)
      throw new Refusal('VALIDATION', 'Send the id of a registered operation or the text of one, not both.');
    if (!hash.safeParse(named).success) throw notAnOperation();
    return { kind: 'trusted', hash: named, ...rest };
  }
  if (!query) throw notAnOperation();
  return { kind: 'freeForm', text: query, ...rest };
}

function notAnOperation(): Refusal {
  const sentence = 'The body is not an operation: send documentId or query, with variables as an object.';
  return new Refusal('VALIDATION', sentence);
}
