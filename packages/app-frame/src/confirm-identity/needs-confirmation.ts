import { CombinedGraphQLErrors } from '@apollo/client';

/** Whether the API asks for a password or code before it does this. */
export function needsConfirmation(failure: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(failure) &&
    failure.errors.some(({ extensions }) => extensions?.code === 'STEP_UP_REQUIRED')
  );
}
