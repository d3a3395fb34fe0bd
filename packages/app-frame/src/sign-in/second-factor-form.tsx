import { Button, ErrorSummary, errorFor, TextField, useDocumentTitle } from '@concordat/ui';
import type { SignInAnswer } from './sign-in-page.tsx';
import { missingFields, useSignInForm } from './use-sign-in-form.ts';

const SIX_DIGITS = /^\d{6}$/;

/** Takes a six-digit code of the authenticator or one of the recovery codes, told apart by their form. */
export function SecondFactorForm(props: { product: string; onAnswer: (answer: SignInAnswer) => void }) {
  const form = useSignInForm<SignInAnswer>({
    path: '/sign-in/second-factor',
    missing: (typed) => missingFields(typed, { code: 'Enter the code' }),
    body: ({ code = '' }) => {
      const bare = code.replace(/\s/g, '');
      return SIX_DIGITS.test(bare) ? { code: bare } : { recoveryCode: code.trim() };
    },
    onDone: props.onAnswer,
  });
  useDocumentTitle('Enter your code', props.product, form.errors.length > 0);

  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={form.errors} />
      <h1 className="govuk-heading-xl">Enter your code</h1>
      <TextField
        name="code"
        label="Code from your authenticator app"
        hint="Six digits, or one of your recovery codes"
        width={10}
        autoComplete="one-time-code"
        error={errorFor(form.errors, 'code')}
      />
      <Button type="submit" busy={form.isBusy ? 'Checking' : undefined}>
        Go on
      </Button>
    </form>
  );
}
