import { CombinedGraphQLErrors } from '@apollo/client';
import { expect, it } from 'vitest';
import { SignedOut } from '../api-failure.ts';
import { needsConfirmation } from './needs-confirmation.ts';

const refusedWith = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { code } }] });

it('asks people to confirm only where the API says that it needs them to', () => {
  expect(needsConfirmation(refusedWith('STEP_UP_REQUIRED'))).toBe(true);
  for (const failure of [refusedWith('NOT_FOUND'), new SignedOut(), new Error('STEP_UP_REQUIRED'), null]) {
    expect(needsConfirmation(failure)).toBe(false);
  }
});
