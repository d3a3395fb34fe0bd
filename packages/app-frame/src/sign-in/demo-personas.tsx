import { Button, ErrorSummary } from '@concordat/ui';
import { useEffect, useState } from 'react';
import { callSignIn } from '../session/call-sign-in.ts';
import type { SignInAnswer } from './sign-in-page.tsx';

type Persona = {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly body: string;
  readonly about: string;
};

/** The people of the demo office, each one press from being signed in. The gateway offers them in demo mode only. */
export function DemoPersonas({ onAnswer }: { onAnswer: (answer: SignInAnswer) => void }) {
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);

  useEffect(() => {
    void callSignIn<{ personas: readonly Persona[] }>('/demo/personas').then((outcome) => {
      if (outcome.ok) setPersonas(outcome.answer.personas);
      else setProblem(outcome.problem.message);
    });
  }, []);

  async function signInAs(persona: string) {
    setBusyId(persona);
    const outcome = await callSignIn<SignInAnswer>('/demo/sign-in', { persona });
    setBusyId(null);
    if (outcome.ok) onAnswer(outcome.answer);
    else setProblem(outcome.problem.message);
  }

  return (
    <section aria-labelledby="demo-people-heading">
      {problem !== null && <ErrorSummary errors={[{ message: problem }]} />}
      <h1 id="demo-people-heading" className="govuk-heading-xl">
        Who are you today?
      </h1>
      <p className="govuk-body">
        This is a demo office with made-up accounts. Each person may do different things: choose one to look
        around.
      </p>
      <ul className="cc-personas">
        {personas.map((persona) => (
          <li key={persona.id} className="cc-personas__person">
            <div>
              <strong>{persona.post}</strong>
              <span className="cc-personas__body">{persona.body}</span>
              <span className="cc-personas__about">{persona.about}</span>
            </div>
            <Button
              weight="secondary"
              aria-label={`Sign in as ${persona.post}, ${persona.body}`}
              busy={busyId === persona.id ? 'Signing in' : undefined}
              onClick={() => void signInAs(persona.id)}
            >
              Sign in
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
