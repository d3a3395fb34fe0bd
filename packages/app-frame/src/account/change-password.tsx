import { Button, Details, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { useState } from 'react';
import type { SessionAnswer } from '../session/session-answer.ts';
import { useSession, useSignedIn } from '../session/session-context.tsx';
import { useErrorsFor } from '../sign-in/use-errors-for.ts';
import { missingFields, useSignInForm } from '../sign-in/use-sign-in-form.ts';

const needed = { current: 'Enter your password', password: 'Choose a new password' };

/** A new password for whoever knows the old one; every other session of theirs ends. */
export function ChangePassword({ onDone }: { onDone: (what: string) => void }) {
  const { take } = useSession();
  const { viewer } = useSignedIn();
  const [times, setTimes] = useState(0);
  const form = useSignInForm<SessionAnswer>({
    path: '/password',
    missing: (typed) => missingFields(typed, needed),
    body: ({ current, password }) => ({ current, password }),
    onDone: (answer) => {
      take(answer);
      setTimes(times + 1);
      onDone('Your password is changed, and you are signed out everywhere else');
    },
  });
  const errors = useErrorsFor('change', form.errors);

  return (
    <section aria-labelledby="password-heading">
      <h2 className="govuk-heading-l" id="password-heading">
        Password
      </h2>
      <Details summary="Change your password" key={times}>
        <ErrorSummary errors={errors} />
        <form noValidate onSubmit={form.send}>
          <input type="email" name="username" autoComplete="username" value={viewer.email} readOnly hidden />
          <TextField
            name="current"
            id="change-current"
            type="password"
            label="Your password now"
            width={30}
            autoComplete="current-password"
            error={errorFor(form.errors, 'current')}
          />
          <TextField
            name="password"
            id="change-password"
            type="password"
            label="New password"
            hint="At least 12 characters; a few words in a row are easy to remember. You may paste it."
            width={30}
            autoComplete="new-password"
            error={errorFor(form.errors, 'password')}
          />
          <Button type="submit" busy={form.isBusy ? 'Saving' : undefined}>
            Save the new password
          </Button>
        </form>
      </Details>
    </section>
  );
}
