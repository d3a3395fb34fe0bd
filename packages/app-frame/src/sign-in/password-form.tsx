import { Button, ErrorSummary, errorFor, TextField, useDocumentTitle } from '@concordat/ui';
import type { SignInAnswer } from './sign-in-page.tsx';
import { missingFields, useSignInForm } from './use-sign-in-form.ts';

const needed = { email: 'Enter your e-mail address', password: 'Enter your password' };

type PasswordFormProps = {
  readonly product: string;
  /** Below the demo people the form has a heading of the second rank. */
  readonly isSecond: boolean;
  readonly onAnswer: (answer: SignInAnswer) => void;
};

export function PasswordForm({ product, isSecond, onAnswer }: PasswordFormProps) {
  const form = useSignInForm<SignInAnswer>({
    path: '/sign-in',
    missing: (typed) => missingFields(typed, needed),
    body: ({ email, password }) => ({ email: email?.trim(), password }),
    onDone: onAnswer,
  });
  useDocumentTitle('Sign in', product, form.errors.length > 0);
  const Heading = isSecond ? 'h2' : 'h1';

  return (
    <section aria-labelledby="sign-in-heading">
      <ErrorSummary errors={form.errors} />
      <Heading id="sign-in-heading" className={isSecond ? 'govuk-heading-m' : 'govuk-heading-xl'}>
        Sign in with your account
      </Heading>
      <form noValidate onSubmit={form.send}>
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          width={30}
          autoComplete="username"
          spellCheck={false}
          error={errorFor(form.errors, 'email')}
        />
        <TextField
          name="password"
          type="password"
          label="Password"
          width={30}
          autoComplete="current-password"
          error={errorFor(form.errors, 'password')}
        />
        <Button
          type="submit"
          weight={isSecond ? 'secondary' : 'primary'}
          busy={form.isBusy ? 'Signing in' : undefined}
        >
          Sign in
        </Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/admin/reset">
          I have forgotten my password
        </a>
      </p>
    </section>
  );
}
