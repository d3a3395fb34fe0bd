import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Code, codes, faultOfOurs, Refusal } from '../refusal.ts';

export type Shown = { readonly error: GraphQLFormattedError; readonly isOurFault: boolean };

/** What may be told of an error, by a code of the closed list; what is not known to be fit to tell is not told. */
export function shownError(error: unknown, requestId: string, mayIntrospect: boolean): Shown {
  const thrown = unwrapResolverError(error);
  const refusal = refusalOf(thrown, requestId, mayIntrospect);
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

function refusalOf(thrown: unknown, requestId: string, mayIntrospect: boolean): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (!(thrown instanceof Error)) return faultOfOurs(requestId, thrown);
  if (thrown.name === 'NotPermitted')
    return new Refusal('NOT_FOUND', 'There is nothing here, or it is not for you.');
  if (thrown instanceof GraphQLError) {
    const code = thrown.extensions['code'];
    if (isCode(code)) return new Refusal(code, thrown.message);
    if (isAboutTheRequest(code) || (code === undefined && !thrown.originalError)) {
      // The words of the library name types and fields: only for those who may read the schema anyway.
      const sentence = mayIntrospect
        ? thrown.message
        : 'The variables are not of the form this operation takes.';
      return new Refusal('VALIDATION', sentence);
    }
  }
  const state = sqlStateOf(thrown);
  if (state === '53100')
    return new Refusal('STORAGE_FULL', 'The disk is full: nothing was saved. Reading still works.');
  if (state === '57014') {
    return new Refusal(
      'UNAVAILABLE',
      'This took longer than 10 seconds and was stopped. Ask for less at once.',
    );
  }
  return faultOfOurs(requestId, thrown);
}

function isCode(code: unknown): code is Code {
  return (codes as readonly unknown[]).includes(code);
}

const aboutTheRequest = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

function isAboutTheRequest(code: unknown): boolean {
  return aboutTheRequest.has(code);
}

/** The five characters PostgreSQL gives, wherever the driver or Prisma put them. */
function sqlStateOf(error: Error): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code, meta } = at as { code?: unknown; meta?: { code?: unknown } };
    for (const found of [code, meta?.code]) {
      if (typeof found === 'string' && /^[0-9A-Z]{5}$/.test(found) && !/^P\d{4}$/.test(found)) return found;
    }
  }
  return null;
}
