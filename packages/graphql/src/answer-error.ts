import { GraphQLError } from 'graphql';

/** The codes of an answer's errors: a closed list, each with one meaning for a caller. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'STEP_UP_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'VALIDATION'
  | 'COST_EXCEEDED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'STORAGE_FULL'
  | 'UNAVAILABLE';

/** An error a caller may read: its sentence says what to do. Anything else thrown is a fault and is masked. */
export function answerError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
