import { Button, ErrorSummary, type FieldError, Tag } from '@concordat/ui';
import { useState } from 'react';
import { useConfirmedCall } from '../confirm-identity/use-confirmed-call.ts';
import type { SessionAnswer } from '../session/session-answer.ts';
import { useSession, useSignedIn } from '../session/session-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { type Enrolment, SetUpApp } from './set-up-app.tsx';

/** A code of an authenticator app beside the password: set up, shown the recovery codes once, turned off. */
export function SecondFactor({ onDone }: { onDone: (what: string) => void }) {
  const { secondFactor } = useSignedIn();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const isOn = secondFactor === 'totp';

  function onConfirmed({ recoveryCodes: codes }: Enrolment) {
    setRecoveryCodes(codes);
    onDone('Your second factor is on: keep the recovery codes below');
  }

  return (
    <section aria-labelledby="second-factor-heading">
      <h2 className="govuk-heading-l" id="second-factor-heading">
        Second factor <Tag tone={isOn ? 'good' : 'caution'}>{isOn ? 'On' : 'Off'}</Tag>
      </h2>
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} onKept={() => setRecoveryCodes(null)} />}
      {isOn ? (
        <TurnOff onDone={onDone} onOff={() => setRecoveryCodes(null)} />
      ) : (
        <SetUpApp onConfirmed={onConfirmed} />
      )}
    </section>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div className="cc-account__once">
      <h3 className="govuk-heading-m">Recovery codes</h3>
      <p className="govuk-body">
        Each signs you in once when you do not have your phone. They are shown only now: print them or keep
        them where you keep passwords.
      </p>
      <ul className="govuk-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyButton text={codes.join('\n')} label="Copy the recovery codes" />
      <div>
        <Button onClick={onKept}>I have kept them</Button>
      </div>
    </div>
  );
}

function TurnOff({ onDone, onOff }: { onDone: (what: string) => void; onOff: () => void }) {
  const { take } = useSession();
  const call = useConfirmedCall();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function turnOff() {
    setBusy(true);
    const outcome = await call<SessionAnswer>('/totp/turn-off', {});
    setBusy(false);
    setErrors(outcome.ok ? [] : [{ message: outcome.problem.message }]);
    if (!outcome.ok) return;
    onOff();
    take(outcome.answer);
    onDone('Your second factor is off');
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">A code of your authenticator app is asked for when you sign in.</p>
      <Button weight="warning" busy={isBusy ? 'Turning off' : undefined} onClick={() => void turnOff()}>
        Turn off
      </Button>
    </>
  );
}
