import { Button, Details, ErrorSummary, type FieldError } from '@concordat/ui';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ConflictNotice } from '../command/conflict-notice.tsx';
import type { Command } from '../command/use-command.ts';

type AnyCommand = Pick<Command<unknown, never>, 'errors' | 'conflict' | 'isBusy' | 'refuse'>;

/** What was typed, read when the button is pressed: either the input of the command or what is wrong with it. */
export type ReadForm = (form: FormData) => Promise<unknown> | readonly FieldError[];

/** One command behind its own question: summary of errors, conflict, fields, button. */
export function CommandForm({
  summary,
  button,
  command,
  send,
  onStale,
  isOpen,
  isPlain = false,
  done,
  children,
}: {
  summary: string;
  button: string;
  command: AnyCommand;
  /** Sends what was typed, or says what is wrong with it. */
  send: ReadForm;
  onStale?: () => void;
  isOpen?: boolean;
  /** Stands on the page by itself rather than behind its question. */
  isPlain?: boolean;
  /** Said when it is done: "The scheme was added." */
  done?: string;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(false);
    const typed = new FormData(event.currentTarget);
    const sent = send(typed);
    if (sent instanceof Promise) {
      if ((await sent) === null) return;
      if (form.current !== null && isAlike(typed, new FormData(form.current))) form.current.reset();
      setDone(true);
    } else {
      command.refuse(sent);
    }
  }

  const whole = (
    <form noValidate ref={form} onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale} />
      {children}
      <Button
        type="submit"
        weight={isPlain ? 'primary' : 'secondary'}
        busy={command.isBusy ? 'Saving' : undefined}
      >
        {button}
      </Button>
    </form>
  );
  return isPlain ? (
    whole
  ) : (
    <Details summary={summary} {...(isOpen !== undefined && { isOpen })}>
      {whole}
      {done !== undefined && <p role="status">{isDone && done}</p>}
    </Details>
  );
}

/** Whoever typed on while the answer was on its way keeps what they typed. */
function isAlike(sent: FormData, now: FormData): boolean {
  return JSON.stringify([...sent]) === JSON.stringify([...now]);
}
