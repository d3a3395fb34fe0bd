import './sign-in.css';
import { useState } from 'react';
import type { SessionAnswer } from '../session/session-answer.ts';
import { useSession } from '../session/session-context.tsx';
import { DemoPersonas } from './demo-personas.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

export type SignInAnswer = { readonly next: 'secondFactor' } | ({ readonly next: 'done' } & SessionAnswer);

/** Sign-in with a password, then a code where the account asks for one; a demo office offers its people instead. */
export function SignInPage({ product }: { product: string }) {
  const { session, take } = useSession();
  const [isCodeDue, setCodeDue] = useState(false);

  function onAnswer(answer: SignInAnswer) {
    if (answer.next === 'secondFactor') setCodeDue(true);
    else take(answer);
  }

  return (
    <div className="cc-sign-in">
      {isCodeDue ? (
        <SecondFactorForm product={product} onAnswer={onAnswer} />
      ) : (
        <>
          {session?.office.mode === 'demo' && <DemoPersonas onAnswer={onAnswer} />}
          <PasswordForm product={product} isSecond={session?.office.mode === 'demo'} onAnswer={onAnswer} />
        </>
      )}
    </div>
  );
}
