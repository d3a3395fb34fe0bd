import type { FieldError } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { callSignIn, type SignInOutcome, type SignInProblem } from '../session/call-sign-in.ts';

type Typed = Readonly<Record<string, string>>;

export type SignInForm = {
  readonly errors: readonly FieldError[];
  readonly isBusy: boolean;
  readonly send: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * A form of the sign-in side: checks what is missing, posts, shows the gateway's own words beside the field they
 * belong to. What was typed stays in the fields.
 */
export function useSignInForm<T>(form: {
  readonly path: string;
  /** How it is sent, where that is more than a post; it gets what was typed no earlier than it is complete. */
  readonly call?: (path: string, body: Readonly<Record<string, unknown>>) => Promise<SignInOutcome<T>>;
  readonly missing: (typed: Typed) => readonly FieldError[];
  readonly body: (typed: Typed) => Readonly<Record<string, unknown>>;
  readonly onDone: (answer: T) => void;
  /** Told why it was refused, before the reason is shown. */
  readonly onProblem?: (problem: SignInProblem) => void;
}): SignInForm {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function post(typed: Typed) {
    const missing = form.missing(typed);
    setErrors(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const outcome = await (form.call ?? callSignIn<T>)(form.path, form.body(typed));
    setBusy(false);
    if (outcome.ok) {
      form.onDone(outcome.answer);
      return;
    }
    form.onProblem?.(outcome.problem);
    setErrors([asFieldError(outcome.problem)]);
  }

  return {
    errors,
    isBusy,
    send: (event) => {
      event.preventDefault();
      if (isBusy) return;
      const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
      void post(Object.fromEntries(entries) as Typed);
    },
  };
}

/** One message for each named field left empty, in the order given. */
export function missingFields(typed: Typed, needed: Readonly<Record<string, string>>): readonly FieldError[] {
  return Object.entries(needed)
    .filter(([field]) => (typed[field] ?? '').trim() === '')
    .map(([field, message]) => ({ field, message }));
}

/** Whether the code typed has six digits; spaces, which apps show in the middle, do not count. */
export function codeProblem(typed: string, message: string): readonly FieldError[] {
  return /^\d{6}$/.test(typed.replace(/\s/g, '')) ? [] : [{ field: 'code', message }];
}

function asFieldError({ field, message }: SignInProblem): FieldError {
  return field === undefined ? { message } : { field, message };
}
