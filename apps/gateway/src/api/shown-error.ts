import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Code, codes, Refusal } from '../refusal.ts';
import { refusalOf } from '../refusal-of.ts';

export type Shown = { readonly error: GraphQLFormattedError; readonly isOurFault: boolean };

/** What may be told of an error, by a code of the closed list; what is not known to be fit to tell is not told. */
export function shownError(error: unknown, requestId: string, mayIntrospect: boolean): Shown {
  const thrown = unwrapResolverError(error);
  const refusal =
    (thrown instanceof GraphQLError ? refusalOfGraphql(thrown, mayIntrospect) : null) ??
    refusalOf(thrown, requestId);
  const path = error instanceof GraphQLError ? error.path : undefined;
  return {
    error: {
      message: refusal.message,
      ...(path ? { path } : {}),
      extensions: extensionsOf(refusal, requestId),
    },
    isOurFault: refusal.code === 'UNAVAILABLE',
  };
}

/** What every refusal of the API carries beside its sentence. */
export function extensionsOf(refusal: Refusal, requestId: string): Record<string, unknown> {
  const { breach, retryAfterSeconds } = refusal.particulars;
  return {
    code: refusal.code,
    requestId,
    ...(breach ? { limit: breach.limit, allowed: breach.allowed, measured: breach.measured } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

/** Null for an error of graphql-js that is not about the request: a resolver gave what the schema does not allow. */
function refusalOfGraphql(thrown: GraphQLError, mayIntrospect: boolean): Refusal | null {
  const { code } = thrown.extensions;
  if ((codes as readonly unknown[]).includes(code)) return new Refusal(code as Code, thrown.message);
  if (!aboutTheRequest.has(code)) return null;
  // The words of the library name types and fields: only for those who may read the schema anyway.
  const sentence = mayIntrospect ? thrown.message : 'The variables are not of the form this operation takes.';
  return new Refusal('VALIDATION', sentence);
}

const aboutTheRequest = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);
