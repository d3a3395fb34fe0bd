import { Button, ErrorSummary, errorFor, TextField, useDocumentTitle } from '@concordat/ui';
import { useState } from 'react';
import { missingFields, useSignInForm } from './use-sign-in-form.ts';

/** Asks for a link by e-mail; the words are the same whether or not the account exists. */
export function AskForResetPage({ product }: { product: string }) {
  const [sent, setSent] = useState<{ message: string; link?: string } | null>(null);
  const form = useSignInForm<{ message: string; link?: string }>({
    path: '/reset/request',
    missing: (typed) => missingFields(typed, { email: 'Enter your e-mail address' }),
    body: ({ email }) => ({ email: email?.trim() }),
    onDone: setSent,
  });
  useDocumentTitle('Choose a new password', product, form.errors.length > 0);

  if (sent !== null) {
    return (
      <>
        <h1 className="govuk-heading-xl">Check your e-mail</h1>
        <p className="govuk-body">{sent.message}</p>
        {sent.link !== undefined && (
          <p className="govuk-body">
            <a className="govuk-link" href={sent.link}>
              Open the link (demo office only)
            </a>
          </p>
        )}
      </>
    );
  }
  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={form.errors} />
      <h1 className="govuk-heading-xl">Choose a new password</h1>
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        hint="We send a link there that works once"
        width={30}
        autoComplete="username"
        error={errorFor(form.errors, 'email')}
      />
      <Button type="submit" busy={form.isBusy ? 'Sending' : undefined}>
        Send the link
      </Button>
    </form>
  );
}

/** Where the link leads: the new password; every session of the account ends. */
export function ResetPasswordPage(props: { product: string; token: string; onDone: () => void }) {
  const form = useSignInForm<{ next: string }>({
    path: '/reset/complete',
    missing: (typed) => missingFields(typed, { password: 'Choose a password' }),
    body: ({ password }) => ({ token: props.token, password }),
    onDone: props.onDone,
  });
  useDocumentTitle('Choose a new password', props.product, form.errors.length > 0);

  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={form.errors} />
      <h1 className="govuk-heading-xl">Choose a new password</h1>
      <TextField
        name="password"
        type="password"
        label="New password"
        hint="At least 12 characters. Everyone signed in with the old one is signed out."
        width={30}
        autoComplete="new-password"
        error={errorFor(form.errors, 'password')}
      />
      <Button type="submit" busy={form.isBusy ? 'Saving' : undefined}>
        Save the new password
      </Button>
    </form>
  );
}
