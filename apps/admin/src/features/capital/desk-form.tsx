import type { Command } from '@concordat/app-frame';
import { Button, Details, ErrorSummary, type FieldError, PageNotice } from '@concordat/ui';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';

type AnyCommand = Pick<Command<unknown, never>, 'errors' | 'conflict' | 'isBusy' | 'refuse'>;

/** What was typed, read when the button is pressed: the command under way with its key, or what is wrong. */
export type ReadForm = (form: FormData, key: string) => Promise<unknown> | readonly FieldError[];

/** One command on the programme behind its own question; the key lives as long as the act, so a retry is the same. */
export function DeskForm({
  summary,
  button,
  done,
  command,
  send,
  onStale,
  children,
}: {
  readonly summary: string;
  readonly button: string;
  /** Said when it is done: "The scheme was added." */
  readonly done: string;
  readonly command: AnyCommand;
  readonly send: ReadForm;
  readonly onStale: () => void;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isDone, setDone] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(false);
    const sent = send(new FormData(event.currentTarget), key);
    if (!(sent instanceof Promise)) {
      command.refuse(sent);
      return;
    }
    const came = await sent;
    setKey(crypto.randomUUID());
    if (came === null) return;
    form.current?.reset();
    setDone(true);
  }

  return (
    <Details summary={summary}>
      <form noValidate ref={form} className="cc-desk" onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={command.errors} />
        {command.conflict && (
          <PageNotice
            tone="caution"
            title={command.conflict}
            isAnnounced
            action={
              <Button weight="secondary" onClick={onStale}>
                Show the latest
              </Button>
            }
          >
            Nothing was saved; what you typed is still here.
          </PageNotice>
        )}
        {children}
        <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
          {button}
        </Button>
      </form>
      <p role="status">{isDone && done}</p>
    </Details>
  );
}
