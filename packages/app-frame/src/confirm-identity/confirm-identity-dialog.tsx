import { Button, ButtonGroup, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { useModal } from '../frame/use-modal.ts';
import type { SignInProblem } from '../session/call-sign-in.ts';
import type { SessionAnswer } from '../session/session-answer.ts';
import { useSession, useSignedIn } from '../session/session-context.tsx';
import { useErrorsFor } from '../sign-in/use-errors-for.ts';
import { codeProblem, missingFields, useSignInForm } from '../sign-in/use-sign-in-form.ts';

type Proof = 'demo' | 'code' | 'password';

/** Over the page, which stays as it was: the password, the code of who has a second factor, or a demo's own button. */
export function ConfirmIdentityDialog({ onSettled }: { onSettled: (isConfirmed: boolean) => void }) {
  const { viewer, secondFactor } = useSignedIn();
  const { take, refresh } = useSession();
  const proof: Proof = viewer.persona !== null ? 'demo' : secondFactor === 'totp' ? 'code' : 'password';
  const dialog = useModal();
  const form = useSignInForm<SessionAnswer>({
    path: '/step-up',
    missing: (typed) => missingIn(proof, typed),
    body: (typed) => bodyOf(proof, typed),
    onDone: (answer) => {
      take(answer);
      onSettled(true);
    },
    onProblem: (problem) => {
      if (!hasSessionEnded(problem)) return;
      onSettled(false);
      void refresh();
    },
  });

  const errors = useErrorsFor('confirm', form.errors);

  return (
    <dialog
      ref={dialog}
      className="cc-dialog"
      aria-labelledby="confirm-identity-title"
      onCancel={(event) => {
        event.preventDefault();
        onSettled(false);
      }}
    >
      <form noValidate onSubmit={form.send}>
        <ErrorSummary errors={errors} />
        <h2 className="govuk-heading-m" id="confirm-identity-title">
          Confirm that it is you
        </h2>
        <p className="govuk-body">{why[proof]} What you have entered on the page is kept and then sent.</p>
        {proof !== 'demo' && (
          // For password managers: whose password this is.
          <input type="email" name="username" autoComplete="username" value={viewer.email} readOnly hidden />
        )}
        {proof === 'password' && (
          <TextField
            name="password"
            id="confirm-password"
            type="password"
            label="Your password"
            autoComplete="current-password"
            error={errorFor(form.errors, 'password')}
          />
        )}
        {proof === 'code' && (
          <TextField
            name="code"
            id="confirm-code"
            label="Code from your authenticator app"
            hint="Six digits"
            width={10}
            inputMode="numeric"
            autoComplete="one-time-code"
            error={errorFor(form.errors, 'code')}
          />
        )}
        <ButtonGroup>
          <Button type="submit" busy={form.isBusy ? 'Confirming' : undefined}>
            {proof === 'demo' ? 'Confirm as a demo person' : 'Confirm'}
          </Button>
          <Button weight="secondary" onClick={() => onSettled(false)}>
            Cancel
          </Button>
        </ButtonGroup>
      </form>
    </dialog>
  );
}

const why: Readonly<Record<Proof, string>> = {
  demo: 'This is a demo: a real office asks for your password or code here.',
  code: 'This needs a code given in the last five minutes.',
  password: 'This needs your password given in the last five minutes.',
};

function missingIn(proof: Proof, typed: Readonly<Record<string, string>>) {
  if (proof === 'demo') return [];
  if (proof === 'password') return missingFields(typed, { password: 'Enter your password' });
  return codeProblem(typed.code ?? '', 'Enter the six digits of the code');
}

function bodyOf(proof: Proof, { password, code = '' }: Readonly<Record<string, string>>) {
  if (proof === 'demo') return { demo: true };
  return proof === 'password' ? { password } : { code: code.replace(/\s/g, '') };
}

/** A wrong password or code names its field; a session that ended does not. */
function hasSessionEnded({ code, field }: SignInProblem): boolean {
  return code === 'UNAUTHENTICATED' && field === undefined;
}
