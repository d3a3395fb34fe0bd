import { Button, ErrorSummary, errorFor, TextField, useDocumentTitle } from '@concordat/ui';
import { useEffect, useState } from 'react';
import { callSignIn } from '../session/call-sign-in.ts';
import { useSession } from '../session/session-context.tsx';
import type { SignInAnswer } from './sign-in-page.tsx';
import { missingFields, useSignInForm } from './use-sign-in-form.ts';

type Invitation = { readonly email: string; readonly name: string; readonly body: string };

/** Where an invitation's link leads: who is invited to what, and the password they choose. */
export function AcceptInvitationPage(props: { product: string; token: string; onDone: () => void }) {
  const { take } = useSession();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useSignInForm<SignInAnswer>({
    path: '/invitations/accept',
    missing: (typed) => missingFields(typed, { password: 'Choose a password' }),
    body: ({ password }) => ({ token: props.token, password }),
    onDone: (answer) => {
      if (answer.next === 'done') take(answer);
      props.onDone();
    },
  });
  useDocumentTitle('Accept your invitation', props.product, form.errors.length > 0);

  useEffect(() => {
    void callSignIn<Invitation>('/invitations/look-up', { token: props.token }).then((outcome) => {
      if (outcome.ok) setInvitation(outcome.answer);
      else setProblem(outcome.problem.message);
    });
  }, [props.token]);

  if (problem !== null) {
    return (
      <>
        <h1 className="govuk-heading-xl">This invitation cannot be used</h1>
        <p className="govuk-body">{problem}</p>
      </>
    );
  }
  if (invitation === null) return null;
  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={form.errors} />
      <h1 className="govuk-heading-xl">Welcome, {invitation.name}</h1>
      <p className="govuk-body">
        {invitation.body} has invited {invitation.email}. Choose a password to begin.
      </p>
      <TextField
        name="password"
        type="password"
        label="Password"
        hint="At least 12 characters; a few words in a row are easy to remember. You may paste it."
        width={30}
        autoComplete="new-password"
        error={errorFor(form.errors, 'password')}
      />
      <Button type="submit" busy={form.isBusy ? 'Setting up' : undefined}>
        Accept and sign in
      </Button>
    </form>
  );
}
