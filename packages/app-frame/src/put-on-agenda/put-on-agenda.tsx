import type { Permission } from '@concordat/domain/access';
import { CouldNotOpen, errorFor, type FieldError, Link, LoadingState, Select } from '@concordat/ui';
import { useMemo, useState } from 'react';
import type { Command } from '../command/use-command.ts';
import { CommandForm } from '../command-form/command-form.tsx';
import { useSignedIn } from '../session/session-context.tsx';
import { type AgendasToCome, agendaItemChoices } from './agenda-item-choices.ts';

/** The paper that a command put on an item. */
export type PaperPut = {
  readonly meetingId: string;
  readonly paper: { readonly id: string; readonly title: string };
};

type Parts = {
  readonly summary: string;
  /** Such as "the report of September 2016". */
  readonly what: string;
  readonly agendas: {
    readonly data?: AgendasToCome | undefined;
    readonly error?: { readonly message: string } | undefined;
    readonly refetch: () => unknown;
  };
  readonly command: Pick<Command<unknown, never>, 'errors' | 'conflict' | 'isBusy' | 'refuse'>;
  /** Null when it was not done; the command then says why. */
  readonly put: (itemId: string) => Promise<PaperPut | null>;
  /** Tells two forms of one page apart. */
  readonly name?: string;
  readonly hint?: string;
  /** Chosen at first: the first item with these words. */
  readonly preferred?: RegExp;
  readonly isPlain?: boolean;
  /** What it takes to put it there, and what somebody reads who may not; keeping the books when left out. */
  readonly needs?: { readonly permission: Permission; readonly otherwise: string };
  readonly button?: string;
};

/** Puts a paper the office draws up on an item of an agenda that takes papers, and leads to it there. */
export function PutOnAgenda(parts: Parts) {
  const { viewer, office } = useSignedIn();
  const { what, agendas } = parts;
  const needs = parts.needs ?? {
    permission: 'finance:run',
    otherwise: `A finance officer puts ${what} on an agenda.`,
  };
  if (!viewer.permissions.includes(needs.permission)) return <p className="govuk-body">{needs.otherwise}</p>;
  if (agendas.error && agendas.data === undefined) {
    return (
      <CouldNotOpen
        what="The list of agendas"
        error={agendas.error}
        again={agendas.refetch}
        headingLevel={2}
      />
    );
  }
  if (agendas.data === undefined) return <LoadingState what="the agendas" />;
  const choices = agendaItemChoices(agendas.data, office.today);
  return choices.length === 0 ? (
    <p className="govuk-body">
      No meeting where your body has a seat and that is still to come has its agenda out; once one has, {what}{' '}
      can be put on it.
    </p>
  ) : (
    <ItemForm {...parts} choices={choices} />
  );
}

function ItemForm({
  summary,
  command,
  put,
  name = 'itemId',
  hint,
  preferred,
  isPlain = false,
  button = 'Put it on the item',
  choices,
}: Parts & { choices: ReturnType<typeof agendaItemChoices> }) {
  const [done, setDone] = useState<PaperPut | null>(null);
  // The same list as long as the answer is the same: a summary takes the focus whenever its errors are new.
  const errors = useMemo(() => onField(command.errors, name), [command.errors, name]);

  function send(form: FormData) {
    const itemId = String(form.get(name) ?? '');
    if (itemId === '') return [{ field: name, message: 'Choose the item of a meeting' }];
    return put(itemId).then((answer) => {
      // What was put there before stays there, whatever is refused after it.
      if (answer !== null) setDone(answer);
      return answer;
    });
  }

  return (
    <>
      <CommandForm
        summary={summary}
        button={button}
        command={{ ...command, errors }}
        send={send}
        isPlain={isPlain}
      >
        <Select
          name={name}
          label="Item of an agenda"
          {...(hint !== undefined && { hint })}
          prompt="Choose an item"
          defaultValue={choices.find(({ label }) => preferred?.test(label))?.value ?? ''}
          choices={choices}
          error={errorFor(errors, name)}
        />
      </CommandForm>
      <p className="govuk-body" role="status">
        {done !== null && (
          <>
            It is in the papers of the meeting.{' '}
            <Link href={`/resource-group/meetings/${done.meetingId}?paper=${done.paper.id}`} target="_self">
              Read “{done.paper.title}” in the pack
            </Link>
          </>
        )}
      </p>
    </>
  );
}

/** The server names the field of its command; the page may have several such forms. */
function onField(errors: readonly FieldError[], name: string): readonly FieldError[] {
  return errors.map((error) => (error.field === 'itemId' ? { ...error, field: name } : error));
}
