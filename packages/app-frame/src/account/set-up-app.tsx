import { Button, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { useState } from 'react';
import type { SessionAnswer } from '../session/session-answer.ts';
import { useSession, useSignedIn } from '../session/session-context.tsx';
import { useErrorsFor } from '../sign-in/use-errors-for.ts';
import { codeProblem, missingFields, useSignInForm } from '../sign-in/use-sign-in-form.ts';
import { QrCode } from './qr-code.tsx';

export type Enrolment = {
  readonly uri: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

/** The password first, then the square to photograph, then a code that proves the app has it. */
export function SetUpApp({ onConfirmed }: { onConfirmed: (enrolment: Enrolment) => void }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  return enrolment === null ? (
    <AskForPassword onEnrolled={setEnrolment} />
  ) : (
    <ConfirmCode
      enrolment={enrolment}
      onConfirmed={() => onConfirmed(enrolment)}
      onCancel={() => setEnrolment(null)}
    />
  );
}

function AskForPassword({ onEnrolled }: { onEnrolled: (enrolment: Enrolment) => void }) {
  const { viewer } = useSignedIn();
  const form = useSignInForm<Enrolment>({
    path: '/totp/enrol',
    missing: (typed) => missingFields(typed, { password: 'Enter your password' }),
    body: ({ password }) => ({ password }),
    onDone: onEnrolled,
  });
  const errors = useErrorsFor('enrol', form.errors);

  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">
        With an authenticator app on your phone, nobody who has seen your password can sign in as you.
      </p>
      <input type="email" name="username" autoComplete="username" value={viewer.email} readOnly hidden />
      <TextField
        name="password"
        id="enrol-password"
        type="password"
        label="Your password"
        width={30}
        autoComplete="current-password"
        error={errorFor(form.errors, 'password')}
      />
      <Button type="submit" busy={form.isBusy ? 'Preparing' : undefined}>
        Set up an authenticator app
      </Button>
    </form>
  );
}

type ConfirmCodeProps = {
  readonly enrolment: Enrolment;
  readonly onConfirmed: () => void;
  readonly onCancel: () => void;
};

function ConfirmCode({ enrolment: { uri, secret }, onConfirmed, onCancel }: ConfirmCodeProps) {
  const { take } = useSession();
  const form = useSignInForm<SessionAnswer>({
    path: '/totp/confirm',
    missing: ({ code = '' }) => codeProblem(code, 'Enter the six digits of the code the app shows'),
    body: ({ code = '' }) => ({ code: code.replace(/\s/g, '') }),
    onDone: (answer) => {
      onConfirmed();
      take(answer);
    },
  });
  const errors = useErrorsFor('enrol', form.errors);

  return (
    <form noValidate onSubmit={form.send}>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">Photograph this with your authenticator app:</p>
      <QrCode text={uri} label="The secret for your authenticator app, to be photographed" />
      <p className="govuk-body">
        Or enter this secret in the app: <code className="cc-account__secret">{inFours(secret)}</code>, or{' '}
        <a className="govuk-link" href={uri}>
          open it on this device
        </a>
        .
      </p>
      <TextField
        name="code"
        id="enrol-code"
        label="Code the app shows now"
        hint="Six digits"
        width={10}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={errorFor(form.errors, 'code')}
      />
      <div className="govuk-button-group">
        <Button type="submit" busy={form.isBusy ? 'Checking' : undefined}>
          Turn on
        </Button>
        <Button weight="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** As people read it aloud and type it; apps ignore the spaces. */
function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
