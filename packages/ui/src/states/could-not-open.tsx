import { Button } from '../button/button.tsx';
import { ErrorState } from './error-state.tsx';

/** A page, or a part of one, whose query failed: what could not be opened, why, and trying again in place. */
export function CouldNotOpen({
  what,
  error,
  again,
  headingLevel = 1,
}: {
  /** "The agenda". */
  readonly what: string;
  readonly error: { readonly message: string };
  readonly again: () => unknown;
  readonly headingLevel?: 1 | 2;
}) {
  return (
    <ErrorState
      headingLevel={headingLevel}
      title={`${what} could not be opened`}
      action={<Button onClick={() => void again()}>Try again</Button>}
    >
      <p className="govuk-body">{error.message}</p>
    </ErrorState>
  );
}
